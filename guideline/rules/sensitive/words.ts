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
    deprimert/deprimerte/suicidal/bipolar/bipolær/schizofren/schizofreni/schizophrenic/anorektisk b n s e
    narkoman/narkomane/missbrukare/junkie/addict b n s e
    kreftsyk/kreftsjuk/cancersjuk/dement/demente/dement b n s
    utbrent/utbrend/utbränd/gravid/barnløs/steril b n s
    rusproblemer/rusproblem/alkoholproblem/alkoholproblemer/missbruk/drikkeproblem/rusavhengig/rusavhengige b n s`,
  TREATMENT: `medisin nf
    antidepressiva/lykkepiller/psykofarmaka/antidepressants/medication/metadon/methadone/lithium/sobril/beroligende/stesolid/valium/ritalin/insulin b n s e
    medicin/mediciner/piller/pills/tabletter b n s e
    avrusing/avrusning/rehab/rusbehandling/avgiftning/detox/kjemoterapi/cellegift/cellgift/chemotherapy b n s e
    psykolog/psykologen/psykiater/psykiatrisk/psykiatrien/psykiatrin/psyket/psykiatrisk/psychiatrist/psychiatric/terapi/therapy b n s e
    innlagt/innlagd/tvangsinnlagt/tvangsinnlagd/inlagd/intagen/hospitalised/hospitalized/sectioned/admitted b n s e
    abort/aborten/abortion/ivf/fosterhjem/fosterhem b n s e
    selvmord/sjølvmord/självmord/suicide/overdose/överdos b n s e
    selvskading/självskadebeteende/self-harm b n s e
    sykmeldt/sykemeldt/sjukmeld/sjukskriven/sjukskriv b n s
    sykehus/sjukehus b n`,
  LOVE: `homofil/homofile/homosexuell/lesbisk/lesbiske/bifil/bisexuell/skeiv/transperson/transkjønnet/transseksuell/transsexuell b n s
    gay/lesbian/bisexual/transgender/queer/homosexual e
    utro/otrogen/unfaithful/affære/affäre/affair/elskerinne/elskar/älskarinna/mistress/elsker/sidesprang/sidesprång/utroskap/otrohet b n s e
    skilt/skild/frånskild/divorced/separert/separerad/separated/skilsmisse/skilsmissen/skilsmisse/divorce/samlivsbrudd b n s e
    prostituert/prostituerad/prostitute/escort b n s e
    kjønnssykdom/könssjukdom/std/klamydia/chlamydia b n s e`,
  FAITH_OF: `muslim/jøde/jude/jew/jehovas/jehova/scientolog/scientologist/mormon/ateist/atheist/læstadianer b n s e
    konvertert/konverterat/konvertert/converted b n s e`,
  UNION: `fagforening bf
    fackförening/facket/union/fagorganisert b n s e`,
  CRIME_PAST: `dømt/dømd/dömd/convicted/straffet/straffa/straffad/fengsel/fengslet/fengsla/fängelse/fängslad/prison/jail/sonet/sona/suttit/soning/rulleblad/brottsregister/besøksforbud/kontaktförbud b n s e
    anmeldt/meldt/anmäld/arrestert/arrested/gripen/pågrepet/häktad b n s e`,
  MONEY_OF: `uføretrygd bn nn
    sosialhjelp/sosialstønad/trygd/trygda/uføre/nav-klient/bostøtte b n
    socialbidrag/försörjningsstöd/sjukpension/sjukersättning/bostadsbidrag s
    benefits/welfare/disability e
    hjemmehjelp/heimehjelp/heimesjukepleie/hjemmesykepleie/hemtjänst/home-care b n s e
    konkurs/gjeld/gjeldsordning/inkasso/skuldsanering/kronofogden/bankrupt/debt b n s e
    støttekontakt/bpa/omsorgsbolig/omsorgsbustad/gruppboende b n s`,
  MINE_OWN: `myself e
    forening/foreningen/foreininga/förening/föreningen/organisasjon/organisasjonen/organisation/organisationen/association/charity b n s e
    fortalte/fortalde/berättade/told/åpen/ope/öppen/openly/åpent/öppet/skriver/intervju/interview b n s e
    samtykke/samtykkjer/samtycke/consent/tillatelse/løyve/tillåtelse/permission b n s e`,
  SERVICE: `styrkes/styrkast/stärkas/styrke/strengthened/tilbud/tilbod/tilbudet/tilbodet/helsevern/helsevernet/helsehjelp/psykiatrien/forebygging/førebygging/behandlingstilbud/plasser/plassar/kapasitet/kø/ventetid/vård/vården/omsorg/services/provision b n s e
    mange/flere/fleire/pasienter/pasientar/patienter/patients/pårørende/pårørande/anhöriga/barn/unge/folk/mennesker/people/young/ungdommer/ungdomar/eldre/elderly/alle/everyone b n s e
    dag/week/uke/vecka/måned/month/internasjonale/international b n s e`,
}
