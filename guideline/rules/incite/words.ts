import type { WordList } from '../../lexicon/compile.ts'

/** To break things, as a call to others; and all the lawful things that people are called to. */
export const words: WordList = {
  WRECK: `knus/knuse/øydelegg/øydelegge/ødelegg/ødelegge/brenn/brenne/spreng/sprenge/sabotere/saboter/tagge/tagg/velt/velte/meisle/rasér/rasere/raser/herp/smadre/smadr/smadder/svi/vandaliser/vandalisere/meie/ramponer/påtenn b n
krossa/förstör/förstöra/bränn/bränna/spräng/spränga/sabotera/klottra/vält/välta/vandalisera/elda/rasera/demolera s
smash/smashing/destroy/wreck/burn/burning/torch/torching/blow/sabotage/trash/trashing/vandalise/vandalize/topple/loot/slash/firebomb/spray/wrecking/ransack e`,
  RIP: `kjør/køyr/riv/rive/kutt/kutte/kast/kaste/hiv/sleng/sag/skjær/skjer/skjære/stikk/punkter/stopp/blokker/knock b n
kör/riva/klipp/klippa/släng/skär/skära/stick/stoppa/punktera s
break/tear/cut/pull/rip/stop/throw/puncture/block e`,
  THING: `-bom bm nm
bommene/bommane/bommen
-automat bm nm s3
machine en
barrier en
gate en
camera en
-kamera bn nn s5
fotoboks bm nm
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
staty s3
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
vindturbin bm nm
mailbox/mailboxes/bus/buses/van/vans/meters/toll/hall/fence/cables
rute/ruter/rutene/rutor/rutorna/bommar/bommarna/boende/boendet/flyktingboendet/asylboendet/vägtullen/vindkraftverk/vindkraftverken/affischer/gjerde/gjerdet/kablene/kablane/kablarna/vallokal/valglokale/bomringen/vindpark/vindparken/synagogen`,
  STONES: `stein bm nf
sten/stenar/stenarna
brostein/crowbar
stones/rocks/bricks/brick/firebomb/sledgehammer/sledgehammers/chainsaw/bats/force/violence/pitchforks
molotov/brannbombe/brannbomber/brandbomb/brandbomber/petrol/bensin/egg/eggs
slegge/slegga/slegger/slägga/släggor/motorsag/motorsåg/balltre/basebollträ/basebollträn/jernrør/brekkjern/kofot
makt/våld/vald/vold`,
  LAWFUL: `plan bm s3
hinder bf
demonstrer/demonstrere/demonstrera/demonstrasjon/demonstration/fredelig/fredeleg/fredligt/lovlig/lovleg/lagligt/stem/stemme/stemmeretten/røyst/rösta/underskrift/underskriv/skriv/opprop/høring/høyring/folkemøte/folkemøtet/fakkeltog/dugnad/dugnaden/namninsamling/städdagen
demonstrate/peaceful/peacefully/lawful/vote/petition/sign/consultation/march/clean
hindre/hindrene/barrierer/barriers/byråkrati/byråkratiet/byråkratin/bureaucracy/siloer/fordommer/myter/myths/tabu
vedtak/vedtatt/vedtok/budsjett/budsjettet/tillatelse/søknad/reguleringsplan/forslag/forslaget/framlegg/plans/proposal
gamle/gammel/gamal/gamla/old/derelict/galt/crime/illegal/record/rekord/isen/vane/vaner/politi/politiet/polisen/police`,
}
