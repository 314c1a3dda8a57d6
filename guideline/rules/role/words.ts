import type { WordList } from '../../lexicon/lexicon.ts'

/** Speaking for the municipality. */
export const words: WordList = {
  MUNICIPALITY: `kommunen/kommune b n s
rådhuset/stadshuset/administrasjonen b n s
kommunens s
regionen/staden/stadens s
fylket/fylkeskommunen/fylkeskommune b n
byen/bygda b n
kommunestyret/formannskapet b n
council/municipality/borough/county/city e`,
  BEHALF: `vegne/vegner b n
vägnar s
behalf e`,
  ON_BEHALF: `for/on/på/å`,
  SPEAKS: `garantere bf nf
love bf nf
beklage bf nf
guarantee
promise
apologise/apologize
bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm
si/seie/säga/say/declare/erklære`,
  HAS_DECIDED: `bestemt/bestemte/bestemmer/avgjort/besluttet/vedtatt/vedteke/vedtok b n
bestämt/beslutat/bestämmer/beslutar/beslöt s
decided/decides/resolved/ruled e`,
  OPINES: `mener/synes/meiner/synest/tycker/anser/thinks/think/believe/believes/wants/want
støtter/støttar/stödjer/supports/support/krever/krev/kräver/demand
tar/tek/avstand b n`,
  NOT_OURS: `personlig/personleg/personligen/personal/personally/privatperson/private
medlem/member/opposisjonen/oppositionen/opposition/representant
stemmer/røyster/röster/votes/mot/enstemmig/enstemmig/enhälligt/unanimously
møte/møtet/sammen/mötet/meeting/yesterday/går
partiet/partiets/partiet/party`,
}
