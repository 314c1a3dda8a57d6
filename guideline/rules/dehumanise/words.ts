import type { WordList } from '../../lexicon/compile.ts'

/** Looks that are held against somebody, and the real animals that are not meant for anybody. */
export const words: WordList = {
  SNEER: `💩
🐀
🐖
🐷
🐽
🐍
🐒
🐵
🙈
🙉
🦍
🪳
🐛
🐐
🤡
🤮
🗑`,
  LOOKS: `heslig ba
äcklig sa
feit ba na
ful sa
stygg/stygge/stygt b n
tjukk/tjukke/tykk/tykke b n
ekkel/ekle b n
skallet/skallede/skallete/skalla b n =
ugly e
fat/obese/chubby e
hideous/grotesque/repulsive/plain e
bald/wrinkly e
fet/feta/tjock/tjocka s
usexy/ukneppelig b
skrumpen/rynkete/rynket/rynkate/skrynklig b n s
skitten/skitne/smutsig/dirty/filthy`,
  FARM: `jakt bf
farm ev
oppdrett/gård/gården/gard/garden/bonde/bonden/bøndene/bønder/landbruk/landbruket/slakteri/fjøs/fjøset/beite/beitet/mattilsynet/rovdyr/rovdyrene/buskap/buskapen b n
gult/park b n
grisuppfödning/uppfödning/lantbruk/lantbruket/bonde/bonden/bönder/bönderna/ladugård/bete/betet/jakt/jakten/rovdjur/boskap s
farmer/farmers/livestock/cattle/barn/hunt/hunting/grazing/slaughterhouse/herd e
zoo/dyrehage/djurpark/veterinær/veterinär/vet/veterinären/veterinæren/dyreklinikk
avføring/bæsj/hundeposer/hundbajs/dog-mess`,
  PETS: `bok bf
valp/valpen/kennel/hundeeier/hundeeiere/hundeeigar/hundägare/hundägarna/katten/bånd/båndtvang/bandtvang/koppel/leash/puppy/kitten/fugl/fuglen/fåglar
skadedyrfirma/skadedyrfirmaet/skadedyrbekjempelse/bekjempe/bekämpa/sanering/felle/feller/fälla/fällor/exterminator
sirkus/cirkus/circus/film/filmen/teater/teateret/roman/romanen/play/pjäs/pjäsen/stykket/teaterstykket/rolle/rollen/revy`,
}
