import type { WordList } from '../../lexicon/compile.ts'

/** Single cases that a body decides, words that decide them beforehand, and what a member may have in them. */
export const words: WordList = {
  PERMIT: `-søknad bm nm
-ansökan/ansökningen/ansökningar s
application en
-dispensasjon bm nm
-bevilling bm
-løyve bn nn
-tillstånd s5
-licence en
-license en
permit en
exemption en
byggesak bf
byggjesak nf
-bygglov s5
-tillatelse bm
-omregulering bf nf
klage bf nf
parsell bm nm
erstatning bf
dispens/dispensen/permission/planning/appeal/extension/exception/consent/konsesjon/konsesjonen/överklagande/överklagandet/avkjørsel/avkøyrsel/ersättning/compensation/seksjonering/delingssak/plassen/sykehjemsplass/sjukeheimsplass/barnehageplass`,
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
-midler/midlene/midlar/midlane bn
-potten/fund/grant/funding/subsidy/money/levy b s e
-regulering bf nf
omregulert/regulert/regulere/leiga/leia/hyran/opningstidene
-plan bm nm s3
-stilling bf nf
-jobb bm nm s5
-skatt bm nm s3
-avgift bf nf s3
-vei bm
-veg bm nm
-bane bm nm
-parkering bf nf s2
lån/lånet/loan/garanti/søker/søkjer/söker/apply/applying/applied/frådeling/fradeling/arrendet/lease/gain/tjener/tener/tjänar/profit/trenger/treng/behöver/needs/pitch/hallen
-utbygging bf nf
-marken/mark s
rezoning/zoning/scheme/site/job/post/work/development/sale/sell/selge/selje/sälja/salg/köpa/kjøpe/kjøper/buy/worth/verdi/värd/value/price/tax/road/pier/meals
tilbudet/tilbodet/jord/jorda/lokaliteten/utbyggaren/brua/kaien/kaia/färja/färjan/ferje/brøyting/snöröjningen/boplikten/stillingen/merger/sammanslagningen/fallrettane/skoleskyss/skuleskyssen/ordretilgang/ordrer/bygge/byggje/byggast/bygga/build/plass/plats/kjøp/leverer/leverar/levererar/supplies
million/millioner/millionar/miljon/miljoner`,
  PROMISE: `love bn nf
garantere bf nf
ordne bf nf
fikse nf
fixa nv1 sv1
lova sv1
promise ev
guarantee
bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm/assure/ensure/sort/see/ser/apologise/orsaka/ursäkt/beklager/beklagar/beklaga/sørge/sørger/syte/syter/sørgje/sørgjer`,
  VERDICT: `innvilge bn nn sa
stoppe bn nf
ryke bv1 nv2
vinne bv1 nv2
avslå nv4 sv4
ryka sv2
vinna sv2
approve ev
reject ev
refuse ev
grant ev
godkjent/godkjend/godkjenne/godkjennast/godkänt/godkänns/godkänna/godkänd/avslag/denied/turn/lose/win/stop/blocked/block/går/gå/gjennom/igjennom/igenom/through
bevilge/bevilja/beviljat`,
  DECIDED: `bestemt/bestemte/bestemmer/besluttet/vedtatt/vedteke/vedtok/beslutat/bestämmer/beslutar/avgjort/avgjord/bestämt/decided/decides/resolved/ruled/settled/klart/klar/done/ferdig/ferdigsnakka/ferdigsnakket`,
  FRIEND: `kompis bm nm s2
mannen
kamerat bm nm s3
friend en
mate en
venn/vennen/ven/venen/vän/vännen/vennene/venene/venner/vener/vänner/vännerna
mann/svigersønn/svigersønnen/svigerson/svärson/svoger/svågern/svåger/ektefelle/brother-in-law/law`,
  OWNED: `-firma/firmaet/firman b n s
-selskap bn nn
-bedrift bf nf
-företag s5
-bolag s5
-aksje bm nm
aktie s3
-arbeidsgiver br
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
idrettslaget/skytterlaget/skyttarlaget/kraftlaget/kraftlag/ungdomslaget/korpset
mark/flat/flats/fastighet/fastigheten/leilighet/leiligheter/lägenheter/eiendom/eiendommen/eigedom/eigedomen/jord/jorda/skogen/kafé/kafeen
company/firm/employer/business/shop/pub/farm/plot/property/shares/nursery/house/field/club/trust/society/charity`,
  HOLD: `eier/eide/eig/åtte/äger/ägde/own/owned
driver/driv/run/running
jobber/jobbar/arbeider/arbeidar/arbetar/work
aksjer/aksjar/aktier/shares
styret/styrelse/styrelsen/board/rent/leier/hyr
delägare/medeier/medeigar/landlord/trust
sommarstuga/fritidsbolig/sommerhus`,
  HOLDER: `-eier br
-eigar nm
-ägare s6
-utleier br
daglig/dagleg/landlord/developer/shareholder/hyresvärd/aksjonær/styremedlem`,
  OFFICE_ACT: `stemme/stemmer/stemte/stemt
røyste nv1
rösta sv1
votere bv2 nv2
vote ev
foreslå/foreslo/foreslår/foreslått/føreslå/føreslår/føreslege/föreslå/föreslår/föreslagit/proposed/propose/moved/framlegget/budsjettframlegget
anbefale bv2
tilrå/tilrår/rekommendera/recommend/recommending
kjempe bv1 nv1
presse bv1 nv1
pressa sv1
sikre bv1 nv1
forsvare bv2 nv2
support ev
push ev
back ev
sørge/sørget/sørga/sørger/redde/reddet/redda/rädda/save/saved/stoppe/stoppa/stoppas/støtter/støttar/stöder/stöttar/stödjer/motion/forslag/framlegg/förslag/tabled/såg/sure/pass/passe/fixade/fixat/fikset/ordnet/ordnat/ordna/secured
gjennom/igjennom/igenom/through
drivit/driva/trumfa/tale/tala/taler/argued/speaking/fight/defend/försvara/verka
snakket/snakka/ringte/ringde/telefon/prat/varmt/word/påpekat/påpeika
lovet/lovt/lova/promised/persuaded/overtalt/overtydd
budsjettet/budgeten/budget/votes/numbers/majoritet/flertall/fleirtal/majority/vedtatt/vedtak/beslut
bedt/bad/bett/asked/sett/kommunen/foreslege
ja/nei/nej/yes`,
  STEPS_OUT: `vegne/vegner/vägnar/behalf/inhabil/inhabilitet/habilitet/habiliteten/ugild/gild/jävig/jäv/disqualified/recuse/recused
fratrer/fratre/fråtre/fråtrer/forlater/forlet/lämnar/leave/left/withdraw/abstain/declared/interest/melder/meldt/erklært/avstår/avstå/styrevervregisteret/bisyssla/bisysslan/deltar/deltok/deltek/uavhengig`,
  EFFORT: `jobbe bv1 nv1
jobba sv1
kjempe bv1 nv1
arbeide bv1
arbeida/arbetar/arbeta/kämpa/verka/prøve/prøver/prøva/försöka/try/work/fight/listen/lytte/lytta/lyssna`,
}
