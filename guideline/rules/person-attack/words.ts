import type { WordList } from '../../lexicon/compile.ts'

/** What an attack on a person needs besides the words of abuse that every rule knows. */
export const words: WordList = {
  EXTREME: `rasist bm nm s3
racist en
nazist bm nm s3
nazi en
fascist bm nm s3 en`,
  TRAIT: `kilo/skilsmisse/skilsmisser/skilsmisser/divorced/divorces/skild/frånskild/parykk/wig/peruk/jentunge/guttunge/gutunge/jäntunge/bestefar/grandpa/granddad/morfar/farfar/slippers/tøfler/høreapparat/høyreapparat/hörapparat/rullator/gebiss/dentures/tennene/tänderna/teeth/psykisk/vrak/iq/sweats/svetter/potet/familie/ekteskap/ekteskapet/alimony`,
  WONDER: `wonder/rart/underlig/konstigt/merkeleg/struggle`,
  SEE: `se/ser/sjå/sjåen/look/see/seen/titta/kolla/sett/check/sjekk`,
  BELONG: `hører/høre/høyrer/høyre/hör/höra/belong/belongs/passer/passar/høver/fit/fits`,
  LOSER: `taper/taperen/tapere/tapar/taparen/taparar
null/nolla/nolle/nollor/nuller
disgrace/skam/skamplett/skamfläck/embarrassment/pinlighet
vits/joke/skämt/parodi/parody
prick/git/slut/knob/tit/sod/prat
waste/failure/fossil`,
  BEHAVE: `oppfører/oppføre/oppfør/ter/te/beter/bete/behave/behaves/behaving/acts/act/acting/uppför/uppträder/opptrer`,
  WIT: `vett/vettet/forstand/hjerne/ryggrad/ryggen/peiling/filla/skamvett/skam/moral/anstendighet
hjärna/anständighet
brain/brains/spine/backbone/clue/shame/integrity/honour/decency/guts/conscience
baller/ballar/balls
intelligens/iq/intelligence`,
  PERIOD: `mensen/menstruasjon/overgangsalderen/klimakteriet/menopause/menopausal
hormon bn nn s4 en
hormonell ba na sa
hormonal`,
  MEDS: `medisin bm nm
medicin s3
pillene/pillane/tablettene/gærehuset/galehus/pillren/pillen/dårhuset/psyket/psyken
meds/medication/pills/asylum
alzheimer/demens/dementia`,
  SHRINK: `psykiater/psykiatrisk/psykolog/psykologen/psychiatrist/therapist/shrink/terapi/therapy/tvangsinnlegges/legges`,
  INSTITUTION: `aldershjem/aldersheim/gamlehjem/gamleheim/sykehjem/sykehjemmet/sjukeheim/sjukeheimen/hjem/heim/hemmet/care/nursing/retirement/sirkus/cirkus/circus/zoo`,
  BODY_LOOKS: `vekt bf nf
vikt s3
mage bm nm s2
rumpe bf nf
rumpa s1
frisyre bm nm
frisyr s3
haircut en
dobbelthake/double-chin/flesk/flesket/fläsk/kilo/kiloene/kilon
hår/håret/hair/wig/parykk/toupee/sveisen/sminke/smink/makeup
nese/nesa/nasen/nasa/näsa/näsan/nose/tenner/tennene/tänder/teeth/fjes/fjeset/tryne/trynet/trynet/face
pipestemme/pipestemmen/pipestemma/gneldrestemme/stemmen/stemma/rösten/röst/voice
dialekt bm nm s3
accent/accenten/aksenten/lisp/lisping/målføre
kjole/kjolen/kjolar/skjørt/skjørtet/utringning/utringningen/klærne/klærne/kleda/klänning/kjol/urringning/dress/skirt/cleavage/outfit
weight/belly/waistline/size/diet/gut`,
  SHRILL: `skingrende/skingrande/gnällig/gäll/gälla/shrill/squeaky`,
  DRESSED: `kler/kledd/kledt/kledde/klær/klär/klädd/klædd/dresses/dressed/dress`,
  AGED: `gammel/gamle/gamal/gammal/gamla/old/elderly/ung/unge/unga/young/umoden/umodne/omogen/immature/pen/pene/pretty/naiv/naive/sliten
barnslig ba na sa
childish/doddery/tilårskommen`,
  GRASP: `forstå/forstår/skjønne/skjønner/skjøna/skjøna/skjønar/fatte/fatter/fattar/fatta/begripe/förstå/förstår/begripa/understand/grasp/get
sitte/sitje/sitta/sit/lede/leie/leda/lead/styre/styra/run/bestemme/bestemma/decide/huske/hugse/remember/henge/hänga/vite/veta/know`,
  DRUNK: `drunk/plastered/sloshed/beruset/dritings/bakfull/bakis/hungover/packad/berusad`,
  LEFT: `gikk/gjekk/gick/left/lämnade/forlot/forlét/stakk/stack/drog/dro/rømte/rømde/ran/flyttet/flytta`,
  PSEUDO: `høres/høyrest/låter/sounds/sound/snakker/snakkar/pratar/talks/ser/looks/look/lukter/luktar/smells/ligner/liknar/lyder`,
  BELITTLE: `søtt/søt/herlig/nusselig/flink/rart/koselig/gulligt/gullig/sött/söt/duktig/duktigt/cute/sweet/adorable/bless/precious/clever`,
  SWEETIE: `sweetheart/honey/darling/gumman/gubben/raring/lillevenn/vennen/vännen/venn/vän/jenta/jente/gutt/liten/litle/girl/girlie/boy/thing/lamb/missy/sonny`,
  TRY: `prøve bv2 nf
försöka sv2
try ev
forsøker/freistar/leker/leikar/pretending/pretends
tror/trur/thinks`,
  ADULT: `voksenhjelp/vaksenhjelp/vuxenhjälp/voksne/vaksne/vuxna/adult/adults/grown-up/grown-ups`,
  BASICS: `lekser/leksene/läxan/läxor/homework
matte/regne/rekne/räkna/regning/maths/telle/telje/count
lese/lesa/läsa/read/stave/stava/spell/spelling/alfabetet/alphabet
barneskolen/barneskulen/barnehagen/grunnskolen/grunnskulen/lågstadiet/förskolan/dagis/nursery/kindergarten/primary
skolissene/skolissane/skosnören/shoelaces/laces
fargestift bm nm
kritor/krita/crayon/crayons/teskje/teskei
excel/spreadsheet/knappen`,
  GENIUS: `geni/genier/geniet/genius/geniuses
einstein/sherlock
professor bm nm s3 en
mastermind/begavelse/ljushuvud`,
  WISDOM: `visdom/visdommen/klokskap/vishet/wisdom/brilliance/insights`,
  INFINITE: `infinite/endless/uendelig/uendelige/uendelege/ufattelige/oändliga/great`,
  DEGREE: `utdannelse bm
utdanning bf nf
utbildning s2
degree en
diploma en
førerkort bn
førarkort nn
eksamen/examen/vitnemål/vitnemålet/diplomet/körkort/licence/license/qualifications/tittelen/title`,
  CEREAL: `kornblanding/kornblandingspakke/frokostblanding/cornflakes/flingpaket/cereal
lotteri/lotteriet/lottery/tombola/raffle
postordre/postorder/online/ebay/blocket/finn/temu/google/youtube/nettet/internet/loppemarked/loppemarknad/loppis`,
  PET: `hund bm nm s2
katt bm nm s3
cat en
dog en
gullfisk bm nm
guldfisk s2
goldfish
hamster/hamsteren/hamstern
-åring bm nm s2
toddler en
child
barnehagebarn bn nn
dagisbarn s5
bestemor/oldemor/mormor/farmor/gran/nan/grandmother
ape/apa/apen/monkey/stein/parkbenk/brødrister/toaster/potet/papegøye/papegøyen/parrot/hamster`,
  WOULD: `ville/vil/skulle/hadde/hade/kunne/would/could/knows/understands/skjønner/skjønar/begriper/vet/veit`,
  CONGRATS: `gratulere bv2 nv2
gratulerar n
grattis/congratulations/congrats
applaus/applåd/applåder/applause/clap/klapp/bravo/hurra/hipp
imponerende/imponerande/imponert/imponerad/impressive/impressed
fantastisk/fantastiskt/amazing/brilliant/flott/bra/godt/strålende/snyggt/well/good/nice/wow/oj
takk/tack/thanks/thank/kudos`,
  WORST: `dårligste/verste/svakeste/dårlegaste/svakaste/sämsta/värsta/svagaste/worst/weakest
mest/minst/most/least
lateste/lataste/laziest/stupidest/dumbest`,
  GO_AWAY: `pell/pelle/pigg/stikk/dra/reis/ryk/skrubb/dett/stick/åk/far/packa
go/piss/sod/bugger/fuck/get/crawl`,
  FAR_AWAY: `vekk/avgårde/avsted/hjem/deg/väg/iväg/hem/off/lost/away`,
  KISS: `kysse bv1 nv2
slikke bv1 nv2
kyssa/kyss/slicka/slick/stoppa/stick/stikk/stikke/putt/stapp/lick/shove/suck/eat
kiss`,
  REAR: `ræva/ræv/rompa/rumpa/baken/rauva/röven/röv/arslet/ass/arse/butt/backside/kuken/kuk`,
}
