/**
 * From a lemma and its inflection class to its forms, as beginnings and what each can end in. A class is written as the
 * language's letter (b Bokmål, n Nynorsk, s Swedish, e English) and what follows in the table here; the letter alone means
 * that the forms are listed, with strokes between. Genitives and passives in -s are not listed: a reader of text tries a
 * word without its s.
 *
 * nouns       bm nm masculine · bf nf feminine · bn nn neuter · br in -er (løgner) · s1–s5 the Swedish declensions, s6 in -are
 * adjectives  ba na sa ea · bd nd sd with a doubled consonant (dum, dumme)
 * verbs       v1 kaste kastet · v2 tenke tenkte · v3 leve levde · v4 bo bodde (Swedish: kasta, köpa, stänga, bo) · ev evv
 */

/** A beginning and its endings, with spaces between; a dot is no ending. */
export type Part = readonly [beginning: string, endings: string]
type Inflection = (lemma: string) => Part[]

/** Endings that follow the lemma, or the lemma without its last e or a. */
const after =
  (endings: string): Inflection =>
  (lemma) =>
    lemma.endsWith('e') || lemma.endsWith('a')
      ? [[lemma.slice(0, -1), `${lemma.at(-1)} ${endings}`]]
      : [[lemma, `. ${endings}`]]
/** The same, with an imperative that has no ending. */
const verb = (endings: string): Inflection => {
  const forms = after(endings)
  return (lemma) => forms(lemma).map(([stem, all]) => [stem, stem !== lemma && stem.length > 2 ? `${all} .` : all])
}
const whole =
  (endings: string): Inflection =>
  (lemma) => [[lemma, `. ${endings}`]]
/** Endings in place of the last letter. */
const instead =
  (endings: string): Inflection =>
  (lemma) => [[lemma.slice(0, -1), endings]]
const doubled =
  (endings: string, plain = '. t'): Inflection =>
  (lemma) => [
    [lemma, plain],
    [lemma + lemma.at(-1), endings],
  ]
/** Swedish -el, -en and -er lose their e before an ending. */
const dropping = (endings: string): Inflection => {
  const forms = after(endings)
  return (lemma) => {
    const [before = 'a', e, last = ''] = lemma.slice(-3)
    if (e !== 'e' || !'lnr'.includes(last) || 'aeiouyåäö'.includes(before)) return forms(lemma)
    const all = endings.split(' ')
    const ofLemma = all.filter((ending) => ending[0] === 'n')
    return [
      [lemma, ['.', ...ofLemma].join(' ')],
      [lemma.slice(0, -2) + lemma.at(-1), all.filter((ending) => !ofLemma.includes(ending)).join(' ')],
    ]
  }
}
const inY = (lemma: string) => lemma.endsWith('y') && !'aeiou'.includes(lemma.charAt(lemma.length - 2))
const plural = (lemma: string) => (['s', 'x', 'ch', 'sh'].some((end) => lemma.endsWith(end)) ? 'es' : 's')

/** What may follow a beginning that several words of a list share; see `fold.ts`. */
export const ANY_ENDING =
  '. e a en et er ar or ene ane na erna arna orna r n t d te de dde ade at ad as ast es s ende ande aste are ere est este ed ing ers ly y ies ied'

const classes: Record<string, Inflection> = {
  '~': (lemma) => [[lemma, ANY_ENDING]],
  bm: after('en er ene'),
  bf: after('a en er ene'),
  bn: after('et er ene a'),
  br: whole('en e ne'),
  ba: after('t e ere est este'),
  bd: doubled('e ere est este'),
  bv1: verb('er et a ende'),
  bv2: verb('er te t ende'),
  bv3: verb('er de d ende'),
  bv4: whole('r dde dd'),
  nm: after('en ar ane'),
  nf: after('a er ene ar ane'),
  nn: after('et a'),
  na: after('t e are ast aste'),
  nd: doubled('e are ast aste'),
  nv1: verb('a ar'),
  nv2: verb('a er te t'),
  nv3: verb('a er de d'),
  nv4: whole('r dde dd tt'),
  s1: instead('a an or orna'),
  s2: dropping('en ar arna'),
  s3: after('en er erna'),
  s4: whole('t n na'),
  s5: dropping('et en'),
  s6: instead('e en na'),
  sa: after('t a are ast aste'),
  sd: doubled('a are ast aste'),
  sv1: verb('ar ade at ad'),
  sv2: instead('a er te t ta .'),
  sv3: instead('a er de t d da .'),
  sv4: whole('r dde tt'),
  en: (lemma) => (inY(lemma) ? [[lemma.slice(0, -1), 'y ies']] : [[lemma, `. ${plural(lemma)}`]]),
  ea: after('er est ly'),
  ev: (lemma) => {
    if (inY(lemma)) return [[lemma.slice(0, -1), 'y ies ied ying']]
    return lemma.endsWith('e') ? [[lemma.slice(0, -1), 'e es ed ing']] : [[lemma, `. ${plural(lemma)} ed ing`]]
  },
  evv: doubled('ed ing', '. s'),
}

/** Whether there is an inflection class of this name. */
export const isInflection = (name: string): boolean => name in classes

/** The parts that the forms of a lemma are made of; a listed form is its own. */
export const partsOf = (lemma: string, inflection: string): Part[] =>
  inflection.startsWith('=') ? [[lemma, '.']] : classes[inflection]!(lemma)

/** Every form of a word by its inflections, `bm,nm`. */
export function formsOf(word: string, inflections: string): string[] {
  return inflections
    .split(',')
    .flatMap((inflection) =>
      partsOf(word, inflection).flatMap(([beginning, endings]) =>
        endings.split(' ').map((ending) => (ending === '.' ? beginning : beginning + ending)),
      ),
    )
}
