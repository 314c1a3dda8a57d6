import type { WordList } from '../../lexicon/compile.ts'

/** Rooms with closed doors, what is dealt with in them, and how it gets out. */
export const words: WordList = {
  SECRET: `hemmelig ba
hemlig sa
intern ba na sa
confidential/secret
lukket/lukkede/lukka/stengte/stengde
sluten/slutna/slutet =
stängda/stängd/stängt
closed/camera
fortrolig/fortrolige/fortruleg/fortrulege`,
  EXEMPT: `unntatt/unntatte/unnateke/unnateken/unnatekne
taushetsp/teieplik/sekretessb/tystnadsp-
sekretess/sekretessen/teieplikt
exempt/confidential/confidentiality
secret/fortrolig/fortruleg`,
  SESSION: `-møte bn nn
-møtet b n
-möte s4
-sammanträde s4
meeting en
session en
orientering bf nf
sitting/dører/dørene/dörrar/dörrarna/doors/information/rom/rommet/rum/rummet/room/del/delen/part/behandling/behandlingen/handsaming/handsaminga/public/utskottet/klientutvalget/klientutvalet/klientutvalg/klientutval`,
  CLIENT_BODY: `klientutvalg bn
klientutval nn
barnevernstenesta/barnevern/barnevernet/nav/ppt/bup
rekryteringsgruppen/panel
socialtjänsten/socialnämnden/soc`,
  LEARN: `klart/fikk/fekk/fick/vite/veta/høre/høyre/höra/learned/learnt/told/heard/know/hørte/høyrde
bestemte/vedtok/vedtatt/vedteke/beslutade/beslöt/decided/voted/bestemt/avgjort
kom/came/fram/out/fortalte/fortalde/sagt/sa/berättade/said
orientert/orienterte/informert/informerte/informerade
diskuterte/drøftet/drøfta/diskuterade/foreslått/tilbyr/offers/offering`,
  SAYS: `names/gives/sier/seier/säger/says/står/viser/visar/shows/said/states/konkluderer/konkluderar/advarer/anbefaler`,
  SAYING: `telling/si/seie/säga/say/saying/dele/dela/share/fortelje/berätta/tell/skrive/write/skriva/nevne/nemne/nämna/mention`,
  CHILD_CARE: `barnevernssak bm nm
-barnevernssaka/lvu-ärendet/lvu/safeguarding`,
  STAFF_CASE: `-personalsak bf nf`,
  CLIENT_FILE: `klientmappa/klientmappe`,
  CASE: `-sak bf
-ärendet/ärende s
-rapport bm nm s3
-utredning bf nf s2
-notat bn nn
-dokument bn nn s5
handlingen/handlingarna/vedlegget/papirene/papira/sakspapirene/sakspapira/innstillingen/innstillinga/søkerlisten/søkerlista/protokollet
case/file/papers/report/minutes/annex/appendix/advice/memo`,
  APPLICANTS: `-søker br
-kandidat bm nm s3
sökande/sökandena/applicant/søkerlista/søkerlisten/innstilt/innstilte
mor/mora/moren/mamma/mamman/familien/familjen/family/faren/pappan/mother/father
anbudene/anboda/anbuden/bids/tenders/prisen/priset/price
pasienten/patienten/patient/client/resident/elev/eleven/pupil/student`,
  POST: `-stilling bf nf
-direktør/direktøren/direktör/direktören/sjef/sjefen/chef/chefen/rektor/rektorstillinga/tjänsten/jobben/job/post/executive/head b n s e`,
  CHEAPEST: `lägst/lägsta/lowest/highest/høyest/högst`,
  BID: `bidder/budene/buden/anbudene/anboda/anbuden/bids/tenders/offers/anbud`,
  MILLION: `million/millioner/millionar/miljon/miljoner/mill/kroner/kronor/kr`,
  TALKS: `-forhandling bf nf
förhandling s2
negotiation/talks`,
  READY: `villige/villig/klare/klar/beredd/beredda/willing/prepared/ready/grense/grensa/bottom/mandat/mandatet/max/limit/inntil/upp/down/ned`,
  WHISTLER: `varsleren/varslaren/visselblåsaren/whistleblower/tipseren/klageren`,
  OUTCOME: `avslag/avslaget/refused/omhänderta/hentet/henta/hämtade/oppsigelse/oppsigelsen/sparken/sparka/varning/sluttpakke/sluttpakken/sluttpakka/avgångsvederlag
fosterheim/familjehem/flyttes/flyttast/politianmeldt/gransking/granskning/selge/selje/sälja/sell/kjøper`,
  SAY_MORE: `kommentere bf nf
derfor/difor/därför/therefore/comment/hjemmel/heimel/iht/jf
lagen/act/kommuneloven/kommunelova/kommunallagen/offentleglova/osl
kurs/opplæring/utbildning/training/hänvisar/refer/regler/reglene/reglane/reglerna/rules/viktig/viktigt/important
styrkes/styrkast/stärkas/vern/skydd/skyddas/protected/innsyn/insyn/openness/færre/färre/fewer/respekterer/respekterar/respect
åpnes/öppna/åpne/opne/öppnas/opened/åpen/open/ope/öppet/åpent/frist/protokoll/protokollen/published/website/nettsiden/heimesida/diariet`,
}
