import type { WordList } from '../lexicon/compile.ts'

/** Whom a sentence can be about. */
export const people: WordList = {
  ROLE: `-ordfører br
-ordførar nm
-politiker br s2
-politikar nm
politician en
-leder br
-leiar nm
-ledare s6
leader en
-representant bm nm s3
representative en
-medlem/medlemmet/medlemmer/medlemmene/medlemmen b n s
member en
-minister/ministeren b
-minister nm s2 en
byråd/byråden/byråder/byrådene b n
-råd/rådet s
kommunalråd s5
oppositionsråd s5
regionråd s5
rådmann/rådmannen b n
statsråd bm nm s5
-direktør br
-direktør nm
-direktör s3
mayor en
councillor/councillors e
chair/chairman/treasurer/deputy e
mp/mps/candidate/candidates e
executive/officer/officers e
-ordförande/ordföranden s
ledamot/ledamoten/ledamöter/ledamöterna s
-kandidat bm nm s3
-topp bm nm
-pamp bm nm s2
-boss bm nm en
kasserar nm
kassör s3
president en
presidenten b n s`,
  STAFF: `lensmann/lensmannen/prest/presten b n
sheriff/vicar e
-saksbehandler br
-saksbehandlar nm
officer en
worker en
-sakshandsamar nm
-handsamar nm
-handläggare s6
-lærer br
-lærar nm
-lärare s6
teacher en
headteacher en
head e
rektor/rektoren/rektorer/rektorene b
rektor/rektoren/rektorar n
rektor/rektorn/rektorer s
-lege bm
-lege nm
-läkare s6
doctor en
gp en
-sykepleier br
-sjukepleiar nm
-sköterska s1
nurse en
carer en
-konsulent bm nm s3
inspector en
caretaker en
receptionist en
clerk en
accountant en
vaktmester/vaktmesteren b
vaktmeister/vaktmeisteren n
vaktmästare s6
-assistent bm nm s3
-pedagog bm nm s3
-inspektør br nm
-inspektör s3
-arkitekt bm nm s3
-kurator bm nm s3
-sjef bm nm
-chef s3
manager en
-styrer br
-styrar nm
brannsjef bm nm
-ansatt/ansatte b
-tilsett/tilsette n
-anställd/anställda/anställde s
adviser en
økonomisjef bm nm
helsesykepleier br`,
  BODY: `-utvalg bn
-utval nn
-styre bn nn
-styrelse s3
-råd/rådet b n
-nemnd bf nf
-nämnd s3
formannskap bn nn
fullmäktige s
fylkesting bn nn
kommunestyre bn nn
council en
committee en
cabinet en
board en
flertall bn
fleirtal nn
-majoritet s3
majority en
opposisjon bm nm
-opposition s3 en
-gruppe bf
-gruppe nf
-grupp s3
-ledelse bm
-leiing nf
-ledning s2
administrasjon bm nm
-förvaltning s2
byrådet b n
partiet b n s
-parti/partiene/partia b n s
party en
utskott s5
leiargruppe nf`,
  PERSON: `mann/mannen/mennene b n
mannen/männen/män s
-kvinne bf nf
-kvinna s1
woman/women e
-dame bf nf
dam s3
lady en
fyr bm nm
kar bm nm
tjej s3
snubbe s2
guy en
bloke en
fellow en
gubbe bm nm s2
tante bf nf
tant s3
typen/typene b n s
person bm nm s3 en
menneske/mennesket b n
människa s1
human en
folka/folkene b n
folk b n s
people e
gjeng bm nm
gäng s5
gang en
bunch e
lot e
kollega/kollegaen/kollegaer b n s
colleague en
dude en
jente bf nf
gutt bm
gut/guten/gutane n
pojke s2
flicka s1
girl en
boy en
resident en
innbygger br
velger br
veljar nm
väljare s6
voter en
-journalist bm nm s3 en
editor en
blogger br nm
-eier br
-eigar nm
-ägare s6
owner en
dere b
ektemann/ektemannen b n
cyclist en
bonde/bonden/bønder/bøndene b n
motstandar nm`,
  KIN: `-barn bn nn s5
unge bm nm s2
ungene/ungane b n
child/children/kid/kids e
sønn bm
son/sonen/søner/sønene n
son/sonen/söner s
son en
-datter/datteren/dattera b
dotter/dottera n
dotter/dottern s
daughter en
kone bf nf
wife e
fru/frun s
husband en
ektefelle bm nm
partner en
samboer br
sambuar nm
sambo s
mor/mora/moren/mamma/mammaen/mammas b n
mor/modern/mamma/mamman s
mother en
mum en
mom en
far/faren/pappa/pappaen b n s
father en
dad en
søster/søsteren/søstera b n
-bror/broren/brødre b n
-bror s
brother en
-familie bm nm
-familj s3
family en
foreldrene/foreldra/foreldre b n
föräldrar/föräldrarna s
parents e
svoger/svogeren b n
svåger/svågern s
kusine bf nf
kusin s3
cousin en
onkel/onkelen b n
tante bf nf
aunt en
bestemor/bestefar b n
ex/eksen`,
  NEIGHBOUR: `-nabo/naboen/naboer/naboene/nabos b n
naboar n
granne s2
neighbour en
nabokone bf nf
enke bf nf
enkje nf
änka s1
widow en
hyresgäst s3
tenant en
pasienten/søkeren b
pasienten n
patienten/sökanden s
client/patient/applicant e`,
  HOME: `hus bn nn s5
house en
home en
hjem/hjemmet b
heim n
hem/hemmet s
bil bm nm s2
car en
hytte bf nf
stuga s1
gård bm s2
gard bm nm
leilighet bm
leilegheit nf
lägenhet s3
dør/døra/døren b n
dörr/dörren s
door en
kontor bn nn s5
office en
butikk bm nm
butik s3
shop en
garasje bm nm`,
  FIRST_NAME:
    'kari/ola/per/anne/berit/lise/emma/jonas/ida/kristian/lennart/torgeir/mette/arvid/birgitta/solveig/sverre/karin/ingrid/lars/hans/jan/bjørn/odd/knut/svein/arne/thomas/geir/morten/terje/rune/martin/anders/erik/andreas/espen/eirik/stian/frode/kjell/leif/magnus/marius/henrik/øyvind/trond/tor/olav/einar/harald/gunnar/sigurd/håkon/haakon/ole/petter/pål/stein/steinar/tom/tore/vidar/simen/sondre/sander/mathias/emil/oskar/jakob/filip/william/oliver/inger/marit/liv/eva/astrid/bente/hilde/heidi/hege/silje/marianne/monica/nina/randi/ragnhild/sissel/turid/tone/tove/unni/wenche/gro/grete/elin/ellen/camilla/cecilie/christine/kristin/kristine/linda/line/maria/marte/martine/julie/hanna/hanne/nora/sara/sofie/thea/britt/else/kjersti/kirsten/lena/siri/synne/trine/åse/maja/ella/olivia/leah/frida/johan/gustav/göran/gunilla/ulla/ulf/stefan/håkan/sven/bengt/bo/rolf/mats/peter/mikael/fredrik/daniel/patrik/björn/mattias/markus/robert/christer/kristina/margareta/elisabeth/annika/helena/susanne/anna/jenny/emelie/johanna/lisa/åsa/ann/alice/harry/jack/james/mary/sarah/karen/susan/david/michael/paul/mark/steve/andrew/richard/helen/claire/emily/sophie/tim/alex/chris/laura/kate/lucy/ben/sam/joe/adam/ahmed/mohammed/mohamed/ali/fatima/amina/hassan/omar/yusuf/ibrahim/dag/finn/helge/jens/karl/ragnar/øystein *',
  TITLE: `hr/fru b n s
mr/mrs/ms/dr/sir/lady e`,
}
