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
gut/guten/pojke/pojken/kille/killen/flicka/flickan/guttungen
boy/girl/kid/child/son/daughter/toddler/lad
barnet/ungen/ungdommen/barn
dotter/dottera/dottern/sonen`,
  PUPILS: `barna/borna/barnen/elevene/elevane/eleverna/children/kids/pupils/jentene/gutane`,
  CLASSROOM: `1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c/6a/6b/6c/7a/7b/7c/8a/8b/8c/9a/9b/9c/10a/10b/10c
klasse bf nv1
klassen/class/year/grade/reception
tredjeklasse
trean/fyran/femman/sexan`,
  PLACE_OF: `-skole bm
-skule bm nm
-skola s1
-school en
-barnehage bm nm
-förskola s1
nursery/sfo/fritids/fritidsklubb/fritidsklubben/ungdomsklubben/bup/laget/korpset`,
  TROUBLE: `mobbe bn nf sa
mobba sv1
bully ev
mobbes/mobbas
caught
snus/dop/narkotika/drugs/weed/alcohol/drog
stjålet/stole/stulit/stolen/stjeler/snatteri/shoplifting
slåss/hit/fight/vold/våld/violent/ødelegger/øydelegg
assistent/special/ppt/bup/koster/kostar/costs
skulker/skulkar/skolkar/truant/strøk/failed/fails/failing
redd/rädd/scared/gråter/grät/gråt/crying/gruer/ensam/åleine
biter/bites/sparker/sparkar/trues/truet/threatened/misbrukt
kastet/kasta/care`,
  PICTURED: `bilde bn nf
bilete bn nn
bild s3
picture/photo/video/videoen/film/filmen/videon/look`,
  SHOW: `her/här/here/se/sjå/see/posting/posted/la/legger/legg/lägger/delte/delar/deler/shared`,
  CHILD_POLICY: `alle bv1 nv1
flere/fleire/fler/more/trenger/treng/behöver/need/økende/aukande/växande/growing/problem/mange/många/many/tiltak/ressurser/ressursar/gratis/free/budsjett/budget/rådet/vedtak`,
}
