import type { WordList } from '../lexicon/compile.ts'

/** Violence, what it is done with and to, and what is killed without harm: proposals, deer, records. */
export const violence: WordList = {
  SLAY: `kverke bv1 nv1
knive bv1 nv1
kverka sv1
knerte bv1 nv1
strypa sv2
lynsje bv1 nv1
lyncha sv1
avlive bv1 nv1
avliva sv1
drepe bv2 nv1
myrde bv1 nv1
mörda sv1
döda sv1
kvele bv2 nv2
likvidere bv2 nv2
tortere bv2 nv2
henrette bv1 nv1
avrätta sv1
murder ev
kill ev
stab evv
strangle ev
slaughter ev
behead ev
lynch ev
execute ev
rape ev
throttle ev
drap/drepen/drepne b n
drept/drepte b
skyte/skyter/skjøt/skutt/skutte/skyt b n
skaut/skote/skoten/skotne n
skjuta/skjuter/skjut/sköt/skjutit/skjuten/skjutna s =
kvalde/kvalt/kvalte b n
valdta/valdtek/valdtok/valdteken n
voldta/voldtar/voldtok/voldtatt b
steine/steina/steinet/steinast/stena/stenas/stenade b n s
våldta/våldtar/våldtog/våldtagen s
knivstikke/knivstikker/knivstakk b n
knivhugga/knivhugger/knivhögg/halshugga/halshugger s
halshugge/halshogge/halshugger/lynsjet b n
ihjel/ihel/ihjäl/hjel/stryp b n s
shot e`,
  BURN: `hänga sv3
henge bv2 nv2
drukne bv1 nv1
dränka sv2
slakte bv1 nv1
slakta sv1
brenne bv1 nv2
bränna sv2
sprenge bv2 nv2
spränga sv2
flå nv4 sv4
drown ev
gut evv
hang ev
burn ev
shoot ev
torch ev
firebomb ev
bury/bomb/string e
brinner b s
brann b n`,
  HURT: `knuse bv2 nv2
krossa sv1
banke bv1 nv1
banka sv1
denge bv2 nv2
jule bv2 nv2
rundjule bv2 nv2
mose bv2 nv2
mosa sv1
pryle bv2 nv2
pryla sv1
klappe bv1 nv1
klippa sv2
stikke/stikker/stikk/stakk/sticker/sticka/stakk b n s
grisebanke/grisebanka/grisebank b n
knäcka sv2
spräcka sv2
spöa sv1
mörbulta sv1
misshandla sv1
mishandle bv1 nv1
klubbe bv1 nv1
klubba sv1
piske bv1 nv1
piska sv1
sparke bv1 nv1
sparka sv1
kutte bv1 nv1
smadre bv1 nv1
skade bv1 nv1
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
knock ev
deck ev
whip ev
hit evv
cut/cutting/slit e
beat ev
hurt ev
slå/slår/slo/slått/slog/slagit b n s
knekke/knekker/knekte/knekt/knekk/knekker b n
bryte/bryter/brøt/brutt/bryt b n s
bryta s
rive/river/riv/riva b n s
klå/klår s
slita/sliter/slit s
skära/skär/skar/skjere b n s
skjære/skjærer b
brekke/brekker/brakk/brekt/brekk b n
vri/vrir/vrid/vrider/vrida b n s
kappe/kappar/kapar b n
break/breaks/breaking/broke e
rip/ripping/tear/snap/wring/stone/stoned/smack e`,
  KILLED: `drepes/drepast/dödas/mördas/skytes/skytast/skytjast/skjutas/henges/hengast/hängas/hengt/hengde/hängd/hängda
kveles/kvelast/strypas/druknes/druknast/dränkas/brennes/brennast/brännas/avlives/avlivast/avlivas/lynsjes/lynsjast/lynchas/steines/steinast/stenas
voldtas/valdtakast/våldtas/dödad/mördad/bankes/bankast/pryles/piskes/piskas/jules/spöas/halshugges/halshuggas
hanged/hung/drowned/beaten/whipped/burned`,
  KILL_IMP: `drep/skyt/heng/brenn/bank/stein/döda/skjut/häng/lyncha/bränn/spöa
kill/shoot/hang/lynch/drown/burn/stab/behead/whip/execute/string`,
  DIE: `dø/dør/døde/død/døden/daud/døy/døyr/dog/drukna
die/dies/dead/suffer/kreft/cancer`,
  BODY_PART: `tryne bn nn s4
ansikt bn nn
ansikte s4
kjeft bm nm
käft s2
-bein bn nn
ben bf
bena/benen/benene b s
nese bf
arm bm nm s2 en
nakke bm nm s2
panne bf nf
skalle bm nm s2
strupe bm nm s2
tennene/tänder/tänderna
finger/fingrene/fingrane/fingrar/fingrarna/fingers
kne/knea/knä/knäna/knäskålarna/huvud/huvudet/hovud/hovudet/hode/hodet/hals/halsen/ryggen
tunge/tunga/tungan/øre/hjernen/hjerne/baller/ballene
face/neck/throat/head/skull/teeth/jaw/mouth
leg/legs/ribs/bone/balls/spine`,
  WEAPON: `kniv bm nm s2
hammer bm en
slegge bf nf
slägga s1
øks bf nf
yxa s1
axe en
gevær bn nn s5
hagle bf nf
bössa s1
gun en
shotgun en
rifle bf en
-kule bf nf
kula s1
bullet en
balltre/balltreet b n
basebollträ/basebollträd/basebollträn s
bat en
tau bn nn
lyktestolpe bm nm
lyktstolpe s2
motorsag bf nf
motorsåg s2
chainsaw en
knife/blade/crowbar/sniper/guillotine
rifla/nackskott/skudd`,
  BEATING: `juling/knyttneve/knyttneven/nevar/stryk/spö/knytnävarna/knytnävar
beating/fist/fists`,
  BLOW: `smekk/smell/smellen/omgang/smäll/omgång/höger/ris
hiding/kicking/smack`,
  GRIM: `rullestol bm nm
rullstol s2
grav/grava/graven/gravar/ambulanse/ambulans/eksekusjonspelotongen/blø
sykehus/sykehuset/sjukhus/sjukhuset
grave/hospital/bleed/bleeding`,
  MATTER: `forslag/forslaget/framlegg/framlegget/budsjett/budsjettet/saken/saka/vedtak/vedtaket/ordning/ordningen/tilbud/tilbudet/reform/reformen/avtale/avtalen/idé/ideen/drøm/drømmen/debatt/gjeld/skatt/skatten/tall/løfte/løftet/viljen/isen/skolen/skulen/koden/signal/tråden/slag/stund
förslag/förslaget/budgeten/planen/ärendet/beslut/beslutet/avtal/avtalet/myten/skolan
proposal/bill/budget/plan/plans/project/deal/idea/debate/record/motion/scheme/policy/jobs/economy/story/tax/taxes/costs/trust/time/news/code`,
  TAME: `tilbake/attende/tillbaka/dører/dörrar
ulv bm
sau bm nf
gris bm nf
elg bm nm
jeger br
råtta s1
hjort/rev/ku/kalv/hund/hunden/katten/rotte/rotter/mus/skadedyr/fisk/laks/jakt/jakta/jakten/älg/vargen/skadedjur
deer/wolf/fox/rats/pest/pests/badger/badgers
film/filmen/bok/boka/boken/roman/romanen/movie/scene/scenen/spill/spel/spillet/stykket/play/song
dugnad/dugnaden/verktøy/städdag/tools/kjøkken/kök/kitchen/grill/halloween/budbäraren/messenger/latter/skratt/laughter/kjedsomhet
🥕
🥩
🍖
🎃
🎉
🎂
🚜`,
  ALAS: `synd/trist/leit/leitt/dumt/ille/uheldig/tråkigt/trist/illa
shame/pity/terrible/sad/awful`,
  HAPPEN: `skje bv4 nv4
happen ev
hende/hender/hända/händer/hände/ske/sker/ramme/rammer/drabba/drabbar`,
}
