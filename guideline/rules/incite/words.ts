import type { WordList } from '../../lexicon/compile.ts'

/** To break things, as a call to others; and all the lawful things that people are called to. */
export const words: WordList = {
  WRECK: `knus/knuse/øydelegg/øydelegge/ødelegg/ødelegge/brenn/brenne/spreng/sprenge/sabotere/saboter/tagge/velte/rasér/rasere/raser/svi/vandaliser/vandalisere b n
krossa/förstör/förstöra/bränn/bränna/spräng/spränga/sabotera/välta/vandalisera/elda/rasera s
smash/smashing/destroy/wreck/burn/burning/torch/torching/blow/trash/trashing/topple/slash/firebomb/wrecking e`,
  RIP: `kjør/køyr/riv/rive/kutt/kutte/kast/kaste/hiv/sleng/sag/skjær/skjer/skjære/stikk/punkter/stopp/knock b n
kör/riva/klipp/klippa/släng/skär/skära/stick/stoppa/punktera s
break/tear/cut/pull/rip/stop/throw/block e`,
  THING: `-bom bm nm
bommene/bommane/bommen
-automat bm nm s3
machine en
barrier en
gate en
camera en
-buss bm nm s2
-vindu bn
-vindauge nn
window en
tyre en
-rådhus bn nn
moské bm nm s3
mosque en
-mottak bn nn
shelter en
hostel en
-mølle bf nf
turbine en
-mast bf nf s3 en
-maskin bm nm s3
digger en
statue bm nm en
postkasse bf nf
brevlåda s1
plakat bm nf
dekk bn nn
däck s5
skilt bn nn
skylt s2
-hus bn nn s5
-kontor bn nn s5
-bil bm nm s2
-bygg bn nn
building en
poster en
sign en
cabin en
-container bm nm s2 en
-stasjon bm nm s3
-anlegg bn nn
fönster s5
mailbox/mailboxes/bus/buses/van/toll/hall/cables
rute/rutene/rutor/rutorna/bommar/bommarna/boende/boendet/flyktingboendet/asylboendet/vägtullen/gjerde/gjerdet/bomringen/vindpark/vindparken`,
  STONES: `stein bm nf
sten/stenar/stenarna
brostein/crowbar
stones/rocks/bricks/brick/firebomb/sledgehammer/sledgehammers/chainsaw/bats/force/violence
brannbombe/brannbomber/brandbomb/brandbomber/petrol/egg/eggs
slegge/slegga/slegger/slägga/släggor/motorsag/motorsåg/balltre/basebollträ/basebollträn
makt/våld/vald/vold`,
  LAWFUL: `plan bm s3
hinder bf
demonstrer/demonstrere/demonstrera/demonstration/fredligt/lovlig/stem/stemme/stemmeretten/røyst/rösta/skriv/opprop/høring/høyring/folkemøte/folkemøtet/dugnad/dugnaden/städdagen
demonstrate/vote/petition/sign/consultation/march/clean
hindre/hindrene/barrierer/barriers/byråkrati/byråkratiet/byråkratin/bureaucracy/fordommer
vedtak/vedtatt/vedtok/budsjett/budsjettet/tillatelse/forslag/forslaget/framlegg/plans/proposal
gamle/gammel/gamal/gamla/old/galt/crime/illegal/record/isen/politi/politiet/polisen/police`,
}
