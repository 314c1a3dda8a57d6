import type { WordList } from '../../lexicon/lexicon.ts'

/** What is said of a whole group when it is hated, and how it is sent away. Politics about groups is none of this. */
export const words: WordList = {
  HATE: `hate bv1
    hate/hata/hatar n
    hata sv1
    hate/hates/hated/hating e
    avsky bv4
    avskyr b n s
    forakte bv1
    forakte nv1
    förakta sv1
    despise ev
    detest ev
    loathe ev
    abhor e
    avsky/avskyr s
    spyr/kvalm/kvalme/kvalmer b n
    spyr/kräks s
    disgusted/sick/disgusts e
    tåler/toler/orker/orkar/fordrar b n
    tål/tåler s
    stand/bear/tolerate e`,
  EVIL: `kriminell/kriminelle/kriminelt b n
    kriminell/kriminella s
    criminal en
    forbryter br
    forbrytar nm
    brottsling s2
    banditt bm nm
    bandit s3 en
    tyv/tyver/tyvene/tjuv/tjuvar/tjuvane/tjuvarna b n s
    thief/thieves e
    terrorist bm nm s3 en
    voldtektsmenn/voldtektsmann/valdtektsmenn/våldtäktsmän/rapist/rapists b n s e
    pedofil bm nm s3
    pedofile/pedofila b n s
    paedophile en
    pedophile en
    morder br
    mordar nm
    mördare s6
    murderer en
    lat ba na sa
    lazy e
    skitten/skitne b n
    smutsig sa
    dirty/filthy/unclean e
    farlig ba
    farleg na
    farlig sa
    dangerous e
    voldelig ba
    valdeleg na
    våldsam sa
    violent e
    aggressive/aggressiv/aggressiva b n s e
    primitiv ba na sa
    primitive e
    usivilisert/usiviliserte/ociviliserade/uncivilised/uncivilized b n s e
    underlegne/mindreverdig/mindreverdige/mindreverdige/underlegen b n
    mindervärdig sa
    inferior/subhuman e
    syk/syke/sjuk/sjuke b n
    sjuk/sjuka s
    sick/diseased/ill e
    unaturlig ba
    unaturleg na
    onaturlig sa
    unnatural e
    pervers/perverse/perversa b n s
    pervert en
    perverted/degenerate/degenerates/deviant/deviants e
    ekkel/ekle/ekkelt b n
    äcklig sa
    disgusting/repulsive/repugnant/revolting/gross e
    utspekulert/utspekulerte b n
    lömsk sa
    sleip/slu/slue b n
    sneaky/sly/cunning e
    løgnaktig ba
    løgnere/løgnarar/lögnare/liars b n s e
    uærlig ba
    uærleg na
    ohederlig sa
    dishonest/untrustworthy e
    upålitelig ba
    upåliteleg na
    opålitlig sa
    grådig/grådige/girig/giriga/greedy b n s e
    ond/onde/onda b n s
    evil/wicked e
    problem/problemet b n s e
    plage/byrde/belastning/börda/burden b n s e
    snylter br
    snyltar nm
    snyltare s6
    lykkejegere/lykkejeger/lycksökare/freeloaders/scroungers b n s e
    dum/dumme/dumma b n s
    stupid/ignorant/idiots/idiotic e
    hjernevaska/hjernevasket/hjärntvättade/brainwashed b n s e
    undermenneske/undermennesker/undermänniskor b n s
    abnorm/abnormale/unormal/unormale/onormala/abnormal b n s e
    tilbakestående/tilbakeståande/efterblivna/efterbliven/backward/retarded b n s e
    kulturløs/kulturlause/kulturløse b n
    barbar/barbarer/barbarar/barbarians/barbaric/savages/savage b n s e
    invasjon/invasion/invaders/okkupanter/inntrengere b n s e
    scum/vermin/trash/filth/worthless/garbage e
    verdiløs/verdiløse/verdilause/värdelösa b n s
    farsott/smitte/smitta b n s
    ukrutt/ugress/ogräs b n s
    udugelig ba
    svikefulle/falske/falska b n s
    arbeidssky/arbetsskygga/workshy b n s e
    fiender/fiende/fiendar/enemy/enemies b n s e
    fordervet/fordervede/fördärvade b n s
    hysteriske/irrasjonelle/hysteriska/irrational b n s e
    underutviklet/underutvikla/underutvecklade b n s
    cancer/disease/plague/scourge/menace/threat e
    trussel/trugsmål/hot b n s
    parasites/cockroaches/rats/animals/pigs/monkeys/apes/dogs e`,
  DOES_EVIL: `ødelegge/ødelegger/ødela b
    øydelegg/øydelegge/øydela n
    förstör/förstöra s
    destroy/destroys/ruin/ruins/ruining/destroying e
    stjele/stjeler b
    stel/stjel/stele n
    stjäl/stjäla s
    steal/steals/stealing e
    voldtar/valdtek/våldtar/rape/raping b n s e
    snylter/snyltar/leech/sponge b n s e
    lyver/lyg/ljuger/lie b n s e
    dreper/drep/dödar/murder b n s e
    formerer/formeirer/förökar/breed/breeding/multiply b n s e
    overtar/overtek/tek/övertar/overrun/infest/flood/flooding/invade/invading b n s e
    oversvømmer/oversvømme/fløymer/översvämmar b n s
    smitter/smittar/sprer/sprider/spread b n s e
    forpester/forpestar/förpestar/pollute/polluting b n s e
    utnytter/utnyttar/utnyttjar/exploit b n s e
    lukter/luktar/stinker/stinkar/stink/smell b n s e
    kontrollerer/styrer/styr/styr/control/controls b n s e`,
  EXPEL: `utvis/utvise/deporter/deportere/deportera/deport b n s e
    kast/kaste/kasta b n s
    send/sende/skicka/sent b n s e
    jag/jage/jaga b n s
    fjern/fjerne/remove b n s e
    hiv/hive b n
    släng/slänga/throw b n s e
    kick/drive e
    pelle/stikke/reise/dra/ryke/pakka/packa/sticka/leave b n s e
    vekk/bort/ut/away/out b n s e
    hjem/heim/hem/home/back/tilbake/tillbaka b n s e
    adopteres/vokse b n`,
  EXPELLED: `utvises/utvisast/utvisas/deporteres/deporterast/deporteras/deported b n s e
    kastes/kastast/kastas/kastet b n s
    sendes/sendast/skickas b n s e
    jages/jagast/jagas b n s
    fjernes/fjernast/avlägsnas/removed b n s e
    hives/hivast b n
    slengast/slenges/slängas/thrown b n s e
    kicked/driven e
    sperres/sperrast/spärras/locked b n s e
    steriliseres/steriliserast/steriliseras/sterilised/sterilized/kastreres/kastreras/castrated b n s e
    forbys/forbydast/förbjudas/banned/outlawed b n s e
    interneres/internerast/interneras/interned b n s e
    gasses/gassast/gasas/gassed b n s e
    utryddes/utryddast/utrotas/exterminated/eradicated/wiped b n s e
    nektes/nektast/nekta/nektet/nekas/denied/refused b n s e
    holdes/haldast/hållas/kept b n s e
    isoleres/isolerast/isoleras/isolated b n s e
    utestenges/utestengast/stengast/uteslutas/excluded/barred b n s e`,
  ALLOWED: `få/lov/slippe/sleppe/ha/kunne/sitte/jobbe/arbeide/bestemme/stemme/røyste/stille/undervise/nærme/gifte/adoptere/bo/bu/kjøpe/komme/kome b n
    få/sitta/jobba/arbeta/rösta/bestämma/undervisa/gifta/adoptera/bo/köpa/komma/ha s
    allowed/be/have/vote/work/teach/sit/live/marry/adopt/run/serve/hold e
    rett/rettigheter/rettar/rättigheter/rights b n s e`,
  ACT: `få/la/gi/bør/let/give b n s e`,
  GOOD: `ærlig/ærleg/ärlig/honest b n s e
    frisk/friske/friska/sane b n s e
    god/gode/bra/goda/good/decent/nice b n s e
    skikkelig/skikkeleg/vettig/vettug/vettiga/normal/normale/normala b n s e
    bidratt/bidrar/bidreg/bidrege/bidragit/bidrar/contributed/contribute b n s e
    snill/snille/snäll/snälla/kind b n s e
    nyttig/nyttige/användbar/useful b n s e
    jobb/jobbe/jobba/jobbet/arbeid/arbeider/arbete/work/worked b n s e
    smart/smarte/smarta/klok/kloke/intelligent/clever/bright b n s e
    arbeidsom/arbeidssom/flittig/hardworking b n s e
    menneske/mennesker/människor/human/people b n s e
    verdt/verd/verdige/värd/värda/worth/worthy/deserve/deserves b n s e
    trygg/trygge/safe/trusted/trustworthy/stoles b n s e
    ordentlig b s`,
  ANYTHING: `noe/noko/nokon/något/anything/one/thing b n s e`,
  TRUST: `stole/stolt/stoler/tru/lite/lita/trust/trusted/believe b n s e`,
  CERTAIN: `viss/visse/vissa/viss/bestemt/bestemte/särskild/certain/particular/specific b n s e`,
  KIND: `type/typer/typar/folk/gruppe/grupper/grupp/religion/kultur/familier/familiar/familjer/people/kind/kinds/group/families/neighbours/community/folkegruppe/folkegrupper/folkegruppa/sort/slags/slag/utseende/hudfarge/hudfärg/bakgrunn/bakgrund b n s e`,
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
