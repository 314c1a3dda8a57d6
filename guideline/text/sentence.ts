import type { Lexicon } from '../lexicon/lexicon.ts'
import { hashOf } from '../lexicon/table.ts'
import { weigh } from './language.ts'
import { readWords } from './read-words.ts'
import { joinSpelled } from './spelled.ts'
import { ALL_CAPS, CAPITAL, CLOSING, COMMA, DOT, LINK, NAMED, OPENING, QUOTED, SPACE, type Word } from './words.ts'

const LONGEST = 1200
const NO = hashOf('no')
/** Words that begin a web address. */
const ADDRESSES = new Set(['http', 'https', 'www'].map(hashOf))
const ABBREVIATION =
  /(?:^|[\s(])(?:kl|nr|bl\.a|bl|f\.eks|eks|ca|dvs|osv|gnr|bnr|tlf|st|mr|mrs|ms|dr|jf|pkt|mill|mrd|str|e\.g|i\.e|etc|t\.ex|t\.o\.m|m\.m|bl|div|inkl|no|prof|art|kap|s|[a-zÀ-ӿ])\.$/i

/** Where the sentence that starts at `from` ends: after its closing sign and the room behind it, or at a new line. */
export function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10) return at + 1
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      let end = at + 1
      while (end < text.length && /[.!?…»”"')\]]/.test(text[end]!)) end++
      if (end >= text.length) return end
      const next = text.charCodeAt(end)
      if (next === 10) return end + 1
      if (isRoom(next) && !(unit === 0x2e && end === at + 1 && goesOn(text, at, end))) {
        while (isRoom(text.charCodeAt(end))) end++
        return end
      }
      at = end - 1
    } else if (at - from > LONGEST && unit === 32) return at + 1
  }
  return text.length
}

const isRoom = (unit: number) => unit === 32 || unit === 0xa0 || unit === 9

/** Whether a full stop stands in a number, a date or an abbreviation. */
function goesOn(text: string, stop: number, end: number): boolean {
  const before = text.charCodeAt(stop - 1)
  const next = text[end + 1] ?? ''
  if (before > 47 && before < 58) return /[a-zß-ɏ\d]/.test(next)
  return ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop + 1))
}

/** Whether one of some signs is among the last characters of a text, and no letter or digit of English behind it. */
function closesWith(signs: string, last: number, text: string): boolean {
  for (let at = text.length - 1; at >= Math.max(0, text.length - last); at--) {
    if (signs.includes(text[at]!)) return true
    const unit = text.charCodeAt(at) | 32
    if ((unit > 96 && unit < 123) || (unit > 47 && unit < 58) || unit === 127) return false
  }
  return false
}

function hasNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit > 47 && unit < 58) || unit === 64 || (unit > 0xff0f && unit < 0xff1a)) return true
  }
  return (text.includes('(') || text.includes('[')) && /[([](?:at|snabel|kr|alfa)/.test(text)
}

/** One sentence: its words, what is quoted in it, and how many of its words each language knows. */
export class Sentence {
  readonly text: string
  readonly words: Word[]
  readonly asks: boolean
  /** What its words say about their language; see `weigh`. */
  readonly counts = [0, 0, 0, 0, 0, 0]
  /** The word at which a quotation opens that isn't closed here, or closes that wasn't opened here; -1 is none. */
  opens = -1
  closes = -1
  /** Whether there is a digit, or a sign that an e-mail address may have. */
  readonly hasNumber: boolean
  /** Whether what is found here depends on the sentences beside it; known after the first look. */
  dependent = true
  /** How many words the longest quotation within the sentence has. */
  quoted = 0

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.words = joinSpelled(readWords(text, lexicon), text, lexicon)
    this.asks = closesWith('?', 12, text)
    this.hasNumber = hasNumber(text)
    let before = 0
    let hasNo = false
    for (const word of this.words) {
      before |= word.before
      hasNo ||= word.hash === NO
      if (ADDRESSES.has(word.hash)) word.flags |= LINK
    }
    if (before & DOT) this.#markLinks(lexicon)
    if (text.includes('I')) this.#markI(lexicon)
    this.#markNames(lexicon)
    const tail = closesWith(`"”»“'’`, 8, text)
    if (tail || before & (OPENING | CLOSING)) this.#markQuotes(tail)
    if ('-–—'.includes(text.trimStart().charAt(0))) this.#markDashSpeech(lexicon)
    weigh(text, this.words, this.counts)
    if (hasNo) this.#markNo()
  }

  has(id: number, lexicon: Lexicon): boolean {
    return this.words.some((word) => word.set > 0 && lexicon.has(word.set, id))
  }

  hasWord(hash: number): boolean {
    return this.words.some((word) => word.hash === hash)
  }

  /** The English I is no preposition: a capital within a sentence, or before a word that only English knows. */
  #markI(lexicon: Lexicon): void {
    const english = this.words.reduce(
      (sum, { languages }) => sum + (languages === 8 ? 1 : languages > 0 && !(languages & 8) ? -1 : 0),
      0,
    )
    this.words.forEach((word, i) => {
      if (word.end - word.start !== 1 || this.text[word.start] !== 'I') return
      const starts = i === 0 || (word.before & DOT) !== 0
      if (starts && english <= 0 && !/^['’]/.test(this.text.slice(word.end))) return
      lexicon.know(word, lexicon.find('jag'))
      word.languages = 8
    })
  }

  /** `no` is "now" in Nynorsk: only an English sentence says no with it. */
  #markNo(): void {
    const [nb, nn, sv, en] = this.counts as [number, number, number, number]
    if (en >= nb && en >= nn && en >= sv) return
    for (const word of this.words) if (word.hash === NO) word.set = 0
  }

  #markLinks(lexicon: Lexicon): void {
    const domain = lexicon.classOf('DOMAIN')
    const { words } = this
    for (let i = 1; i < words.length; i++) {
      const word = words[i]!
      if (!(word.before & DOT) || word.before & SPACE || !lexicon.has(word.set, domain)) continue
      for (let j = i; j >= 0 && (j === i || !(words[j + 1]!.before & SPACE)); j--) words[j]!.flags |= LINK
    }
  }

  /** A name is a capital where none is due, on a word that no list knows, or a known first name. */
  #markNames(lexicon: Lexicon): void {
    const first = lexicon.classOf('FIRST_NAME')
    const [beast, dirt] = [lexicon.classOf('BEAST'), lexicon.classOf('DIRT')]
    const article = lexicon.classOf('DET')
    const { words } = this
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      if ((word.flags & (CAPITAL | ALL_CAPS | LINK)) !== CAPITAL || word.end - word.start < 2) continue
      const known = lexicon.has(word.set, first)
      if (
        i > 0 &&
        (lexicon.has(word.set, beast) || lexicon.has(word.set, dirt)) &&
        !(word.before & OPENING) &&
        !lexicon.has(words[i - 1]!.set, article)
      ) {
        word.set = 0
        word.flags |= NAMED
      }
      const next = words[i + 1]
      const starts = i === 0 || (word.before & (DOT | OPENING)) !== 0
      const unknown = word.set === 0 && word.languages === 0
      if (
        known ||
        (unknown && (!starts || (next && next.flags & CAPITAL && !(next.flags & ALL_CAPS) && next.set === 0)))
      )
        word.flags |= NAMED
    }
  }

  /** Speech after a dash, as the newspapers write it: "– Det er galt, sier hun." */
  #markDashSpeech(lexicon: Lexicon): void {
    if (!/^\s*[-–—]\s/.test(this.text)) return
    const report = lexicon.classOf('REPORT')
    const { words } = this
    for (let i = words.length - 1; i > 0; i--) {
      if (!(words[i]!.before & COMMA) || !lexicon.has(words[i]!.set, report)) continue
      for (let j = 0; j < i; j++) words[j]!.flags |= QUOTED
      this.quoted = Math.max(this.quoted, i)
      return
    }
  }

  #markQuotes(tail: boolean): void {
    const { words } = this
    let open = -1
    for (let i = 0; i <= words.length; i++) {
      const before = i < words.length ? words[i]!.before : tail ? CLOSING : 0
      if (before & CLOSING) {
        if (open >= 0) {
          for (let j = open; j < i; j++) words[j]!.flags |= QUOTED
          this.quoted = Math.max(this.quoted, i - open)
          open = -1
        } else if (this.closes < 0 && i > 0) this.closes = i
      }
      if (before & OPENING && i < words.length) open = i
    }
    this.opens = open
  }
}
