import type { WordList } from '../lexicon/compile.ts'

/** Violence, what it is done with and to, and what is killed without harm: proposals, deer, records. */
export const violence: WordList = {
  KILL: `kverke bv1
kverke nv1
kverka sv1
strypa sv2
hänga sv3
lemleste bv1
lemleste nv1
drukne bv1
drukne nv1
dränka sv2
lynsje bv1 nv1
lyncha sv1
kill ev
murder ev
stab evv
strangle ev
behead ev
drown ev
lynch ev
execute ev
rape ev
throttle ev
gut evv
avlive bv1
avlive nv1
avliva sv1
spidde bv1
drepe bv2 nv1
henge bv2 nv2
myrde bn
torturere bf nf
brenne bv1 nv2
kvele nv2
kappe nf
döda sv1
mörda sv1
bränna sv2
spränga sv2
hang ev
burn ev
shoot ev
drap/drepen n
myrda/myrdar n
kvalde n
skyte/skyt/skaut/skote n
hengde n
valdta/valdtek/valdtok n
skjere/skjer/skar/kutte/kuttar n
døde/døda s
dödas s
mördas s
skjuta/skjuter/sköt/skjutit s
knivhugga/knivhugger/knivhögg s
halshugga/halshugger s
dränker s
våldta/våldtar/våldtog s
skära/skär/skar s
brände s
kvele/kveler/kvalte/kvalt/kvæle b
skyte/skyter/skjøt/skutt b
voldta/voldtar/voldtok b
skjære/skjærer/skar/kutte/kutter b
likvidere/likviderer b
ekspedere/ekspederer b
skalpere b
knivstikke/knivstikker/knivstakk b n
halshugge/halshogge/halshugger b n
brente b n
sprenge/sprenger b n
partere/parterer b n
shot e
torch/torching e
flå/flår b n s
tortere/torture`,
  HURT: `knuse bv2
knuse nv2
krossa sv1
banke bv1
banke nv1
banka sv1
denge bv2 nv2
jule bv2
rundjule bv2
grisebanke bv1
mosa sv1
klabbe bv1
klaske bv1
peise bv2
knäcka sv2
spöa sv1
mörbulta sv1
misshandla sv1
golva sv1
sparke bv1
sparke nv1
sparka sv1
smash ev
punch ev
crush ev
slap evv
kick ev
maim ev
hammer ev
bash ev
batter ev
wreck ev
hunt ev
skade bf nf
mose bv2 nv2
slå nv4
piske nf
hit evv
beat ev
hurt ev
break ev
slo b n
knekke/knekker/knekte b n
bryte/bryter/brøt b n
rive/river b n
meie/meier b n
klubbe/klubbar b n
slå/slår/slog/slagit s
bryta/bryter/bröt s
klå/klår s
ta/tar/tog s
slita/sliter s
skada/skadar s
klubba/klubbar s
piska/piskar s
brekke/brekker/brakk/brekt b
mishandle/mishandler b
ta/tar/tok b
brekke/brekk/brakk n
mishandla/mishandlar n
ta/tek/tok n
get e
rip/ripping e
tear e`,
  KILLED: `drepes/drepast/dödas/mördas b n s
skytes/skytast/skjutas b n s
skutt/skutte/skoten/skotne/skjuten b n s
henges/hengast/hängas/hengt/hengde/hängd/hängda b n s
kveles/kvelast/strypas b n s
druknes/druknast/dränkas b n s
brennes/brennast/brännas b n s
avlives/avlivast/avlivas b n s
lynsjes/lynsjast/lynchas b n s
voldtas/valdtakast/våldtas b n s
drept/drepne/drepen/dödad/mördad b n s
knivstikkes/knivhuggas/halshugges/halshuggas b n s
bankes/bankast/pryles/piskes/piskas/jules/spöas b n s
skytjast/parteres/kakkes/gasses/gassast/gasas b n s
shot/hanged/killed/stabbed/drowned/lynched/beaten/whipped/strangled/raped/beheaded/executed/burned e`,
  KILL_IMP: `drep/skyt/heng/lynsj/kverk/kvel/drukn/brenn/pisk/bank/spidd b
drep/skyt/heng/kverk/kvel/drukn/brenn/bank n
döda/skjut/häng/lyncha/dränk/bränn/spöa/strypa/stryp s
kill/shoot/hang/lynch/drown/burn/stab/behead/whip/execute e`,
  DIE: `råtne bv1 nv1
ruttna sv1
lide bv3 nv3
døy nv4
dø/dør/døde/død/daud b
daud n
dö/dör/dog/död s
lida/lider s
blöda/blöder s
drukna s
die/dies/dead e
rot/rots e
suffer/bleed e
blø/blør/bløde b n
kreft b n
krepere/kreperer b n
cancer s e`,
  BODY_PART: `tryne bn nn s4
fjes bn nn
kjeft bm nm
käft s2
-bein bn nn
kneskål bm nf
ben bf
nese bf
arm nf s2
bena s5
finger s2
face/faces e
leg/legs/kneecap/kneecaps/knees/knee e
neck e
throat/throats e
head/skull/brains e
teeth e
tongue e
nose/ribs/bones/bone e
balls e
kne/kneet/knærne/knærne b n
nakke/nakken b n
panne/panna b n
tann/tennene/tenner b n
knä/knäna/knäskålar/knäskålarna s
nacke/nacken s
huvud/huvudet s
panna/pannan s
tand/tänderna/tänder s
hals/halsen b n s
strupe/strupen/strupe b n s
skalle/skallen b n s
kropp/kroppen b n s
tunge/tunga/tungan b n s
øre/øyret/ører/öron/öronen b n s
näsa/näsan b n s
rygg/ryggen/ryggraden b n s
innvoller/innvolane/inälvor/tarmer b n s
baller/ballene/ballar b n s
pung/pungen b n s
snute/snuten/snut/nos b n s
hode/hodet b
hovud/hovudet n
arms
fingrene/fingrane/fingers`,
  WEAPON: `kniv bm nm s2
hammer bm en
hammar nm s2
slegge bf nf
slägga s1
øks bf nf
yxa s1
axe en
pistol bm nm s3 en
gevær bn nn
gevär s5
hagle bf nf
hagelgevær bn nn
gun en
rifle bf en
kule bf nf
kula s1
bullet en
balltre bn nn
basebollträ s4
bat en
tau bn nn
rope en
galge bm nm s2
lyktestolpe bm nm
lyktstolpe s2
bensin bm nm s3
motorsag bf nf
motorsåg s2
chainsaw en
bombe bf nf
bomb s3 en
jernrør bn nn
knife/knives/blade e
noose/gallows e
lamppost/lamp-post e
petrol/gasoline e
poison e
rep/repet s
gift b n s
nekkeskudd/nakkeskudd/nakkeskot/nackskott b n s
brekkjern/kofot/crowbar
giljotin/giljotinen/guillotine`,
  BEATING: `juling b n
bank b n
deng b n
smekk/smell/ørefik/øretev/ørefik b n
omgang b n
bankekjør b n
stryk s
spö s
örfil/smäll s
pryl/ris b n s
slag/knyttneve/knyttneven b n s
beating/hiding/thrashing/slap/punch/kicking/smack/whipping/battering e`,
  MATTER: `plan bm
forslag/forslaget/framlegg/framlegget/budsjett/budsjettet/saken/saka/vedtak/vedtaket/prosjekt/prosjektet/ordning/ordningen/tilbud/tilbudet/lovforslag/reform/reformen/avtale/avtalen/idé/ideen/drøm/drømmen/debatt/argument/argumentet/myte/myten/rekord/rekorden/rekka/gjeld/kostnadene/skatt/skatten/priser/tall/løfte/løftet/motivasjon/vilje/viljen/stillheten/isen/skolen/skolene/skulen/skulane/rutetilbudet/rutetilbodet/bussruta/linja b n
förslag/förslaget/budget/budgeten/planen/ärendet/beslut/beslutet/projekt/projektet/avtal/avtalet/debatten/argument/argumentet/myt/myten/rekord/skatten/idé/idén/dröm/drömmen/skolan/linjen s
proposal/proposals/bill/budget/plan/plans/project/deal/idea/debate/argument/myth/record/motion/amendment/scheme/policy/jobs/economy/story/mood/silence/tax/taxes/costs/trust/momentum/time e`,
  PET_OWNERS: `ulv bm
sau bm nf
gris bm nf
jeger br
råtta s1
elg/elgen/hjort/rein/bjørn/bjørnen/rev/reven/ku/kalv/hund/hunden/katt/katten/rotte/rotter/mus/skadedyr/måke/måker/fisk/laks/jakt/fallvilt/slakteri b n
älg/älgen/rådjur/varg/vargen/björn/mus/skadedjur/fisk/jakt/jägare/jägarna/fälla/fåglar s
deer/wolf/wolves/fox/rats/mice/pheasant/hunting/hunters/pest/pests/badger/badgers/cattle/ducks/geese e`,
  ALAS: `synd/trist/leit/dumt/ille/uheldig/beklagelig/kjedelig/trasig b n
synd/tråkigt/trist/illa/beklagligt s
shame/pity/terrible/sad/unfortunate/awful e`,
  HAPPEN: `skje bv4 nv4
happen ev
hende/hender/ramme/rammer/tilstøte b
hende/hender/ramme n
hända/händer/hände/ske/sker/drabba/drabbar s
befell e`,
}
