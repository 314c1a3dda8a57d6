import type { WordList } from '../../lexicon/lexicon.ts'

/** What makes a threat without a word of violence: knowing where, what would be a shame, whom one meets in the dark. */
export const words: WordList = {
  PAY: `angre/angrer/angrar b n
    ångra/ångrar/ångrar s
    regret e
    svi/svir/sone/blø/unngjelde b n
    svida/svider/sota s
    pay/suffer e
    smake/smakar/smaka b n s
    betale/betaler/betala/betalar b n s
    bøte/lide b n
    få/ångra s`,
  KNOW: `vet b s
    veit n
    know/knows e
    kjenner/finner/funnet/fant/visste b
    kjenner/finn/fann/visste n
    hittar/hittade/hittat/visste s
    found/find e`,
  LIVE: `bor/bodde/jobber/arbeider/sover/parkerer/holder/ferdes b
    bur/budde/jobbar/arbeider/søv/parkerer/held n
    bor/jobbar/arbetar/sover/parkerar/håller s
    live/lives/work/works/sleep/sleeps/park e
    skole/skolen/skule/skulen/skola/skolan/school/barnehage/barnehagen/förskola b n s e`,
  MEET: `møter/møte/ser/treffer/traff b
    møter/møte/ser/treffer/råkar n
    möter/ser/träffar/hittar s
    meet/see/catch/find/run e`,
  DARK: `mørke/mørket/mørkt/mørknar/mørkner/mørker b n
    mörker/mörkret/mörkt/mörknar s
    dark/darkness/alley e
    natt/natta/natten/kveld/kvelden/kveldene b n
    natt/natten/kväll/kvällen/kvällarna s
    night/nights/evening e
    gata/gaten/gatene/bakgate/bakgata/skogen/parkeringsplassen b n s
    ute/utendørs/alene/åleine/aleine/alena/ensam/alone/outside b n s e
    rolig/roleg/lugnt/soundly/peacefully/peace b n s e`,
  SAFE: `trygg/trygt/trygge b n
    trygg/trygga/tryggt/säker/säkra s
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
