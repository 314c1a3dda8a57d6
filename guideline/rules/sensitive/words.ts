import type { WordList } from '../../lexicon/lexicon.ts'

/** Health, love, faith and the like: what belongs to the one it is about. */
export const words: WordList = {
  ILL: `alkoholiker br
alkoholikar nm
alkoholist bm nm s3
alcoholic en
alkis bm nm s2
rusmisbruker br
rusmisbrukar nm
diagnose bm nm
diagnos s3
psykisk ba na
syk/syke/sjuk/sjuke b n
depresjon/angst/adhd/autisme/autismediagnose/tourette/asperger/kreft/hiv/aids/epilepsi/diabetes/demens/alzheimer/slag/slaget/hjerneslag/infarkt b n
sjuk/sjuka s
depression/ångest/adhd/autism/cancer/hiv/epilepsi/demens/stroke/hjärtinfarkt/utbrändhet s
ill/sick/depressed/suicidal/bipolar/anorexic/addicted/pregnant/infertile/dementia/demented/disabled e
mentally e
depression/anxiety/adhd/autism/cancer/hiv/epilepsy/dementia/stroke/schizophrenia/alcoholism/addiction/breakdown e
diagnosis e
deprimert/deprimerte/suicidal/bipolar/bipolær/schizofren/schizofreni/schizophrenic/anorektisk
narkoman/narkomane/missbrukare/junkie/addict
kreftsyk/kreftsjuk/cancersjuk/dement/demente/dement b n s
utbrent/utbrend/utbränd/gravid/barnløs/steril b n s
rusproblemer/rusproblem/alkoholproblem/alkoholproblemer/missbruk/drikkeproblem/rusavhengig/rusavhengige b n s`,
  TREATMENT: `medisin nf
antidepressiva/lykkepiller/psykofarmaka/antidepressants/medication/metadon/methadone/lithium/sobril/beroligende/stesolid/valium/ritalin/insulin
medicin/mediciner/piller/pills/tabletter
avrusing/avrusning/rehab/rusbehandling/avgiftning/detox/kjemoterapi/cellegift/cellgift/chemotherapy
psykolog/psykologen/psykiater/psykiatrisk/psykiatrien/psykiatrin/psyket/psykiatrisk/psychiatrist/psychiatric/terapi/therapy
innlagt/innlagd/tvangsinnlagt/tvangsinnlagd/inlagd/intagen/hospitalised/hospitalized/sectioned/admitted
abort/aborten/abortion/ivf/fosterhjem/fosterhem
selvmord/sjølvmord/självmord/suicide/overdose/överdos
selvskading/självskadebeteende/self-harm
sykmeldt/sykemeldt/sjukmeld/sjukskriven/sjukskriv b n s
sykehus/sjukehus b n`,
  LOVE: `homofil/homofile/homosexuell/lesbisk/lesbiske/bifil/bisexuell/skeiv/transperson/transkjønnet/transseksuell/transsexuell b n s
gay/lesbian/bisexual/transgender/queer/homosexual e
utro/otrogen/unfaithful/affære/affäre/affair/elskerinne/elskar/älskarinna/mistress/elsker/sidesprang/sidesprång/utroskap/otrohet
skilt/skild/frånskild/divorced/separert/separerad/separated/skilsmisse/skilsmissen/skilsmisse/divorce/samlivsbrudd
prostituert/prostituerad/prostitute/escort
kjønnssykdom/könssjukdom/std/klamydia/chlamydia`,
  FAITH_OF: `muslim/jøde/jude/jew/jehovas/jehova/scientolog/scientologist/mormon/ateist/atheist/læstadianer
konvertert/konverterat/konvertert/converted`,
  CRIME_PAST: `dømt/dømd/dömd/convicted/straffet/straffa/straffad/fengsel/fengslet/fengsla/fängelse/fängslad/prison/jail/sonet/sona/suttit/soning/rulleblad/brottsregister/besøksforbud/kontaktförbud
anmeldt/meldt/anmäld/arrestert/arrested/gripen/pågrepet/häktad`,
  MONEY_OF: `sosialen/sosialkontoret/socialen
uføretrygd bn nn
sosialhjelp/sosialstønad/trygd/trygda/uføre/nav-klient/bostøtte b n
socialbidrag/försörjningsstöd/sjukpension/sjukersättning/bostadsbidrag s
benefits/welfare/disability e
hjemmehjelp/heimehjelp/heimesjukepleie/hjemmesykepleie/hemtjänst/home-care
konkurs/gjeld/gjeldsordning/inkasso/skuldsanering/kronofogden/bankrupt/debt
støttekontakt/bpa/omsorgsbolig/omsorgsbustad/gruppboende b n s`,
  MINE_OWN: `myself e
forening/foreningen/foreininga/förening/föreningen/organisasjon/organisasjonen/organisation/organisationen/association/charity
fortalte/fortalde/berättade/told/åpen/ope/öppen/openly/åpent/öppet/skriver/intervju/interview
samtykke/samtykkjer/samtycke/consent/tillatelse/løyve/tillåtelse/permission`,
  SERVICE: `styrkes/styrkast/stärkas/styrke/strengthened/tilbud/tilbod/tilbudet/tilbodet/helsevern/helsevernet/helsehjelp/psykiatrien/forebygging/førebygging/behandlingstilbud/plasser/plassar/kapasitet/kø/ventetid/vård/vården/omsorg/services/provision
mange/flere/fleire/pasienter/pasientar/patienter/patients/pårørende/pårørande/anhöriga/barn/unge/folk/mennesker/people/young/ungdommer/ungdomar/eldre/elderly/alle/everyone
dag/week/uke/vecka/måned/month/internasjonale/international`,
}
