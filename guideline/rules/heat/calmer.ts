import type { Sentence } from '../../text/sentence.ts'
import { ALL_CAPS, LINK, MENTION } from '../../text/words.ts'

/**
 * A shouted sentence in an ordinary voice: small letters where capitals shouted, one sign where there was a heap. Short
 * words that no list knows stay as they are, since they are as often the name of an office (NAV, SFO).
 */
export function calmer(sentence: Sentence, start: number, end: number): string | undefined {
  const { text, words } = sentence
  let calm = text.slice(0, start)
  let at = start
  let first = true
  for (const word of words) {
    if (word.start >= end) break
    calm += text.slice(at, word.start)
    const written = text.slice(word.start, word.end)
    const office = word.languages === 0 && written.length < 6
    const lower =
      word.flags & ALL_CAPS && !office && !(word.flags & (LINK | MENTION))
        ? written.toLowerCase()
        : /^[A-ZÆØÅÄÖ]$/.test(written) && !(written === 'I' && word.languages === 8) && !first
          ? written.toLowerCase()
          : written
    calm += first || endsBefore(text, word.start) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
    at = word.end
    first = false
  }
  calm += text.slice(at, end)
  calm = calm.slice(start).replace(/[!?]{2,}/g, (signs) => (signs.includes('?') ? '?' : '.'))
  return calm === text.slice(start, end) ? undefined : calm
}

const endsBefore = (text: string, at: number) => /[.!?]\s*$/.test(text.slice(Math.max(0, at - 3), at))
