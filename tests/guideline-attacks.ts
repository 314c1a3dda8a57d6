import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { textOf } from '../guideline/bench.ts'
import { visitAll } from '../tools/syntax.ts'

/** A regular expression of the guideline, and where it stands. */
export interface Expression {
  place: string
  source: string
  flags: string
}

const folder = join(import.meta.dirname, '../guideline')
/** What is not shipped. */
const UNSHIPPED = /(?:examples|bench)\.ts$/

/** Every source of the guideline that is shipped. */
export const sources = (): { place: string; code: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((place) => place.endsWith('.ts') && !UNSHIPPED.test(place))
    .map((place) => ({ place, code: readFileSync(join(folder, place), 'utf8') }))

/** Every regular expression written in them. */
export function expressions(): Expression[] {
  const found: Expression[] = []
  for (const { place, code } of sources())
    visitAll(code, 'ts', (node) => {
      const regex = node['regex'] as { pattern: string; flags: string } | undefined
      if (node.type !== 'Literal' || !regex) return
      const line = code.slice(0, node.start).split('\n').length
      found.push({ place: `${place}:${line}`, source: regex.pattern, flags: regex.flags })
    })
  return found
}

/** Texts that expressions of any kind stumble over. */
const GENERAL = [
  '0',
  ' ',
  'a',
  'Å',
  '.',
  '@',
  '-',
  '!',
  '?',
  '(',
  '\n',
  '"',
  '’',
  '\u00a0',
  '\ud83d',
  '1 ',
  '1.',
  'a.',
  'a@',
  ' .',
  '?!',
  '.!a',
  '(1',
  '+1 ',
  '12 34 ',
  'a1',
  'Aa ',
  'æ',
]

/** The expression without what it looks at but does not take, and with plain letters for letters of all the world. */
function simplified(source: string): string {
  let text = ''
  let skipped = 0
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') {
      if (!skipped) text += source.slice(at, at + 2)
      at++
      continue
    }
    if (source[at] === '(') {
      depth++
      if (!skipped && /^\(\?<?[=!]/.test(source.slice(at, at + 4))) skipped = depth
    }
    if (!skipped) text += source[at]
    if (source[at] === ')') {
      if (skipped === depth) skipped = 0
      depth--
    }
  }
  return text
    .replace(/\\p\{(?:L|Ll|Extended_Pictographic|Cf|Mn|So|Emoji_Modifier|Regional_Indicator)\}/g, 'a-z')
    .replace(/\\p\{Lu\}/g, 'A-Z')
    .replace(/\\p\{N\}/g, '0-9')
    .replace(/(?<!\[[^\]]*)(a-z|A-Z|0-9)(?![^[]*\])/g, '[$1]')
}

/** Texts that match an expression, or would but for what stands around. */
function matches({ source, flags }: Expression): string[] {
  try {
    const pattern = new RegExp(simplified(source), flags.replace(/[gu]/g, ''))
    return fc.sample(fc.stringMatching(pattern, { size: 'small' }), { numRuns: 12, seed: 7 })
  } catch {
    return []
  }
}

/** Texts of any length that an expression may work long on: what it is made of and what nearly matches it, again and again. */
export function attacks(expression: Expression): ((length: number) => string)[] {
  const near = matches(expression).filter((text) => text !== '')
  const written = expression.source.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const letters = [...new Set([...written.replace(/\\[a-zA-Z]/g, ''), ...near.join('')])].slice(0, 40)
  const units = new Set(GENERAL)
  for (const letter of letters) units.add(letter)
  for (const text of near) {
    for (const unit of [text, text.slice(0, -1), `${text} `, ` ${text}`, `${text}\u0001`, text.slice(1)])
      units.add(unit)
    for (let at = 1; at < Math.min(text.length, 12); at++) units.add(text.slice(0, at))
  }
  units.delete('')
  const repeated = [...units].flatMap((unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    return [text, (length: number) => `${text(length - 1)}\u0001`]
  })
  const prefixed = near
    .slice(0, 6)
    .flatMap((text) =>
      letters
        .slice(0, 12)
        .map((letter) => (length: number) => `${text.slice(0, -1)}${letter.repeat(length - text.length)}\u0001`),
    )
  return [...repeated, ...prefixed]
}

/** Ordinary text of four languages, with a sign that most people's texts have and that makes all of it two bytes a letter. */
export const clean = (length: number): string => `${textOf(length - 1)}’`
