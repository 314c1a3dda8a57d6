import type { WordList } from '../lexicon/lexicon.ts'

/** Words of abuse. They stand here so that they can be seen when they are meant for somebody; most hide behind disguises. */
export const abuse: WordList = {
  INSULT: `-idiot bm nm s3 en
tosk bm nm
dust bm nm
tulling bm nm
-tulling bm nm
tåpe/tåpen/tåper/tåpene b n
dåre bm nm s2
fjols bn nn
fjompe bm
fjomp bm nm
nek bn nn
kødd bm nm
-knøl bm nm
tomsing bm nm
tomskalle bm nm
dumskalle bm nm s2
dummskalle bm
dumming bm nm
dumrian bm
dumbom s2
bølle bf
kløne bf nf
klovn bm nm
clown s3 en
pajas bm s2
narr bm nm s2
gjøk bm
gauk bm nm
geip bm
løgner br
taperen/tapere/taperne b
taparen/taparar/taparane n
løgnar nm
løgnhals bm nm
lögnare s6
lögnhals s2
liar en
bedrager br
bedragar nm
bedragare s6
fraud en
svindler br
svindlar nm
svindlare s6
crook en
kjeltring bm nm
skurk bm nm s2
slyngel bm nm s2
usling bm nm s2
ussling s2
feiging bm nm
fegis s2
coward en
pyse/pysa/pyser b n
reddhare bm nm
mes s2
ynk bm nm s2
stakkar/stakkars b n
loser en s2
nobody/nobodies e
hykler br
hyklar nm
hycklare s6
hypocrite en
drittsekk bm nm
drittunge bm nm
skitstövel s2
skithög s2
skitunge s2
rasshøl bn
rasshull bn
rasshol nn
ræv/ræva/ræver b n
rumpehull bn
rövhål s5
arsel s5
asshole en
arsehole en
arse en
bastard bm nm s3 en
bitch bm s3 en
bikkje bf nf
subba s1
kjerring bf nf
-kjerring bf nf
käring s2
-käring s2
hurpe bf nf
hespetre bn nn
heks bf nf
häxa s1
witch e
megge bf nf
tøs bf nf
tispe bf nf
hore bf nf
hora s1
horunge bm nm s2
whore en
ludder bn
slyna s1
slampe bf
fitte bf nf
-fitte bf nf
fitta s1
kuk bm nm s2
kukhue/kukhuvud b s
kuksuger br
dick/dickhead/dickheads e
wanker en
tosser en
twat en
cunt en
motherfucker en
fucker en
shithead en
moron en
imbecile en
imbesill/imbesille b n
imbecill s3
fool en
cretin en
halfwit en
dimwit en
nitwit en
dunce en
dumbass en
jackass en
ignoramus e
muppet en
buffoon en
simpleton en
scumbag en
lowlife en
jerk en
thug en
bully/bullies e
traitor en
weasel en
numpty/numpties e
pillock en
plonker en
psychopath en
psykopat bm nm s3
sociopath en
sosiopat bm nm
maniac en
galning bm nm s2
lunatic en
nutter en
nutcase en
dåre bm
tulleprat/tullball b n
forræder br
forrædar nm
landsforræder br
landssvikar nm
landssviker br
förrädare s6
landsförrädare s6
svikare s6
quisling bm nm s2
rasist bm nm s3
racist bm s3 en
nazist bm nm s3
nazi en
fascist bm nm s3 en
-svin bn nn s5
møkkamann/møkkakjerring/møkkaperson b n
drittkjerring bf nf
surpomp bm nm
surpuppe bf
surkärring s2
kärring s2
-kärring s2
tönt s2
töntar s
mähä s4
mupp s2
pucko s4
puckon s
korkskalle s2
dumhuvud s5
fårskalle/fårskallar s
knäppgök s2
knäppskalle s2
jubelidiot bm nm s3
tjockis s2
feiting bm nm
fatso/fatty/lardarse e
gubbjävel/gubbjävlar s
-jävel/jäveln/jävlar/jävlarna s
-jævel bm
-djevel bm
-jäkel/jäkeln/jäklar s
fårehjerne/fårehjerner b n
-hjerne/hjerner b
apekatt/apekatten/apekatter b n
kverulant bm nm s3
bråkmaker br
bråkmakar nm
rundbrenner b
maktmenneske b n
streber br s2
spyttslikker br
spyttslikkar nm
rövslickare s6
rumpeslikker br
krek bn nn s5
kräk s5
krypare s6
kujon bm nm s3
lausunge bm nm
lømmel bm nm
slubbert bm nm
skryteper b n
skravlebøtte bf nf
vindbag/windbag/windbags b e
bedragerske bf
pinglete b n
slask bm nm s2
sopp b n
sinke/sinker b n
treskalle bm nm
trehue b n
steinhue b n
kålhue/kålhode b n
tjukkas/tjukkasen/tjukkaser b n
grinebiter br
taskenspiller br
sabotør br nm
parasittpolitiker br
broiler bm nm s2
marionett bm s3
nikkedukke bf nf
nickedocka s1
puppet en
lapdog en
lakei bm nm s3`,
  BEAST: `-gris bm nm s2
-pig en
rotte bf nf
råtta s1
rat en
kakerlakk bm nm
kackerlacka s1
cockroach en
roach en
kryp bn nn s5
insekt bn nn
insect en
creep en
lus/lusa/lusen/lusene b n
lus/löss s
louse/lice e
flue bf nf
loppe bf nf
bille bf nf
igle bf nf
igel/iglar s
leech en
parasitt bm nm
parasit s3
parasite en
snylter br
snyltar nm
snyltare s6
freeloader en
slange bm nm
orm bm nm s2
snake en
padde bf nf
padda s1
toad en
ape bf nf
apa s1
ape en
monkey en
sjimpanse bm nm
gorilla bm nm s1
orangutang bm nm s3
ku/kua/kuer/kyr b n
-ko/kossa s
cow en
hoppe bf nf
merr bf nf
esel bn nn
åsna s1
donkey en
geit bf nf
goat en
sau/sauen/sauer b n
sauene b
sheep e
hund bm nm s2
dog en
kjøter br
bikkje bf nf
byracka s1
mongrel en
hyene bf nf
hyena s1 en
gribb bm nm
gam s2
vulture en
ulv bm nm
hai bm nm
bavian bm nm
babian s3
høne bf nf
höna s1
hen en
kalkun bm nm
kalkon s3
turkey en
purke bf nf
sugge bf nf
sugga s1
sow en
hval bm nm
whale en
dyr bn nn
djur s5
animal en
beist bn nn
beast en
skadedyr bn nn
skadedjur s5
utøy bn nn
ohyra s1
vermin e
pest bm nm s3 en
utyske bn nn
ukrutt/ugras/ogräs b n s
monster bn nn s5 en
troll bn nn s5 en
igler b n
gresshoppe bf nf
gräshoppa s1
locust en
makk b n s
maggot en
worm en
slug en
skabbdyr bn nn`,
  DIRT: `søppel/søpla/søppelet/søppelen b n
skräp/skräpet s
sopor s
rubbish e
trash e
garbage e
avfall/avfallet b n s
waste e
avskum/avskummet b n s
scum e
bunnskrap b n
bottenskrap s
drit/dritt b n
skit s
shit/crap e
møkk b n
dynga s
muck/filth/dirt e
smuss/smitte b n
smuts/smitta s
pest/pesten/pesta b n s
pestilens b s
plague e
disease en
sykdom/sykdommen/sjukdom/sjukdommen b n
sjukdom/sjukdomen s
kreft/kreftsvulst/kreftsvulsten b n
cancer/cancern/cancersvulst s
cancer/tumour/tumor e
svulst bm nm
virus bn nn s5 en
bakterie/bakterier/bakteriar b n s
bacteria/germs e
byll bm nm
böld/bölden s
boil e
verkebyll bm nm
parasittplage b
plage/plaga/plagen b n
plåga s
blight e
utskudd/utskuddet/utskot b n
-pakk b n
-pack s
berme/bermen b n
drägg s
slagg b n s
avskrap b n
untermensch/undermennesker/undermenneske/undermänniskor/subhuman/subhumans
💩
🐀
🐖
🐷
🐍
🐒
🐵
🙈
🦍
🪳
🐛
🤡
🤮
🗑`,
  INSULT_ADJ: `dum bA nA sA
idiotisk ba na
idiotiske b n
teit ba na
tåpelig ba
tåpeleg na
korkad/korkat/korkade s
inkompetent ba na sa
inkompetente b n
incompetent e
udugelig ba
udugeleg na
oduglig sa
ubrukelig ba
ubrukeleg na
oanvändbar s
useless e
håpløs/håpløse/håplaus/håplause b n
hopplös sa
hopeless e
feig ba na
feg sa
cowardly e
patetisk ba na sa
pathetic e
ynkelig ba
ynkeleg na
ynklig sa
latterlig ba
latterleg na
löjlig sa
ridiculous e
stupid e
dumb ea
thick e
idiotic e
moronic e
clueless e
brainless e
spineless e
gutless e
hjerneløs/hjernelaus/hjernedød/hjernedaud/hjerneskadet/hjerneskada b n
hjärndöd/hjärnlös/hjärnskadad s
ryggradsløs/ryggradslaus/ryggradslös/ryggradslöse b n s
forstokka/forstokket b n
inskränkt/inskränkta s
trangsynt/trangsynte b n
løgnaktig ba
løgnaktig na
lögnaktig sa
lying e
arrogant/arrogante/arroganta
illojal b
ondskapsfull ba na
ondskefull sa
evil e
sinnssyk/sinnsyk/sinnssjuk b n
sinnessjuk s
insane/deranged/unhinged e
gal/galen/gærn/gæren b n
galen/galna/tokig/knäpp s
mad/crazy/nuts e
sprø b n
senil ba na sa
senile e
dement ba na
hysterisk ba na sa
hysterical e
retarda/retardert/retarded
tilbakestående/tilbakeståande b n
efterbliven/efterblivna/efterblivet s
mongo b n s
evneveik/evneveike/åndssvak/åndssvake b n
utvecklingsstörd s
steindum bA nA
urdum sA
dritdum bA nA
skitdum sA
disgusting/repulsive/revolting e
motbydelig ba
motbydeleg na
vidrig sa
avskyelig ba
avskyeleg na
avskyvärd sa
maktsyk/maktsjuk/maktgal/maktgalen b n s
hjernevaska/hjernevasket/hjärntvättad b n s
brainwashed e
verdiløs/verdilaus/verdiløse b n
värdelös sa
worthless e
gudsjammerlig b
elendig/elendige b n
usel sa
uærlig ba
uærleg na
ohederlig sa
oärlig sa
hyklersk ba na
hycklande s
hypocritical e
skamløs/skamlaus/skamlös b n s
shameless e
bedritten/bedritne b
slesk/sleske b n
slemmig/slemmiga s
slimy/sleazy e
despicable/vile/loathsome e
foraktelig ba
foraktelege n
föraktlig sa
lat ba na sa
lazy e
ignorant/ignorante/ignoranta
okunnig sa
virkelighetsfjern/verdsfjern/verklighetsfrånvänd b n s
slarvig s
evneløs/evnelaus b n
tungnem/treg b n
trögtänkt/trög s
dim ea
wicked/toxic e
fordrukken/fordrukne b n
alkis/alkoholisert b n s
drunk e
blåst/bakom s
ræva/rævva b n
jävlig/taskig s
narsissistisk/narcissistisk b n s
narcissistic e
egoistisk b n s
ussel/usle b n
ryggesløs b
talentløs/talentlaus b n
talanglös s
talentless e
skrupelløs/skrupellaus/skrupelfri b n s`,
  SWEAR: `faen b n
fanden b
fy/fysj b
satan b n s
satans b n s
jävlar s
djævlar s
jævler/jævlar b n
jäklar s
jækler b
pokker b n
fanken/fasiken/förbannat s
forbanna/fordømt b n
drit b n
dritt bm nm
skit/skiten s
skitt b
møkk bf nf
fuck/fucking/fucked/fuckin/fck/wtf/fkn
shit/shitty/bullshit/shitshow/shite e
damn/damned/dammit/goddamn/goddam/goddamned e
bollocks/bugger e
bloody e
bitch e
kuk/kukk b n s
fitte/fitta b n s
ræv/ræva/rævva b n
röv/röven/arslet s
arse e
hestkuk/hestkuker/hæstkuk/hestpeis b n
helsikes/hælvette/hælvetes b n
herregud b
knulla/knull s
tusan/sablar/jösses s
arsch s
🖕
🤬`,
  SWEAR_ADJ: `jævla/jævlige/jevla/jævli b n
jævlige/jævelens b
jævla n
jävla/djävla/jävlig/jävliga s
jäkla s
jækla/jækle b
fordømte/fordømt/fordømde b n
förbannade/förbannat/förbannad/förbaskade/förbaskat/förgrymmade s
forbanna/forbannet/forbannede/forbaska/forbaskede/forbasket b n
fandens/faens/satans/helvetes/helsikes b n s
dritt/drit/møkka/mokka b n
skit s
fucking/fuckin/goddamn/goddamned/damn/damned/bloody/bleeding/effing e
pokkers b n
sabla/sablans s
rævva b n
hæstkuk b`,
  SLUR_WEAK: `homse/homsen/homser/homsene/homo/homoer/homoen/soper/soperen/sopere b n
bög/bögar/bögen/bögarna s
faggot/faggots/fag/fags/dyke/dykes/poof/poofs/queers/homo/homos/queer e
lesbe/lesber/lesbene/lesba/flata/flator b n s
transe/transer/transene/transor b n s
krøpling bm nm
krympling s2
sigøyner br
sigøynar nm
zigenare s6
gypsy/gypsies/pikey/pikeys/gyppo e
tater bm nm
lapp/lappen/lapper/lappar/lappene/lappane/lapparna b n s
fjellfinn bm nm
mongo/mongoloid/mongis/mongoer b n s
spastiker bm nm
spaz/spastic/spastics/retard/retards/cripple/cripples/mong e
niggah e`,
  SLUR: `homofaen/homojævel/homosvin/homojævler b n
bögjävel/bögjävlar s
faggots/faggot e
neger/negeren/negre/negrene/neger/negern/negrer/negrar b n s
nigger/niggers/nigga/niggas/negro/negroes
svarting bm nm
svartskalle s2
svarting/svartingar b n
pakkis bm nm
paki/pakis/pakki e b
blatte/blatten/blattar/blattarna s
muslimjævel/muslimpakk/muslimkjerring/muslimfaen b n
musslim b
muzzie/muzzies/raghead/ragheads/towelhead/towelheads/sandnigger e
sandneger bm nm s3
tattare s6
finnjävel/lappjævel/lappdjävel/lappjävel s
jødesvin/jødepakk/jødejævel/judesvin/judejävel b n s
kike/kikes/yid/yids/heeb e
tranny/trannies/shemale/shemales/he-she e
gulinger/guling/skjevøyd/skjevøyde/kineserjævel b n
guling/guling s
chink/chinks/gook/gooks/wog/wogs/spic/spics/wetback/wetbacks/coon/coons/darkie/darkies/jap/japs e
polakkjævel/polakkpakk/polakksvin b n
somalierpakk/somalipakk b n
gulhud/rødhud b n
araberjævel/arabpakk/arabjævel/arabjävel b n s
utlendingspakk/utlendingpakk/innvandrerpakk/innvandrarpakk/asylpakk/flyktningpakk b n
invandrarpack/utlänningspack/asylpack s
kamelrytter/kamelryttar/kamelrytter/kamelknuller/geiteknuller b n
kamelryttare s
turkjävel s`,
}
