import type { WordList } from '../../lexicon/compile.ts'

/** Dishonesty and crime, as something somebody is said to have done. */
export const words: WordList = {
  THEFT: `embezz/förskin/forfals/förfals/svindl/svinde/swindl/defrau/plynd/hvitva/kvitva/bestik/fyllek/promillek/rattfy/skattefu/skattefl/skatteun/undersl/utpress/blackm/voldt/valdt/våldt/korrup/insiderh/penningt-
scam evv
muta sv1
bribe ev
råna sv1
rob evv
fuska sv1
stjele/stjeler/stjal/stjålet/stele/stel/stal/stole/stjel/stjäla/stjäl/stulit/steal/stolen/stealing
forge/forged/roffa/roffat/raner/robba/rundstjålet/unndratt/unndrar/undandragit/laundering/launders/laundered
raped/groped/klådde/overgrep/övergrepp/molested/forgrep/förgrep/valgfusk/valfusk/rattfull/drunk-driving/smugler/smuglet/smugglar/smuggled
bedrageri/bedrägeri/fraud/tyveri/tjuveri/stöld/theft/dokumentfalsk/nepotisme/nepotism/berik/beriker/berikar/berikat/enriching/avlytter/hacket/løyet/løye/ljugit`,
  CHEATS: `jukse bv1 nv1
cheat ev
fikse bv1 nv1
fixa sv1
lure bv2 nv2
lura sv1
misuse ev
misbruke bv2 nv2
missbruka sv1
manipulere bv2
manipulera sv1
tuske nv2
mygle bf
fake ev
fiddle ev
rig evv
cook ev
sikre bv1
vaske bv1 nv1
tvätta sv1
shred evv
makulerte/makulerer/makulert/destruerte/slettet/sletta/makulerade/hide/hid/hiding/skjuler/gjemmer/skjult/gömmer/mörkat/mørklegger/destroyed/förstört/øydelagt/ødelagt
tømt/tømte/tømmer/tömt/tömde/emptied/drained/smurt/doctored/falsified/fixed/pocketed/pockets/lined/lines/putter/puttar/puttet/stikker/stukket/stukke/stoppar/stoppat/stuffet/forsyner/helped/ran/run
kjøpte/kjøpt/köpte/köpt/bought/begått/begatt/committed
fører/kanaliserer/channels/svartarbeid`,
  TAKES: `takes/tar/tek/tatt/teke/tok/tog/tagit/took/taken/taking/take
mottar/mottok/mottatt/motteke/får/fått/fick/fikk/fekk/accepts/accepted/got/imot/emot/krever/kräver
ga/gav/gir/gjev/ger/gives/gave/deler/delar/shares`,
  PAYOFF: `bestikkelse bm
muta s1
bestikkelser/bestikkelsar/muting/mutingar/smøring/returprovisjon/korrupsjon/korruption/corruption/bribe/bribery/backhander/kickback/svartbetalt/svarte`,
  BRIBE: `gaver/gåver/gåvor/gifts/kuvert/envelope/konvolutt/konvolutter/honorar/reiser/resor/varer/holidays`,
  CORRUPT: `svindler br
svindlar nm
bedrager br
bedragar nm
bedragare s6
korrupt/korrupte/korrupta/korrumpert/korrumperte/korrumperad/korrumperat/korrumperade/corrupt/crooked
tyv/tjuv/beater/thief/thieves/crook/fraudster/skatteunndrager/medskyldig/medskuldig/complicit/skyldig/skuldig/guilty/bestukket/mutad
kriminell/kriminelle/kriminella/pedofil/overgriper/overgripar/voldtektsmann/våldtäktsman/rapist/uærlig/uærleg/ohederlig`,
  PAID: `kjøpt/kjøpte/köpt/köpta/bought/betalt/betald/betalad/paid/bestukket/bestukke/mutad/bribed/betale/betala/pay/gratis`,
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
leverandøren/leverantören/supplier/builder/company/firm`,
  BEATS: `slår/slo/slått/slege/slog/slagit/beats/beating/beat/hits/banker/bankar/mishandler/mishandlar/misshandlar/misshandlade`,
  VIOLATES: `misbrukt/missbrukat/abused/interfered/rørt/beføler/befølt/tafsat/tafser/forgriper/utnyttet/utnyttat`,
  DOPE: `piller/pills/narkotika/narkotiska/drugs/dop/hasj/hasch/knark`,
  GAVE: `gitt/gjeve/gett/ga/gav/gir/gjev/ger/gives/gave/awarded/skaffet/skaffa/fixade/handed/let/lot/lét`,
  PERK: `-ferie bm nm
-tur bm nm s3
resa/trip/semester/semestern/holiday/cruise/hytte/hytta/stuga/bil/bilen/båt/båten/boat/car/house/villa/altan/altanen/terrasse/kjøkken/kjøkkenet/kitchen/kök/köket/middager/middagar/dinners/vin/wine/champagne/oppussing/renovering/privat/private/eget/egen/own`,
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
cv/doktorgrad/doktorgraden/mastergrad/mastergraden/phd/vitnemål/vitnemålet/diplom/eksamen/examen/degree/underskrift/underskrifta/underskriften/underskrifter/signatures
fellesskapet/rekneskap/rekneskapen/bokföring/bokföringen/bokslutet/till/books/accounts/coffers/fund/expenses/kitty/kassa/kassen/kort/kortet/kredittkort/card
penger/pengar/pengene/pengane/pengarna/money/skattepenger/skattepengar/skattepengene/cash/sparepengene/lomme/lomma/lommen/fickan/pocket
tallene/tala/siffrorna/figures/numbers/anbud/anbudet/anbodet/upphandling/upphandlingen/tender/contract
stemmer/stemmene/stemmesedlene/røyster/røystene/röster/rösterna/vote/valget/valet/election
referatet/protokollen/protokollet/minutes/documents/records/evidence/kvitteringer/kvitteringar/kvitton/receipts/invoices/fakturaer/fakturaene
skatt/skatten/tax/moms/avgift/council/taxpayers/skattebetalerne/skattebetalarna/lovbrudd/lovbrot/lagbrott/crime`,
  PROCESS: `granska na
granske sa
bør/burde/undersøke/undersøkje/granskas/etterforsker/etterforskes/etterforskast/utreder/investigate/investigated/investigating/review/utrede/utreda
frikjent/frikjend/frikänd/friades/acquitted/cleared/anklage/anklagast/anklagad/siktet/sikta/tiltalt/tiltala/åtalad/åtalas/misstänkt/charged/accused/suspected/mistenkt
påstand/påstår/hevder/hevdar/påståenden/hävdar/alleged/allegedly/claims
hvis/viss/dersom/if/bekjempes`,
}
