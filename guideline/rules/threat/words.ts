import type { WordList } from '../../lexicon/compile.ts'

/** What makes a threat without a word of violence: knowing where, what would be a shame, whom one meets in the dark. */
export const words: WordList = {
  PAY: `betale/betala/smake/smaka/angre/angra/svi/svir/sone/blø/unngjelde/bøte/lide/lida/svida/svider/sota/ångra/ångrar
regret/pay/suffer`,
  KNOW: `vet/kjenner/finner/funnet/fant/visste b s
veit/finn/fann n
hittar/hittade/hittat s
know/knows/found/find e`,
  LIVE: `skole bf
bor/bodde/jobber/arbeider/sover/parkerer/holder/ferdes/trener/går/tar/handler/henter b
bur/budde/jobbar/søv/sov/parkerar/held/tek/trenar/handlar/hentar n
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
mörker/mörkret/mörk/natten/gata/gatan s
dark/darkness/alley/night/nights/evening e
bakgate/skogen/parkeringsplassen/parkeringen/ute/alene/åleine/aleine/alena/ensam/alone/outside/own
rolig/roleg/lugnt/soundly/peacefully/peace`,
  SAFE: `trygg sa
trygge/säker/säkra/safe/safely`,
  WARY: `sove/sovet/sov/sova/sovit/låse/låst/lås/låsa/alarm/larm/brems/bremsene/bromsarna/forsikring/forsikringen/forsikringa/försäkring/försäkringen/livsforsikring/livförsäkring/testamente
passet/passa/careful/forsiktig/försiktig/flytte
sleep/slept/lock/locks/brakes/insurance/bodyguard/livvakt`,
  GRAVE: `-grøft bf nf
elv bf nf
sjø bm nm s2
hav bn nn s5
fjord bm nm s2
dike/diket/jorda/jorden/bunnen/botn/botnen/botten/container/hamnen/havna/hamna/vindu/vinduet/vindauget/fönstret/brua/bron/trappa/stupet/balkongen/balcony
ditch/ground/bottom/river/sea/lake/quarry/harbour/window/bridge/stairs/cliff`,
  RUIN: `helselaus/helseløs/fordervet/halvt/blodig/flat/sönder/gul/gult/senseless/pulp/bloody/unconscious/over/ned/ner/down/opp/upp/up/bakken/marken/stycken/biter/pieces/bits`,
  DUNG: `dritt/dritten/skit/skiten/skitn/shit/crap/hell/living`,
  GIVE: `gi/gir/gje/gjev/ge/ger/give/giving`,
  TIME: `tide/tid/dags/time`,
  GOTO: `gå/gå/dra/finn/hitta/møt/hent/reis/go/come/find/get/åk/la/låt/lat/let`,
  NEED: `trenger/treng/behöver/wants`,
  GANG: `gutter/gutar/grabbar/boys/lads/karer/karar/folkens/folks`,
  REWARD: `kroner/kronor/quid/dollars/medal/medalje/medalj/øl/beer/dusør/bounty/reward`,
  HOPE: `håper/håpar/hoppas/hope/hopes/hoping/ønsker/ynskjer/önskar/wish`,
  COME: `komme/kome/kommer/koma/komma/kjem/come/comes/coming/kom/stikker/åker/drar`,
  SEEN: `så/såg/sett/se/sjå/ser/saw/seen/see/noticed/watched/watch/look`,
  AWAITS: `venter/ventar/väntar/vente/waits/waiting/awaits`,
  THINK: `tenk/tänk/think/husk/husker/hugs/hugsar/minns/remember`,
  PUT: `put/putting/sende/sender/skicka/skickar/send/legge/leggje/legger/sette/setter/grave/grava/sørge/sørgje/slår`,
  FINE: `nice/fin/fint/fine/lovely/flott/nydelig/vakker/vacker/sweet/søt/little`,
  END: `ende/ender/enda/endar/havne/havner/havnar/hamne/hamnar/hamna/ligge/ligg/ligga/ligger/end/wake/våkne/vakne/vakna`,
  DAYS: `dager/dagar/dagene/dagane/dagarna/days/dag/kveld`,
  ACCIDENT: `ulykke/ulykker/ulukke/ulukker/uhell/olycka/olyckor/accident/accidents =`,
  MINE: `min/mi/mine/meg/mina/mig/mej/my/me`,
  NOWHERE: `for/med/with/hos/around/about/ihop/sammen/saman/together/out/ut/etter/after/i/in/på/on`,
  DRIVE: `kjører/køyrer/kjøre/køyre/køyrde/kjørte/kjørt/køyrt/kör/köra/körde/körd/kört/meier/run/ran/drive/drives/drove/mow`,
  THROW: `hiv/hive/kast/kaste/lemp/lempe/dump/dumpe/dytt/dytte/skyv/søkk/senk/sleng/slenge/släng/slänga/kasta/dumpa/knuffa/putta
throw/chuck/push/toss/shove/lob`,
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
