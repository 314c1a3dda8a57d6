import type { WordList } from '../../lexicon/compile.ts'

/** Rooms with closed doors, what is dealt with in them, and how it gets out. */
export const words: WordList = {
  SECRET: `hemmelig ba
hemmeleg na
hemlig sa
konfidensiell ba na
konfidentiell sa
intern ba na sa
internal/confidential/secret/in-camera/excluded
lukket/lukkede/lukka/stengte/stengde/låste
sluten/slutna/slutet/stängda/stängd/stängt/lyckta/lykta
closed/closed-door/camera
fortrolig/fortrolige/fortruleg/fortrulege/förtrolig/förtroliga`,
  EXEMPT: `unntatt/unntatte/unnateke/unnateken/unnatekne/unnatatt/untatt
taushetsb/taushetsp/teieplik/sekretessb/tystnadsp/graderte-
sekretess/sekretessen/gradert/klausulert/teieplikt
exempt/confidential/confidentiality/embargoed/secrecy
hemmelig/hemmeleg/hemligt/secret/fortrolig/fortruleg/konfidensielt/konfidentiellt`,
  SESSION: `-møte bn nn
-møtet b n
-möte s4
-sammanträde s4
meeting en
session en
orientering bf nf
sitting/dører/dørene/dørar/dørane/dörrar/dörrarna/doors/briefing/information/rom/rommet/rum/rummet/room/del/delen/part/sesjon/sesjonen/behandling/behandlingen/handsaming/handsaminga/public/utskottet/klientutvalget/klientutvalet/klientutvalg/klientutval`,
  CLIENT_BODY: `klientutvalg bn
klientutval nn
fylkesnemnda/barnevernsnemnda/barnevernstjenesten/barnevernstenesta/barnevern/barnevernet/nav/socials/ppt/bup
personalutvalget/ansettelsesutvalget/tilsettingsutvalet/tilsetjingsutvalet/administrasjonsutvalget/administrasjonsutvalet/ansettelsesrådet/rekryteringsgruppen/rekruteringsutvalget/panel/personalutskottet
socialutskott/socialutskottet/individutskott/individutskottet/socialtjänsten/socialnämnden/soc`,
  LEARN: `klart/fikk/fekk/fick/vite/veta/høre/høyre/höra/learned/learnt/told/heard/know/hørte/høyrde/hörde
besluttet/besluttes/bestemte/vedtok/vedtatt/vedteke/beslutade/beslöt/decided/agreed/voted/bestemt/avgjort
kom/came/fram/framkom/out/fortalte/fortalde/sagt/sa/berättade/sades/said/revealed
orientert/orienterte/informert/informerte/informerade/informed/briefed
diskuterte/drøftet/drøfta/diskuterade/discussed/foreslått/tilbyr/erbjuder/offers/offering`,
  SAYS: `names/navngir/namnger/gives/sier/seier/säger/says/står/viser/visar/shows/said/states/konkluderer/konkluderar/concludes/advarer/varnar/warns/anbefaler/tilrår`,
  SAYING: `telling/si/seie/säga/say/saying/dele/dela/share/fortelle/fortelje/berätta/tell/skrive/write/skriva/nevne/nemne/nämna/mention`,
  CHILD_CARE: `barnevernssak bm nm
bekymringsmelding bf nf
-barnevernssaka/barnevernsak/barnevernsaken/omsorgssaken/omsorgssaka/lvu-ärendet/lvu/vårdnadsärendet/omhändertagandet/orosanmälan/orosanmälningar/orosanmälningen/safeguarding`,
  STAFF_CASE: `-personalsak bf nf
personalärendet/disciplinary/grievance/varslingssaken/varslingssaka/varslersaken/klientsak/klientsaken/klientsaka`,
  CLIENT_FILE: `klientmappa/klientmappe/mappa/mappen/journalen/journal/akten/socialakten/personakten/personalmappa/personalmappen`,
  CASE: `-sak bf
-ärendet/ärende s
-rapport bm nm s3
-utredning bf nf s2
-notat bn nn
-dokument bn nn s5
handlingen/handlingarna/bilagan/vedlegget/papirene/papira/sakspapirene/sakspapira/innstillingen/innstillinga/søkerlisten/søkarlista/søkerlista/referatet/protokollet
case/file/papers/documents/report/minutes/annex/appendix/advice/memo`,
  APPLICANTS: `-søker br
-søkar nm
-kandidat bm nm s3
sökande/sökandena/sökandelistan/shortlist/shortlisted/applicant/candidates/søkerlista/søkerlisten/søkarlista/innstilt/innstilte
mor/mora/moren/mamma/mamman/familien/familjen/family/faren/pappan/mother/father
tilbudene/tilboda/anbudene/anboda/anbuden/bids/tenders/tilbyderne/tilbydarane/prisen/priset/price/kjøpesummen
beboeren/bebuaren/brukeren/brukaren/pasienten/patienten/klienten/patient/client/resident/elev/eleven/pupil/student`,
  POST: `-stilling bf nf
-direktør/direktøren/direktör/direktören/sjef/sjefen/chef/chefen/rektor/rektorstillinga/tjänsten/jobben/job/post/executive/head b n s e`,
  CHEAPEST: `billigst/billigast/lavest/lågast/lägst/lägsta/cheapest/lowest/highest/høyest/högst`,
  BID: `bidder/budgivarna/tilbyderne/tilbydarane/anbyderne/budene/boda/buden/tilbudene/tilboda/anbudene/anboda/anbuden/bids/tenders/offers/anbud`,
  MILLION: `million/millioner/millionar/miljon/miljoner/mill/kroner/kronor/kr`,
  TALKS: `-forhandling bf nf
forhandlingsmandatet
förhandling s2
forhandle/forhandler/forhandlar/förhandlar/negotiation/negotiating/talks`,
  READY: `villige/villig/viljuge/klare/klar/beredd/beredda/redo/willing/prepared/ready/smertegrense/smertegrensa/grense/grensa/gräns/bottom/mandat/mandatet/forhandlingsmandatet/maks/max/limit/inntil/upp/down/ned`,
  WHISTLER: `varsleren/varslaren/visselblåsaren/whistleblower/tipseren/klageren`,
  OUTCOME: `avslag/avslaget/refused/refusal/omhänderta/omhändertogs/overtatt/overteke/overta/hentet/henta/hämtade/oppsigelse/oppsigelsen/oppsagt/oppseiing/avskjed/avskjediget/avskil/avsked/uppsägning/uppsagd/dismissal/dismissed/sparken/sparka/kicken/suspendert/suspenderad/suspended/advarsel/åtvaring/varning/sluttpakke/sluttpakken/sluttpakka/avgångsvederlag/settlement/lønnen/lønna/årslønner/årsløner
omsorgsovertakelse/fosterhjem/fosterheim/familjehem/placeras/flyttes/flyttast/polisanmäld/politianmeldt/gransking/granskning/investigation/selge/selje/sälja/sell/kjøper/køper/köper/buying`,
  SAY_MORE: `kommentere bf nf
derfor/difor/därför/therefore/comment/hjemmel/heimel/medhold/iht/jf
lagen/act/kommuneloven/kommunelova/kommunallagen/offentleglova/offentlighetsloven/osl/forvaltningsloven
kurs/kurset/opplæring/utbildning/training/hänvisar/refer/regler/reglene/reglane/reglerna/rules/viktig/viktigt/important
styrkes/styrkast/stärkas/vern/skydd/skyddas/protected/protection/innsyn/insyn/openness/færre/färre/fewer/respekterer/respekterar/respect/reserverade
åpnes/öppna/åpne/opne/öppnas/opened/opnast/åpen/open/ope/öppet/åpent/frist/protokoll/protokollen/published/website/nettsiden/heimesida/diariet/offentliggjort`,
}
