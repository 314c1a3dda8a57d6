import type { WordList } from '../../lexicon/compile.ts'

/** Children, where they are found, and what can happen to them. */
export const words: WordList = {
  PUPIL: `-elev bm nm s3
tvilling bm nm s2
twin en
pupil en
student en
sønn bm
-jente bf nf
-datter bf
-gutt bm
gut/guten/pojke/pojken/kille/killen/flicka/flickan/tjej/tjejen/grabben/jentungen/guttungen/poden/tenåring/tenåringen
boy/girl/kid/child/son/daughter/teenager/toddler/lad
barnet/ungen/ungdommen/ungdomen/barn
datra/dotter/dottera/dottern/sonen`,
  PUPILS: `barna/borna/barnen/elevene/elevane/eleverna/children/kids/pupils/jentene/guttene/gutane/pojkarna/flickorna`,
  CLASSROOM: `1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c/6a/6b/6c/7a/7b/7c/8a/8b/8c/9a/9b/9c/10a/10b/10c
klasse bf nv1
klassen/klasserommet/class/year/årskurs/grade/reception
førsteklasse/andreklasse/tredjeklasse/fjerdeklasse/femteklasse/sjetteklasse/sjuendeklasse
ettan/tvåan/trean/fyran/femman/sexan/sjuan/åttan/nian`,
  PLACE_OF: `-skole bm
-skule bm nm
-skola s1
-school en
-barnehage bm nm
-förskola s1
dagis/nursery/kindergarten/sfo/fritids/fritidsklubb/fritidsklubben/ungdomsklubben/avlastning/avlastningen/bup/fotballaget/håndballaget/laget/speideren/korpset`,
  TROUBLE: `mobbe bn nf sa
mobba sv1
bully ev
mobbes/mobbas
caught/arrested/expelled/suspended/excluded
snus/hasj/hasch/dop/narkotika/drugs/weed/cannabis/vape/alkohol/alcohol/drunk/drog
stjålet/stjal/stole/stal/stulit/stolen/stjeler/naska/nasket/snattade/snattar/snatteri/theft/tyveri/tjuveri/shoplifting
slåss/hit/hitting/fight/vold/våld/violent/voldelig/utagerer/utagerende/utagerar/bråkar/bråker/ødelegger/øydelegg/förstör/ruins/disrupts/disruptive
spesialundervisning/spesialundervisninga/specialundervisning/assistent/special/ppt/bup/koster/kostar/costs
skulker/skulkar/skolkar/truant/fravær/frånvaro/stryker/strøk/failed/fails/failing/underkänd
redd/rädd/scared/gråter/grät/gråt/crying/gruer/ensam/åleine
biter/bites/sparker/sparkar/kicks/tisser/trues/trua/truet/hotad/threatened/misbrukt/abused
utvist/kastet/kasta/suspendert/avstängd/care`,
  PICTURED: `bilde bn nf
bilete bn nn
bild s3
picture/photo/video/videoen/film/filmen/videon/look`,
  SHOW: `her/här/here/se/sjå/see/posting/posted/la/legger/legg/lägger/delte/delar/deler/shared`,
  CHILD_POLICY: `alle bv1 nv1
flere/fleire/fler/more/trenger/treng/behöver/need/økende/aukande/växande/growing/problem/mange/många/many/tiltak/åtgärder/lærernorm/bemanning/ressurser/ressursar/resurser/resources/gratis/free/budsjett/budget/rådet/vedtak`,
}
