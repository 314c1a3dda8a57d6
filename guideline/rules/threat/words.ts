import type { WordList } from '../../lexicon/compile.ts'

/** What makes a threat without a word of violence: knowing where, what would be a shame, whom one meets in the dark. */
export const words: WordList = {
  PAY: `betale bf nf
smake nv1
angre nf
ångra/ångrar/ångrar s
svida/svider/sota s
få/ångra s
regret e
pay/suffer e
svi/svir/sone/blø/unngjelde b n
bøte/lide b n`,
  KNOW: `vet b s
veit n
kjenner/finn/fann/visste n
know/knows e
found/find e
kjenner/finner/funnet/fant/visste b
hittar/hittade/hittat/visste s`,
  LIVE: `skole bf
bor/bodde/jobber/arbeider/sover/parkerer/holder/ferdes b
bur/budde/jobbar/arbeider/søv/parkerer/held n
bor/jobbar/arbetar/sover/parkerar/håller s
live/lives/work/works/sleep/sleeps/park e
skule/skulen/skolan/school/barnehage/barnehagen/förskola`,
  MEET: `møter/møte/ser/treffer/traff b
møter/møte/ser/treffer/råkar n
möter/ser/träffar/hittar s
meet/see/catch/find/run e`,
  DARK: `kveld bm
gata bm
mørke bn nv2
natt bf
kväll s2
mørknar/mørkner b n
mörker/mörkret/mörkt/mörknar s
natt/natten s
dark/darkness/alley e
night/nights/evening e
bakgate/bakgata/skogen/parkeringsplassen b n s
ute/utendørs/alene/åleine/aleine/alena/ensam/alone/outside
rolig/roleg/lugnt/soundly/peacefully/peace`,
  SAFE: `trygg sa
trygg/trygt/trygge b n
säker/säkra s
safe/safely e`,
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
