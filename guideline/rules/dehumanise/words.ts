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
  LOOKS: `feit ba na
ful sa
stygg/stygge/stygt b n
tjukk/tjukke b n
skallet/skallede/skallete/skalla b n =
ugly e
fat e
hideous/repulsive/plain e
bald e
fet/feta s
skitne/dirty/filthy`,
  FARM: `jakt bf
farm ev
gård/gården/gard/garden/bonde/bonden/bøndene/bønder/fjøs/beite/beitet/mattilsynet/rovdyr/rovdyrene b n
park b n
grisuppfödning/bonde/bonden/bönder/bönderna/bete/jakt/jakten s
farmer/farmers/barn/hunt e
zoo/vet`,
  PETS: `bok bf
katten/bånd/puppy/kitten
skadedyrfirma/skadedyrfirmaet/bekjempe/bekämpa/felle/feller/fälla/fällor
sirkus/film/filmen/roman/romanen/play/stykket/rolle/rollen`,
}
