import type { WordList } from '../../lexicon/lexicon.ts'

/** What is said of a whole group when it is hated, and how it is sent away. Politics about groups is none of this. */
export const words: WordList = {
  HATE: `hate bv1
hata sv1
avsky bv4
forakte bv1
forakte nv1
förakta sv1
despise ev
detest ev
loathe ev
kvalme bv1 nv2
hate nv1 ev
avskyr b n s
abhor e
disgusted/sick/disgusts e
stand/bear/tolerate e
avsky/avskyr s
spyr/kräks s
tål/tåler s
spyr b n
tåler/toler/orker/orkar/fordrar b n`,
  EVIL: `criminal en
forbryter br
forbrytar nm
brottsling s2
banditt bm nm
bandit s3 en
terrorist bm nm s3 en
pedofil bm nm s3
paedophile en
pedophile en
morder br
mordar nm
mördare s6
murderer en
lat ba na sa
smutsig sa
farlig ba
farleg na
farlig sa
voldelig ba
valdeleg na
våldsam sa
primitiv ba na sa
mindervärdig sa
unaturlig ba
unaturleg na
onaturlig sa
pervert en
äcklig sa
lömsk sa
løgnaktig ba
uærlig ba
uærleg na
ohederlig sa
upålitelig ba
upåliteleg na
opålitlig sa
snylter br
snyltar nm
snyltare s6
udugelig ba
tyv bm nf
aggressive bv1 nv1
perverse bv1 nv1
onde bv1 nv1
tjuv nm s2
barbar nf
fiende nf
kriminell/kriminelle/kriminelt b n
skitten/skitne b n
underlegne/mindreverdig/mindreverdige/mindreverdige/underlegen b n
syk/syke/sjuk/sjuke b n
ekkel/ekle/ekkelt b n
utspekulert/utspekulerte b n
sleip/slu/slue b n
kulturløs/kulturlause/kulturløse b n
kriminell/kriminella s
sjuk/sjuka s
thief/thieves e
lazy e
dirty/filthy/unclean e
dangerous e
violent e
primitive e
inferior/subhuman e
sick/diseased/ill e
unnatural e
perverted/degenerate/degenerates/deviant/deviants e
disgusting/repulsive/repugnant/revolting/gross e
sneaky/sly/cunning e
dishonest/untrustworthy e
evil/wicked e
stupid/ignorant/idiots/idiotic e
scum/vermin/trash/filth/worthless/garbage e
cancer/disease/plague/scourge/menace/threat e
parasites/cockroaches/rats/animals/pigs/monkeys/apes/dogs e
voldtektsmenn/voldtektsmann/valdtektsmenn/våldtäktsmän/rapist/rapists
usivilisert/usiviliserte/ociviliserade/uncivilised/uncivilized
løgnere/løgnarar/lögnare/liars
grådig/grådige/girig/giriga/greedy
problem/problemet
plage/byrde/belastning/börda/burden
lykkejegere/lykkejeger/lycksökare/freeloaders/scroungers
hjernevaska/hjernevasket/hjärntvättade/brainwashed
abnorm/abnormale/unormal/unormale/onormala/abnormal
tilbakestående/tilbakeståande/efterblivna/efterbliven/backward/retarded
barbarians/barbaric/savages/savage
invasjon/invasion/invaders/okkupanter/inntrengere
arbeidssky/arbetsskygga/workshy
enemy/enemies
hysteriske/irrasjonelle/hysteriska/irrational
pedofile/pedofila b n s
dum/dumme/dumma b n s
undermenneske/undermennesker/undermänniskor b n s
verdiløs/verdiløse/verdilause/värdelösa b n s
farsott/smitte/smitta b n s
ukrutt/ugress/ogräs b n s
svikefulle/falske/falska b n s
fordervet/fordervede/fördärvade b n s
underutviklet/underutvikla/underutvecklade b n s
trussel/trugsmål/hot b n s`,
  DOES_EVIL: `stink nf
destroy ev
ruin ev
steal ev
ødelegge/ødelegger/ødela b
stjele/stjeler b
øydelegg/øydelegge/øydela n
stel/stjel/stele n
förstör/förstöra s
stjäl/stjäla s
voldtar/valdtek/våldtar/rape/raping
snylter/snyltar/leech/sponge
lyver/lyg/ljuger/lie
dreper/drep/dödar/murder
formerer/formeirer/förökar/breed/breeding/multiply
overtar/overtek/tek/övertar/overrun/infest/flood/flooding/invade/invading
smitter/smittar/sprer/sprider/spread
forpester/forpestar/förpestar/pollute/polluting
utnytter/utnyttar/utnyttjar/exploit
lukter/luktar/smell
kontrollerer/styrer/styr/styr/control/controls
oversvømmer/oversvømme/fløymer/översvämmar b n s`,
  EXPEL: `deportere bv1 nv1
kaste bv1 nv1
jage bv1 nv1
utvis/utvise/deport
send/sende/skicka/sent
fjern/fjerne/remove
släng/slänga/throw
pelle/stikke/reise/dra/ryke/pakka/packa/sticka/leave
vekk/bort/ut/away/out
hjem/heim/hem/home/back/tilbake/tillbaka
hiv/hive b n
adopteres/vokse b n
kick/drive e`,
  EXPELLED: `utvises/utvisast/utvisas/deporteres/deporterast/deporteras/deported
sendes/sendast/skickas
fjernes/fjernast/avlägsnas/removed
slengast/slenges/slängas/thrown
sperres/sperrast/spärras/locked
steriliseres/steriliserast/steriliseras/sterilised/sterilized/kastreres/kastreras/castrated
forbys/forbydast/förbjudas/banned/outlawed
interneres/internerast/interneras/interned
gasses/gassast/gasas/gassed
utryddes/utryddast/utrotas/exterminated/eradicated/wiped
nektes/nektast/nekta/nektet/nekas/denied/refused
holdes/haldast/hållas/kept
isoleres/isolerast/isoleras/isolated
utestenges/utestengast/stengast/uteslutas/excluded/barred
kastes/kastast/kastas/kastet b n s
jages/jagast/jagas b n s
hives/hivast b n
kicked/driven e`,
  ALLOWED: `få/lov/slippe/sleppe/ha/kunne/sitte/jobbe/arbeide/bestemme/stemme/røyste/stille/undervise/nærme/gifte/adoptere/bo/bu/kjøpe/komme/kome b n
få/sitta/jobba/arbeta/rösta/bestämma/undervisa/gifta/adoptera/bo/köpa/komma/ha s
allowed/be/have/vote/work/teach/sit/live/marry/adopt/run/serve/hold e
rett/rettigheter/rettar/rättigheter/rights`,
  GOOD: `jobbe bv1
friske bv1 nv1
gode bv1 nv1
normale bv1 nv1
smarte bv1 nv1
jobb nn
ærlig/ærleg/ärlig/honest
sane
bra/good/decent/nice
skikkelig/skikkeleg/vettig/vettug/vettiga
bidratt/bidrar/bidreg/bidrege/bidragit/bidrar/contributed/contribute
snill/snille/snäll/snälla/kind
nyttig/nyttige/användbar/useful
arbeid/arbeider/arbete/work/worked
klok/kloke/intelligent/clever/bright
arbeidsom/arbeidssom/flittig/hardworking
menneske/mennesker/människor/human/people
verdt/verd/verdige/värd/värda/worth/worthy/deserve/deserves
trygg/trygge/safe/trusted/trustworthy/stoles
ordentlig b s`,
  ANYTHING: `noe/noko/nokon/något/anything/one/thing`,
  TRUST: `stole bv2 nv2
tru/lite/lita/trust/trusted/believe`,
  CERTAIN: `visse bv1 nv1
bestemt/bestemte/särskild/certain/particular/specific`,
  KIND: `folkegruppe bf nv2
gruppe bv1 nv2
type nf
folk/religion/kultur/familier/familiar/familjer/people/kind/kinds/group/families/neighbours/community/sort/slags/slag/utseende/hudfarge/hudfärg/bakgrunn/bakgrund`,
  ODD: `rart/merkelig/underlig/pussig/tilfeldig/påfallende/besynderlig/interessant b
rart/merkeleg/underleg/pussig/tilfeldig/påfallande n
konstigt/märkligt/lustigt/slump/intressant s
funny/strange/odd/coincidence/interesting/curious e`,
  KITCHEN: `kjøkkenet/kjøken/kjøkenet/hjemme/heime/hemma/köket/spisen/kitchen/home/oppvasken/grytene/grytene
føde/føde/föda/sy/strikke/barnekammeret/nursery`,
  APE_EMOJI: `🐒
🐵
🙈
🙉
🦍
🐀
🐷
🐖
🪳
🐍
🐛
🤮
💩
🐐
🗑`,
  POLICY: `bosette/bosetting/busetje/busetjing/bosätta/integrering/integrerast/inkludering/integration/statistikk/statistikken/statistik/statistiken/norskopplæring/språkopplæring/språkundervisning/tilskudd/kvote/kvoter/plasser/plassar/settle/settling/settlement/resettle/statistics/unemployment/ledighet/arbeidsløyse/arbetslöshet/likestilling/jämställdhet/equality/diskriminering/discrimination/rasisme/rasism/racism/fordommer/fordomar/fördomar/hatkriminalitet/kriminalitetsofre/rettigheter/rettar/rättigheter/rights/verdighet/respekt/respect/forskning/forskning/research/undersøkelse/tiltak/tiltaket/åtgärder`,
}
