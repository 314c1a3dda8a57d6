import type { WordList } from '../../lexicon/compile.ts'

/** Speaking for the municipality. */
export const words: WordList = {
  MUNICIPALITY: `-kommune bm nf
kommun s3
kommunens/stadens
rådhuset/stadshuset/administrasjonen/förvaltningen/formannskapet/kommunestyret/kommunstyrelsen/kommunestyre
region/stad/staden/nämnden/fullmäktige
fylket/fylkeskommunen/fylkestinget/bygda/byen/byrådet
council/authority/municipality/borough/county/city/town/cabinet/officers`,
  BEHALF: `vegne/vegner/vägnar/behalf/räkning`,
  ON_BEHALF: `for/on/på/å`,
  SPEAKS: `meddelar/meddeler/announce/announcing/si/seie/säga/say/slå/sier/seier/säger`,
  TELLS: `snakke bn nf
tale bv2 nv2
uttale bv2 nv1
talar/uttalar/uttala
speak/speaking/writing/skriver`,
  OPINES: `mener/synes/meiner/synest/tycker/anser/think/believe/want/vil/vill
støtter/støttar/stöttar/support/krever/krev/kräver/demand/stand/står
tar/tek/avstand/avstånd/boikotter/boikottar/imot/mot/emot/against/bestemt/bestämt/does
støtte b`,
  STANCE: `svar/svaret/answer/statement/standpunkt/syn/meining/mening/hållning/linje/view/position/policy/line`,
  SIGNED: `hilsen/helsing/hälsar/hilser/regards/slår/slå/sier/seier/säger/say/uttalar/uttaler/telling`,
  CHOSEN: `folkevalgt/folkevald/elected/ledamot`,
  GREETS: `velkommen/velkomen/välkommen/welcome/gratulerer/gratulerar/takke/takkar/takker/tackar/tacka/thank/ønsker/ynskjer`,
  NOT_OURS: `personlig/personleg/personligen/personal/personally/privatperson/private
opposisjonen/oppositionen/opposition
stemmer/røyster/röster/votes/understand
møte/møtet/sammen/mötet/meeting/yesterday`,
}
