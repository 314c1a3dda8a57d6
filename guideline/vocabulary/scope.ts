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
seie/seier/sa/sagt/seiest n
skriv/skreiv/skrive n
hevdar/hevda/påstår/påstod n
ropte/ropar/ropa n
les/las/lese n
høyrer/høyrde/høyrt n
säga/säger/sa/sade/sagt s
skriva/skriver/skrev/skrivit s
kallas/kallades s
hävdar/hävdade/påstår/påstod s
ropade/ropar/skrek s
läste/läser s
hörde/hört s
skickade/skickat/taggade s
påstående/påståendet/påståenden/uttalande/kommentar/kommentarer s
said e
wrote/written e
shouted/shouting/yelled/told/tell/telling e
read/reading e
heard/hear/hearing e
received/sent/got e
statement/statements/comment/comments/message/messages/poster e
får/fikk/fekk/fick/mottok/mottatt/motteke/mottagit b n s
skrevet/sendte/sendt/tagget/tagga b n
utsagn/utsagnet/melding/meldingen/plakat b n =`,
  MENTION: `ord bn nn
bruk na
use ev
word/words/term/terms/phrase/slur/slurs/insult/insults e
begrep/begrepet/uttrykk/uttrykket/omgrep/omgrepet/skjellsord/skjellsordet/benevnelse/betegnelse/nemning b n
brukes/nyttast/nyttes/nytte b n
begrepp/begreppet/uttryck/uttrycket/skällsord/glosord s
används/använda/användas s
heter/heiter/betyr/betyder/means/called
wrong/feil/fel
kallt/kalt/kalla/kallad/kallades/kalles b n s
stavet/stavat/skriv/skrive b n s
oversatt/översatt/translated b s e`,
  CONDEMN: `anmelde bv2 nv2
myte bv1 nv2
hot s5
anmäla sv3
condemn ev
bigot ev
uakseptabel/uakseptabelt/uakseptable b n
avstand b n
rasisme/rasismen/rasistisk/rasistiske b n
hets/hetsen/netthets/nettmobbing/mobbing/hatprat/hatytring/hatytringer/hatefullt/hatefulle/trakassering b n
uimotsagt/motseie/motsi/motsies b n
demokratiet b n
galt/forkastelig/skammelig/skamløst/uhørt/uholdbart/grusomt/sårende/sårer/sårande/sårar/krenkende/krenkjande b n
politianmeldt/anmelding/meldt/melde b n
akseptere/akseptabelt/tolerere/aksepterer/tolererer/akseptabelt b n
trusselen/trugsmål/drapstrussel/drapstrusler/drapstruslar/trusler/truslar b n
oacceptabel/oacceptabelt s
avstånd s
fördömer/fördöma s
rasism/rasismen/rasistiskt/rasistisk s
hets/näthat/mobbning/hatiskt/hatiska/trakasserier s
demokratin s
fel/förkastligt/kränkande/sårande/sårar/skamligt s
polisanmält/polisanmälan s
acceptera/accepterar/tolerera/tolererar s
mordhot/hotad s
unacceptable e
denounce e
racism/racist/bigotry e
bullying/harassment/abuse/hateful/hurtful/hateful/harmful/offensive/disgraceful e
wrong/hurts/hurt/appalling/disgusting/shameful e
reported/reporting e
accept/acceptable/tolerate e
illegal/outrageous/vile e
threat/threats/threatened e
misunderstood/disagree/oppose/reject/absurd/ridiculous/ignorant/stupid/misguided/untrue e
fordømme/fordømmer/fordømt b
fordømmer/fordømer n
fordommer/fordommar/fördomar/prejudice/prejudiced/stereotype/stereotypes
greit/ok/okay/okei/greitt
stoppe/stanse/slutte/sluta/stop
straffbart/ulovlig/ulovleg/straffbar/olagligt b n s
usant/usanne/osant b n s
false/untrue/speech/myth/history/historie/feil
sånn/slik/slikt/sådant/sånt b n s`,
  TOLD: `melding/meldinga/meldingen b n =
truet/truer/truge/truga/trugar/trua/brev/brevet/skrev/skreiv/fortalte/fortalde/dømt/siktet/sikta/pågrepet/pågripen/anmeldt/etterforsker/etterforskar b n
meddelande/meddelandet s =
hota/hotar/hotade/hotat/berättade/dömd/dömdes/anhållen/åtalad/utreder s
threaten/threatens/threatened/threatening/threat/threats/message/messages/letter/wrote/told/convicted/arrested/charged/jailed e
trussel/trusler/truslar/trusselbrev/trusselbrevet/trugsmål/drapstrusler/drapstruslar/drapstrussel/mordhot/hot`,
  ENDORSE: `enig b
samd/einig n
enig/håller s
rätt/sant/stämmer/precis/amen s
äntligen/stödjer s
agree/agreed/exactly/true/right/amen e
rett/riktig/sant/stemmer/nettopp/amen/presis b n
endelig/bra/signerer/støtter b n`,
  SOURCE: `-rapport bm nm s3
report en
-revisjon bm nm
-revisor bm nm s3
audit en
auditor en
-dom/dommen/domfelt/dømt/dømte/dømd/dømde b n
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
länsstyrelse s3
protokoll bn nn s5
postliste bf nf
avisa/avisen/nrk/tv2/vg/aftenposten/svt/dn/bbc/tidningen
kilde bm
kjelde nv2
ifølge/ifølgje b n
retten/tingretten/lagmannsretten/rettskraftig b n
sivilombudet b n
sak/saksfremlegg/saksframlegg/vedlegg/lenke/lenkje b n
budsjettet/regnskapet/rekneskapen/årsrapporten b n
vedtok/vedtatt/vedteke b n
enligt s
källa/källor s
tingsrätten/hovrätten/domstolen s
justitieombudsmannen s
länk/bilaga s
diariet s
bokslutet/årsredovisningen s
beslutade/beslutat s
according/source/sources e
convicted/sentenced/ruling/court/judgment/verdict e
statistics/figures/census/survey e
ombudsman e
minutes e
link/appendix/annex e
ssb/scb/kostra/kolada/folkehelseinstituttet/fhi/skr/ons/nav
register/registeret/registret
tall/tal b`,
  HEDGE: `tror/trur b n
tror s
kanske/troligen/möjligen/antagligen/förmodligen s
menar/tycker/anser/uppskattar/ungefär s
think/believe/guess/suspect e
maybe/perhaps/possibly/probably/reportedly/allegedly/apparently e
estimate/about/roughly/approximately e
kanskje/muligens/trolig/visstnok/antakelig/antagelig/sannsynligvis b
mener/synes/synst/anslår/cirka/omtrent b
kanskje/truleg/visstnok/venteleg/sannsynlegvis n
meiner/synest/tykkjer/anslår n
lurer/spør/undrer/undrast/undrar/frågar/wonder/ask
mistenker/mistenkjer/misstänker b n s
mistanke/mistanken/misstanke b n s`,
  CONSENTED: `postliste bf
lov/løyve/samtykke/samtykkje/tillatelse/lov/tillåtelse/lov/consent/permission/bedt/bede/bett/asked/ber/ønsker/ønskjer/vill/agreed/gitt/avtale/avtalt
offentlig/offentleg/offentlege/offentlige/offentlig/diariet/diarium/innsyn/register/public/foi/journalen
pressemelding/pressemeldinga/pressmeddelande/press/nyhetsbrev/nyheitsbrev/newsletter
mange/mycket/många/many/takk/tack/thanks
kommunen/kommunens/postmottak/registratorn b n s`,
  CONTEST: `valg bn
stortingsvalg bn
kommunevalg bn
val/valet/vala/kommunevalet/stortingsvalet/kommunalvalet/riksdagsvalet n s
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
-avstemning bf
avrøysting nf
votering bf nf s2
omröstning s2
quiz bm nm en
konkurranse bm nm
tävling s2
sjakk/schack/kubb/ski/skirennet/golf/lotto/derby/derbyet b n s
fotball bm nm
fotboll/valurnan/valurnorna/valurnor s
valurne/valurnene/valurna/valgurnene/poeng/målet/mål/laget/turf b n s
polling/pitch/election/elections/ballot/ballots/referendum/polls/football/chess/tournament/league/team/teams e`,
}
