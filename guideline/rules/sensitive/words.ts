import type { WordList } from '../../lexicon/compile.ts'

/** Health, love, money, faith and the like: what belongs to the one it is about. */
export const words: WordList = {
  PRIVATE: `alkoholiker br
alkoholikar nm
alkoholist bm nm s3
alcoholic en
alkis bm nm s2
-misbruker br
-misbrukar nm
-diagnose bm nm
-diagnos s3
diagnosis/diagnosed/diagnostisert/diagnostiserad
alkoholproblem/alkoholproblemer/rusproblem/rusproblemer/drikkeproblem/missbruk/missbrukare/missbrukar/missbrukade/alcoholism/addiction/addicted/addict/junkie/narkoman/rusavhengig/drinking
rus/rusa/ruset/rusbehandling/avrusing/avrusning/avgiftning/rehab/detox/metadon/methadone
syk/sjuk/ill/sick
-kreft b n
-cancer/cancern s e
tumour/svulst/kreftsyk/kreftsjuk/cellegift/chemotherapy/kjemoterapi
depresjon/depression/deprimert/deprimerad/depressed/anxiety/ångest/breakdown/burnout
adhd/autist/autistisk/autistic/tourette/asperger/downs/dyslexi/dysleksi
autisme/autism/hiv/aids/epilepsi/epilepsy/diabetes/schizofren/schizofreni/schizophrenia/bipolar/bipolær/psykose/psykotisk/psychosis/anorexic/anoreksi/spiseforstyrrelse
demens/dement/demente/dementia/demented/alzheimer/senil/inkontinent/incontinent/bleier/blöjor/nappies
hjerneslag/slaget/infarkt/intensiven/transplantasjon/døende/döende/dying/hjerteinfarkt/hjärtinfarkt/stroke/lammet
rullestol/rullstol/wheelchair/disabled/mentally/ufør/uføre
utbrent/utbrend/utbränd/utbrenthet/utbrändhet
sykmeldt/sykemeldt/sjukmeld/sjukmelde/sjukskriven/sjukskriv/sjukpension
innlagt/innlagd/inlagd/intagen/tvangsinnlagt/tvangsinnlagd/hospitalised/hospitalized/sectioned
psykiatrisk/psykiatrien/psykiatrin/psyket/psychiatric
antidepressiva/lykkepiller/medication/medisin/medisiner/mediciner/beroligende/sobril/stesolid/valium/ritalin/antidepressants/piller/pills
selvmord/sjølvmord/självmord/suicide/suicidal/overdose/överdos/selvskading/self-harm
gravid/pregnant/abort/aborten/abortion/miscarriage/ivf/barnløs/infertile/steril/klamydia/chlamydia
gay/homofil/homosexuell/homosexual/lesbisk/lesbian/bifil/bisexuell/bisexual/transperson/transkjønnet/transgender/prostituert/prostituerad/prostitute/escort
utro/otrogen/unfaithful/affære/affäre/affair/elskerinne/älskarinna/mistress/elsker/sidesprang/sidesprång/utroskap/otrohet
skilt/skild/frånskild/divorced/divorce/separert/separerad/skilsmisse/skilsmissen/skilsmål/skilsmisse/skilsmässa/samlivsbrudd/samlivsbrot
sosialen/sosialkontoret/socialen/sosialhjelp/sosialstønad/socialbidrag/försörjningsstöd/bostøtte/bostadsbidrag/benefits/welfare
-trygd bf nf
trygda/arbeidsledig/arbeidslaus/arbetslös/unemployed/utkastelse/vräkt/evicted/arrears/sjukersättning/nav-klient/hjemmehjelp/heimehjelp/hjemmesykepleie/heimesjukepleie/hemtjänst/støttekontakt/bpa
custody/omsorgen/omsorga/omhändertagen/omhändertagna/omhändertagit
-fosterhjem/fosterheim/fosterhem/familjehem/foster b n s e
konkurs/bankrupt/inkasso/betalingsanmerkning/betalingsanmerkninger/skuldsanering/kronofogden/debt/debts/skyldig/gjeldsordning
spillegjeld/spelegjeld/spilleproblem/gambling/spelar
fengsel/fengslet/fengsla/fängelse/fängslad/prison/jail/besøksforbud/besøksforbod/kontaktförbud/besöksförbud
promillekjøring/promillekøyring/rattfylleri/fyllekjøring/misshandel/vold/straffet/straffa/straffad`,
  WELFARE: `barnevern/barnevernet/barnevernssak/soc/socialtjänsten/nav/aap/psykisk/psykiske/psykiskt/mentalt/mental`,
  FAITH_OF: `muslim/jøde/jude/jew/jehovas/jehova/scientolog/scientologist/mormon/ateist/atheist/læstadianer/konvertert/konverterat/converted`,
  MINE_OWN: `myself/senter/center
-forening/foreningen/foreininga/förening/föreningen/organisasjonen/organisation/association/charity b n s e
fortalte/fortalde/berättade/told/åpen/open/ope/öppen/openly/åpent/öppet/skriver/intervju/interview
opplyser/opplyser/meddelar/says/uttalar/departementet
samtykke/samtykkjer/samtycke/consent/tillatelse/løyve/tillåtelse/permission`,
}
