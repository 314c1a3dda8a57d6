import type { WordList } from '../../lexicon/lexicon.ts'

/** Looks that are held against somebody, and the real animals that are not meant for anybody. */
export const words: WordList = {
  FOUL: `insekt b n
    parasitter/parasittar/parasiter/parasites b n s e`,
  LOOKS: `stygg/stygge/stygt b n
    ful/fula/fult s
    ugly e
    feit/feite/feitt/tjukk/tjukke/tykk/tykke b n
    fet/feta/tjock/tjocka s
    fat/obese/chubby e
    heslig ba
    ekkel/ekle b n
    äcklig sa
    hideous/grotesque/repulsive/plain e
    usexy/ukneppelig b
    skrumpen/rynkete/rynket/rynkate/skrynklig b n s
    skallet/skallete/skalla b n
    bald/wrinkly e
    skitten/skitne/smutsig/dirty/filthy b n s e`,
  FARM: `oppdrett/gård/gården/gard/garden/bonde/bonden/bøndene/bønder/landbruk/landbruket/slakteri/fjøs/fjøset/beite/beitet/jakt/jakten/jakta/mattilsynet/rovdyr/rovdyrene/buskap/buskapen b n
    grisuppfödning/uppfödning/lantbruk/lantbruket/bonde/bonden/bönder/bönderna/ladugård/bete/betet/jakt/jakten/rovdjur/boskap s
    farm/farms/farmer/farmers/farming/livestock/cattle/barn/hunt/hunting/grazing/slaughterhouse/herd e
    zoo/dyrehage/djurpark/veterinær/veterinär/vet/veterinären/veterinæren/dyreklinikk b n s e
    avføring/bæsj/hundeposer/hundbajs/dog-mess b n s e
    gult/park b n`,
  PETS: `valp/valpen/kennel/hundeeier/hundeeiere/hundeeigar/hundägare/hundägarna/katten/bånd/båndtvang/bandtvang/koppel/leash/puppy/kitten/fugl/fuglen/fåglar b n s e
    skadedyrfirma/skadedyrfirmaet/skadedyrbekjempelse/bekjempe/bekämpa/sanering/felle/feller/fälla/fällor/exterminator b n s e
    sirkus/cirkus/circus/film/filmen/teater/teateret/bok/boka/boken/roman/romanen b n s e`,
}
