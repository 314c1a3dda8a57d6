import { ANY_ENDING, formsOf } from './expand.ts'

/** How short a beginning may be that takes any ending, and how many words the shortest must stand for. */
const SHORTEST = 4
const MANY = 3
const ENDINGS = new Set(ANY_ENDING.split(' ').map((ending) => (ending === '.' ? '' : ending)))

/** Words of one class by their inflections, as they are written between `@` signs; see `compile.ts`. */
export type Groups = Map<string, Set<string>>

interface Entry {
  inflection: string
  word: string
  forms: string[]
}

/**
 * Words of a class that begin alike become one beginning with any ending, where there are at least two of them: `miljon`
 * stands for "miljon", "miljoner" and every other form. So a list that gives a few forms of a word knows them all, and its
 * neighbours' spellings of it, and takes less room.
 */
export function fold(groups: Groups): Groups {
  const entries = [...groups].flatMap(([inflection, words]) =>
    [...words]
      .filter((word) => isFoldable(word, inflection))
      .map((word) => ({ inflection, word, forms: formsOf(word.replace(/^-/, ''), inflection) })),
  )
  const byBeginning = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const beginning of beginningsOf(entry)) {
      const others = byBeginning.get(beginning)
      if (others) others.push(entry)
      else byBeginning.set(beginning, [entry])
    }
  const folded: string[] = []
  const gone = new Set<Entry>()
  const left = (beginning: string) => {
    const { length } = byBeginning.get(beginning)!.filter((entry) => !gone.has(entry))
    return beginning.length - signOf(beginning).length > SHORTEST || length >= MANY ? length : 0
  }
  // The one that stands for most words first; of two alike the longer, which says more.
  for (;;) {
    let best = ''
    for (const beginning of byBeginning.keys()) {
      const more = left(beginning) - (best === '' ? 1 : left(best))
      if (more > 0 || (more === 0 && best !== '' && beginning.length > best.length)) best = beginning
    }
    if (best === '') break
    folded.push(best)
    for (const entry of byBeginning.get(best)!) gone.add(entry)
  }
  if (folded.length === 0) return groups
  const rest: Groups = new Map()
  for (const entry of entries) if (!gone.has(entry)) put(rest, entry.inflection, entry.word)
  for (const [inflection, words] of groups)
    for (const word of words) if (!isFoldable(word, inflection)) put(rest, inflection, word)
  for (const beginning of folded) put(rest, '~', beginning)
  return rest
}

function put(groups: Groups, inflection: string, word: string): void {
  const words = groups.get(inflection)
  if (words) words.add(word)
  else groups.set(inflection, new Set([word]))
}

const isFoldable = (word: string, inflection: string) => word[0] !== '+' && !/^=.*=$/.test(inflection)

const signOf = (word: string) => (word[0] === '-' ? '-' : '')

/** The beginnings from which every form of an entry goes on with one of the endings. */
function beginningsOf({ word, forms }: Entry): string[] {
  const [first = ''] = forms
  let common = first.length
  for (const form of forms) while (!form.startsWith(first.slice(0, common))) common--
  const found: string[] = []
  for (let length = common; length >= SHORTEST; length--)
    if (forms.every((form) => ENDINGS.has(form.slice(length)))) found.push(signOf(word) + first.slice(0, length))
  return found
}
