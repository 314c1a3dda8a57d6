import type { Language } from '../../languages/index.ts'
import { hashOf } from '../lexicon/table.ts'
import { LINK, MENTION, NUMBER, type Word } from './words.ts'

const TAGS = ['nb', 'nn', 'sv', 'en'] as const
/** How much a word that so many of the languages know says about which it is. */
const SAYS = [0, 6, 2, 1, 1]
/** What a last syllable says for a language, and a letter that it lacks against it. */
const ENDS = 2
const LETTER = 6
/** How many known words a word or letter of yet another language outweighs. */
const STRANGER = 3

/** Last letters of words that no list knows for one language, and the languages that they speak for, one bit each. */
const ENDINGS = new Map(
  Object.entries({
    1: 'lig rne nes yre øre ede het',
    2: 'kje leg ege eis gje kja ane ølv gja ast eit åla inn',
    4: 'rna iga igt ska ade nor nan lan ats nns gat kat',
    8: 'ght uld ice ons nce lly ity ies nts ers ted ess ing',
    3: 'ene',
    6: 'har lar rar nar dar tar gar kar var sar par are',
  }).flatMap(([tags, endings]) => endings.split(' ').map((ending): [string, number] => [ending, +tags])),
)

/** The words that other languages use most, where ours have none like them. */
const ELSEWHERE = new Set(
  'und nicht ist eine ich wir das auch het van een niet les des est une pour que los las una por del che non della nao uma con esta hogy egy nem az ez että mutta miksi tästä nie sie ve bir bu waan waa iyo lea leat mun ekki'
    .split(' ')
    .map(hashOf),
)
/** The languages that lack æ and ø, ä and ö, å. */
const LACKING = [12, 11, 8]
const STRANGE = 'áãçěíñõúûąćęłńśźżőűşğıčđŋšŧžßþð'

/** Adds up what the words of a sentence say: for nb, nn, sv, en, then how many are known, less those of other languages, and how many there are. */
export function weigh(text: string, words: readonly Word[], counts: number[]): void {
  for (const word of words) {
    if (word.flags & (NUMBER | LINK | MENTION)) continue
    counts[5]!++
    const { languages } = word
    const known = (languages & 1) + ((languages >> 1) & 1) + ((languages >> 2) & 1) + (languages >> 3)
    if (known === 0 && ELSEWHERE.has(word.hash)) counts[4]! -= STRANGER
    if (known !== 1 && word.end > word.start + 3)
      add(counts, ENDINGS.get(text.slice(word.end - 3, word.end)) ?? 0, ENDS)
    if (known === 0) continue
    if (word.end > word.start + 1) counts[4]!++
    add(counts, languages, SAYS[known]!)
  }
  let lacked = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0xc0) continue
    const letter = text.charAt(at).toLowerCase()
    const place = 'æøäöå'.indexOf(letter)
    if (place >= 0) lacked |= 1 << (place >> 1)
    else if (STRANGE.includes(letter)) counts[4]! -= STRANGER
  }
  for (let pair = 0; pair < 3; pair++) if ((lacked >> pair) & 1) add(counts, LACKING[pair]!, -LETTER)
}

function add(counts: number[], tags: number, much: number): void {
  for (let tag = 0; tag < 4; tag++) if ((tags >> tag) & 1) counts[tag]! += much
}

/**
 * The language of a text, from what its words say. Unknown where fewer than one word in six is known: then nothing but
 * personal data is looked for.
 */
export function guessLanguage(counts: ArrayLike<number>): Language | 'unknown' {
  const [known, all] = [counts[4] ?? 0, counts[5] ?? 0]
  if (known <= 0 || (all > 5 && known * 6 < all)) return 'unknown'
  const best = TAGS.reduce((best, _, i) => (counts[i]! > counts[best]! ? i : best), 0)
  return counts[best]! * 4 > (all > 5 ? all : 0) ? TAGS[best]! : 'unknown'
}
