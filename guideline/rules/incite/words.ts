import type { WordList } from '../../lexicon/lexicon.ts'

/** To break things, as a call to others; and all the lawful things that people are called to. */
export const words: WordList = {
  BREAK: `knus/knuse/kjør/ødelegg/ødelegge/riv/rive/brenn/brenne/sprenge/spreng/sabotere/saboter/kutt/kutte/tagge/tagg/hærverk/velt/velte/tenn/kast/hiv/skjær/stikk/punkter/meisle/rasér/ras/stopp/blokker/storm/herp/smadre/smadr/knull b
    knus/knuse/køyr/øydelegg/øydelegge/riv/rive/brenn/brenne/spreng/sprenge/saboter/kutt/kutte/tagg/velt/velte/tenn/kast/hiv/skjer/stikk/punkter/stopp/storm/herp n
    krossa/kör/förstör/förstöra/riv/riva/bränn/bränna/spräng/spränga/sabotera/klipp/klottra/välta/välj/tänd/tända/kasta/släng/skär/stick/stoppa/storma/slå/vandalisera s
    smash/break/destroy/wreck/tear/burn/torch/blow/sabotage/cut/knock/trash/vandalise/vandalize/topple/set/throw/slash/storm/stop/loot/rip/pull/spray e`,
  THING: `-bom bm nm
    bommene/bommane/bommen b n
    bommen/bommar/bommarna/vägbom s
    -automat bm nm s3
    automatene/automatane b n
    machine en
    meters e
    toll e
    gates e
    barrier en
    camera en
    -kamera bn nn s5
    fotoboks bm nm
    fartskamera bn nn
    -bil bm nm s2
    car en
    buss bm nm s2
    bus/buses/van/vans e
    -vindu bn
    -vindauge nn
    fönster/fönstret/fönstren/rutor/rutorna/ruter/rutene/rutene b n s
    window en
    dekk/dekkene/dekka b n
    däck/däcken s
    tyre en
    tire en
    rådhus bn nn
    stadshus/stadshuset/kommunhus/kommunhuset/kommunehus/kommunehuset b n s
    hall/halls e
    moske bm nm
    moské s3
    mosque en
    mottak bn nn
    asylmottak bn nn
    asylboende/asylboendet s
    shelter en
    -mølle bf nf
    vindmølle/vindmøllene/vindturbin/vindturbiner/vindturbinane/turbinene/turbinane b n
    vindkraftverk/vindkraftverken s
    turbine en
    -mast bf nf s3
    mast en
    skilt/skiltene/skilta/skylten/skyltar/skyltarna/sign/signs b n s e
    gjerde/gjerdet/stängslet/fence b n s e
    maskin bm nm s3
    gravemaskin bm nm
    excavator en
    bygg/bygget/bygningen/byggnaden/building b n s e
    kontor/kontorene/kontora/kontoret/office/offices b n s e
    statue bm nm en
    statyn s
    postkasse bf nf
    brevlåda s1
    letterbox/mailbox e
    hus/huset/husene/husa/house/houses b n s e
    butikk/butikken/butiken/shop/shops b n s e
    parkeringsautomat bm nm
    valglokale/vallokal/vallokalet/urne/urnene/urner/ballot b n s e
    plakat/plakatene/plakatane/plakater/affischer/affischerna/poster/posters b n s e
    gassledning/ledning/kabel/kabler/kablane/kablar/cables b n s e
    ordførerbilen/ordførarbilen b n
    hytte/hyttene/hyttene b n
    anlegg/anlegget b n`,
  STONES: `stein/steiner/steinar/steinene/steinane b n
    sten/stenar s
    stone/stones/rocks/bricks/brick e
    molotov/molotovcocktail/brannbombe/brandbomb/petrol/firebomb/bensin/egg/eggs b n s e
    slegge/slegger/slägga/släggor/sledgehammer/sledgehammers b n s e
    motorsag/motorsåg/chainsaw/balltre/baseballträn/bats/bat b n s e
    makt/våld/vald/vold/force/violence b n s e
    fakler/facklor/torches/pitchforks/høygafler b n s e
    påler/jernrør/iron b n s e`,
  LAWFUL: `demonstrer/demonstrere/demonstrasjon/demonstrasjonen/fredelig/fredeleg/lovlig/lovleg/stem/stemme/stemmeretten/røyst/røysteretten/underskrift/underskriv/skriv/opprop/høring/høyring/folkemøte/folkemøtet/parole/fakkeltog b n
    demonstrera/demonstration/fredligt/fredlig/lagligt/rösta/namninsamling/skriv/samråd s
    demonstrate/peaceful/peacefully/lawful/vote/petition/sign/consultation/march e
    hinder/hindre/hindrene/hindera/hinderen/barrierer/barriers/byråkrati/byråkratiet/byråkratin/bureaucracy/siloer/fordommer/myter/myths/tabu b n s e
    vedtak/vedtatt/vedtok/budsjett/budsjettet/sanering/rivingsvedtak/tillatelse/søknad/søker/reguleringsplan/plan/planen/planer/forslag/forslaget/framlegg/plans/proposal b n s e
    gamle/gammel/gamal/rivningsklare/kondemnert/old/derelict b n s e
    glass/record/rekord/isen/ice/vane/vaner b n s e`,
}
