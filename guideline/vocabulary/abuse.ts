import type { WordList } from '../lexicon/compile.ts'

/** Words of abuse. They stand here so that they can be seen when they are meant for somebody; most hide behind disguises. */
export const abuse: WordList = {
  INSULT: `-idiot bm nm s3 en
tosk bm nm
dust bm nm
-tulling bm nm
tåpe bf nf
dåre bm nm s2
fjols bn nn
fjomp bm nm
fjott bm nm
fjant s2
fåne s2
nek bn nn
kødd bm nm
-knøl bm nm
tomsing bm nm
tufs bm nm
tomskalle bm nm s2
dumskalle bm nm s2
korkskalle s2
dumhuvud s5
dumming bm nm
dumbom s2
bølle bf
kløne bf nf
klant s2
klovn bm nm
clown s3 en
pajas bm s2
narr bm nm s2
fool en
gjøk bm
gauk bm nm
gök s2
løgner br
løgnar nm
løgnhals bm nm
lögnare s6
lögnhals s2
liar en
bløffmaker br
bløffmakar nm
bluffmakare s6
sjarlatan bm nm
charlatan s3 en
mytoman bm nm s3
bedrager br
bedragar nm
bedragare s6
fraud en
svindler br
svindlar nm
svindlare s6
crook en
conman
phoney en
impostor en
kjeltring bm nm
skurk bm nm s2
slyngel bm nm s2
scoundrel en
usling bm nm s2
ussling s2
feiging bm nm
fegis s2
coward en
wimp en
pyse bf nf
reddhare bm nm
mes s2
ynk bm nm s2
ynkrygg s2
stakkar bm
loser en s2
hykler br
hyklar nm
hycklare s6
hypocrite en
drittsekk bm nm
drittunge bm nm
skitstövel s2
skithög s2
skitunge s2
snorunge bm nm s2
brat en
rasshol nn
ræv bf
rövhål s5
arsel s5
asshole en
arsehole en
arse en
bastard bm nm s3 en
bitch bm s3 en
-bikkje bf nf
-kjerring bf nf
-käring s2
-kärring s2
hurpe bf nf
hespetre bn nn
heks bf nf
häxa s1
hag en
witch e
tøs bf nf
tispe bf nf
hore bf nf
hora s1
whore en
fnask s5
bimbo bm s2 en
ludder bn
slyna s1
-fitte bf nf
fitta s1
kuk bm nm s2
wanker en
tosser en
twat en
cunt en
motherfucker en
fucker en
toerag en
moron en
imbecile en
imbesill ba na
imbecill s3
cretin en
halfwit en
dimwit en
twit en
dunce en
dumbass en
jackass en
muppet en
mupp s2
buffoon en
simpleton en
scumbag en
lowlife en
jerk en
thug en
bully en
traitor en
weasel en
pillock en
plonker en
oaf en
weirdo en
freak en s4
psychopath en
psykopat bm nm s3
psycho en
sociopath en
sosiopat bm nm
maniac en
galning bm nm s2
lunatic en
nutter en
nutcase en
tyrann bm nm s3
tyrant en
forræder br
forrædar nm
-svikar nm
sviker br
förrädare s6
svikare s6
-förrädare s6
-svin bn nn s5
surpomp bm nm
sutrekopp bm nm
gnällspik s2
whiner en
crybaby en
besserwisser br nm
besserwisser s2
viktigper bm nm
windbag en
sopa s1
nötskalle s2
blære bf nf
ja-nikker br
lurendreier br
lurendreiar nm
tönt s2
mähä s4
pucko s4
tjockis s2
feiting bm nm
tjukkas bm nm
-jävel/jäveln/jävlar/jävlarna
-jævel bm
-djevel bm
-jäkel/jäkeln/jäklar
apekatt bm nm
krek bn nn s5
kräk s5
krypare s6
kujon bm nm s3
marionett bm s3
vindhane bm nm
nikkedukke bf nf
nickedocka s1
puppet en
lapdog en
fyllik bm nm
fyllefant bm nm
drunkard en`,
  BEAST: `-gris bm nm s2
-pig en
rotte bf nf
råtta s1
rat en
kakerlakk bm nm
kackerlacka s1
cockroach en
roach en
-kryp bn nn s5
insekt bn nn
insect en
creep en
lus/lusa/lusen/lusene/löss/louse/lice
flue bf nf
igle bf nf
leech en
blodsuger br
blodsugar nm
blodsugare s6
bloodsucker en
parasitt bm nm
parasit s3
parasite en
snylter br
snyltar nm
snyltare s6
freeloader en
scrounger en
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
ku/kua/kuer/kyr/kossa
cow en
esel bn nn
åsna s1
donkey en
geit bf nf
goat en
sau/sauen/sauer/sauene/sheep
hund bm nm s2
dog en
kjøter br
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
kanin bm nm s3
rabbit en
kalkun bm nm
kalkon s3
turkey en
sugge bf nf
sugga s1
sow en
dyr bn nn
djur s5
animal en
beist bn nn
beast en
skadedyr bn nn
skadedjur s5
utøy bn nn
ohyra s1
vermin
monster bn nn s5 en
monstre/monstrene/monstra
misfoster/missfoster
troll bn nn s5 en
gresshoppe bf nf
grashoppe bf nf
gräshoppa s1
locust en
makk bm nm
maggot en
worm en
vampyr bm nm s3
vampire en`,
  DIRT: `søppel/søpla/søppelet/søppelen
skräp/skräpet
sopor
rubbish/trash/garbage/waste
avfall/avfallet/avskräde/avskum/avskummet/avskrap
scum/filth
bunnskrap/bottenskrap
drit/dritt/drek
skit
shit/crap
møkk
dynga
muck/dirt
smuss/smitte/smuts/smitta
pest/pesten/pesta/pestilens/farsott
plague/scourge/blight/infestation
disease en
sykdom bm
sjukdom bm nm s2
kreft/kreften
-svulst bm nm s3
cancer/cancern/tumour/tumor
virus bn nn s5 en
bakterie bm nm s3
bacteria/germs
byll bm nm
böld s3
boil e
plage/plaga/plagen/plåga
ugras/ugress/ukrutt/ogräs/ogräset/weeds
utskudd/utskuddet/utskot
-pakk bn nn
pack s
untermensch/undermenneske/undermennesker/undermänniskor/subhuman/subhumans`,
  INSULT_ADJ: `-dum bd nd sd
idiotisk ba na sa
teit ba na
tåpelig ba
tåpeleg na
korkad/korkat/korkade
fånig sa
obegåvad/obegåvade/ubegavet/ubegavede/ubegåva
kunnskapsløs ba
kunnskapslaus na
kunskapslös sa
okunnig sa
uvitende/uvitande
ignorant/ignorante/ignoranta
inkompetent ba na sa
incompetent
udugelig ba
udugeleg na
oduglig sa
oanvändbar sa
ubrukelig ba
ubrukeleg na
useless
evneløs ba
evnelaus na
talentløs ba
talentlaus na
talanglös sa
talentless
håpløs ba
håplaus na
hopplös sa
hopeless
feig ba na
feg sa
cowardly
patetisk ba na sa
pathetic
ynkelig ba
ynkeleg na
ynklig sa
stakkarslig ba
stakkarsleg na
latterlig ba
latterleg na
löjlig sa
ridiculous
stupid
dumb ea
dim ea
thick ea
dense
idiotic
moronic
clueless
gormless
brainless
spineless
gutless
hjerneløs ba
hjernelaus na
hjernedød/hjernedaud/hjernedøde/hjerneskadet/hjerneskada/hjärnskadad
hjärndöd sa
hjärnlös sa
ryggradsløs ba
ryggradslaus na
ryggradslös sa
karakterløs ba
karakterlaus na
karaktärslös sa
løgnaktig ba na
lögnaktig sa
lying
arrogant ba na sa
selvgod ba
sjølvgod na
självgod sa
smug
innbilsk ba na
inbilsk sa
conceited/pompous
oppblåst ba na
uppblåst sa
bortskjemt ba na
bortskämd sa
spoilt
ondskapsfull ba
ondskefull na
elak sa
nasty
vindictive
two-faced
falsk ba na sa
evil
nedrig ba na sa
lumpen/lumpne
sinnssyk ba
sinnsyk ba
sinnssjuk na
sinnessjuk sa
insane/deranged/unhinged/delusional
gal/galen/galne/galna/gærn/gæren/gærne
tokig sa
knäpp sa
rubbad/rubbade/vrickad
mad
crazy
nuts/bonkers/barmy
sprø/sprøe/tullete/tullut
paranoid ba na sa
senil ba na sa
senile
dement ba na sa
gaggete
gaggig sa
gaga
doddery
hysterisk ba na sa
hysterical
retarda/retardert/retarderte/retarded
tilbakestående/tilbakeståande/mongo
efterbliven/efterblivna/efterblivet
evneveik ba na
åndssvak ba na
utvecklingsstörd sa
disgusting/repulsive/revolting
motbydelig ba
motbydeleg na
vidrig sa
avskyelig ba
avskyeleg na
avskyvärd sa
maktsyk ba
maktsjuk na sa
hjernevaska/hjernevasket/hjernevaskede/brainwashed
hjärntvättad/hjärntvättade
verdiløs ba
verdilaus na
värdelös sa
worthless
elendig ba na
usel/usla
ussel/usle
uærlig ba
uærleg na
ohederlig sa
oärlig sa
hyklersk ba na
hycklande
hypocritical
skamløs ba
skamlaus na
skamlös sa
shameless
bedriten/bedritne/bedritten
slesk ba na
slimy/sleazy/smarmy/obnoxious/insufferable
despicable/vile/loathsome
foraktelig ba
forakteleg na
föraktlig sa
lat ba na sa
doven/dovne
lazy
tungnem ba
trög sa
trögtänkt sa
wicked
blåst/blåste/blåsta
bakom
ræva/rævva
taskig sa`,
  SWEAR: `faen/fanden/fy/fysj/herregud/christ
satan/satans
jævlar/djævlar/jævler/jävlar/jävlig/jävligt
jäklar/jækler
pokker/fanken/fasiken/helsikes/hælvette/hælvetes
drit
dritt-
drittv-
dritl-
dritd-
skitv-
skits-
skitd-
skitj-
skittr-
dritt bm nm
skit/skiten
skitt
møkk-
møkk bf nf
piss
fuck/fucking/fucked/fuckin/fck/wtf/fkn/ffs
shit/shitty/bullshit/shitshow/shite/pissed
damn/damned/dammit/goddamn/goddam/goddamned
bollocks/bugger
bloody
bitch
kuk/kukk
fitte/fitta
ræv/ræva/rævva
röv/röven/arslet
arse
hestkuk/hæstkuk/hestpeis
knulla/knull
tusan/sablar/jösses
🖕
🤬`,
  SWEAR_ADJ: `jævla/jævlige/jevla/jævli/jævelens
jävla/djävla/jävliga
jäkla/jækla/jækle
fordømte/fordømt/fordømde
förbannad sa
förbannade/förbannat/förbaskade/förbaskat/förgrymmade
forbanna/forbannet/forbannede/forbaska/forbaskede/forbasket
fandens/faens/satans/helvetes/helsikes
dritt/drit/møkka
skit
fucking/fuckin/goddamn/goddamned/damn/damned/bloody/bleeding/effing
pokkers
sabla/sablans
rævva`,
  SLUR_WEAK: `homse bm nm
homo bm nm en
soper br
bög s2
fag en
dyke en
poof en
queers
lesbe bf nf
flata s1
transe bf nf
transa s1
krøpling bm nm
krympling s2
sigøyner br
sigøynar nm
zigenare s6
gypsy en
pikey en
gyppo en
tater bm nm
lapp bm nm s2
mongo bm nm s4
spastiker br
spaz/spastic/spastics/mong
retard en
cripple en
niggah`,
  SLUR: `faggot en
neger bm s3
negrer/negrerna/negre/negrene/negrar/negrane
nigger en
nigga en
negro en
svarting bm nm s2
svartskalle s2
pakkis bm nm
paki en
blatte s2
blattar
musslim
muzzie en
raghead en
towelhead en
sandneger bm nm s3
tattare s6
jødesvin bn nn
judesvin s5
-arpakk/arpakket b n
-erpakk/erpakket b
utlendingspakk/utlendingpakk/asylpakk/muslimpakk
sigøynarpakk/sigøynarpakket
-arpack/arpacket s
asylpack/utlänningspack/utlänningspacket
homofaen
muslimfaen
-njävel/njävlar/pjävlar/pjävlarna
-ejævel/ejævler/ejävel
kike en
yid en
tranny en
shemale en
gulinger/guling/skjevøyd/skjevøyde/gulhud/rødhud
chink en
gook en
wog en
spic en
wetback en
coon en
darkie en
jap en`,
}
