import type { Reading } from '../reading.ts'

/** What Nynorsk alone has, in words that no list knows. */
const NYNORSK =
  /(?:lagde?|stengde?|selde?|øy[a-z]+|aste?|ane|leg|legging|[a-z]inga)(?![a-zæøå])|(?:sjuk|skul|heim|gjer|kjem|hald|seier|frå|meir|heil|vegen|ein)|rykte om/gi

/** The language that knows most words of a sentence, then of its neighbours: the ending of a word depends on it. */
export function languageOf(reading: Reading): 'nb' | 'nn' | 'sv' | 'en' {
  const { counts } = reading
  counts[1]! += 2 * (reading.sentence.text.match(NYNORSK)?.length ?? 0)
  return (['nb', 'nn', 'sv', 'en'] as const)[counts.indexOf(Math.max(...counts))]!
}
