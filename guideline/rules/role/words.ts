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
  ON_BEHALF: `for/on/på/å b n s e`,
  SPEAKS: `garantere bf nf
    love bf nf
    beklage bf nf
    guarantee b n s e
    promise b n s e
    apologise/apologize b n s e
    bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm b n s e
    si/seie/säga/say/declare/erklære b n s e`,
  HAS_DECIDED: `bestemt/bestemte/bestemmer/avgjort/besluttet/vedtatt/vedteke/vedtok b n
    bestämt/beslutat/bestämmer/beslutar/beslöt s
    decided/decides/resolved/ruled e`,
  OPINES: `mener/synes/meiner/synest/tycker/anser/thinks/think/believe/believes/wants/want b n s e
    støtter/støttar/stödjer/supports/support/krever/krev/kräver/demand b n s e
    tar/tek/avstand b n`,
  NOT_OURS: `personlig/personleg/personligen/personal/personally/privatperson/private b n s e
    medlem/member/opposisjonen/oppositionen/opposition/representant b n s e
    stemmer/røyster/röster/votes/mot/enstemmig/enstemmig/enhälligt/unanimously b n s e
    møte/møtet/sammen/mötet/meeting/yesterday/går b n s e
    partiet/partiets/partiet/party b n s e`,
}
