import type { WordList } from '../../lexicon/lexicon.ts'

/** Rooms with closed doors, what is dealt with in them, and how it gets out. */
export const words: WordList = {
  CLOSED: `lukket/lukkede/lukka b n
    sluten/slutna/slutet/stängda/stängd/stängt/lykta s
    closed/closed-door/private/camera/in-camera e
    hemmelig/hemmelige/hemmeleg/hemmelege/hemlig/hemliga/hemligt/secret b n s e
    konfidensiell/konfidensielle/konfidensielt/konfidentiell/konfidentiella/konfidentiellt/confidential b n s e
    fortrolig/fortrolige/fortruleg/fortrulege/förtrolig/förtroliga b n s
    internt/interne/internal/interna b n s e`,
  EXEMPT: `unntatt/unnateke/unnatatt/unnateken/untatt b n
    taushetsbelagt/taushetsbelagte/taushetspliktig/taushetsplikt/taushetsplikten/teieplikt/teieplikta/teiepliktig/graderte/gradert b n
    sekretess/sekretessbelagd/sekretessbelagt/sekretessbelagda/sekretessen/tystnadsplikt/tystnadsplikten s
    exempt/confidential/confidentiality/embargoed e
    hemmelig/hemmeleg/hemligt/secret/unntatt b n s e
    fortrolig/fortruleg/konfidensielt/konfidentiellt b n s
    klausulert b n`,
  SESSION: `-møte bn nn
    -møtet b n
    -möte s4
    meeting en
    session en
    sitting e
    dører/dørene/dørar/dørane/dörrar/dörrarna/doors b n s e
    del/delen/sesjon/sesjonen b n
    orientering/orienteringen/orienteringa/information/briefing b n s e
    behandling/behandlingen/handsaming/handsaminga b n
    rom/rommet/rum/rummet/room b n s e
    klientutvalget/klientutvalet/klientutvalg/klientutval b n
    utskottsmötet/utskottet s`,
  CLIENT_BODY: `klientutvalg bn
    klientutval nn
    fylkesnemnda/barnevernsnemnda/barnevernstjenesten/barnevernstenesta b n
    socialutskott/socialutskottet/individutskott/individutskottet s
    barnevern/barnevernet b n
    socialtjänsten/socialnämnden/soc s
    socials e
    nav b n
    ppt/bup b n s
    personalutvalget/ansettelsesutvalget/tilsettingsutvalet/administrasjonsutvalget/administrasjonsutvalet/ansettelsesrådet b n
    personalutskottet s`,
  LEARN: `fikk/fekk/fick/got b n s e
    vite/høre/høyre/veta/höra/learned/learnt/told/heard/know b n s e
    hørte/høyrde/hörde b n s
    besluttet/bestemte/vedtok/vedtatt/vedteke/beslutade/beslöt/decided/agreed/voted b n s e
    kom/came b n s e
    fram/fram/framkom/out/up b n s e
    fortalte/fortalde/sagt/sa/berättade/told/said/revealed b n s e
    orientert/informert/informerade/informed b n s e
    innstilt/innstilte/foreslått/bestemt/avgjort b n s
    diskuterte/drøftet/drøfta/diskuterade/discussed b n s e
    ble/vart/blev/was/were b n s e`,
  CHILD_CARE: `barnevernssak bm nm
    barnevernssaken/barnevernssaka/barnevernsak/barnevernsaken/barnevernssaker/omsorgssaken/omsorgssaka b n
    lvu-ärendet/lvu/vårdnadsärendet/omhändertagandet/orosanmälan/orosanmälningar/orosanmälningen s
    child e
    bekymringsmelding bf nf
    bekymringsmeldinga b n
    welfare/safeguarding e
    personalsaken/personalsak/personalsaka/personalärendet/disciplinary/grievance b n s e
    varslingssaken/varslingssaka/varslersaken b n
    klientsaken/klientsaka/klientsak b n`,
  CASE: `saken/saka/sak b n
    ärendet/ärende s
    case/cases/file e
    mappa/mappen/journalen/journal/dokumentene/dokumenta/papirene/papira/sakspapirene/sakspapira b n
    akten/handlingen/handlingarna s
    papers/documents/report/minutes/annex e
    innstillingen/innstillinga/søkerlisten/søkarlista/søkerlista/referatet/protokollen/notatet b n`,
  APPLICANTS: `søkerne/søkerlista/søkerlisten/søkarane/søkarlista/innstilt/innstilte b n
    sökande/sökandena/sökandelistan s
    applicants/shortlist/shortlisted/applicant/candidates e
    kandidatene/kandidatane/kandidaterna b n s
    tilbudene/tilboda/anbudene/anboda/anbuden/bids/tenders/tilbyderne/tilbydarane/anbyderne b n s e
    familien/familjen/family b n s e
    mora/moren/mor/faren/mamma/mamman/pappan/mother/father b n s e
    prisen/priset/price/kjøpesummen/sluttpakken/sluttpakka/avgångsvederlag/settlement/lønnen/lønna/lönen/salary b n s e
    oppsigelsen/oppsigelsa/avskjeden/avskjed/uppsägningen/dismissal/suspendert/suspended b n s e
    klagen/klagene/klager/kritikk b n
    beboeren/bebuaren/brukeren/brukaren/pasienten/patienten/klienten/patient/client/resident b n s e
    elev/eleven/pupil/student b n s e`,
  DISCLOSE: `omsorgen/omsorga/vårdnaden/custody b n s e
    omhänderta/omhändertogs/omhändertagits s
    avslag/avslaget/refused/refusal b n s e
    sosialhjelp/socialbidrag/försörjningsstöd/benefits/økonomisk b n s e
    sosialstønad b n
    gjeld/gjelda/gjelden/skulder/debt b n s e
    innlagt/innlagd/tvangsinnlagt/tvangsinnlagd/intagen/tvångsvård b n s
    overtatt/overteke/overta b n`,
  SAY_MORE: `derfor/difor/därför/therefore/so b n s e
    kommentere/kommenterer/kommenterar/kommentera/comment b n s e
    hjemmel/heimel/medhold/stöd/under/enligt/according/iht/jf b n s e
    lov/loven/lova/lagen/act/kommuneloven/kommunelova/kommunallagen/offentleglova/offentlighetsloven/osl/forvaltningsloven b n s e
    ikkje/ikke/inte/not/cannot/can't b n s e
    kurs/kurset/opplæring/utbildning/training b n s e
    hänvisar/viser/refer b n s e
    regler/reglene/reglane/reglerna/rules b n s e
    viktig/viktigt/important b n s e
    styrkes/styrkast/stärkas b n s`,
}
