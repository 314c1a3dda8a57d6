import type { WordList } from '../lexicon/lexicon.ts'

/** Violence, what it is done with and to, and what is killed without harm: proposals, deer, records. */
export const violence: WordList = {
  KILL: `drepe/dreper/drepte/drept/drep b
    drepe/drep/drap/drepen/drepa n
    døde/døda s
    döda/dödar/dödade/dödat/dödas s
    mörda/mördar/mördade/mördat/mördas s
    myrde/myrder/myrdet b
    myrda/myrdar n
    kverke bv1
    kverke nv1
    kverka sv1
    kvele/kveler/kvalte/kvalt/kvæle b
    kvele/kvel/kvalde/kvelte n
    strypa sv2
    skyte/skyter/skjøt/skutt b
    skyte/skyt/skaut/skote n
    skjuta/skjuter/sköt/skjutit s
    henge/henger/hengte/hengt b
    henge/henger/hengde/hengt n
    hänga sv3
    knivstikke/knivstikker/knivstakk b n
    knivhugga/knivhugger/knivhögg s
    halshugge/halshogge/halshugger b n
    halshugga/halshugger s
    lemleste bv1
    lemleste nv1
    drukne bv1
    drukne nv1
    dränka sv2
    dränker s
    lynsje bv1 nv1
    lyncha sv1
    voldta/voldtar/voldtok b
    valdta/valdtek/valdtok n
    våldta/våldtar/våldtog s
    kill ev
    murder ev
    shoot/shoots/shot/shooting e
    stab evv
    strangle ev
    behead ev
    hang/hangs/hanged/hanging e
    drown ev
    lynch ev
    execute ev
    rape ev
    throttle ev
    gut evv
    skjære/skjærer/skar/kutte/kutter b
    skjere/skjer/skar/kutte/kuttar n
    skära/skär/skar s
    avlive bv1
    avlive nv1
    avliva sv1
    likvidere/likviderer b
    kappe/kapper/kappar b n
    spidde bv1
    brenne/brenner/brente/brenn b n
    bränna/bränner/brände/bränn s
    burn/burns/burned/burning/torch/torching e
    sprenge/sprenger b n
    spränga/spränger/spräng s
    ekspedere/ekspederer b
    skalpere b
    partere/parterer b n
    flå/flår b n s
    torturere/torturerer/tortere/torturera/torturerar/torture b n s e`,
  HURT: `slå/slår/slo/slått b n
    slå/slår/slog/slagit s
    knuse bv2
    knuse nv2
    krossa sv1
    banke bv1
    banke nv1
    banka sv1
    denge bv2 nv2
    jule bv2
    rundjule bv2
    grisebanke bv1
    most/mose/moser b n
    mosa sv1
    klabbe bv1
    klaske bv1
    peise bv2
    brekke/brekker/brakk/brekt b
    brekke/brekk/brakk n
    knekke/knekker/knekte b n
    knäcka sv2
    bryta/bryter/bröt s
    bryte/bryter/brøt b n
    spöa sv1
    mörbulta sv1
    misshandla sv1
    klå/klår s
    golva sv1
    mishandle/mishandler b
    mishandla/mishandlar n
    sparke bv1
    sparke nv1
    sparka sv1
    ta/tar/tok b
    ta/tek/tok n
    ta/tar/tog s
    hit/hits/hitting e
    beat/beats/beating e
    smash ev
    punch ev
    crush ev
    hurt/hurts/hurting e
    break/breaks/breaking e
    slap evv
    kick ev
    maim ev
    hammer ev
    bash ev
    batter ev
    wreck ev
    hunt ev
    get e
    rive/river b n
    slita/sliter s
    rip/ripping e
    tear e
    skade/skader/skada/skadar b n s
    skada/skadar s
    meie/meier b n
    klubbe/klubbar b n
    klubba/klubbar s
    piske/pisker/piskar b n
    piska/piskar s`,
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
    shot/hanged/killed/stabbed/drowned/lynched/beaten/whipped/strangled/raped/beheaded/executed/burned e
    skytjast/parteres/kakkes/gasses/gassast/gasas b n s`,
  KILL_IMP: `drep/skyt/heng/lynsj/kverk/kvel/drukn/brenn/pisk/bank/spidd b
    drep/skyt/heng/kverk/kvel/drukn/brenn/bank n
    döda/skjut/häng/lyncha/dränk/bränn/spöa/strypa/stryp s
    kill/shoot/hang/lynch/drown/burn/stab/behead/whip/execute e`,
  DIE: `dø/dør/døde/død/daud b
    døy/døyr/døydde/daud n
    dö/dör/dog/död s
    die/dies/dead e
    råtne bv1 nv1
    ruttna sv1
    rot/rots e
    lide bv3 nv3
    lida/lider s
    suffer/bleed e
    blø/blør/bløde b n
    blöda/blöder s
    kreft b n
    cancer s e
    krepere/kreperer b n
    drukna s`,
  BODY_PART: `tryne bn nn s4
    fjes bn nn
    face/faces e
    kjeft bm nm
    käft s2
    -bein bn nn
    ben/benet/bena/benen b s
    leg/legs/kneecap/kneecaps/knees/knee e
    kne/kneet/knærne/knærne/kneskål/kneskålene/kneskåler b n
    knä/knäna/knäskålar/knäskålarna s
    nakke/nakken b n
    nacke/nacken s
    neck e
    hals/halsen b n s
    strupe/strupen/strupe b n s
    throat/throats e
    hode/hodet b
    hovud/hovudet n
    huvud/huvudet s
    head/skull/brains e
    skalle/skallen b n s
    panne/panna b n
    panna/pannan s
    tann/tennene/tenner b n
    tand/tänderna/tänder s
    teeth e
    arm/armene/armane/arms/armar/armarna b n s e
    finger/fingrene/fingrane/fingrar/fingrarna/fingers b n s e
    kropp/kroppen b n s
    tunge/tunga/tungan b n s
    tongue e
    øre/øyret/ører/öron/öronen b n s
    nese/nesa/nesen/näsa/näsan b n s
    nose/ribs/bones/bone e
    rygg/ryggen/ryggraden b n s
    innvoller/innvolane/inälvor/tarmer b n s
    balls e
    baller/ballene/ballar b n s
    pung/pungen b n s
    snute/snuten/snut/nos b n s`,
  WEAPON: `kniv bm nm s2
    knife/knives/blade e
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
    rep/repet s
    rope en
    galge bm nm s2
    noose/gallows e
    lyktestolpe bm nm
    lyktstolpe s2
    lamppost/lamp-post e
    bensin bm nm s3
    petrol/gasoline e
    motorsag bf nf
    motorsåg s2
    chainsaw en
    bombe bf nf
    bomb s3 en
    gift b n s
    poison e
    jernrør bn nn
    brekkjern/kofot/crowbar b n s e
    giljotin/giljotinen/guillotine b n s e
    nekkeskudd/nakkeskudd/nakkeskot/nackskott b n s`,
  BEATING: `juling b n
    bank b n
    stryk s
    spö s
    pryl/ris b n s
    deng b n
    smekk/smell/ørefik/øretev/ørefik b n
    örfil/smäll s
    slag/knyttneve/knyttneven b n s
    beating/hiding/thrashing/slap/punch/kicking/smack/whipping/battering e
    omgang b n
    bankekjør b n`,
  MATTER: `forslag/forslaget/framlegg/framlegget/budsjett/budsjettet/plan/planen/planene/saken/saka/vedtak/vedtaket/prosjekt/prosjektet/ordning/ordningen/tilbud/tilbudet/lovforslag/reform/reformen/avtale/avtalen/idé/ideen/drøm/drømmen/debatt/argument/argumentet/myte/myten/rekord/rekorden/rekka/gjeld/kostnadene/skatt/skatten/priser/tall/løfte/løftet/motivasjon/vilje/viljen/stillheten/isen/skolen/skolene/skulen/skulane/rutetilbudet/rutetilbodet/bussruta/linja b n
    förslag/förslaget/budget/budgeten/planen/ärendet/beslut/beslutet/projekt/projektet/avtal/avtalet/debatten/argument/argumentet/myt/myten/rekord/skatten/idé/idén/dröm/drömmen/skolan/linjen s
    proposal/proposals/bill/budget/plan/plans/project/deal/idea/debate/argument/myth/record/motion/amendment/scheme/policy/jobs/economy/story/mood/silence/tax/taxes/costs/trust/momentum/time e`,
  PET_OWNERS: `elg/elgen/hjort/rein/ulv/ulven/ulver/bjørn/bjørnen/rev/reven/sau/sauer/sauene/ku/gris/griser/grisene/kalv/hund/hunden/katt/katten/rotte/rotter/mus/skadedyr/måke/måker/fisk/laks/jakt/jegerne/jegere/jeger/fallvilt/slakteri b n
    älg/älgen/rådjur/varg/vargen/björn/råtta/råttor/råttorna/mus/skadedjur/fisk/jakt/jägare/jägarna/fälla/fåglar s
    deer/wolf/wolves/fox/rats/mice/pheasant/hunting/hunters/pest/pests/badger/badgers/cattle/ducks/geese e`,
  ALAS: `synd/trist/leit/dumt/ille/uheldig/beklagelig/kjedelig/trasig b n
    synd/tråkigt/trist/illa/beklagligt s
    shame/pity/terrible/sad/unfortunate/awful e`,
  HAPPEN: `skje/skjer/skjedde/hende/hender/ramme/rammer/tilstøte b
    skje/skjer/skjedde/hende/hender/ramme n
    hända/händer/hände/ske/sker/drabba/drabbar s
    happen/happens/happened/befell e`,
}
