import type { WordList } from '../../lexicon/compile.ts'

/** Health, love, money, faith and the like: what belongs to the one it is about. */
export const words: WordList = {
  PRIVATE: `avrus/metad/methad/depresj/deprim/epilep/autis/anore/spisefo/hjernesl/utbren/sykmel/sjukmel/antidepr/överdos/lesbi/skilsm/samlivsb/socialb/sosialhj/hjemmehj/omhänder/besøksfo/promillek/kreftsy-
-diagnose bm nm
-diagnos s3
-kreft b n
-cancer/cancern s e
-trygd bf nf
-fosterheim/familjehem/foster b n s e
missbruk/missbrukare/missbrukar/missbrukade/drinking
fyll/rus/rehab/syk/sjuk/ill/sick/anxiety/ångest
adhd/hiv/aids/diabetes
demens/dement/demente/dementia/slaget
rullestol/rullstol/disabled/mentally/innlagt/innlagd/inlagd/sectioned/psykiatrisk/psykiatrien/psykiatrin/psyket
medisin/medisiner/medisinene/piller
gravid/pregnant/abort/aborten/ivf/barnløs/gay/homosexuell/homofil/transperson/escort
affair/elsker/skilt/skild/divorced/divorce
sosialen/socialen/welfare/hemtjänst/bpa
omsorgen/omsorga =
custody/konkurs/kronofogden/skyldig/spelar
fengsel/fengslet/fengsla/fängelse/prison/jail/misshandel/vold/straffet/straffa/straffad`,
  FAITH_OF: `muslim/jøde/jude/jew`,
  MINE_OWN: `myself/senter/center
-forening/foreningen/foreininga/förening/föreningen/organisation/charity b n s e
skrev/skreiv/ifølge/ifølgje/enligt/according/fortalte/fortalde/berättade/told/åpen/open/ope/öppen/openly/åpent/öppet/skriver
says/uttalar/departementet
consent/tillatelse/løyve/permission`,
}
