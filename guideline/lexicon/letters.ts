const LETTERS: Record<string, string> = { a: 'åæ', e: 'æ', o: 'ø' }

/** No word that people hide is longer. */
const LONGEST = 24

/** What a word may be that is written without å, æ and ø: with all of its pairs put back, or with one letter put back. */
export function respellings(word: string): string[] {
  if (word.length < 4 || word.length > LONGEST) return []
  const found = new Set<string>()
  const joined = word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø')
  if (joined !== word) found.add(joined)
  if (word.length > 4)
    for (let at = 0; at < word.length; at++)
      for (const letter of LETTERS[word[at]!] ?? '') found.add(word.slice(0, at) + letter + word.slice(at + 1))
  return [...found]
}
