import type { WordList } from '../lexicon/compile.ts'

/** Words that turn what stands beside them around: quoting, condemning, agreeing, asking, guessing. */
export const scope: WordList = {
  REPORT: `höra/høre/høyre b n s
lese bv2
høre bv2
kommentar bm
hevde bn
rope bv2
kalle nv1
påstand bm nf
kalla sv1
call ev
claim ev
say ev
write ev
si/sier/sa/sagt/sies b
skrive/skriver/skrev/skrevet b
kalle/kaller/kalte/kalt b
påstå/påstår/påstod b
skrek b
seie/seier/sa/sagt n
skriv/skreiv/skrive n
hevdar/hevda/påstår/påstod n
ropte n
les/las/lese n
høyrer/høyrde/høyrt n
säga/säger/sa/sagt s
skriva/skriver/skrev s
kallas s
hävdar/hävdade/påstår/påstod s
skrek s
läste/läser s
hört s
skickade/skickat/taggade s
påstående/påståendet/påståenden/kommentar/kommentarer s
said e
wrote/written e
shouted/shouting/told/tell/telling e
read/reading e
heard/hear/hearing e
sent/got e
statement/statements/comment/comments/message/messages/poster e
får/fikk/fekk/fick/mottok/mottatt b n s
skrevet/sendte/sendt/tagget/tagga b n
utsagn/utsagnet/melding/meldingen/plakat b n =`,
  MENTION: `ord bn nn
bruk na
use ev
word/words/term/phrase/slur/slurs/insult/insults e
begrep/begrepet/uttrykk/uttrykket/omgrep/omgrepet b n
brukes/nyttast/nyttes/nytte b n
uttryck/uttrycket s
används/använda/användas s
heter/heiter/betyr/betyder/means/called
wrong/feil/fel
kallt/kalt/kalla/kallad/kalles b n s
skriv/skrive b n s`,
  CONDEMN: `anmelde bv2 nv2
hot s5
anmäla sv3
condemn ev
bigot ev
uakseptabel/uakseptabelt b n
avstand b n
rasisme/rasismen b n
hets/hetsen/mobbing b n
uimotsagt b n
demokratiet b n
galt/uholdbart/grusomt/sårer/sårar b n
politianmeldt/anmelding/meldt/melde b n
tolerere/tolererer b n
drapstrusler/drapstruslar/trusler/truslar b n
avstånd s
rasism/rasismen s
hets/mobbning s
demokratin s
fel/sårar s
polisanmält s
tolerera/tolererar s
mordhot s
racism/racist e
bullying/abuse/hateful/hurtful/hateful e
wrong/hurts/hurt/disgusting e
reported/reporting e
accept/tolerate e
illegal/vile e
threat/threats/threatened e
misunderstood/disagree/oppose/reject/ignorant/stupid/misguided e
fordommer/fordommar
greit/ok/okay/greitt
stoppe/stanse/slutte/sluta/stop
ulovlig/ulovleg b n s
usanne b n s
false/speech/history/feil
sånn/slik/slikt/sånt b n s`,
  TOLD: `melding/meldinga/meldingen b n =
truet/truer/truge/truga/trugar/brev/brevet/skrev/skreiv/fortalte/fortalde/dømt/siktet/anmeldt/etterforsker/etterforskar b n
meddelande/meddelandet s =
hota/hotar/hotade/hotat/berättade/dömdes/utreder s
threaten/threatens/threatened/threatening/threat/threats/message/messages/letter/wrote/told/convicted/charged e
trusler/truslar/trusselbrev/trusselbrevet/drapstrusler/drapstruslar/mordhot/hot`,
  ENDORSE: `enig b
samd n
enig/håller s
rätt/sant/stämmer s
äntligen s
agree/agreed/exactly/true/right e
rett/riktig/sant/stemmer/nettopp b n
endelig/bra/støtter b n`,
  SOURCE: `-rapport bm nm s3
report en
-revisjon bm nm
-revisor bm nm s3
audit en
auditor en
-dom/dommen/dømt/dømte/dømd/dømde b n
-dom/domen/dömd/dömde/dömdes s
statistikk bm nm
statistik s3
undersøkelse bm
undersøking nf
undersökning s2
kontrollutvalg bn
kontrollutval nn
statsforvalter br
statsforvaltar nm
protokoll bn nn s5
postliste bf nf
avisa/avisen/nrk/tv2/vg/aftenposten/svt/dn/bbc/tidningen
kilde bm
kjelde nv2
ifølge/ifølgje b n
retten/tingretten/lagmannsretten/rettskraftig b n
sivilombudet b n
sak/vedlegg/lenke/lenkje b n
budsjettet/regnskapet/rekneskapen/årsrapporten b n
vedtok/vedtatt/vedteke b n
enligt s
källor s
tingsrätten/domstolen s
länk s
diariet s
beslutade/beslutat s
according/source/sources e
convicted/sentenced/ruling/court e
statistics/figures/survey e
ombudsman e
minutes e
link/appendix/annex e
ssb/scb/kostra/kolada/folkehelseinstituttet/fhi/skr/ons/nav
register/registeret
tall/tal b`,
  HEDGE: `tror/trur b n
tror s
kanske/troligen s
menar/tycker/anser/ungefär s
think/believe/guess e
maybe/perhaps/probably e
estimate/about e
kanskje/trolig b
mener/synes/cirka/omtrent b
kanskje/truleg n
meiner/synest n
lurer/spør/undrer/undrast/undrar/frågar/wonder/ask`,
  CONSENTED: `postliste bf
lov/løyve/tillatelse/lov/lov/consent/permission/bedt/bede/bett/asked/ber/ønsker/ønskjer/vill/gitt/avtale/avtalt
offentlig/offentleg/offentlege/offentlige/offentlig/diariet/innsyn/register/public/foi
pressemelding/pressemeldinga/press
mange/mycket/många/many/takk/tack/thanks
kommunen/kommunens/postmottak/registratorn b n s`,
  CONTEST: `valg bn
kommunevalg bn
val/valet/kommunevalet n s
poll en
-debatt bm nm s3
debate en
-kamp bm nm s3
match en
game en
cup bm nm s3 en
-serie bm nm
finale bm nm
final en
bane bm nm
-bane bm nm
hemmaplan s
avrøysting nf
votering bf nf s2
sjakk/schack/kubb/ski/golf b n s
fotball bm nm
valgurnene/poeng/målet/mål/laget/turf b n s
polling/election/elections/ballot/ballots/polls/football/chess/league/team e`,
}
