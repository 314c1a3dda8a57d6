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
    hemmelig/hemmelige/hemmeleg/hemmelege/secret b n s e
    konfidensiell/konfidensielle/konfidensielt/confidential b n s e
    internal b n s e
    fortrolig/fortrolige/fortruleg/fortrulege/förtrolig/förtroliga b n s`,
  EXEMPT: `unntatt/unnateke/unnatatt/unnateken/untatt b n
    taushetsbelagt/taushetsbelagte/taushetspliktig/taushetsplikt/taushetsplikten/teieplikt/teieplikta/teiepliktig/graderte/gradert b n
    klausulert b n
    sekretess/sekretessbelagd/sekretessbelagt/sekretessbelagda/sekretessen/tystnadsplikt/tystnadsplikten s
    exempt/confidential/confidentiality/embargoed e
    hemmelig/hemmeleg/hemligt/secret/unntatt b n s e
    fortrolig/fortruleg/konfidensielt/konfidentiellt b n s`,
  SESSION: `-møte bn nn
    -møtet b n
    -möte s4
    meeting en
    session en
    orientering bf
    sitting e
    dører/dørene/dørar/dørane/dörrar/dörrarna/doors b n s e
    information/briefing b n s e
    rom/rommet/rum/rummet/room b n s e
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
  LEARN: `fikk/fekk/fick/got b n s e
    vite/høre/høyre/veta/höra/learned/learnt/told/heard/know b n s e
    besluttet/bestemte/vedtok/vedtatt/vedteke/beslutade/beslöt/decided/agreed/voted b n s e
    kom/came b n s e
    fram/fram/framkom/out/up b n s e
    fortalte/fortalde/sagt/sa/berättade/told/said/revealed b n s e
    orientert/informert/informerade/informed b n s e
    diskuterte/drøftet/drøfta/diskuterade/discussed b n s e
    ble/vart/blev/was/were b n s e
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
    personalärendet/disciplinary/grievance b n s e`,
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
    tilbudene/tilboda/anbudene/anboda/anbuden/bids/tenders/tilbyderne/tilbydarane/anbyderne b n s e
    familien/familjen/family b n s e
    faren/mamma/mamman/pappan/mother/father b n s e
    prisen/priset/price/kjøpesummen/sluttpakken/sluttpakka/avgångsvederlag/settlement/lønnen/lønna/lönen/salary b n s e
    oppsigelsen/oppsigelsa/avskjeden/avskjed/uppsägningen/dismissal/suspendert/suspended b n s e
    beboeren/bebuaren/brukeren/brukaren/pasienten/patienten/klienten/patient/client/resident b n s e
    elev/eleven/pupil/student b n s e`,
  DISCLOSE: `gjeld bf
    omsorgen/omsorga/vårdnaden/custody b n s e
    avslag/avslaget/refused/refusal b n s e
    sosialhjelp/socialbidrag/försörjningsstöd/benefits/økonomisk b n s e
    skulder/debt b n s e
    omhänderta/omhändertogs/omhändertagits s
    sosialstønad b n
    overtatt/overteke/overta b n
    innlagt/innlagd/tvangsinnlagt/tvangsinnlagd/intagen/tvångsvård b n s`,
  SAY_MORE: `ikkje/ikke/inte/not/cannot/can't b n s e
    kommentere bf nf
    lov bf
    derfor/difor/därför/therefore/so b n s e
    comment b n s e
    hjemmel/heimel/medhold/stöd/under/enligt/according/iht/jf b n s e
    lagen/act/kommuneloven/kommunelova/kommunallagen/offentleglova/offentlighetsloven/osl/forvaltningsloven b n s e
    kurs/kurset/opplæring/utbildning/training b n s e
    hänvisar/viser/refer b n s e
    regler/reglene/reglane/reglerna/rules b n s e
    viktig/viktigt/important b n s e
    styrkes/styrkast/stärkas b n s`,
}
