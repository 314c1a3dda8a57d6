import type { WordList } from '../../lexicon/lexicon.ts'

/** What an attack on a person needs besides the words of abuse that every rule knows. */
export const words: WordList = {
  TYPICAL: `typisk b n
typiskt s
typical/typically e`,
  SHUT_UP: `hold/holde/hald/halde b n
håll/hålla s
shut e`,
  WIT: `vett/vettet/forstand/hjerne/ryggrad/ryggen/peiling/skam/skamvett/moral/anstendighet/hjerte/mot b n
vett/hjärna/ryggrad/skam/moral/anständighet/hjärta s
brain/brains/spine/backbone/clue/shame/integrity/honour/decency/guts/conscience e
baller/ballar/balls/forstand
intelligens/iq/intelligence/iq-en`,
  LOW: `lav ba
låg na
null/minus b n
romtemperatur/skotnummer/skonummer/skostørrelse b n
låg/lägre/lågt/noll s
rumstemperatur/skostorlek s
low/lower/zero/single-digit e`,
  SILLY_AGE: `senil ba na sa
barnslig ba na sa
senile e
childish e
immature e
gammel/gamle/gamal/gammal/gamla/old
umoden/umodne/omogen/omogna b n s`,
  TOO_OLD: `unge bv1 nv1
gammel/gamle/gamal/gammal/gamla b n s
dum/korkad/blåst b n s
old/young/thick e`,
  PERIOD: `mensen/menstruasjon/overgangsalderen/hormonene/hormonell/hysterisk b n
mens/mensen/klimakteriet/hormoner/hormonell s
menopause/hormonal/hormones/menopausal e`,
  MEDS: `medisin bm nm
medicin s3
pillene/pillane/tablettene/diagnose/gærehuset/galehus/lukka/psykiatrisk b n
piller/pillren/diagnos/dårhuset/psyket s
meds/medication/pills/asylum/therapist/shrink/psychiatrist/loony e
alzheimer/demens/dementia`,
  BODY_LOOKS: `vekt bf
kilo/mage/magen/rumpe/rumpa/dobbelthake/flesk/flesket b n
hår/håret/sveis/sveisen/frisyre/sminke/nese/tenner/stemme/stemmen b n
kjolen/skjørt/utringning/klærne/dressen b n
vikt/vikten/kilon/mage/magen/rumpa/fläsk s
hår/håret/frisyr/smink s
klänning/kjol/urringning s
weight/belly/waistline/size/double-chin/diet e
hair/haircut/makeup/teeth/voice/wig e
dress/skirt/cleavage e`,
  BELITTLE: `søtt/søt/herlig/nusselig/flink/rart/koselig b n
gulligt/gullig/rart/sött/söt/duktig/duktigt s
cute/sweet/adorable/bless/precious/clever e`,
  TRY: `prøve nf
försöka sv2
try ev
prøver/prøve/forsøker b
freistar n
thinks/pretending/pretends e
tror/trur/tror/leker/leikar/leker b n s`,
  ADULT: `voksenhjelp/voksen/vaksen/vaksne/voksne/vaksenhjelp b n
lekser/leksene/matte/regning/regne/lesing/lese/barneskolen/barneskulen/barnehagen/grunnskolen b n
vuxen/vuxna/vuxenhjälp s
läxan/läxor/matte/räkna/läsa/lågstadiet/förskolan/dagis s
grown-up/grown-ups/adult/adults/homework e
maths/spelling/nursery/kindergarten e
kalkulator/kalkulatoren/kalkylator/miniräknare/calculator`,
  CONGRATS: `gratulerer/gratulere/applaus/bravo/imponerende/imponert/fantastisk/flott/bra/hurra b
gratulerer/applaus/bravo/imponerande/imponert/fantastisk/flott n
grattis/applåder/bravo/imponerande/imponerad/fantastiskt s
congratulations/congrats/bravo/impressive/well/applause/amazing/brilliant/genius/slow e
takk/tack/thanks`,
  WORST: `dårligste/verste/udugeligste/dummeste/svakeste/mest/minst/feigeste/lateste b
dårlegaste/verste/udugelegaste/dummaste/svakaste/mest/minst/feigaste n
sämsta/värsta/dummaste/svagaste/mest/minst/fegaste s
worst/dumbest/weakest/most/least/stupidest/laziest e`,
  WORTHLESS: `ubrukelig ba
ubrukeleg na
oduglig sa
udugelig ba
udugeleg na
inkompetent ba na sa
useless/clueless/incompetent/worthless/stupid e
talentløs/talentlaus/talanglös/uvitende/okunnig b n s`,
  GO_AWAY: `pell/pelle/pigg/stikk/dra/reis/ryk/kom/skrubb/dett b n
dra/stick/åk/far/packa s
go/piss/sod/bugger/fuck/get/crawl e`,
  FAR_AWAY: `vekk/lukta/avgårde/avsted/hjem/deg/dit b n
väg/iväg/hem s
off/lost/away e`,
  KISS: `kysse bv1 nv2
slikke bv1 nv2
stikk/stikke/putt/stapp b n
kyssa/kyss/slicka/slick/stoppa/stick/dra s
kiss/lick/shove/stick/suck/eat e`,
  REAR: `ræva/ræv/rompa/rumpa/baken/rauva/rassen b n
röven/röv/arslet/arsle/häcken s
ass/arse/butt/backside/dick/balls e
kuken/kuk b n s`,
}
