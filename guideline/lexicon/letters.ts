/** How many codes a letter may have: buckets are pairs of them. */
export const BUCKETS = 64
/** Spellings without å, æ and ø stand beside the words they are for. */
const bare = Uint8Array.from({ length: 64 }, (_, code) => (code === 27 || code === 28 ? 1 : code === 29 ? 15 : code))
/** The bucket of two first letters, by their codes. */
export const bucketOf = (first: number, second: number) => bare[first]! * BUCKETS + bare[second]!
const WRITTEN = ' abcdefghijklmnopqrstuvwxyzåæø0123456789'
/** A pair of first letters as it may be written in a list. */
export const pairOf = (key: number) => letterOf(key >> 6) + letterOf(key & 63)
const letterOf = (code: number) =>
  code === 1 ? '[aåæä]' : code === 15 ? '[oøö]' : code > 0 && code < 40 ? WRITTEN[code]! : '[^a-zåæøäö0-9]'

/** The ways in which a word is written without å, æ and ø. */
export function spellings(form: string): string[] {
  if (!/[åæäøö]/.test(form) || form.length < 4) return []
  const digraphs = form.replace(/å/g, 'aa').replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe')
  const plain = [
    form.replace(/[åä]/g, 'a').replace(/æ/g, 'e').replace(/[øö]/g, 'o'),
    form.replace(/[åäæ]/g, 'a').replace(/[øö]/g, 'o'),
  ]
  return [digraphs, ...plain.filter((spelling) => spelling.length > 4 || spelling === digraphs)]
}
