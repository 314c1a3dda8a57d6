import type { Reading } from '../reading.ts'

/** What Nynorsk alone has, in words that no list knows. */
const NYNORSK =
  /(?:lagde?|stengde?|selde?|øy[a-z]+|aste?|ane|leg|legging|[a-z]inga)(?![a-zæøå])|(?:sjuk|skul|heim|gjer|kjem|hald|seier|frå|meir|heil|vegen|ein)|rykte om/g

/** Something of each of those, so that most texts need no search. */
const NYNORSK_SIGNS =
  'lag|steng|sel|øy|ast|ane|leg|inga|sjuk|skul|heim|gjer|kjem|hald|seier|frå|meir|heil|vegen|ein|rykte'.split('|')

/** The language that knows most words of a sentence, then of its neighbours: the ending of a word depends on it. */
export function languageOf(reading: Reading): 'nb' | 'nn' | 'sv' | 'en' {
  const { counts } = reading
  const text = reading.sentence.text.toLowerCase()
  if (NYNORSK_SIGNS.some((sign) => text.includes(sign))) counts[1]! += 2 * (text.match(NYNORSK)?.length ?? 0)
  return (['nb', 'nn', 'sv', 'en'] as const)[counts.indexOf(Math.max(...counts))]!
}
