import type { WordList } from '../../lexicon/compile.ts'

/** What an attack on a person needs besides the words of abuse that every rule knows. */
export const words: WordList = {
  EXTREME: `rasist bm nm s3
racist en
nazist bm nm s3
nazi en
fascist bm nm s3 en`,
  TYPICAL: `typisk/typiskt/typical/typically`,
  TRAIT: `kilo/skilsmisse/skilsmisser/skilsmisser/divorced/divorces/skild/frånskild/parykk/wig/peruk/jentunge/guttunge/gutunge/jäntunge/bestefar/grandpa/granddad/morfar/farfar/slippers/tøfler/høreapparat/høyreapparat/hörapparat/rullator/gebiss/dentures/tennene/tänderna/teeth/psykisk/vrak/iq/sweats/svetter/potet/familie/ekteskap/ekteskapet/alimony`,
  WONDER: `wonder/rart/underlig/konstigt/struggle`,
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
  LOW: `lav ba
låg na sa
null/minus/noll/zero
romtemperatur/rumstemperatur/skonummer/skostørrelse/skostorlek
lägre/low/lower/single-digit`,
  PERIOD: `mensen/menstruasjon/overgangsalderen/klimakteriet/menopause/menopausal
hormon bn nn s4 en
hormonell ba na sa
hormonal`,
  MEDS: `medisin bm nm
medicin s3
pillene/pillane/tablettene/diagnose/gærehuset/galehus/lukka/lukket/piller/pillren/pillene/pillen/diagnos/dårhuset/psyket/psyken
meds/medication/pills/asylum/loony
alzheimer/demens/dementia`,
  SHRINK: `psykiater/psykiatrisk/psykolog/psykologen/psychiatrist/therapist/shrink/terapi/therapy/tvangsinnlegges/legges`,
  INSTITUTION: `aldershjem/aldersheim/gamlehjem/gamleheim/sykehjem/sykehjemmet/sjukeheim/sjukeheimen/pleiehjem/hjem/heim/hemmet/ålderdomshemmet/demensboende/care/nursing/retirement/sirkus/cirkus/circus/galehus/zoo`,
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
  SHRILL: `skingrende/skingrande/pipete/gneldrende/skrikende/gnällig/gnälliga/gäll/gälla/skrikig/shrill/squeaky/whiny/nasal/nasale/screechy/grating`,
  SLIM: `slanke bv1 nv1
banta sv1
diet/slim/trene/lose/slutte/spise/äta/eat`,
  DRESSED: `kler/kledd/kledt/kledde/klær/klär/klädd/klædd/dresses/dressed/dress`,
  AGED: `gammel/gamle/gamal/gammal/gamla/old/elderly/ung/unge/unga/young/umoden/umodne/omogen/immature/pen/pene/pretty/naiv/naive/sliten
barnslig ba na sa
childish/doddery/tilårskommen`,
  GRASP: `forstå/forstår/skjønne/skjønner/skjøna/skjøna/skjønar/fatte/fatter/fattar/fatta/begripe/förstå/förstår/begripa/understand/grasp/get
sitte/sitje/sitta/sit/lede/leie/leda/lead/styre/styra/run/bestemme/bestemma/decide/huske/hugse/remember/henge/hänga/vite/veta/know`,
  DRUNK: `drunk/plastered/sloshed/hammered/beruset/rusa/ruset/dritings/drita/bakfull/bakfulle/bakis/hungover/packad/berusad/onykter`,
  LEFT: `gikk/gjekk/gick/left/lämnade/forlot/forlét/stakk/stack/drog/dro/rømte/rømde/ran/flyttet/flytta`,
  ODDLY: `rart/underlig/wonder/konstigt/märkligt/merkeleg/merkelig/overrasket/overraska`,
  PSEUDO: `høres/høyrest/låter/sounds/sound/snakker/snakkar/pratar/talks/ser/looks/look/lukter/luktar/smells/ligner/liknar/lyder`,
  BELITTLE: `søtt/søt/herlig/nusselig/flink/rart/koselig/gulligt/gullig/sött/söt/duktig/duktigt/cute/sweet/adorable/bless/precious/clever`,
  SWEETIE: `sweetheart/honey/darling/gumman/gubben/raring/lillevenn/vennen/vännen/venn/vän/jenta/jente/gutt/liten/litle/girl/girlie/boy/thing/lamb/missy/sonny`,
  TRY: `prøve bv2 nf
försöka sv2
try ev
forsøker/freistar/leker/leikar/pretending/pretends
tror/trur/thinks`,
  ADULT: `voksenhjelp/vaksenhjelp/vuxenhjälp/voksen/vaksen/vuxen/voksne/vaksne/vuxna/adult/adults/grown-up/grown-ups
kalkulator/kalkulatoren/miniräknare/calculator`,
  BASICS: `lekser/leksene/läxan/läxor/homework
matte/regne/rekne/räkna/regning/maths/telle/telje/count
lese/lesa/läsa/read/stave/stava/spell/spelling/alfabetet/alphabet
barneskolen/barneskulen/barnehagen/grunnskolen/grunnskulen/lågstadiet/förskolan/dagis/nursery/kindergarten/primary
skolissene/skolissane/skosnören/shoelaces/laces
fargestift bm nm
kritor/krita/crayon/crayons/teskje/teskei
excel/spreadsheet/knappen`,
  GENIUS: `geni/genier/geniet/snille/genius/geniuses
einstein/sherlock/napoleon
professor bm nm s3 en
mastermind/tenker/tänkare/intellekt/begavelse/begåvning/ljushuvud/strateg/brainbox`,
  WISDOM: `visdom/visdommen/klokskap/vishet/wisdom/brilliance/genialitet/briljans/expertise/innsikt/insight/insights`,
  INFINITE: `infinite/endless/boundless/uendelig/uendelige/uendelege/ufattelige/uutgrunnelige/oändliga/oändlig/gränslösa/grenseløse/grenselause/deep/great/superior`,
  DEGREE: `utdannelse bm
utdanning bf nf
utbildning s2
degree en
diploma en
førerkort bn
førarkort nn
eksamen/examen/vitnemål/vitnemålet/diplom/diplomet/körkort/licence/license/qualifications/tittelen/mastergrad/mastergraden/doktorgrad/papirer/papirene/title`,
  CEREAL: `kornblanding/kornblandingspakke/kornblandingspakken/frokostblanding/cornflakes/cornflakespakke/flingpaket/flingpaketet/cereal/cracker
lotteri/lotteriet/lottery/loddtrekning/lotto/tombola/raffle/tivoli
postordre/postorder/mail/online/ebay/blocket/finn/temu/wish/google/youtube/tiktok/facebook/nettet/internet/loppemarked/loppemarknad/loppis
kinderegg/kinderoverraskelse/salg/tilbud/rea/discount`,
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
  REAR: `ræva/ræv/rompa/rumpa/baken/rauva/rassen/röven/röv/arslet/arsle/häcken/ass/arse/butt/backside/dick/balls/kuken/kuk`,
}
