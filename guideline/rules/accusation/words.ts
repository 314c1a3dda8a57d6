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
smugle/smugler/smuggla/smuggled
makulerte/makulerer/makulert/destruerte/slettet/sletta/shredded/makulerade
skjuler/gjemmer/skjult/hiding/hid/gömmer
løy/lyge/lyg/lyver/ljög/ljuger/lied
overgrep/övergrepp/abused/molested/forgrep/förgrep
trakasserte/trakasserer/harassed/trakasserade
kjøpte/kjøpt/köpte/köpt/bought`,
  BRIBE: `bestikkelse bm
svarte bv1 nv1
konvolutt nf
muta s1
bestikkelser/bestikkelsar b n
honorar b n
muting/mutingar/muting n
bribe/bribes/bribery/backhander/backhanders/kickback/kickbacks e
smøring/returprovisjon/korrupsjon/korruption/corruption
penger/pengar/pengene/pengane/pengarna/money/cash
gaver/gåver/gåvor/gifts
kuvert/envelope/envelopes`,
  CORRUPT: `svindler br
bedrager br
kriminelle bv1 nv1
korrupt/korrupte/korrumpert/korrumperte b n
korrupt/korrupta/korrumperad/korrumperat/korrumperade s
corrupt e
tyv/tjuv/thief/crook/fraudster
medskyldig/medskuldig/medskyldig/complicit
skyldig/skuldig/guilty
pedofil/overgriper/overgripar/voldtektsmann/våldtäktsman/rapist
tjuvpakk b
uærlig/uærleg/ohederlig b n s`,
  PAID: `kjøpt/kjøpte/köpt/köpta/bought
betalt/betald/betalad/paid
bestukket/bestukke/mutad/bribed`,
  TILL: `-kasse bf nf
-kassa s1
-regning bf
-rekning nf
-räkning s2
expense en
cv/cv-en/vitnemål/diplom/eksamen/examen/degree/cv:n
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
penger/pengar/pengene/pengane/pengarna/money/skattepenger/skattepengar/skattepengene
tall/tallene/tal/tala/siffror/siffrorna/figures/numbers/stats
anbud/anbudet/anbodet/upphandling/upphandlingen/tender/tenders/contract/contracts
stemmer/stemmene/røyster/røystene/röster/rösterna/votes/valget/valet/election
referat/referatet/protokollen/protokollet/minutes/documents/records
rekning/räkning/kvitteringer/kvitteringar/kvitton/receipts/invoices/fakturaer/fakturaene
skatt/skatten/tax/moms/avgift
job/tjänsten
kommunen/kommunekassa/kommunkassan/kommunens/council/taxpayers/skattebetalerne/skattebetalarna
venner/vener/vänner/friends/mates/kompiser/kamerater
oss/folk/people/us/dere`,
  PROCESS: `granska na
granske sa
bør/burde/undersøke/undersøkje/undersøkes/granskas/etterforskes/etterforskast/investigate/investigated/review/utrede/utreda
frikjent/frikjend/frikänd/acquitted/cleared/anklage/anklages/anklagast/anklages/anklagad/siktet/sikta/tiltalt/tiltala/åtalad/åtalas/misstänkt/charged/accused/suspected/mistenkt
påstand/påstår/hevder/hevdar/påståenden/hävdar/alleged/allegedly/claims`,
}
