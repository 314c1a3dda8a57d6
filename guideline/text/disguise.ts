import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold, letterOf } from './characters.ts'

/**
 * Words that hide: `1d10t`, `b@stard`, `f***`, `idiiiiot`, `i d i o t`, letters of another script. Only words that a list
 * marks as ones people hide are looked for, so `B12`, `4B` and `24/01234` stay what they are.
 */

const LETTERS_FOR: Record<string, string> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '€': 'e',
  '+': 't',
}
const HIDES = new Set('*#%•')
const MOST = 64

/** What a disguised word is, or 0. */
export function unmask(written: string, lexicon: Lexicon): number {
  if (written.length > 40) written = collapse(written, 2)
  if (written.length > 40) return 0
  const folded = plainLetters(written)
  if ([...folded].some((letter) => HIDES.has(letter))) return guessHidden(folded, lexicon)
  let candidates = ['']
  for (const letter of folded) {
    const choices = LETTERS_FOR[letter] ?? letter
    candidates = candidates.flatMap((start) => [...choices].map((choice) => start + choice)).slice(0, MOST)
  }
  for (const candidate of candidates)
    for (const form of [candidate, collapse(candidate, 2), collapse(candidate, 1)]) {
      const value = lexicon.hidden(form)
      if (value !== 0) return value
    }
  return 0
}

/** What letters written one by one spell, or 0: `l ø g n e r`, `d.ö.d.a`. */
export const spelled = (letters: string, lexicon: Lexicon): number => lexicon.hidden(plainLetters(letters))

/** One such letter, as our alphabet has it. */
export const spelledLetter = (written: string): string => LETTERS_FOR[written]?.[0] ?? plainLetters(written)

/** Small letters of our alphabet, unseen signs gone, å ä ö put together from letter and accent. */
function plainLetters(written: string): string {
  let letters = ''
  const composed = written.normalize('NFC')
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at)
    const code = fold(unit, composed, at) & 63
    if (code > 0 && code < 40) letters += letterOf(code)
    else if (code === 0) letters += composed[at]
    if (unit >= 0xd800 && unit < 0xdc00) at++
  }
  return letters
}

/** Every run of one letter cut down to at most `longest`. */
function collapse(word: string, longest: number): string {
  let short = ''
  for (let i = 0; i < word.length; i++) {
    let same = 0
    while (same < longest && word[i - 1 - same] === word[i]) same++
    if (same < longest) short += word[i]
  }
  return short
}

/** The first hidden word that fits letters and stars; with few letters left, only swearing is believed. */
function guessHidden(pattern: string, lexicon: Lexicon): number {
  const letters = [...pattern].filter((letter) => !HIDES.has(letter)).length
  if (letters < 1 || pattern.length < 4) return 0
  const fits = (forms: string, at: number) =>
    [...pattern].every((letter, i) => HIDES.has(letter) || letter === forms[at + i])
  const [swearing, others] = lexicon.hiddenForms()
  for (const forms of letters > 2 || letters * 2 >= pattern.length ? [swearing, others] : [swearing])
    for (let at = 1, end = 0; at < forms.length; at = end + 1) {
      end = forms.indexOf(' ', at)
      if (end - at === pattern.length && fits(forms, at)) return lexicon.find(forms.slice(at, end))
    }
  return 0
}
