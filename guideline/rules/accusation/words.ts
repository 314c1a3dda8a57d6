import type { WordList } from '../../lexicon/lexicon.ts'

/** Dishonesty and crime, as something somebody is said to have done. */
export const words: WordList = {
  STOLE: `embezzle ev
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
    svindle bv1
    svindle nv1
    lure bv2
    lure nv2
    lura sv1
    defraud ev
    swindle ev
    scam evv
    muta sv1
    bribe ev
    misuse ev
    rane bv1
    råna sv1
    rob evv
    manipulere bv2
    misbruke bv2 nv2
    lomme bf nv2
    tuske bf nv2
    mygle bf
    underslå nv4
    manipulera sv1
    förskingra sv1
    missbruka sv1
    steal ev
    fake ev
    fiddle ev
    rig evv
    cook ev
    stjele/stjeler/stjal/stjålet b
    stele/stel/stal/stole/stjele/stel n
    stjäla/stjäl/stal/stulit s
    stole/stolen e
    forge/forged/fix/fixed e
    manipulated/falsified/doctored e
    misused e
    underslo b n
    bestikke/bestikker/bestakk/bestukket b n
    rundstjele/rundstjeler/robbe/robba b n
    skatteunndra/unndra/unndratt/unndrar/unndrog/undandra/undandragit b n s
    svartarbeid/svart/svartbetalt b n s
    smugle/smugler/smuggla/smuggled b n s e
    makulerte/makulerer/makulert/destruerte/slettet/sletta/shredded/makulerade b n s e
    skjuler/gjemmer/skjult/hiding/hid/gömmer b n s e
    løy/lyge/lyg/lyver/ljög/ljuger/lied b n s e
    overgrep/övergrepp/abused/molested/forgrep/förgrep b n s e
    trakasserte/trakasserer/harassed/trakasserade b n s e
    kjøpte/kjøpt/köpte/köpt/bought b n s e`,
  BRIBE: `bestikkelse bm
    svarte bv1 nv1
    konvolutt nf
    muta s1
    bestikkelser/bestikkelsar b n
    honorar b n
    muting/mutingar/muting n
    bribe/bribes/bribery/backhander/backhanders/kickback/kickbacks e
    smøring/returprovisjon/korrupsjon/korruption/corruption b n s e
    penger/pengar/pengene/pengane/pengarna/money/cash b n s e
    gaver/gåver/gåvor/gifts b n s e
    kuvert/envelope/envelopes b n s e`,
  CORRUPT: `svindler br
    bedrager br
    kriminelle bv1 nv1
    korrupt/korrupte/korrumpert/korrumperte b n
    korrupt/korrupta/korrumperad/korrumperat/korrumperade s
    corrupt e
    tyv/tjuv/thief/crook/fraudster b n s e
    medskyldig/medskuldig/medskyldig/complicit b n s e
    skyldig/skuldig/guilty b n s e
    pedofil/overgriper/overgripar/voldtektsmann/våldtäktsman/rapist b n s e
    tjuvpakk b
    uærlig/uærleg/ohederlig b n s`,
  PAID: `kjøpt/kjøpte/köpt/köpta/bought b n s e
    betalt/betald/betalad/paid b n s e
    bestukket/bestukke/mutad/bribed b n s e`,
  TILL: `cv/cv-en/vitnemål/diplom/eksamen/examen/degree/cv:n b n s e
    kontrakt bm s3
    kasse bf
    regnskap bn
    dokument bf nf
    reiseregning bf
    stilling bf
    reiseregninga nv2 sv2
    jobb s5
    kassan/elevkassa/felleskassa/klassekassa/fellesskapet/lagskassa/kaffekassa b n s
    rekneskap/rekneskapen/bokföring/bokföringen/bokslutet b n s
    till/books/accounts/funds/coffers/fund/expenses/kitty e
    penger/pengar/pengene/pengane/pengarna/money/skattepenger/skattepengar/skattepengene b n s e
    tall/tallene/tal/tala/siffror/siffrorna/figures/numbers/stats b n s e
    anbud/anbudet/anbodet/upphandling/upphandlingen/tender/tenders/contract/contracts b n s e
    stemmer/stemmene/røyster/røystene/röster/rösterna/votes/valget/valet/election b n s e
    referat/referatet/protokollen/protokollet/minutes/documents/records b n s e
    rekning/räkning/kvitteringer/kvitteringar/kvitton/receipts/invoices/fakturaer/fakturaene b n s e
    skatt/skatten/tax/moms/avgift b n s e
    job/tjänsten b n s e
    kommunen/kommunekassa/kommunkassan/kommunens/council/taxpayers/skattebetalerne/skattebetalarna b n s e
    venner/vener/vänner/friends/mates/kompiser/kamerater b n s e
    oss/folk/people/us/dere b n s e`,
  EVERYONE_KNOWS: `alle/alla/everyone/everybody/folk/people b n s e`,
  PROCESS: `granska na
    granske sa
    bør/burde/undersøke/undersøkje/undersøkes/granskas/etterforskes/etterforskast/investigate/investigated/review/utrede/utreda b n s e
    frikjent/frikjend/frikänd/acquitted/cleared/anklage/anklages/anklagast/anklages/anklagad/siktet/sikta/tiltalt/tiltala/åtalad/åtalas/misstänkt/charged/accused/suspected/mistenkt b n s e
    påstand/påstår/hevder/hevdar/påståenden/hävdar/alleged/allegedly/claims b n s e`,
  NOT_REALLY: `ikke/ikkje/inte/not/aldri/aldrig/never b n s e`,
}
