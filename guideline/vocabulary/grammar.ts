import type { WordList } from '../lexicon/compile.ts'

/** The small words that hold a sentence together. Most rules name them, and the language is guessed from them. */
export const grammar: WordList = {
  I: `jeg b
eg n
jag s`,
  WE: `vi b n s
me n
we e`,
  ME: `meg b n
mig/mej s
me/us e
oss b n s`,
  MY: `min/mi/mitt/mine b n
min/mitt/mina s
my/our/mine e
vår/vårt/våre b n
vår/vårt/våra s`,
  YOU: `du b n s
deg b n
dere b
dykk/dokker n
ni/dig/dej s
you/u/ya e`,
  YOUR: `din/di/ditt/dine/deres b
din/di/ditt/dine/dykkar/dykkars n
din/ditt/dina/ert/era s
your/yours/ur e`,
  HE: `han b n s
hun b
ho n
hon s
he/she e`,
  HIM: `ham b
henne b n s
honom s
him/her e`,
  HIS: `hans b n s
hennes b s
hennar n
sin/sitt/sine/deres/deira b n
sin/sitt/sina/deras s
his/her/their e`,
  THEY: `de b n s
dei/dem n
dem b s
dom s
they/them e`,
  SUCH: `sånne/slike b n
slike/slikt n
sådana/såna/sånt/dylika s
those/such e
disse/desse b n
dessa s
these e
denne b n`,
  IT: `det b n s
dette b n
it/this/that e`,
  DET: `en/et/ei b
ein/ei/eit n
en/ett s
a/an/the e
den/det/de b s
den/det/dei n
that/those/this/these e`,
  ONE: `en/man b
ein/man n
man s
one e`,
  SOMEONE: `noen b
nokon/nokre n
någon/nån s
somebody/someone/anyone/anybody e
folk b n s`,
  ALL: `alle/hele/hver/samtlige b
alle/heile/kvar/alle n
alla/hela/varje/allihop/samtliga s
all/every/everyone/everybody/entire/whole e`,
  BE: `er/var/være/vært/blir/ble/bli/blitt b
er/var/vere/vera/vore/blir/vart/bli/vert/vorte n
är/var/vara/varit/blir/blev/bli s
is/are/was/were/be/been/am/re/m/being/ain't e`,
  HAVE: `har/hadde/ha b n
har/hade/ha s
has/have/had/ve e`,
  GET: `får/fikk/få/fått b
får/fekk/få/fått n
får/fick/få/fått s
gets/get/got/getting e`,
  WILL: `skal/vil/kommer b n
skal/vil/kjem n
ska/kommer/skall s
will/ll/gonna/going/shall e`,
  SHOULD: `burde/bør/skulle/må/fortjener b
burde/bør/skulle/må/fortener n
borde/bör/skulle/måste/förtjänar/måtte s
should/must/ought/deserve/deserves/needs/need e`,
  CAN: `kan/kunne b n
kan/kunde s
can/could e`,
  NOT: `ikke/aldri/ingen/ingenting/intet/verken/neppe/slett b
ikkje/aldri/ingen/inga/ingenting/korkje/slett n
inte/aldrig/ingen/inget/inga/ingenting/varken/knappast/ej s
not/never/no/none/nobody/nothing/neither/nor/don't/doesn't/didn't/isn't/aren't/wasn't/weren't/won't/can't/cannot/wouldn't/shouldn't/couldn't e`,
  TO: `til/mot b n
till/mot s
to/at e`,
  OF: `av/fra/i/på b
av/frå/i/på n
av/från/i/på s
of/from/in/on/at e`,
  AND: `og/eller b n
och/eller s
and/or e`,
  BUT: `men b n s
but e`,
  IF: `hvis/om/dersom/når b
viss/om/dersom/når n
om/ifall/när s
if/when e`,
  THAT: `at/som b n
att/som s
that/who/which e`,
  WHY: `hvorfor/hvordan b
kvifor/korleis n
varför/hur s
why/how e`,
  WHO: `hvem b
kven n
vem/vilka s
who/whoever e`,
  WHERE: `hvor b
kvar/kor n
var/vart s
where e`,
  WHAT: `hva b
kva n
vad s
what e`,
  SO: `så/for/altfor/helt/heilt b n
så/för/alldeles/helt s
so/too/such/totally/absolutely/very e
veldig/ganske/fullstendig/totalt/jo/bare/utrolig/rett b
veldig/ganske/fullstendig/totalt/jo/berre/utruleg n
väldigt/ganska/fullständigt/totalt/bara/ju/rent s
just/really/simply/completely/complete/total/utter/bloody e`,
  NOW: `nå/i b
no/i n
nu s
now/tonight e
natt/kveld b n
natt/kväll s`,
  FUNCTION: `og/ikke/jeg/fra/hva/hvem/noe/etter/også/uten/ble/vil/mot/ved/men/eller/så/til/på/av/med/som/hadde/kunne/mer/selv/noen/alle/dere/oss/bare/mange/enn/under/mellom/før/siden/nå/her/dit/være/blitt/gjøre/sier/si/to/tre/hver/andre/denne/dette/disse/hans/kommer/etter/saken/møtet/kommunen/mener/tror/vet/gå/ta/få b
og/ikkje/eg/frå/kva/kven/noko/etter/òg/utan/vart/vil/mot/ved/men/eller/så/til/på/av/med/som/hadde/kunne/meir/sjølv/nokon/alle/dykk/oss/berre/mange/enn/under/mellom/før/sidan/no/her/vere/vorte/gjere/seier/seie/to/tre/kvar/andre/denne/dette/desse/hennar/kjem/etter/saka/møtet/kommunen/meiner/trur/veit/gå/ta/få/ho/dei/ein/ei/eit/ikkje/korleis/kvifor/noko/nokre/medan/difor/fekk/gjekk/kom/stod/hjå/vere n
och/inte/jag/från/vad/vem/något/efter/också/utan/blev/ska/mot/vid/men/eller/så/till/på/av/med/som/hade/kunde/mer/själv/någon/alla/ni/oss/bara/många/än/under/mellan/före/sedan/nu/här/varit/göra/säger/säga/två/tre/varje/andra/denna/detta/dessa/hennes/kommer/ärendet/mötet/kommunen/tycker/tror/vet/gå/ta/få/hon/är/när/där/blir/vara/för/att/det/den/man/om/sig/sin/mycket/deras/eftersom s
and/not/the/of/to/in/is/it/for/on/with/as/at/by/this/that/from/or/have/has/had/was/were/are/an/but/they/we/you/he/she/his/her/their/our/your/which/who/what/when/where/there/if/would/could/about/than/then/them/some/all/been/into/more/other/also/will/can/do/does/did/any/its/my/me/us/him/because/very/just/people/after/before/up/out e
er/i/en/et/å/den/det/de/han/har/var/kan/skal/om/for/seg/sin/da/hun/henne/sitt/sine/du/deg/vi/mye/flere/gjør/sammen/kom/stod/går b
er/i/å/den/det/han/har/var/kan/skal/om/for/seg/sin/då/sitt/sine/du/deg/vi/me/mykje/fleire/gjer/gjeld/tek/saman/sjå/går n
i/en/ett/har/var/kan/han/de/vi/du/dig/sitt/sina/då/också/måste/allt/hur/inom/upp/gör/finns/kom/stod/går/åt s`,
  DOMAIN: `gov e
no e
com e
org e
info e
se b
net e
uk e
eu e
dk e
example e`,
}
