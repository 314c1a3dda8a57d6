/**
 * What each character counts as when words are compared. Case, accents and look-alikes disappear; æ and ä are one letter,
 * as are ø and ö, since Norwegians and Swedes write each other's names and words on each other's keyboards.
 */

/** Codes 1–26 are a–z; then å, æ/ä, ø/ö, the digits, the apostrophe inside a word, and letters of other scripts. */
export const A_RING = 27
export const DIGIT = 30
export const APOSTROPHE = 40
export const FOREIGN = 41
/** Nothing to see: zero-width signs, soft hyphens, joiners, combining marks. */
export const UNSEEN = 62
export const EMOJI = 63
/** Added to a letter that came from another script or another shape of the letter. */
export const LOOKALIKE = 64

const LATIN_END = 0x250
const latin = latinLetters()
const shapes = lookalikes()

// In functions of their own, so that what a first answer waits for is not made quick where it has already run.
function latinLetters(): Uint8Array {
  const latin = new Uint8Array(LATIN_END)
  const plain = 'abcdefghijklmnopqrstuvwxyzåæø0123456789'
  for (let i = 0; i < plain.length; i++) {
    const letter = plain[i]!
    latin[letter.charCodeAt(0)] = i + 1
    latin[letter.toUpperCase().charCodeAt(0)] = i + 1
  }
  const same = 'äæÄæöøÖøđdłlßsðdþtıiŋnŧt'
  for (let i = 0; i < same.length; i += 2) latin[same.charCodeAt(i)] = latin[same.charCodeAt(i + 1)]!
  for (let c = 0xc0; c < LATIN_END; c++)
    if (!latin[c] && c !== 0xd7 && c !== 0xf7)
      latin[c] = latin[String.fromCharCode(c).normalize('NFD').charCodeAt(0)] || FOREIGN
  latin[0xad] = UNSEEN
  return latin
}

function lookalikes(): Map<number, number> {
  const cyrillicAndGreek =
    'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhгrпnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУYαaοoεeρpνvτtιiκkυuηnΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɡgɑa'
  const shapes = new Map<number, number>()
  for (let i = 0; i < cyrillicAndGreek.length; i += 2)
    shapes.set(cyrillicAndGreek.charCodeAt(i), latin[cyrillicAndGreek.charCodeAt(i + 1)]! | LOOKALIKE)
  return shapes
}

/** What a rare character counts as; answers are remembered, a bounded number of them. */
function rare(point: number): number {
  const known = shapes.get(point)
  if (known !== undefined) return known
  const character = String.fromCodePoint(point)
  let code = 0
  if (/[\p{Cf}\p{Mn}\u115f\u3164]/u.test(character)) code = UNSEEN
  else if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(character) && point > 0x2190)
    code = EMOJI
  else if (/[\p{L}\p{N}\p{So}]/u.test(character)) {
    const base = character.normalize('NFKD').charCodeAt(0)
    const letter = base < LATIN_END && character.normalize('NFKD') !== character ? latin[base]! : 0
    code = letter > 0 && letter < FOREIGN ? letter | LOOKALIKE : /\p{L}/u.test(character) ? FOREIGN : 0
  }
  if (shapes.size < 4096) shapes.set(point, code)
  return code
}

/** What the character at a code unit counts as; 0 is anything that stands between words. */
export function fold(unit: number, text: string, at: number): number {
  if (unit < LATIN_END) return latin[unit]!
  // Past the end of the text nothing stands.
  if (Number.isNaN(unit)) return 0
  return rare(unit >= 0xd800 && unit < 0xdc00 ? text.codePointAt(at)! : unit)
}

/** A word's hash, letter by letter. What stands between two letters can be told from the hashes up to each: see `hashBetween`. */
export const mix = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0
const BASE = 0x01000193 * 2 + 1
const powers = powersOf(BASE)

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(64).fill(1)
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, base)
  return powers
}

/** The hash of the letters from one place to another, given the hashes of a word up to every place. */
export const hashBetween = (hashes: Int32Array, from: number, to: number): number =>
  (hashes[to]! - Math.imul(hashes[from]!, powers[to - from]!)) | 0

const LETTERS = " abcdefghijklmnopqrstuvwxyzåæø0123456789'"
/** A letter as our alphabet has it, from its code; a sign that is in no list for letters of other scripts. */
export const letterOf = (code: number): string => (code === UNSEEN ? '' : (LETTERS[code] ?? '?'))
/** What a picture is called in the lists of words: its number. */
export const pictureName = (picture: string): string => `${picture.codePointAt(0)}`
/** Letters that count as one, written as one. */
export const canonical = (text: string): string => text.replaceAll('ä', 'æ').replaceAll('ö', 'ø')
