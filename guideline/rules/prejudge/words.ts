import type { WordList } from '../../lexicon/compile.ts'

/** Single cases that a body decides, words that decide them beforehand, and what a member may have in them. */
export const words: WordList = {
  PERMIT: `-søknad bm nm
-ansökan s
application en
-dispensasjon bm nm
-bevilling bm
-løyve bn nn
-tillstånd s5
-licence en
exemption en
byggesak bf
byggjesak nf
-bygglov s5
-tillatelse bm
-omregulering bf nf
klage bf nf
erstatning bf
dispens/dispensen/permission/planning/appeal/extension/exception/consent/ersättning/compensation/plassen/sykehjemsplass`,
  STAKE: `-kontrakt bm nm s5
contract en
-anbud bn s5
anbod nn
tender en
bid en
-oppdrag bn nn
uppdrag s5
-avtale bm nm
avtal s5
deal en
-tilskudd bn
-tilskot nn
-bidrag bn s5
-støtte bf nf
-potten/fund/grant/funding/money/levy b s e
-regulering bf nf
regulert/regulere/leia/hyran
-plan bm nm s3
-stilling bf nf
-jobb bm nm s5
-skatt bm nm s3
-avgift bf nf s3
-vei bm
-veg bm nm
-bane bm nm
-parkering bf nf s2
lån/loan/søker/søkjer/söker/apply/applying/applied/tjener/tener/tjänar/profit/trenger/treng/behöver/needs
-utbygging bf nf
-marken/mark s
rezoning/scheme/site/job/post/work/sale/sell/selge/selje/sälja/köpa/kjøpe/kjøper/buy/worth/verdi/värd/value/price/tax/road/pier/meals
tilbodet/jorda/lokaliteten/brua/kaia/färja/färjan/brøyting/snöröjningen/boplikten/stillingen/sammanslagningen/bygge/byggje/byggast/bygga/build/plass/plats/kjøp/leverer/levererar/supplies
million/millioner/millionar/miljon/miljoner`,
  PROMISE: `love bn nf
garantere bf nf
ordne bf nf
fikse nf
fixa nv1 sv1
lova sv1
promise ev
guarantee
bekrefte/bekrefter/stadfeste/stadfestar/confirm/sort/see/ser/apologise/orsaka/ursäkt/beklager/beklagar/beklaga/sørge/sørger/syte/sørgje/sørgjer`,
  VERDICT: `stoppe bn nf
ryke bv1 nv2
vinne bv1 nv2
avslå nv4 sv4
ryka sv2
vinna sv2
approve ev
reject ev
refuse ev
grant ev
godkjent/godkjend/godkjenne/godkjennast/godkänt/godkänna/godkänd/avslag/denied/turn/lose/win/stop/blocked/block/går/gå/gjennom/igjennom/igenom/through
bevilge/bevilja/beviljat`,
  DECIDED: `bestemt/bestemte/vedtatt/vedteke/vedtok/beslutat/beslutar/avgjort/avgjord/bestämt/decided/decides/klart/klar/done/ferdig`,
  FRIEND: `kompis bm nm s2
mannen
friend en
mate en
venn/vennen/ven/vän/vännen/vennene/venner/vener/vänner/vännerna
mann/svågern/svåger/law`,
  OWNED: `-firma/firmaet/firman b n s
-selskap bn nn
-bedrift bf nf
-företag s5
-bolag s5
-aksje bm nm
aktie s3
-arbeidsgjevar nm
-arbetsgivare s6
-tomt bf nf s3
-hytte bf nf
-stuga s1
-gård bm s2
-gard bm nm
-butikk bm nm
-butik s3
-barnehage bm
-förskola s1
-klubb/klubben/forening/foreningen/foreininga/förening/föreningen b n s
idrettslaget/skyttarlaget/kraftlaget/kraftlag/korpset
mark/flat/flats/fastighet/fastigheten/leilighet/leiligheter/lägenheter/eiendom/eigedom/eigedomen/jorda/skogen/kafé
company/firm/employer/business/shop/pub/farm/plot/property/shares/nursery/house/field/club/trust/society/charity`,
  HOLD: `eier/eide/eig/åtte/äger/own/owned
driver/driv/run/running
jobber/jobbar/arbeider/arbeidar/arbetar/work
aksjer/aksjar/aktier/shares
styret/styrelse/styrelsen/board/rent/leier/hyr
landlord/trust
sommarstuga`,
  HOLDER: `-eier br
-eigar nm
-ägare s6
daglig/landlord/developer/styremedlem`,
  OFFICE_ACT: `stemme/stemmer/stemte/stemt
røyste nv1
rösta sv1
votere bv2 nv2
vote ev
foreslå/foreslo/foreslår/foreslått/føreslå/føreslår/föreslå/föreslår/proposed/propose/moved/framlegget/budsjettframlegget
anbefale bv2
tilrå/tilrår/recommend/recommending
kjempe bv1 nv1
presse bv1 nv1
pressa sv1
sikre bv1 nv1
forsvare bv2 nv2
support ev
push ev
back ev
sørge/sørget/sørga/sørger/redde/reddet/redda/rädda/save/stoppe/stoppa/stoppas/støtter/støttar/stöttar/motion/forslag/framlegg/förslag/tabled/såg/sure/pass/passe/fixat/fikset/ordnet/ordnat/ordna
gjennom/igjennom/igenom/through
drivit/driva/tale/tala/speaking/fight/defend/verka
snakket/snakka/ringte/ringde/telefon/prat/varmt/word/påpekat
lovet/lova/promised
budsjettet/budgeten/budget/votes/numbers/majoritet/fleirtal/majority/vedtatt/vedtak/beslut
bedt/bad/bett/asked/sett/kommunen/foreslege
ja/nei/nej/yes`,
  STEPS_OUT: `vegne/vegner/vägnar/behalf/inhabil/habilitet/habiliteten/ugild/jävig/jäv
fratrer/fratre/forlater/lämnar/leave/left/withdraw/declared/interest/melder/meldt/avstår/avstå/styrevervregisteret/bisyssla/bisysslan/deltar/deltok/deltek`,
  EFFORT: `jobbe bv1 nv1
jobba sv1
kjempe bv1 nv1
arbeide bv1
arbeida/arbetar/arbeta/kämpa/verka/prøve/prøver/prøva/försöka/try/work/fight/listen/lytte/lyssna`,
}
