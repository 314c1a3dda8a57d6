import type { WordList } from '../../lexicon/lexicon.ts'

/** Single cases that a body decides, and words that decide them beforehand. */
export const words: WordList = {
  PERMIT: `-søknad bm nm
-ansökan/ansökningen/ansökningar s
application en
-dispensasjon bm nm
exemption en
-bevilling bm
-løyve bn nn
-tillstånd s5
licence en
license en
permit en
permission en
byggesøknad bm
byggjesøknad nm
byggesak bf
byggjesak nf
bygglov s5
byggetillatelse bm
tillatelse bm
grant en
omregulering bf nf
klagesak bf nf
skjenkebevilling bf bm
skjenkeløyve nn
serveringstillstånd s5
tomt bf
klage bf
erstatning bf
stilling bf
kontrakt s5
dispens/dispensen s
bidrag/bidraget s
overklagande/överklagandet s
exception e
appeal e
planning e
tilskudd/tilskuddet/tilskot/tilskotet/støtten/støtta b n
plass/plassen/sykehjemsplass/barnehageplass/sjukeheimsplass b n
avkjørsel/avkøyrsel/innkjørsel b n
parsell/delingssak/seksjonering/deling b n
ersättning/compensation
contract/anbud/anbudet/tender
tjänsten/jobben/job`,
  PROMISE: `love bn nf
garantere bf nf
ordne bf nf
fixa nv1 sv1
fikse nf
lova sv1
promise ev
guarantee
bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm
sort
sørge/sørger/syte/syter/sørgje/ensure`,
  VERDICT: `innvilge bn nn sa
stoppe bn nf
ryke bv1 nv2
vinne bv1 nv2
avslå nv4 sv4
ryka sv2
vinna sv2
godkjent/godkjend/godkjennes/godkjenne/godkjennast/godkänt/godkänns/godkänna/godkänd/approved/approve
avslås/avslag/avslåast/avslutat/avslag/refuse/refused/reject/rejected/denied/turn
innvilges/bevilge/bevilja/beviljas/beviljat/granted/grant
lose/loses
win
gå/går/gjennom/igjennom/igenom/through/get/får/få
stop/blocked/block
din/dykkar/deres/yours/din`,
  DECIDED: `bestemt/bestemte/avgjort/avgjord/bestämt/avgjort/decided/settled/klart/klar/done
ferdigsnakka/ferdig/ferdigsnakket b n`,
  COMMITTEE: `utvalget/utvalet/utvalg/utval/formannskapet/kommunestyret/styret/nemnda/hovedutvalget/hovudutvalet/møtet b n
nämnden/styrelsen/fullmäktige/utskottet/mötet s
committee/council/cabinet/meeting e`,
  OWN_KIN: `svogeren/svogeren/broren/søsteren/søstera/kona/mannen/sønnen/sonen/datteren/dattera/dottera/fetteren/kompisen/naboen/vennen/faren/moren/mora/samboeren/sambuaren/sjefen/arbeidsgiveren/arbeidsgivaren/ektefellen b n
firmaet/firma/selskapet/selskap/bedriften/bedrifta/gården/garden/hytta/huset/eiendommen/eigedomen/tomta/jorda/butikken/aksjene/aksjane b n
brors/bror/svåger/syster/fru/frus/man/mans/son/dotter/kusin/kompis/granne/sambo/arbetsgivare s
firma/företag/bolag/gård/tomt/stuga/butik/aktier/förskola s
brother-in-law/brother/sister/wife/husband/son/daughter/cousin/friend/neighbour/partner/employer/company/firm e
business/land/property/farm/shares/plot/pub/shop e`,
  GAIN: `anbud/anbod/anbudet/tender/lagt/lämnat
støtte bf nf
forsvare bv1 nv2
røyste nv1
rösta sv1
bid evv
försvara/defend
selge/sel/selje/sälja/sell
stemme/stemmer/stemte/vote/voted
driva/trumfe/presse/driv/kjempe/jobbe/push/pushing
søker/søkjer/søkte/söker/sökte/applying/applied
fikk/fekk/fick/får/got/won/vant/vann
vedta/vedtar/vedtek/besluta/beslutar/decide
anbefale/anbefaler/tilrå/tilrår/rekommendera/recommend
tjener/tener/tjene/tjänar/tjäna/profit/earn
stödja/stödjer/support`,
  STEPS_OUT: `inhabil/inhabilitet/habilitet/jävig/jäv/disqualified/recuse/recused
fratrer/fratre/fråtre/fråtrer/forlater/forlet/lämnar/leave/left/withdraw/abstain/declared/interest/melder/meldt/erklært/avstår/avstå`,
}
