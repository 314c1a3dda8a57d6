import type { WordList } from '../../lexicon/lexicon.ts'

/** Children, where they are found, and what can happen to them. */
export const words: WordList = {
  PUPIL: `-elev bm nm s3
pupil en
student en
sønn bm
jente bf
datter bf
gutt/gutten b
gut/guten n
pojke/pojken/kille/killen/flicka/flickan/tjej/tjejen s
boy/girl/kid/child/son/daughter/teenager/toddler e
barnet/ungen/ungdommen/tenåringen/tenåring/ungdomen/barn b n s
datra/dotter/dottera/dottern b n s
son/sonen s n e
grabben/jentungen/guttungen/poden b n
tantebarn/stesønn/stedatter b n`,
  PUPILS: `barna/borna/barnen/elevene/elevane/eleverna/children/kids/pupils/jentene/jentene/guttene/gutane/pojkarna/flickorna`,
  CLASSROOM: `1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c/6a/6b/6c/7a/7b/7c/8a/8b/8c/9a/9b/9c/10a/10b/10c b
klasse bf nv1
class/year/årskurs/grade
førsteklasse/andreklasse/tredjeklasse/fjerdeklasse/femteklasse/sjetteklasse/sjuendeklasse b n
ettan/tvåan/trean/fyran/femman/sexan/sjuan/åttan/nian s
reception e`,
  PLACE_OF: `-skole bm
-skule bm nm
-skola s1
school en
-barnehage bm nm
-förskola s1
förskolan/förskola/dagis s
nursery/kindergarten/preschool e
sfo/fritids/fritidsklubb/fritidsklubben/ungdomsklubben/avlastning/avlastningen/fosterhjemmet/fosterheimen/bup b n s
fotballaget/håndballaget/laget/speideren/korpset b n`,
  TROUBLE: `mobbe bn nf sa
mobba sv1
bully ev
mobbes/mobbas
tatt/teken/tatt/åkte/fast/caught/arrested/expelled/suspended/excluded
snus/hasj/hasch/dop/narkotika/narkotika/drugs/weed/cannabis/vape/alkohol/alcohol/full/drunk/rus/rusa/drog
stjålet/stjal/stole/stal/stulit/stole/stolen/nasket/naska/snattade/shoplifting
slo/slår/slog/slåss/hit/hits/fight/fights/vold/våld/violent/voldelig/utagerer/utagerende/utagerar/bråkar/bråker/ødelegger/øydelegg/förstör/ruins/ruin/disrupts/disruptive
adhd/autisme/autism/autist/diagnose/diagnos/dysleksi/dyslexi/rullestol/rullstol/wheelchair/allergi/epilepsi/spesialundervisning/spesialundervisninga/specialundervisning/assistent/ppt/bup/koster/kostar/costs/støtte
skulker/skulkar/truant/dropper/fravær/frånvaro/stryker/strøk/failed/fails/failing/underkänd
innlagt/innlagd/sykehus/syk/sjuk/ill/cancer/kreft/selvskader/selvskading/spiseforstyrrelse/anoreksi
barnevernet/barnevern/socialtjänsten/services/fosterhjem/fosterhem/care
gravid/pregnant/abort
redd/rädd/scared/gråter/grät/gråt/crying/gruer/alene/ensam/åleine
biter/bet/bites/sparker/sparkar/kicks/tisser
trues/trua/truet/hotad/threatened/misbrukt/missbruk/abused
utvist/utvistes/kastet/kasta/suspendert/avstängd b n s`,
  PICTURED: `bilde bn nf
bilete bn nn
bild s3
picture/pictures/photo/photos/video/videoen/film/filmen/videon
her/här/here/se/sjå/see/look`,
  SHOW: `her/her/här/here/se/sjå/see/look/legger/legg/lägger/posting/posted/la/delte/delar/shared/deler`,
  CHILD_POLICY: `alle bv1 nv1
flere/fleire/fler/more/trenger/treng/behöver/need/needs/økende/aukande/växande/growing/problem/mange/många/many/tiltak/åtgärder/lærernorm/bemanning/ressurser/ressursar/resurser/resources/gratis/free/budsjett/budget/rådet/vedtak`,
}
