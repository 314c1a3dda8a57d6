import type { WordList } from '../../lexicon/compile.ts'

/** To break things, as a call to others; and all the lawful things that people are called to. */
export const words: WordList = {
  BREAK: `knus/knuse/kjør/ødelegg/ødelegge/riv/rive/brenn/brenne/sprenge/spreng/sabotere/saboter/kutt/kutte/tagge/tagg/hærverk/velt/velte/tenn/kast/hiv/skjær/stikk/punkter/meisle/rasér/ras/stopp/blokker/storm/herp/smadre/smadr/knull b
knus/knuse/køyr/øydelegg/øydelegge/riv/rive/brenn/brenne/spreng/sprenge/saboter/kutt/kutte/tagg/velt/velte/tenn/kast/hiv/skjer/stikk/punkter/stopp/storm/herp n
krossa/kör/förstör/förstöra/riv/riva/bränn/bränna/spräng/spränga/sabotera/klipp/klottra/välta/välj/tänd/tända/kasta/släng/skär/stick/stoppa/storma/slå/vandalisera s
smash/break/destroy/wreck/tear/burn/torch/blow/sabotage/cut/knock/trash/vandalise/vandalize/topple/set/throw/slash/storm/stop/loot/rip/pull/spray e`,
  THING: `-bom bm nm
-automat bm nm s3
machine en
barrier en
camera en
-kamera bn nn s5
fotoboks bm nm
fartskamera bn nn
-bil bm nm s2
car en
buss bm nm s2
-vindu bn
-vindauge nn
window en
tyre en
tire en
rådhus bn nn
moske bm nm
moské s3
mosque en
mottak bn nn
asylmottak bn nn
shelter en
-mølle bf nf
turbine en
-mast bf nf s3
mast en
maskin bm nm s3
gravemaskin bm nm
excavator en
statue bm nm en
postkasse bf nf
brevlåda s1
parkeringsautomat bm nm
kontor bn nn
hus bn nn
urne bm nf
plakat bm nf
dekk bf nf
skilt bf nf
vindturbin nf
fönster s5
bommene/bommane/bommen b n
automatene/automatane b n
vindmølle/vindmøllene/turbinene/turbinane b n
ordførerbilen/ordførarbilen b n
hytte/hyttene/hyttene b n
anlegg/anlegget b n
bommen/bommar/bommarna/vägbom s
däck/däcken s
asylboende/asylboendet s
vindkraftverk/vindkraftverken s
statyn s
meters e
toll e
gates e
bus/buses/van/vans e
hall/halls e
letterbox/mailbox e
rutor/rutorna/ruter/rutene/rutene b n s
stadshus/stadshuset/kommunhus/kommunhuset/kommunehus/kommunehuset b n s
skylten/skyltar/skyltarna/sign/signs
gjerde/gjerdet/stängslet/fence
bygg/bygget/bygningen/byggnaden/building
office/offices
house/houses
butikk/butikken/butiken/shop/shops
valglokale/vallokal/vallokalet/ballot
affischer/affischerna/poster/posters
gassledning/ledning/kabel/kabler/kablane/kablar/cables`,
  STONES: `stein bm nf
sten/stenar s
stone/stones/rocks/bricks/brick e
molotov/molotovcocktail/brannbombe/brandbomb/petrol/firebomb/bensin/egg/eggs
slegge/slegger/slägga/släggor/sledgehammer/sledgehammers
motorsag/motorsåg/chainsaw/balltre/baseballträn/bats/bat
makt/våld/vald/vold/force/violence
fakler/facklor/torches/pitchforks/høygafler
påler/jernrør/iron`,
  LAWFUL: `plan bm s3
hinder bf
demonstrer/demonstrere/demonstrasjon/demonstrasjonen/fredelig/fredeleg/lovlig/lovleg/stem/stemme/stemmeretten/røyst/røysteretten/underskrift/underskriv/skriv/opprop/høring/høyring/folkemøte/folkemøtet/parole/fakkeltog b n
demonstrera/demonstration/fredligt/fredlig/lagligt/rösta/namninsamling/skriv/samråd s
demonstrate/peaceful/peacefully/lawful/vote/petition/sign/consultation/march e
hindre/hindrene/barrierer/barriers/byråkrati/byråkratiet/byråkratin/bureaucracy/siloer/fordommer/myter/myths/tabu
vedtak/vedtatt/vedtok/budsjett/budsjettet/sanering/rivingsvedtak/tillatelse/søknad/søker/reguleringsplan/forslag/forslaget/framlegg/plans/proposal
gamle/gammel/gamal/rivningsklare/kondemnert/old/derelict
glass/record/rekord/isen/ice/vane/vaner`,
}
