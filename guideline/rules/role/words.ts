import type { WordList } from '../../lexicon/compile.ts'

/** Speaking for the municipality. */
export const words: WordList = {
  MUNICIPALITY: `-kommune bm nf
kommun s3
kommunens/stadens/regionens
rådhuset/stadshuset/administrasjonen/förvaltningen/formannskapet/kommunestyret/kommunstyrelsen/kommunestyre
region/regionen/stad/staden/nämnden/fullmäktige
fylket/fylkeskommunen/fylkestinget/bygda/byen/byrådet
council/authority/municipality/borough/county/city/town/cabinet/officers`,
  BEHALF: `vegne/vegner/vägnar/behalf/räkning`,
  ON_BEHALF: `for/on/på/å`,
  SPEAKS: `meddelar/meddeler/announce/announcing/si/seie/säga/say/declare/erklære/slå/fastslå/sier/seier/säger`,
  TELLS: `snakke bn nf
tale bv2 nv2
uttale bv2 nv1
talar/uttalar/uttala
speak/speaking/writing/skriver`,
  OPINES: `mener/synes/meiner/synest/tycker/anser/think/believe/want/vil/vill
støtter/støttar/stödjer/stöder/stöttar/support/krever/krev/kräver/demand/stand/står
tar/tek/avstand/avstånd/boikotter/boikottar/bojkottar/imot/mot/emot/against/bestemt/bestämt/does
støtte b`,
  STANCE: `svar/svaret/answer/statement/standpunkt/holdning/haldning/syn/meining/mening/hållning/ståndpunkt/linje/view/position/stance/policy/line`,
  SIGNED: `hilsen/helsing/hälsar/hälsningar/hilser/regards/greetings/sincerely/slår/slå/sier/seier/säger/say/uttalar/uttaler/telling`,
  CHOSEN: `folkevalgt/folkevald/förtroendevald/elected/kommunepolitiker/ledamot`,
  PAYS: `betaler/betalar/betale/dekker/dekkjer/täcker/pay/erstatte/erstatter/bygger/byggjer/build/budsjett`,
  GREETS: `velkommen/velkomen/välkommen/välkomna/welcome/gratulerer/gratulerar/congratulate/takke/takkar/takker/tackar/tacka/thank/ønsker/ynskjer/kondolerer`,
  NOT_OURS: `personlig/personleg/personligen/personal/personally/privatperson/private
opposisjonen/oppositionen/opposition
stemmer/røyster/röster/votes/enstemmig/enhälligt/unanimously/understand/forstått/förstått
møte/møtet/sammen/mötet/meeting/yesterday`,
}
