import type { Reading } from '../reading.ts'
import { ALL_CAPS, LINK, MENTION, type Word } from '../text/words.ts'
import { languageOf } from './language.ts'
import type { Wording } from './wording.ts'

/** Offices, parties and countries, in capitals or with one; words without a vowel are offices, too. */
const OFFICES =
  /^(?:NAV|SFO|FAU|EØS|EU|UDI|IKT|AKS|USA|UN|NATO|SV|MDG|AP|SFI|BUP|KOMMUNAL|UK|BBC|[^AEIOUYÅÆØÄÖ\d]{2,5})$/
const NAMES =
  /^(?:NORGE|NOREG|NORWAY|SVERIGE|SWEDEN|OSLO|BERGEN|STOCKHOLM|LONDON|.+(?:PARTIET|SUND|KØPING|KÖPING|VIK|STAD|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY))$/
/** First names that are words, too. */
const WORDS = /^(?:FINN|ODD|BO|DAG|MARK|ELSE|MAY|TORE|PER)$/

/** A shouted sentence in an ordinary voice: small letters where capitals shouted, one sign where there was a heap. */
export function quietly(reading: Reading, start: number, end: number): Wording[] {
  const { sentence, lexicon } = reading
  const { text, words } = sentence
  const [firstName, role] = [lexicon.classOf('FIRST_NAME'), lexicon.classOf('ROLE')]
  const isOf = (word: Word | undefined, id: number) => word !== undefined && lexicon.has(word.set, id)
  const isName = (word: Word) => isOf(word, firstName) && !WORDS.test(text.slice(word.start, word.end))
  let calm = ''
  let at = start
  words.forEach((word, i) => {
    if (word.start >= end) return
    const gap = text.slice(at, word.start)
    const written = text.slice(word.start, word.end)
    calm += gap
    at = word.end
    const single = /^[A-ZÆØÅÄÖ]$/.test(written)
    const shouted = (word.flags & ALL_CAPS || single) && !(word.flags & (LINK | MENTION))
    const kept = single ? written === 'I' && languageOf(reading) === 'en' : OFFICES.test(written)
    if (!shouted || kept) {
      calm += written
      return
    }
    const named =
      isName(word) || (!word.set && (isOf(words[i - 1], firstName) || isOf(words[i - 1], role) || NAMES.test(written)))
    const lower = written.toLowerCase()
    calm += named || i === 0 || /[.!?]\s{0,9}$/.test(gap) ? written.charAt(0) + lower.slice(1) : lower
  })
  calm = (calm + text.slice(at, end)).replace(/[!?]{2,}/g, (signs) => (signs.includes('?') ? '?' : '.'))
  return calm === text.slice(start, end) ? [] : [{ start, end, replacement: calm }]
}
