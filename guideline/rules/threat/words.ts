import type { WordList } from '../../lexicon/compile.ts'

/** What makes a threat without a word of violence: knowing where, what would be a shame, whom one meets in the dark. */
export const words: WordList = {
  PAY: `betale/betala/smake/smaka/angre/svi/sone/blø/ångra/ångrar
regret/pay/suffer`,
  KNOW: `vet/kjenner/finner/funnet/fant/visste b s
veit/finn/fann n
hittar/hittade/hittat s
know/knows/found/find e`,
  LIVE: `skole bf
bor/bodde/jobber/sover/parkerer/holder/trener/går/tar/handler b
bur/budde/jobbar/søv/sov/parkerar/held/tek/handlar/hentar n
arbetar/tränar/hämtar s
live/lives/work/works/sleep/sleeps/park/walk/train/drink/takes e
skule/skulen/skolan/school/barnehage/barnehagen/förskola`,
  MEET: `møter/møte/ser/treffer/traff/råkar/møta/träffar/träffa/ses b n s
meet/see/catch/run e`,
  DARK: `kveld bm
mørke bn nv2
natt bf
kväll s2
mørknar/mørkner/mørk/mørkt b n
mörker/mörk/natten/gata/gatan s
dark/night/nights/evening e
skogen/parkeringsplassen/parkeringen/ute/alene/åleine/aleine/ensam/alone/outside/own
rolig/roleg/peace`,
  SAFE: `trygg sa
trygge/säkra/safe/safely`,
  WARY: `sove/sovet/sov/sova/låse/låst/lås/låsa/alarm/larm/brems/bremsene/bromsarna/försäkring/försäkringen/forsikring/livsforsikring
passet/passa/careful/forsiktig/flytte
sleep/lock/brakes/insurance/bodyguard`,
  GRAVE: `-grøft bf nf
elv bf nf
sjø bm nm s2
hav bn nn s5
fjord bm nm s2
dike/diket/jorda/botnen/botten/container/hamnen/havna/hamna/vindu/vinduet/fönstret/brua/bron/balkongen
ditch/ground/bottom/river/sea/lake/quarry/harbour/window/bridge/stairs/cliff`,
  RUIN: `helselaus/halvt/flat/sönder/gul/senseless/bloody/over/ned/ner/down/opp/upp/up/bakken/marken/stycken/biter`,
  DUNG: `dritt/dritten/skit/skiten/skitn/shit/crap/hell/living`,
  GIVE: `gi/gir/gje/gjev/ge/ger/give/giving`,
  TIME: `tide/tid/dags/time`,
  GOTO: `gå/gå/dra/finn/hitta/møt/go/come/find/get/åk/la/låt/lat/let`,
  NEED: `trenger/treng/behöver/wants`,
  GANG: `gutter/gutar/grabbar/boys/lads/karar/folkens/folks`,
  REWARD: `kroner/kronor/quid/dollars/medal/medalje/medalj/øl/beer`,
  HOPE: `håper/håpar/hoppas/hope/hopes/hoping/ønsker/ynskjer/önskar/wish`,
  COME: `komme/kome/kommer/koma/komma/kjem/come/comes/coming/kom/stikker/åker/drar`,
  SEEN: `så/såg/sett/se/sjå/ser/saw/seen/see/noticed/watched/watch/look`,
  AWAITS: `venter/ventar/väntar/vente/waiting`,
  THINK: `tenk/tänk/think/husk/husker/hugs/hugsar/remember`,
  PUT: `put/putting/sende/sender/skicka/skickar/send/legge/leggje/legger/sette/setter/sørge/slår`,
  FINE: `nice/fin/fint/fine/lovely/flott/nydelig/vakker/vacker/sweet/søt/little`,
  END: `ende/ender/enda/havne/havner/havnar/hamne/hamnar/hamna/ligge/ligg/ligga/ligger/end/wake/våkne/vakne/vakna`,
  DAYS: `dager/dagar/dagene/dagane/dagarna/days/dag/kveld`,
  ACCIDENT: `ulykke/ulykker/ulukke/ulukker/uhell/olycka/olyckor/accident/accidents =`,
  MINE: `min/mi/mine/meg/mina/mig/mej/my/me`,
  NOWHERE: `for/med/with/hos/around/about/ihop/sammen/saman/together/out/ut/etter/after/i/in/på/on`,
  DRIVE: `kjører/køyrer/kjøre/køyre/køyrde/kjørte/kjørt/køyrt/kör/köra/meier/run/ran/drive/drives/drove/mow`,
  THROW: `hiv/hive/kast/kaste/lempe/dump/dumpe/dytte/sleng/slenge/släng/slänga/kasta/dumpa/putta
throw/chuck/push/lob`,
  ARM_EMOJI: `🔪
🔫
🗡
⚔
💣
🧨
🩸
☠
💀
⚰
🪓
🪦
🏹
🔨
⚱
🪢`,
}
