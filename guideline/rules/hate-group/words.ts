import type { WordList } from '../../lexicon/compile.ts'

/** What is said of a whole group when it is hated, and how it is sent away. Politics about groups is none of this. */
export const words: WordList = {
  HATE: `hate bv1 nv1 ev
hata sv1
forakte bv1 nv1
förakta sv1
avsky bv4
avskyr
despise ev
loathe ev
detest ev
abhor e
kvalme bv1 nv2
disgusted/sick/disgusts/brekninger/äcklas
spyr/kräks`,
  STAND: `stand/bear/tolerate/tål/tåler/toler/tåla/orker/orkar/fordrar/fordra/utstå`,
  EVIL: `criminal en
brottsling s2
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
våldsam sA
primitiv ba na sa
mindervärdig sa
mindreverdig ba
unaturlig ba
unaturleg na
onaturlig sa
pervers ba na
pervert en s3
äcklig sa
lömsk sa
upålitelig ba
upåliteleg na
opålitlig sa
aggressiv ba na sa
aggressive
ond/onde/vonde/onda
barbar bm nm s3
fiende bm nm s3
kriminell ba na sa
skitten/skitne
smutsig sa
underlegen/underlegne
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
perverted/degenerate/degenerates/deviant/deviants
sneaky/sly/cunning
dishonest/untrustworthy
menace/threat/danger
voldtektsmenn/voldtektsmann/valdtektsmenn/våldtäktsmän/rapist/rapists
grådig/grådige/girig/giriga/grisk/griske/greedy
krevende/krevjande/kravstore/krävande
brysom/brysomme/bry
problem/problemet
byrde/belastning/börda/burden
fare/fara/faren
abnorm/abnormale/unormal/unormale/onormal/onormala/abnormal
backward
barbarians/barbaric/savages/savage
invasjon/invasion/invaders/okkupanter/inntrengere/inkräktare
arbeidssky/arbeidsskye/arbetsskygg/arbetsskygga/arbetsskygg/workshy
enemy/enemies
drunks/full/fylliker
bråkmaker br
bråkmakar nm
bråkstake s2
følelsesstyrt/følelsesstyrte/emosjonelle/emosjonell/känslostyrda/emotional/irrasjonelle/irrasjonell/irrationella/irrational/svake/veike/svaga/weak
trussel/trugsmål/hot
overgriper br
overgripar nm
lurendreier br
lurendreiar nm
hater en
embarrassment/drain/bitter/bitre/bittra`,
  DOES_EVIL: `stink nf ev
destroy ev
ruin ev
wreck ev
ødelegge/ødelegger/ødela/øydelegg/øydelegge/øydela/förstör/förstöra
steal/stealing/stjele/stjeler/stjal/stel/stjel/stele/stal/stjäl/stjäla
voldtar/valdtek/våldtar/rape/raping
snylter/snyltar/leech/leeching/sponge/parasitere/parasiterer
lyver/lyg/ljuger/lie/juger/jugar
dreper/drep/dödar/murder
formerer/formeirer/förökar/breed/breeding/multiply/yngler/ynglar/yngle
overtar/overtek/övertar/overrun/infest/flood/flooding/invade/invading/invaderer/invadert/invaderar/strømmer/strøymer/strömmar/swarm/swarming/sverme/svermer/svärmar/oversvømmer/oversvømme/fløymer/översvämmar
smitter/smittar
forpester/forpestar/förpestar/pollute/polluting
utnytter/utnyttar/utnyttjar/exploit
lukter/luktar/smell
kryper/kryp/crawl`,
  RUNS: `kontrollerer/kontrollerar/styrer/styr/kjøper/köper/buy/eier/eig/äger/control/controls/own/owns/run/runs`,
  RICHES: `bankene/bankane/bankerna/banks/media/mediene/medierna/avisene/avisane/tidningarna/newspapers/papers/world/verden/verda/världen/everything/alt/allt/pengene/money`,
  EXPEL: `deportere bv1 nv1
deportera sv1
deport ev
kaste bv1 nv1
jage bv1 nv1
utvis/utvise/utvisa
send/sende/skicka/skick/sent/ship
fjern/fjerne/remove/rydd/rensk
släng/slänga/throw/släpp/få/get/hiv/hive/kick/drive/kjør/køyr/kör`,
  AWAY: `vekk/bort/ut/away/out/herfra/hjem/heim/hem/home/back/tilbake/attende/tillbaka`,
  EXPELLED: `utvises/utvisast/utvisas/deporteres/deporterast/deporteras/deported
sendes/sendast/skickas/returneres/shipped
fjernes/fjernast/avlägsnas/removed/ryddes/ryddast/bekjempes/saneras
slengast/slenges/slängas/thrown
sperres/sperrast/spärras/locked/buret
steriliseres/steriliserast/steriliseras/sterilised/castrated
forbys/forbydast/forbydes/förbjudas/banned/outlawed
gasses/gassast/gasas/gassed
utryddes/utryddast/utrotas/exterminated/eradicated/wiped
nektes/nektast/nekta/nektet/nekas/denied/refused/barred
holdes/haldast/hållas/kept
utestenges/utestengast/uteslutas/excluded
kastes/kastast/kastas/kastet
jages/jagast/jagas/driven/hives/hivast/kicked`,
  ALLOWED: `slippe/sleppe/sitte/sitje/jobbe/arbeide/bestemme/stemme/røyste/undervise/lede/leie/nærme/gifte/adoptere/bo/bu/kjøpe/lov/løyve/få
sitta/jobba/arbeta/rösta/bestämma/undervisa/gifta/adoptera/köpa/leda
allowed/vote/work/teach/live/marry/adopt/hold/run/serve/breed/exist/lead/chair/teach
stemmerett/røysterett/rösträtt/ansvar/responsibility`,
  WELCOME: `velkommen/velkomne/välkomna/välkommen/welcome`,
  SHAME: `skamme/skämmas/skjemmast/ashamed`,
  MONEY: `trygd/trygda/trygden/nav/bidrag/bidragen/benefits/penger/pengene/pengar/pengarna/money/velferden/velferda/välfärden/welfare/handouts/mer/meir/more`,
  RID: `eradicate/exterminate/slaughter/annihilate/utrydde/utrydd/utrota/utrot/eliminate/eliminere/deport/utvis/deporter
steng/stenge/stäng/stänga/close/shut/lås/lock/stop/stopp/stoppa/nekt/nekte/neka/deny/refuse/forby/forbyd/förbjud/förbjuda/ban/forbudt/forbode/förbjudet/illegal`,
  CRIME: `innbrudd/innbruddene/innbrot/innbrota/inbrott/inbrotten/burglaries/tyveri/tyveriene/tjuveri/stölder/thefts/crime/kriminalitet/vold/vald/våld/violence/luktar/lukter`,
  LOSE: `miste/mista/lose/fratas/fråtakast/förlora`,
  STREET: `gate/gata/gaten/gatan/street/nabolag/nabolaget/grannskap/kvarter/neighbourhood/estate/bygd/bygda/by/byen/byn/stan/grend/grenda/village/town/område/området/landet/country/skole/skolen/skulen/skolan/skola/school/schools/oppgang/oppgangen/trappen/skolan`,
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
hederlig sa
sane
bra/decent/nice/good
flink ba na
duktig sa
skikkelig/skikkeleg/ordentlig/ordentligt/vettig/vettug/vettiga/properly/proper
bidratt/bidrar/bidreg/bidrege/bidragit/contributed/contribute
snill/snille/snäll/snälla/kind
nyttig/nyttige/nytte/nytta/användbar/useful/use
arbeid/arbeider/arbeidet/arbete/arbetat/jobb/jobba/jobbet/dagsverk/dagsverke/work/worked
klok/kloke/klåk/intelligent/clever/bright
arbeidsom/arbeidssom/flittig/hardworking
menneske/mennesker/människor/människa/human/people/folk
verdt/verd/verdige/värd/värda/worth/worthy/deserve/deserves/fortjener/fortener/förtjänar
trygg/trygge/safe/trusted/trustworthy`,
  ANYTHING: `noe/noko/nokon/något/någon/anything`,
  MIND: `tenke/tenkje/tänka/think/respektere/respekterar/respect/lese/lesa/läsa/read/styre/styra/lære/læra/lära/learn/oppføre/uppföra/behave/kjøre/køyre/köra/drive/logisk/logically/work/arbeta/arbeide`,
  TRUST: `stole bv2 nv2
tru/lite/lita/litar/lit/trust/trusted/believe`,
  CERTAIN: `visse bv1 nv1
vissa/bestemt/bestemte/särskild/certain/particular/specific/some/somme/noen/nokre/samme/same/samma/den/det/that/of/av`,
  KIND: `gruppe bv1 nv2
grupp s3
type nf
typ s3
religion/familier/familiar/familjer/families/kind/kinds/sort/sorts/sorten/sorters/group/community/slags/slag/utseende/hudfarge/hudfärg/hårfarge/bakgrunn/bakgrund
folk/people`,
  CULTURE: `folkegruppe bf nv2
folkgrupp s3
religion bm nm s3 en
kultur bm nm s3
culture en
folkeslag/folkslag/peoples/rase/raser/races`,
  ODD: `rart/merkelig/merkeleg/underlig/pussig/tilfeldig/påfallende/påfallande/besynderlig/interessant/konstigt/märkligt/lustigt/slump/intressant/funny/strange/odd/coincidence/interesting/curious`,
  NATIVE: `nordmenn/nordmann/nordmennene/svenskar/svensk/svenskarna/british/english/norwegians/swedes/etniske/hvite/kvite/vita`,
  KITCHEN: `kjøkkenet/kjøken/kjøkenet/köket/kitchen/oppvasken/kakebasar/kaker/kakor/bullbak/gardiner/curtains/paintwork/sminke/strikke/føde/föda`,
  POLICY: `bosette/bosetting/busetje/busetjing/bosätta/integrering/integrerast/inkludering/integration/statistikk/statistikken/statistik/statistiken/norskopplæring/språkopplæring/språkundervisning/tilskudd/kvote/kvoter/plasser/plassar/settle/settling/settlement/resettle/statistics/unemployment/ledighet/arbeidsløyse/arbetslöshet/likestilling/jämställdhet/equality/diskriminering/discrimination/rasisme/rasism/racism/fordommer/fordomar/fördomar/hatkriminalitet/kriminalitetsofre/rettigheter/rettar/rättigheter/rights/verdighet/respekt/respect/forskning/research/ulovlig/ulovleg/olagligt/illegally/undersøkelse/tiltak/tiltaket/åtgärder`,
}
