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
  FUNCTION: `noe/etter/også/uten/ved/med/mer/selv/mange/enn/under/mellom/før/siden/her/dit/gjøre/sier/si/to/tre/andre/etter/saken/møtet/kommunen/mener/tror/vet/gå/ta b
noko/etter/òg/utan/ved/med/meir/sjølv/mange/enn/under/mellom/før/sidan/her/gjere/seier/seie/to/tre/andre/etter/saka/møtet/kommunen/meiner/trur/veit/gå/ta/noko/medan/difor/gjekk/kom/stod/hjå n
något/efter/också/utan/vid/med/mer/själv/många/än/under/mellan/före/sedan/här/göra/säger/säga/två/tre/andra/denna/detta/ärendet/mötet/kommunen/tycker/tror/vet/gå/ta/där/sig/mycket/eftersom s
for/with/as/by/there/would/about/than/then/some/into/more/other/also/do/does/did/any/its/because/people/after/before/up/out e
å/seg/da/mye/flere/gjør/sammen/kom/stod/går b
å/seg/då/mykje/fleire/gjer/gjeld/tek/saman/sjå/går n
då/också/allt/inom/upp/gör/finns/kom/stod/går/åt s`,
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
