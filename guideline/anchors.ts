import { type Aliases, isClass, type Names, resolve, WRITTEN } from './pattern.ts'

/**
 * Where each pattern is looked for first: at its rarest word, so that a sentence without it costs nothing. Known before a
 * draft is read; written to `lexicon/registry.ts` when Torget is built.
 */
export interface Anchors {
  /** Of each group's lines the number of that part, one character a line; a space between groups. */
  anchors: string
  /** Lines that name frequent words only, as the numbers of their group and line: no search finds them. */
  frequent: [group: number, line: number][]
}

export function anchorsOf(groups: readonly string[], names: Names): Anchors {
  const frequent: [number, number][] = []
  const anchors = groups.map((find, group) =>
    find
      .trim()
      .split('\n')
      .map((line, at) => {
        const parts = line.split(' ')
        const rare = parts.findIndex((part) => isWord(part) && isRare(part, names))
        if (rare < 0 && line !== '') frequent.push([group, at])
        return Math.max(0, rare < 0 ? parts.findIndex(isWord) : rare).toString(36)
      })
      .join(''),
  )
  return { anchors: anchors.join(' '), frequent }
}

/** Whether a part of a pattern is a word that must be there, not a sign or a word that may be left out. */
const isWord = (part: string) => /^[^\0-@[\]^~].*$/.test(part) && !part.endsWith('?')

/** Whether a part names only words that are seldom seen. */
const isRare = (part: string, { aliases, common }: { aliases: Aliases; common: ReadonlySet<string> }) =>
  resolve(part, aliases).every((name) =>
    isClass(name) ? !common.has(name) && !(name in WRITTEN) && name !== 'ANY' : !FREQUENT.has(name),
  )

/** Words too frequent to start a pattern from. */
const FREQUENT = new Set(
  'til|to|till|i|in|på|on|av|of|fra|frå|från|from|med|with|og|och|and|å|att|at|for|för|som|that|vi|me|er|du|you|den|det|de|that|this|här|her|here|se|sjå|see|så|so|ut|out|har|has|have'.split(
    '|',
  ),
)
