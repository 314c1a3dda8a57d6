import type { WordList } from '../../lexicon/lexicon.ts'

/** Dishonesty and crime, as something somebody is said to have done. */
export const words: WordList = {
  STOLE: `stjele/stjeler/stjal/stjålet b
    stele/stel/stal/stole/stjele/stel n
    stjäla/stjäl/stal/stulit s
    steal/steals/stole/stolen/stealing e
    underslå/underslår/underslo/underslått b n
    förskingra/förskingrar/förskingrat s
    embezzle ev
    jukse bv1
    jukse nv1
    fuska sv1
    cheat ev
    fikse bv1
    fikse nv1
    fixa sv1
    forfalske bv1
    forfalske nv1
    förfalska sv1
    fake/faked/faking/forge/forged/fiddle/fiddled/fiddling/rig/rigged/rigging/fix/fixed/cook/cooked/cooking e
    manipulere/manipulerer/manipulerte/manipulert b
    manipulera/manipulerar/manipulerade/manipulerat s
    manipulated/falsified/doctored e
    svindle bv1
    svindle nv1
    lure bv2
    lure nv2
    lura sv1
    defraud ev
    swindle ev
    scam evv
    bestikke/bestikker/bestakk/bestukket b n
    muta sv1
    bribe ev
    misbruke/misbruker/misbrukte/misbrukt b n
    missbruka/missbrukar/missbrukat s
    misuse ev
    misused e
    rane bv1
    råna sv1
    rob evv
    rundstjele/rundstjeler/robbe/robba b n
    lomme/lommer/lomma b n
    tuske/tusker/tuska b n
    mygle/mygla/mygler b
    skatteunndra/unndra/unndratt/unndrar/unndrog/undandra/undandragit b n s
    smugle/smugler/smuggla/smuggled b n s e
    makulerte/makulerer/makulert/destruerte/slettet/sletta/shredded/makulerade b n s e
    skjuler/gjemmer/skjult/hiding/hid/gömmer b n s e
    løy/lyge/lyg/lyver/ljög/ljuger/lied b n s e
    overgrep/övergrepp/abused/molested/forgrep/förgrep b n s e
    trakasserte/trakasserer/harassed/trakasserade b n s e
    svartarbeid/svart/svartbetalt b n s
    kjøpte/kjøpt/köpte/köpt/bought b n s e`,
  BRIBE: `bestikkelse bm
    bestikkelser/bestikkelsar b n
    muting/mutingar/muting n
    mutor/muta/mutan s
    bribe/bribes/bribery/backhander/backhanders/kickback/kickbacks e
    smøring/returprovisjon/korrupsjon/korruption/corruption b n s e
    svarte/svart/svarta b n s
    penger/pengar/pengene/pengane/pengarna/money/cash b n s e
    gaver/gåver/gåvor/gifts b n s e
    konvolutt/konvolutter/konvoluttar/kuvert/envelope/envelopes b n s e
    honorar b n`,
  CORRUPT: `korrupt/korrupte/korrumpert/korrumperte b n
    korrupt/korrupta/korrumperad/korrumperat/korrumperade s
    corrupt e
    kriminell/kriminelle/kriminella b n s
    svindler br
    bedrager br
    tyv/tjuv/thief/crook/fraudster b n s e
    tjuvpakk b
    medskyldig/medskuldig/medskyldig/complicit b n s e
    uærlig/uærleg/ohederlig b n s
    skyldig/skuldig/guilty b n s e
    pedofil/overgriper/overgripar/voldtektsmann/våldtäktsman/rapist b n s e`,
  PAID: `kjøpt/kjøpte/köpt/köpta/bought b n s e
    betalt/betald/betalad/paid b n s e
    bestukket/bestukke/mutad/bribed b n s e`,
  TILL: `kasse/kassa/kassen/kassan/elevkassa/felleskassa/klassekassa/fellesskapet/lagskassa/kaffekassa b n s
    till/books/accounts/funds/coffers/fund/expenses/kitty e
    penger/pengar/pengene/pengane/pengarna/money/skattepenger/skattepengar/skattepengene b n s e
    tall/tallene/tal/tala/siffror/siffrorna/figures/numbers/stats b n s e
    regnskap/regnskapet/rekneskap/rekneskapen/bokföring/bokföringen/bokslutet/regnskapene b n s
    anbud/anbudet/anbodet/upphandling/upphandlingen/tender/tenders/contract/contracts/kontrakt/kontrakten/kontrakter b n s e
    stemmer/stemmene/røyster/røystene/röster/rösterna/votes/valget/valet/election b n s e
    referat/referatet/protokollen/protokollet/minutes/dokument/dokumentene/dokumenta/documents/records b n s e
    reiseregning/reiseregninger/reiseregninga/rekning/räkning/kvitteringer/kvitteringar/kvitton/receipts/invoices/fakturaer/fakturaene b n s e
    skatt/skatten/tax/moms/avgift b n s e
    stilling/stillingen/stillinga/jobb/jobben/jobbet/job/tjänsten b n s e
    cv/cv-en/vitnemål/diplom/eksamen/examen/degree/cv:n b n s e
    kommunen/kommunekassa/kommunkassan/kommunens/council/taxpayers/skattebetalerne/skattebetalarna b n s e
    venner/vener/vänner/friends/mates/kompiser/kamerater b n s e
    oss/folk/people/us/dere b n s e`,
  EVERYONE_KNOWS: `alle/alla/everyone/everybody/folk/people b n s e`,
  PROCESS: `bør/burde/undersøke/undersøkje/undersøkes/granske/granska/granskas/granskast/etterforskes/etterforskast/investigate/investigated/review/utrede/utreda b n s e
    frikjent/frikjend/frikänd/acquitted/cleared/anklage/anklages/anklagast/anklages/anklagad/siktet/sikta/tiltalt/tiltala/åtalad/åtalas/misstänkt/charged/accused/suspected/mistenkt b n s e
    påstand/påstår/hevder/hevdar/påståenden/hävdar/alleged/allegedly/claims b n s e`,
  NOT_REALLY: `ikke/ikkje/inte/not/aldri/aldrig/never b n s e`,
}
