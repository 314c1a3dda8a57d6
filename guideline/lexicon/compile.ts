/**
 * From the word lists that people read to the one text that a program searches. Of every class, words of one inflection
 * stand together, so that a class and an inflection are named once; each word begins with a capital, so that those that
 * begin alike are quick to find.
 *
 *     #*!SWEAR@bv1,nv1BanneForbanne@=eDamn<hell+fuck#
 *
 * Before a class's name `*` marks words that people hide, `!` swearing, and `.` the small words of the first list; a list
 * of forms has `=` and its languages; before a word `<` marks a last part of compounds, `+` a first part, and `_` a word
 * of one letter or without a capital. `@~` are beginnings with any ending (see `fold.ts`); the small words are left
 * as they are. A picture is written as its number, so that a letter takes a byte. Written to `registry.ts` when Torget is
 * built.
 */
import { canonical, pictureName } from '../text/characters.ts'
import { isInflection } from './expand.ts'
import { fold, type Groups } from './fold.ts'

/** Words of one class, one line each: the lemma, then an inflection class for each language that has it (see `expand.ts`).
 * `idiot bm nm s3 en`. A hyphen before the lemma: compounds that end in it count too; behind it: those that begin with it.
 */
export type WordList = Record<string, string>

/** Of a line that names no language: its words stand in several. */
const ANY = '?'
/** Behind a line: just these forms, where a definite one or a plural says something else. */
const EXACT = '='

/** Compiles lists of words. */
export function compile(
  lists: readonly WordList[],
  hiding: readonly string[],
  swearing: readonly string[],
  lookalikes: string,
): string {
  const classes = new Map<string, Groups>()
  for (const list of lists)
    for (const [name, lines] of Object.entries(list))
      for (const line of lines.split('\n')) {
        if (line === '') continue
        const small = list === lists[0] ? '.' : ''
        const flags = (hiding.includes(name) ? '*' : small) + (swearing.includes(name) ? '!' : '')
        const [lemma = '', ...inflections] = line.split(' ')
        const groups = into(classes, flags + name, (): Groups => new Map())
        for (const { words, inflection } of split(lemma, inflections))
          for (const word of words) into(groups, inflection, () => new Set<string>()).add(canonical(word))
      }
  const text = [...classes].map(
    ([name, groups]) =>
      `#${name}${[...(name.startsWith('.') ? groups : fold(groups))].map(([inflection, words]) => `@${inflection}${[...words].sort().map(marked).join('')}`).join('')}`,
  )
  return `${text.join('')}#@=${lookalikes.split(/\s+/).filter(Boolean).map(canonical).sort().map(marked).join('')}#`
}

/** A word with the sign or capital that it begins with. */
function marked(word: string): string {
  const written = [...word].map((sign) => (sign > '\xff' ? pictureName(sign) : sign)).join('')
  if (/^[-+]/.test(written)) return written.replace(/^-/, '<')
  const capital = written.charAt(0).toUpperCase()
  return written.length > 1 && capital !== written[0] ? capital + written.slice(1) : `_${written}`
}

/** The words of a line, those of one inflection together: listed forms each on their own, a lemma with all of its languages. */
function split(lemma: string, inflections: string[]): { words: string[]; inflection: string }[] {
  const sign = lemma.startsWith('-') ? '-' : lemma.endsWith('-') ? '+' : ''
  const bare = lemma.replace(/^-|-$/g, '')
  const listed = inflections.filter((inflection) => inflection.length === 1 && inflection !== EXACT).join('')
  const exact = inflections.includes(EXACT) ? EXACT : ''
  const classes = inflections.filter((inflection) => inflection.length > 1)
  const unknown = classes.find((name) => !isInflection(name))
  if (unknown) throw new Error(`No inflection class is called ${unknown} (${lemma}).`)
  const inflected = classes.join(',')
  const found = []
  if (inflected) found.push({ words: [sign + bare], inflection: inflected })
  if (listed || !inflected)
    found.push({ words: bare.split('/').map((form) => sign + form), inflection: `=${listed || ANY}${exact}` })
  return found
}

function into<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
