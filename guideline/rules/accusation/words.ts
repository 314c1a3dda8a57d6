import type { WordList } from '../../lexicon/compile.ts'

/** Dishonesty and crime, as something somebody is said to have done. */
export const words: WordList = {
  THEFT: `embezz/förskin/forfals/förfals/svindl/plynd/kvitva/bestik/promillek/undersl/voldt/korrup-
muta sv1
bribe ev
rob evv
fuska sv1
stjele/stjeler/stjålet/stel/stole/stjel/stjäla/stjäl/stulit/steal/stolen/stealing
forge/forged/roffa/roffat
raped
berik/beriker/berikar/berikat`,
  CHEATS: `jukse bv1 nv1
cheat ev
fikse bv1 nv1
fixa sv1
lure bv2 nv2
lura sv1
misbruke bv2 nv2
missbruka sv1
fake ev
fiddle ev
rig evv
cook ev
sikre bv1
vaske bv1 nv1
tvätta sv1
makulerte/makulerer/makulert/slettet/sletta/makulerade/hid/hiding/skjuler/gjemmer/skjult/øydelagt/ødelagt
tømmer/fixed/pocketed/pockets/lines/putter/puttar/puttet/stikker/stukket/stukke/stoppar/stoppat/helped/ran/run
kjøpte/kjøpt/köpte/köpt/bought/committed
fører`,
  TAKES: `takes/tar/tek/tatt/teke/tok/tog/tagit/took/taken/taking/take
mottok/mottatt/får/fått/fick/fikk/fekk/accepts/accepted/got/imot/emot/krever/kräver
ga/gav/gir/gjev/ger/gives/gave/deler/delar/shares`,
  PAYOFF: `bestikkelse bm
muta s1
bestikkelser/bestikkelsar/muting/mutingar/korrupsjon/corruption/bribe/bribery/backhander/svarte`,
  BRIBE: `gaver/gifts/envelope/honorar/reiser/varer`,
  CORRUPT: `korrupt/korrupte/korrupta/korrumpert/korrumperte/korrumperad/korrumperat/korrumperade
tyv/thieves/skyldig
kriminell/kriminelle/kriminella/rapist`,
  PAID: `kjøpt/kjøpte/köpt/bought/betalt/betald/betalad/paid/betale/betala/pay/gratis`,
  BIDDER: `entreprenør br
entreprenør nm
entreprenör s3
utbygger br
utbyggjar nm
contractor en
developer en
-firma/firmaet/firman b n s
-bolag s5
-selskap bn nn
exploatör s3
leverandøren/company/firm`,
  BEATS: `slår/slo/slått/slege/beats/beating/beat/hits/banker/bankar/mishandler/mishandlar/misshandlar/misshandlade`,
  VIOLATES: `misbrukt/utnyttet/utnyttat/forgrepet/mishandlet/mishandla/abused`,
  DOPE: `piller/narkotika/drugs/dop`,
  GAVE: `gitt/gjeve/gett/ga/gav/gir/gjev/ger/gives/gave/awarded/skaffet/skaffa/let/lot/lét`,
  TILL: `-kasse bf nf
-kassa s1
-regning bf
-rekning nf
-räkning s2
expense en
kontrakt bm s5
-regnskap bn
-dokument bf nf s5
bevis bn nn s5
stilling bf
cv/phd/vitnemål/vitnemålet/eksamen/examen/degree/underskrift/underskrifta/underskriften/underskrifter/signatures
fellesskapet/rekneskap/rekneskapen/till/books/accounts/fund/expenses/kassa/kassen/kort/card
penger/pengar/pengene/pengane/pengarna/money/skattepenger/skattepengar/skattepengene/cash/lomme/lomma/lommen/pocket
tallene/tala/siffrorna/figures/numbers/anbud/anbudet/upphandling/upphandlingen/tender/contract
stemmer/stemmene/stemmesedlene/røyster/røystene/röster/rösterna/vote/valget/valet/election
protokollen/protokollet/minutes/records/receipts
skatt/skatten/tax/avgift/council/crime`,
  PROCESS: `granska na
granske sa
bør/burde/undersøke/undersøkje/granskas/etterforsker/etterforskes/etterforskast/utreder/investigate/investigated/investigating/review/utrede/utreda
frikjent/frikjend/friades/cleared/anklage/anklagast/anklagad/siktet/tiltalt/tiltala/charged/mistenkt
påstand/påstår/hevder/hävdar/alleged/allegedly/claims
hvis/viss/dersom/if/bekjempes`,
}
