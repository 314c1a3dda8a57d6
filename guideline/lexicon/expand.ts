/**
 * From a lemma and its inflection class to its forms. A class is written as the language's letter (b Bokmål, n Nynorsk,
 * s Swedish, e English) and what follows in the tables here; the letter alone means that the forms are listed, with
 * strokes between. Genitives and passives in -s are not listed: a reader of text tries a word without its s.
 *
 * nouns       bm nm masculine · bf nf feminine · bn nn neuter · br in -er (løgner) · s1–s5 the Swedish declensions, s6 in -are
 * adjectives  ba na sa ea · bA nA sA with a doubled consonant (dum, dumme)
 * verbs       v1 kaste kastet · v2 tenke tenkte · v3 leve levde · v4 bo bodde (Swedish: kasta, köpa, stänga, bo) · ev evv
 */

type Ending = (stem: string, lemma: string) => string[]

const withEndings =
  (endings: string): Ending =>
  (stem, lemma) => [lemma, ...endings.split(' ').map((ending) => stem + ending)]
const doubled =
  (endings: string): Ending =>
  (stem, lemma) => [lemma, `${lemma}t`, ...endings.split(' ').map((ending) => stem + stem.at(-1) + ending)]
/** Swedish -el, -en and -er lose their e before an ending. */
const dropping =
  (endings: string): Ending =>
  (stem, lemma) => {
    const short = /[^aeiouyåäö]e[lnr]$/.test(lemma) ? lemma.slice(0, -2) + lemma.at(-1) : stem
    return [lemma, ...endings.split(' ').map((ending) => (ending[0] === 'n' ? lemma : short) + ending)]
  }

const classes: Record<string, Ending> = {
  bm: withEndings('en er ene'),
  bf: withEndings('a en er ene'),
  bn: withEndings('et er ene a'),
  br: (_, lemma) => [lemma, `${lemma}en`, `${lemma}e`, `${lemma}ne`],
  ba: withEndings('t e ere est este'),
  bA: doubled('e ere est este'),
  bv1: withEndings('er et a ende'),
  bv2: withEndings('er te t ende'),
  bv3: withEndings('er de d ende'),
  bv4: (_, lemma) => [lemma, `${lemma}r`, `${lemma}dde`, `${lemma}dd`],
  nm: withEndings('en ar ane'),
  nf: withEndings('a er ene ar ane'),
  nn: withEndings('et a'),
  na: withEndings('t e are ast aste'),
  nA: doubled('e are ast aste'),
  nv1: withEndings('a ar'),
  nv2: withEndings('a er te t'),
  nv3: withEndings('a er de d'),
  nv4: (_, lemma) => [lemma, `${lemma}r`, `${lemma}dde`, `${lemma}dd`, `${lemma}tt`],
  s1: (_, lemma) => [lemma, `${lemma}n`, ...['or', 'orna'].map((end) => lemma.slice(0, -1) + end)],
  s2: dropping('en ar arna'),
  s3: withEndings('en er erna'),
  s4: (_, lemma) => [lemma, `${lemma}t`, `${lemma}n`, `${lemma}na`],
  s5: dropping('et en'),
  s6: (_, lemma) => [lemma, `${lemma}n`, `${lemma.slice(0, -1)}na`],
  sa: withEndings('t a are ast aste'),
  sA: doubled('a are ast aste'),
  sv1: (_, lemma) => [lemma, `${lemma}r`, `${lemma}de`, `${lemma}t`, `${lemma}d`],
  sv2: (_, lemma) => ['a', 'er', 'te', 't', 'ta', ''].map((end) => lemma.slice(0, -1) + end),
  sv3: (_, lemma) => ['a', 'er', 'de', 't', 'd', 'da', ''].map((end) => lemma.slice(0, -1) + end),
  sv4: (_, lemma) => [lemma, `${lemma}r`, `${lemma}dde`, `${lemma}tt`],
  en: (_, lemma) =>
    /[^aeiou]y$/.test(lemma)
      ? [lemma, `${lemma.slice(0, -1)}ies`]
      : [lemma, lemma + (/(?:s|x|ch|sh)$/.test(lemma) ? 'es' : 's')],
  ea: (stem, lemma) => [lemma, `${stem}er`, `${stem}est`, `${stem}ly`],
  ev: (stem, lemma) =>
    /[^aeiou]y$/.test(lemma)
      ? [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
      : [lemma, lemma + (/(?:s|x|ch|sh)$/.test(lemma) ? 'es' : 's'), `${stem}ed`, `${stem}ing`],
  evv: (_, lemma) => [lemma, `${lemma}s`, `${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`],
}
const IMPERATIVE = /^[bns]v[1-3]$/

/** The forms of a lemma; an unknown class is a fault in the word list and says so. */
export function expand(lemma: string, inflection: string): string[] {
  if (inflection.length === 1 || inflection === 'bnse') return lemma.split('/')
  const ending = classes[inflection]
  if (!ending) throw new Error(`No inflection class is called ${inflection} (${lemma}).`)
  const stem = /[ea]$/.test(lemma) && inflection !== 's1' ? lemma.slice(0, -1) : lemma
  const forms = ending(stem, lemma)
  if (IMPERATIVE.test(inflection) && stem.length > 2) forms.push(stem)
  return forms
}

/** The inflection of a line that has none: it lists words of all four languages. */
export const EVERY = 'bnse'

/** Every form of a line of a word list, in all its languages. */
export function formsOf(line: string): string[] {
  const [lemma = '', ...inflections] = line.split(' ')
  const bare = lemma.replace(/^-|-$/g, '')
  return (inflections.length > 0 ? inflections : [EVERY]).flatMap((inflection) => expand(bare, inflection))
}
