import type { WordList } from '../../lexicon/compile.ts'

/** What an attack on a person needs besides the words of abuse that every rule knows. */
export const words: WordList = {
  EXTREME: `racist en
nazi en`,
  TRAIT: `kilo/skilsmisse/skilsmisser/skilsmisser/divorced/divorces/skild/wig/bestefar/farfar/tennene/tänderna/teeth/psykisk/iq/familie`,
  WONDER: `wonder/rart`,
  SEE: `se/ser/sjå/look/see/seen/titta/kolla/sett/check/sjekk`,
  BELONG: `hører/høre/høyrer/høyre/hör/höra/belong/belongs/passer/passar/fit`,
  LOSER: `taper/taperen/tapere/tapar/taparen/taparar
null/nolla/nolle/nollor
disgrace/skam
vits/joke
prick/git/slut/tit/sod/prat
waste/failure`,
  BEHAVE: `oppfører/oppføre/oppfør/ter/te/bete/acts/act/acting/uppträder/opptrer`,
  WIT: `vett/hjerne/ryggrad/ryggen/peiling/filla/skam/moral
hjärna
brain/brains/spine/guts/clue/shame/honour
baller/ballar/balls
iq`,
  MEDS: `medisin bm nm
pillene/pillane/pillen/psyket/psyken
meds/pills/asylum
demens/dementia`,
  INSTITUTION: `sykehjem/sykehjemmet/sjukeheim/sjukeheimen/hjem/heim/hemmet/care/sirkus/zoo`,
  BODY_LOOKS: `vekt bf nf
mage bm nm s2
kilo/kiloene/kilon
hår/håret/hair/wig
nasa/tennene/tänder/teeth/tryne/trynet/trynet/face
pipestemme/pipestemmen/pipestemma/stemmen/stemma/rösten/röst/voice
dialekt bm nm s3
kjole/kjolen/kjolar/skjørt/skjørtet/kjol/dress/outfit
weight/size/diet/gut`,
  SHRILL: `gälla/squeaky`,
  AGED: `gammel/gamle/gamal/gammal/gamla/old/elderly/ung/unge/unga/young/pen/pretty/naiv`,
  GRASP: `forstå/forstår/skjønne/skjønner/skjøna/skjøna/skjønar/fatte/fatter/fattar/fatta/begripe/förstå/förstår/begripa/understand/get
sitte/sitje/sitta/sit/lede/leie/leda/lead/styre/styra/run/bestemme/bestemma/decide/huske/remember/henge/hänga/vite/veta/know`,
  PSEUDO: `høres/høyrest/låter/sounds/sound/snakker/snakkar/pratar/talks/ser/looks/look/lukter/ligner/liknar`,
  BELITTLE: `søtt/søt/herlig/flink/rart/sött/söt/duktig/duktigt/cute/sweet/bless/clever`,
  ADULT: `voksenhjelp/voksne/vaksne/vuxna/adult/adults`,
  BASICS: `matte/regne/räkna/telle/telje/count
lese/läsa/read
barnehagen/förskolan/nursery/primary
teskei
spreadsheet/knappen`,
  GENIUS: `genistrek/genius/geniuses
einstein`,
  WOULD: `ville/vil/skulle/hadde/hade/kunne/would/could/knows/skjønner/skjønar/vet/veit`,
  CONGRATS: `gratulere bv2 nv2
gratulerar n
grattis
applaus/applause/bravo/hurra
imponerende/imponerande/imponert/imponerad
fantastisk/fantastiskt/amazing/flott/bra/godt/well/good/nice/wow/oj
takk/tack/thanks/thank/kudos`,
  WORST: `dårligste/verste/worst
mest/minst/most/least
laziest/stupidest/dumbest`,
  GO_AWAY: `pelle/stikk/dra/ryk/dett/stick/åk/far
go/piss/sod/fuck/get`,
  FAR_AWAY: `vekk/hjem/deg/väg/hem/off/lost/away`,
  REAR: `ræva/ræv/rompa/rumpa/baken/rauva/röven/röv/arslet/ass/arse/butt/backside/kuken/kuk`,
  DEGREE: `utbildning s2
degree en
førerkort bn
førarkort nn
eksamen/examen/vitnemål/vitnemålet/körkort/licence/title`,
  CEREAL: `raffle
online/blocket/finn/google/youtube/nettet`,
  KISS: `kysse bv1 nv2
kyssa/kyss/stoppa/stick/stikk/stikke/suck/eat
kiss`,
}
