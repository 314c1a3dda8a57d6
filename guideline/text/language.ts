import type { Language } from '../../languages/index.ts'

const TAGS = ['nb', 'nn', 'sv', 'en'] as const

/**
 * The language of a text, from how many of its words each language knows: nb, nn, sv, en, any of them, all words. Unknown
 * where fewer than one word in six is known: then nothing but personal data is looked for.
 */
export function guessLanguage(counts: ArrayLike<number>): Language | 'unknown' {
  const [known, all] = [counts[4] ?? 0, counts[5] ?? 0]
  if (known === 0 || (all > 5 && known * 6 < all)) return 'unknown'
  const best = TAGS.reduce(
    (best, tag, i) => (counts[i]! > counts[TAGS.indexOf(best)]! ? tag : best),
    'nb' as (typeof TAGS)[number],
  )
  return best
}
