import type { WordList } from '../../lexicon/lexicon.ts'

/** What is said of a whole group when it is hated, and how it is sent away. Politics about groups is none of this. */
export const words: WordList = {
  HATE: `hate bv1
    hata sv1
    avsky bv4
    forakte bv1
    forakte nv1
    förakta sv1
    despise ev
    detest ev
    loathe ev
    kvalme bv1 nv2
    hate nv1 ev
    avskyr b n s
    abhor e
    disgusted/sick/disgusts e
    stand/bear/tolerate e
    avsky/avskyr s
    spyr/kräks s
    tål/tåler s
    spyr b n
    tåler/toler/orker/orkar/fordrar b n`,
  EVIL: `criminal en
    forbryter br
    forbrytar nm
    brottsling s2
    banditt bm nm
    bandit s3 en
    terrorist bm nm s3 en
    pedofil bm nm s3
    paedophile en
    pedophile en
    morder br
    mordar nm
    mördare s6
    murderer en
    lat ba na sa
    smutsig sa
    farlig ba
    farleg na
    farlig sa
    voldelig ba
    valdeleg na
    våldsam sa
    primitiv ba na sa
    mindervärdig sa
    unaturlig ba
    unaturleg na
    onaturlig sa
    pervert en
    äcklig sa
    lömsk sa
    løgnaktig ba
    uærlig ba
    uærleg na
    ohederlig sa
    upålitelig ba
    upåliteleg na
    opålitlig sa
    snylter br
    snyltar nm
    snyltare s6
    udugelig ba
    tyv bm nf
    aggressive bv1 nv1
    perverse bv1 nv1
    onde bv1 nv1
    tjuv nm s2
    barbar nf
    fiende nf
    kriminell/kriminelle/kriminelt b n
    skitten/skitne b n
    underlegne/mindreverdig/mindreverdige/mindreverdige/underlegen b n
    syk/syke/sjuk/sjuke b n
    ekkel/ekle/ekkelt b n
    utspekulert/utspekulerte b n
    sleip/slu/slue b n
    kulturløs/kulturlause/kulturløse b n
    kriminell/kriminella s
    sjuk/sjuka s
    thief/thieves e
    lazy e
    dirty/filthy/unclean e
    dangerous e
    violent e
    primitive e
    inferior/subhuman e
    sick/diseased/ill e
    unnatural e
    perverted/degenerate/degenerates/deviant/deviants e
    disgusting/repulsive/repugnant/revolting/gross e
    sneaky/sly/cunning e
    dishonest/untrustworthy e
    evil/wicked e
    stupid/ignorant/idiots/idiotic e
    scum/vermin/trash/filth/worthless/garbage e
    cancer/disease/plague/scourge/menace/threat e
    parasites/cockroaches/rats/animals/pigs/monkeys/apes/dogs e
    voldtektsmenn/voldtektsmann/valdtektsmenn/våldtäktsmän/rapist/rapists b n s e
    usivilisert/usiviliserte/ociviliserade/uncivilised/uncivilized b n s e
    løgnere/løgnarar/lögnare/liars b n s e
    grådig/grådige/girig/giriga/greedy b n s e
    problem/problemet b n s e
    plage/byrde/belastning/börda/burden b n s e
    lykkejegere/lykkejeger/lycksökare/freeloaders/scroungers b n s e
    hjernevaska/hjernevasket/hjärntvättade/brainwashed b n s e
    abnorm/abnormale/unormal/unormale/onormala/abnormal b n s e
    tilbakestående/tilbakeståande/efterblivna/efterbliven/backward/retarded b n s e
    barbarians/barbaric/savages/savage b n s e
    invasjon/invasion/invaders/okkupanter/inntrengere b n s e
    arbeidssky/arbetsskygga/workshy b n s e
    enemy/enemies b n s e
    hysteriske/irrasjonelle/hysteriska/irrational b n s e
    pedofile/pedofila b n s
    dum/dumme/dumma b n s
    undermenneske/undermennesker/undermänniskor b n s
    verdiløs/verdiløse/verdilause/värdelösa b n s
    farsott/smitte/smitta b n s
    ukrutt/ugress/ogräs b n s
    svikefulle/falske/falska b n s
    fordervet/fordervede/fördärvade b n s
    underutviklet/underutvikla/underutvecklade b n s
    trussel/trugsmål/hot b n s`,
  DOES_EVIL: `stink nf
    destroy ev
    ruin ev
    steal ev
    ødelegge/ødelegger/ødela b
    stjele/stjeler b
    øydelegg/øydelegge/øydela n
    stel/stjel/stele n
    förstör/förstöra s
    stjäl/stjäla s
    voldtar/valdtek/våldtar/rape/raping b n s e
    snylter/snyltar/leech/sponge b n s e
    lyver/lyg/ljuger/lie b n s e
    dreper/drep/dödar/murder b n s e
    formerer/formeirer/förökar/breed/breeding/multiply b n s e
    overtar/overtek/tek/övertar/overrun/infest/flood/flooding/invade/invading b n s e
    smitter/smittar/sprer/sprider/spread b n s e
    forpester/forpestar/förpestar/pollute/polluting b n s e
    utnytter/utnyttar/utnyttjar/exploit b n s e
    lukter/luktar/smell b n s e
    kontrollerer/styrer/styr/styr/control/controls b n s e
    oversvømmer/oversvømme/fløymer/översvämmar b n s`,
  EXPEL: `deportere bv1 nv1
    kaste bv1 nv1
    jage bv1 nv1
    utvis/utvise/deport b n s e
    send/sende/skicka/sent b n s e
    fjern/fjerne/remove b n s e
    släng/slänga/throw b n s e
    pelle/stikke/reise/dra/ryke/pakka/packa/sticka/leave b n s e
    vekk/bort/ut/away/out b n s e
    hjem/heim/hem/home/back/tilbake/tillbaka b n s e
    hiv/hive b n
    adopteres/vokse b n
    kick/drive e`,
  EXPELLED: `utvises/utvisast/utvisas/deporteres/deporterast/deporteras/deported b n s e
    sendes/sendast/skickas b n s e
    fjernes/fjernast/avlägsnas/removed b n s e
    slengast/slenges/slängas/thrown b n s e
    sperres/sperrast/spärras/locked b n s e
    steriliseres/steriliserast/steriliseras/sterilised/sterilized/kastreres/kastreras/castrated b n s e
    forbys/forbydast/förbjudas/banned/outlawed b n s e
    interneres/internerast/interneras/interned b n s e
    gasses/gassast/gasas/gassed b n s e
    utryddes/utryddast/utrotas/exterminated/eradicated/wiped b n s e
    nektes/nektast/nekta/nektet/nekas/denied/refused b n s e
    holdes/haldast/hållas/kept b n s e
    isoleres/isolerast/isoleras/isolated b n s e
    utestenges/utestengast/stengast/uteslutas/excluded/barred b n s e
    kastes/kastast/kastas/kastet b n s
    jages/jagast/jagas b n s
    hives/hivast b n
    kicked/driven e`,
  ALLOWED: `få/lov/slippe/sleppe/ha/kunne/sitte/jobbe/arbeide/bestemme/stemme/røyste/stille/undervise/nærme/gifte/adoptere/bo/bu/kjøpe/komme/kome b n
    få/sitta/jobba/arbeta/rösta/bestämma/undervisa/gifta/adoptera/bo/köpa/komma/ha s
    allowed/be/have/vote/work/teach/sit/live/marry/adopt/run/serve/hold e
    rett/rettigheter/rettar/rättigheter/rights b n s e`,
  ACT: `få/la/gi/bør/let/give b n s e`,
  GOOD: `jobbe bv1
    friske bv1 nv1
    gode bv1 nv1
    normale bv1 nv1
    smarte bv1 nv1
    jobb nn
    ærlig/ærleg/ärlig/honest b n s e
    sane b n s e
    bra/good/decent/nice b n s e
    skikkelig/skikkeleg/vettig/vettug/vettiga b n s e
    bidratt/bidrar/bidreg/bidrege/bidragit/bidrar/contributed/contribute b n s e
    snill/snille/snäll/snälla/kind b n s e
    nyttig/nyttige/användbar/useful b n s e
    arbeid/arbeider/arbete/work/worked b n s e
    klok/kloke/intelligent/clever/bright b n s e
    arbeidsom/arbeidssom/flittig/hardworking b n s e
    menneske/mennesker/människor/human/people b n s e
    verdt/verd/verdige/värd/värda/worth/worthy/deserve/deserves b n s e
    trygg/trygge/safe/trusted/trustworthy/stoles b n s e
    ordentlig b s`,
  ANYTHING: `noe/noko/nokon/något/anything/one/thing b n s e`,
  TRUST: `stole bv2 nv2
    tru/lite/lita/trust/trusted/believe b n s e`,
  CERTAIN: `visse bv1 nv1
    bestemt/bestemte/särskild/certain/particular/specific b n s e`,
  KIND: `folkegruppe bf nv2
    gruppe bv1 nv2
    type nf
    folk/religion/kultur/familier/familiar/familjer/people/kind/kinds/group/families/neighbours/community/sort/slags/slag/utseende/hudfarge/hudfärg/bakgrunn/bakgrund b n s e`,
  ODD: `rart/merkelig/underlig/pussig/tilfeldig/påfallende/besynderlig/interessant b
    rart/merkeleg/underleg/pussig/tilfeldig/påfallande n
    konstigt/märkligt/lustigt/slump/intressant s
    funny/strange/odd/coincidence/interesting/curious e`,
  KITCHEN: `kjøkkenet/kjøken/kjøkenet/hjemme/heime/hemma/köket/spisen/kitchen/home/oppvasken/grytene/grytene b n s e
    føde/føde/föda/sy/strikke/barnekammeret/nursery b n s e`,
  APE_EMOJI: `🐒
    🐵
    🙈
    🙉
    🦍
    🐀
    🐷
    🐖
    🪳
    🐍
    🐛
    🤮
    💩
    🐐
    🗑`,
  POLICY: `bosette/bosetting/busetje/busetjing/bosätta/integrering/integrerast/inkludering/integration/statistikk/statistikken/statistik/statistiken/norskopplæring/språkopplæring/språkundervisning/tilskudd/kvote/kvoter/plasser/plassar/settle/settling/settlement/resettle/statistics/unemployment/ledighet/arbeidsløyse/arbetslöshet/likestilling/jämställdhet/equality/diskriminering/discrimination/rasisme/rasism/racism/fordommer/fordomar/fördomar/hatkriminalitet/kriminalitetsofre/rettigheter/rettar/rättigheter/rights/verdighet/respekt/respect/forskning/forskning/research/undersøkelse/tiltak/tiltaket/åtgärder b n s e`,
}
