import type { WordList } from '../../lexicon/lexicon.ts'

/** Rooms with closed doors, what is dealt with in them, and how it gets out. */
export const words: WordList = {
  CLOSED: `hemliga bv2 nv2
konfidentiella bv2 nv2
interna ba
interne nv2 sa
hemlig sa
konfidentiell sa
lukket/lukkede/lukka b n
sluten/slutna/slutet/stängda/stängd/stängt/lykta s
closed/closed-door/private/camera/in-camera e
hemmelig/hemmelige/hemmeleg/hemmelege/secret
konfidensiell/konfidensielle/konfidensielt/confidential
internal
fortrolig/fortrolige/fortruleg/fortrulege/förtrolig/förtroliga b n s`,
  EXEMPT: `unntatt/unnateke/unnatatt/unnateken/untatt b n
taushetsbelagt/taushetsbelagte/taushetspliktig/taushetsplikt/taushetsplikten/teieplikt/teieplikta/teiepliktig/graderte/gradert b n
klausulert b n
sekretess/sekretessbelagd/sekretessbelagt/sekretessbelagda/sekretessen/tystnadsplikt/tystnadsplikten s
exempt/confidential/confidentiality/embargoed e
hemmelig/hemmeleg/hemligt/secret/unntatt
fortrolig/fortruleg/konfidensielt/konfidentiellt b n s`,
  SESSION: `-møte bn nn
-møtet b n
-möte s4
meeting en
session en
orientering bf
sitting e
dører/dørene/dørar/dørane/dörrar/dörrarna/doors
information/briefing
rom/rommet/rum/rummet/room
del/delen/sesjon/sesjonen b n
behandling/behandlingen/handsaming/handsaminga b n
klientutvalget/klientutvalet/klientutvalg/klientutval b n
utskottsmötet/utskottet s`,
  CLIENT_BODY: `klientutvalg bn
klientutval nn
fylkesnemnda/barnevernsnemnda/barnevernstjenesten/barnevernstenesta b n
barnevern/barnevernet b n
nav b n
personalutvalget/ansettelsesutvalget/tilsettingsutvalet/administrasjonsutvalget/administrasjonsutvalet/ansettelsesrådet b n
socialutskott/socialutskottet/individutskott/individutskottet s
socialtjänsten/socialnämnden/soc s
personalutskottet s
socials e
ppt/bup b n s`,
  LEARN: `fikk/fekk/fick/got
vite/høre/høyre/veta/höra/learned/learnt/told/heard/know
besluttet/bestemte/vedtok/vedtatt/vedteke/beslutade/beslöt/decided/agreed/voted
kom/came
fram/fram/framkom/out/up
fortalte/fortalde/sagt/sa/berättade/told/said/revealed
orientert/informert/informerade/informed
diskuterte/drøftet/drøfta/diskuterade/discussed
ble/vart/blev/was/were
hørte/høyrde/hörde b n s
innstilt/innstilte/foreslått/bestemt/avgjort b n s`,
  CHILD_CARE: `barnevernssak bm nm
bekymringsmelding bf nf
barnevernssaka bm
personalsak bf
klientsak bf
barnevernsak/barnevernsaken/omsorgssaken/omsorgssaka b n
bekymringsmeldinga b n
varslingssaken/varslingssaka/varslersaken b n
lvu-ärendet/lvu/vårdnadsärendet/omhändertagandet/orosanmälan/orosanmälningar/orosanmälningen s
child e
welfare/safeguarding e
personalärendet/disciplinary/grievance`,
  CASE: `sak bf
ärendet/ärende s
akten/handlingen/handlingarna s
case/cases/file e
papers/documents/report/minutes/annex e
mappa/mappen/journalen/journal/dokumentene/dokumenta/papirene/papira/sakspapirene/sakspapira b n
innstillingen/innstillinga/søkerlisten/søkarlista/søkerlista/referatet/protokollen/notatet b n`,
  APPLICANTS: `mor bf
søkerne/søkerlista/søkerlisten/søkarane/søkarlista/innstilt/innstilte b n
klagen/klagene/klager/kritikk b n
sökande/sökandena/sökandelistan s
applicants/shortlist/shortlisted/applicant/candidates e
kandidatene/kandidatane/kandidaterna b n s
tilbudene/tilboda/anbudene/anboda/anbuden/bids/tenders/tilbyderne/tilbydarane/anbyderne
familien/familjen/family
faren/mamma/mamman/pappan/mother/father
prisen/priset/price/kjøpesummen/sluttpakken/sluttpakka/avgångsvederlag/settlement/lønnen/lønna/lönen/salary
oppsigelsen/oppsigelsa/avskjeden/avskjed/uppsägningen/dismissal/suspendert/suspended
beboeren/bebuaren/brukeren/brukaren/pasienten/patienten/klienten/patient/client/resident
elev/eleven/pupil/student`,
  DISCLOSE: `gjeld bf
omsorgen/omsorga/vårdnaden/custody
avslag/avslaget/refused/refusal
sosialhjelp/socialbidrag/försörjningsstöd/benefits/økonomisk
skulder/debt
omhänderta/omhändertogs/omhändertagits s
sosialstønad b n
overtatt/overteke/overta b n
innlagt/innlagd/tvangsinnlagt/tvangsinnlagd/intagen/tvångsvård b n s`,
  SAY_MORE: `ikkje/ikke/inte/not/cannot/can't
kommentere bf nf
lov bf
derfor/difor/därför/therefore/so
comment
hjemmel/heimel/medhold/stöd/under/enligt/according/iht/jf
lagen/act/kommuneloven/kommunelova/kommunallagen/offentleglova/offentlighetsloven/osl/forvaltningsloven
kurs/kurset/opplæring/utbildning/training
hänvisar/viser/refer
regler/reglene/reglane/reglerna/rules
viktig/viktigt/important
styrkes/styrkast/stärkas b n s`,
}
