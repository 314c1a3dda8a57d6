import type { WordList } from '../../lexicon/compile.ts'

/** What is said of a whole group when it is hated, and how it is sent away. Politics about groups is none of this. */
export const words: WordList = {
  HATE: `hate bv1 nv1 ev
hata sv1
avsky bv4
avskyr
despise ev
loathe ev
detest ev
abhor e
disgusted/sick/disgusts`,
  STAND: `stand/bear/tolerate/tål/tåler/toler/orker/orkar/fordrar/fordra`,
  EVIL: `criminal en
banditt bm nm
bandit s3 en
terrorist bm nm s3 en
pedofil bm nm s3
pedophile en
morder br
mordar nm
mördare s6
murderer en
tyv bm nf
tjuv nm s2
thief/thieves
farlig ba na sa
farleg na
voldelig ba
valdeleg na
våldsam sd
primitiv ba na sa
mindreverdig ba
unaturlig ba
unaturleg na
onaturlig sa
pervers ba na
pervert en s3
äcklig sa
lömsk sa
opålitlig sa
aggressiv ba na sa
aggressive
ond/onde/vonde/onda
barbar bm nm s3
fiende bm nm s3
kriminell ba na sa
skitten/skitne
smutsig sa
syk/syke/sjuk/sjuke/sjuka
ekkel/ekle/ekkelt/ekle
utspekulert/utspekulerte
sleip/slu/slue
dirty/filthy/unclean/sickening
dangerous
violent
primitive
inferior
sick/diseased/ill
perverted/deviant/deviants
sneaky/sly/cunning
dishonest
menace/threat/danger
rapist/rapists
grådig/grådige/girig/giriga/grisk/griske/greedy
krevende/krevjande/kravstore/krävande
brysom/brysomme/bry
problem/problemet
byrde/belastning/börda/burden
fare/fara/faren
abnorm/abnormale/unormal/unormale/onormal/onormala/abnormal
backward
barbaric/savages/savage
invasjon/invasion/invaders
arbetsskygg/arbetsskygga/arbetsskygg/workshy
enemy/enemies
drunks/full/fylliker
bråkmaker br
bråkmakar nm
bråkstake s2
emosjonelle/emosjonell/emotional/svake/veike/svaga/weak
trussel/trugsmål/hot
hater en
embarrassment/drain/bitter/bitre/bittra`,
  DOES_EVIL: `destroy ev
ruin ev
wreck ev
ødelegge/ødelegger/ødela/øydelegg/øydelegge/øydela/förstör/förstöra
steal/stealing/stjele/stjeler/stel/stjel/stjäl/stjäla
rape/raping
snylter/snyltar
lyver/lyg/ljuger/lie
dreper/drep/murder
formerer/breed/breeding
overtar/övertar/flood/flooding/invade/invading/invaderer/invadert/invaderar/strømmer/strömmar/swarm/swarming/oversvømmer/oversvømme
smitter/smittar
utnytter/utnyttar
lukter/smell
kryper/kryp`,
  RUNS: `kontrollerer/kontrollerar/styrer/styr/kjøper/buy/eier/eig/äger/control/controls/own/run/runs`,
  RICHES: `bankene/bankane/bankerna/banks/media/mediene/medierna/avisene/papers/world/verden/verda/världen/everything/alt/allt/pengene/money`,
  EXPEL: `kaste bv1 nv1
jage bv1 nv1
send/sende/skicka/skick/sent/ship
fjern/fjerne/remove
släng/slänga/throw/få/get/hiv/hive/kick/drive/kjør/køyr/kör`,
  AWAY: `vekk/bort/ut/away/out/herfra/hjem/heim/hem/home/back/tilbake/attende/tillbaka`,
  EXPELLED: `sendast
fjernes/fjernast/removed/ryddes/saneras
slengast/slenges/slängas/thrown
sperres/sperrast/locked
forbys/banned
gasses/gassast/gassed
eradicated
nektes/nektast/nekta/nektet/denied/refused
holdes/kept
kastes/kastast/kastas/kastet
driven/kicked`,
  ALLOWED: `slippe/sleppe/sitte/sitje/jobbe/arbeide/stemme/røyste/lede/leie/gifte/adoptere/bo/bu/kjøpe/lov/løyve/få
sitta/jobba/arbeta/rösta/gifta/adoptera/köpa/leda
allowed/vote/work/live/hold/run/serve/breed/lead/chair
stemmerett/ansvar`,
  WELCOME: `velkommen/välkommen/welcome`,
  RID: `eradicate/slaughter
steng/stenge/stäng/stänga/close/shut/lås/lock/stop/stopp/stoppa/nekte/deny/refuse/forby/forbyd/ban/forbudt/forbode/illegal`,
  LOSE: `miste/lose/fratas/förlora`,
  STREET: `gate/gata/gatan/street/nabolag/nabolaget/kvarter/estate/bygd/bygda/by/byen/byn/stan/grend/grenda/village/town/område/området/landet/country/skole/skolen/skulen/skolan/skola/school/schools/oppgang/oppgangen/trappen/skolan`,
  GOOD: `friske bv1 nv1
frisk/friska
gode bv1 nv1
god/goda
normal ba na sa
smarte bv1 nv1
ærlig ba
ærleg na
ärlig sa
honest
bra/decent/nice/good
flink ba na
duktig sa
skikkelig/skikkeleg/ordentlig/ordentligt/properly/proper
bidratt/bidrar/bidreg/bidrege/bidragit/contributed/contribute
snill/snille/snäll/snälla/kind
nyttig/nyttige/nytte/nytta/useful/use
arbeid/arbeider/arbeidet/arbete/arbetat/jobb/jobba/jobbet/work/worked
klok/intelligent/clever/bright
menneske/mennesker/människor/människa/human/people/folk
verdt/verd/värd/värda/worth/worthy/deserve/deserves/fortjener/fortener/förtjänar
trygg/trygge/safe`,
  ANYTHING: `noe/noko/nokon/något/någon/anything`,
  MIND: `tenke/tenkje/tänka/think/respektere/respekterar/respect/lese/läsa/read/styre/styra/lære/læra/lära/oppføre/kjøre/køyre/köra/drive/logisk/work/arbeta/arbeide`,
  TRUST: `stole bv2 nv2
tru/lite/lita/lit/trust/trusted/believe`,
  CERTAIN: `visse bv1 nv1
vissa/bestemt/bestemte/certain/particular/some/somme/noen/nokre/samme/same/samma/den/det/that/of/av`,
  KIND: `gruppe bv1 nv2
grupp s3
type nf
typ s3
religion/familier/familiar/familjer/families/kind/kinds/sort/sorts/sorten/sorters/group/community/slags/slag/bakgrunn/bakgrund
folk/people`,
  CULTURE: `religion bm nm s3 en
kultur bm nm s3
culture en
folkeslag/rase/raser`,
  ODD: `rart/pussig/tilfeldig/påfallende/påfallande/lustigt/funny/strange/odd`,
  KITCHEN: `kjøkkenet/kjøken/kjøkenet/kitchen/oppvasken/kaker`,
  POLICY: `bosette/bosetting/busetje/busetjing/integrering/integrerast/statistikk/statistikken/statistik/statistiken/norskopplæring/språkopplæring/språkundervisning/tilskudd/kvote/kvoter/plasser/plassar/settle/settling/statistics/unemployment/ledighet/arbeidsløyse/arbetslöshet/likestilling/jämställdhet/diskriminering/discrimination/rasisme/rasism/racism/fordommer/fördomar/rettigheter/rettar/rättigheter/rights/verdighet/respekt/respect/forskning/research/ulovlig/ulovleg/undersøkelse/tiltak/tiltaket`,
}
