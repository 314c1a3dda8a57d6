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
const latin = new Uint8Array(LATIN_END)
const plain = 'abcdefghijklmnopqrstuvwxyzåæø0123456789'
for (let i = 0; i < plain.length; i++) {
  const letter = plain[i]!
  latin[letter.charCodeAt(0)] = i + 1
  latin[letter.toUpperCase().charCodeAt(0)] = i + 1
}
for (const [letter, same] of ['äæ', 'Äæ', 'öø', 'Öø', 'đd', 'łl', 'ßs', 'ðd', 'þt', 'ıi', 'ŋn', 'ŧt'].map((pair) => [
  ...pair,
]))
  latin[letter!.charCodeAt(0)] = latin[same!.charCodeAt(0)]!
for (let c = 0xc0; c < LATIN_END; c++)
  if (!latin[c] && c !== 0xd7 && c !== 0xf7)
    latin[c] = latin[String.fromCharCode(c).normalize('NFD').charCodeAt(0)] || FOREIGN
latin[0xad] = UNSEEN

const cyrillicAndGreek =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhгrпnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУYαaοoεeρpνvτtιiκkυuηnΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɡgɑaıi'
const shapes = new Map<number, number>()
for (let i = 0; i < cyrillicAndGreek.length; i += 2)
  shapes.set(cyrillicAndGreek.charCodeAt(i), latin[cyrillicAndGreek.charCodeAt(i + 1)]! | LOOKALIKE)

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

/** A two-part hash of a word, from its codes. Both parts are kept, so that no two words of any text are taken for one. */
export const mixOne = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const mixTwo = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
export const SEED = 0x811c9dc5 | 0
