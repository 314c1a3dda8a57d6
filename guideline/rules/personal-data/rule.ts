import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { findPersonalData } from './find.ts'
import { sayings } from './sayings.ts'

/** What numbers and addresses have that are written in words. */
const SPELLED = ['krøll', 'snabel', 'null', 'noll', 'sju', 'syv', 'seven']

function look({ sentence }: Reading) {
  const { text, hasNumber } = sentence
  const lower = hasNumber ? '' : text.toLowerCase()
  if (!hasNumber && !SPELLED.some((word) => lower.includes(word))) return []
  const plain = unhidden(text)
  return findPersonalData(plain.text).map(({ start, end, kind }) => ({
    start: plain.at(start),
    end: plain.at(end - 1) + 1,
    level: kind === 'identity' ? ('stop' as const) : ('warn' as const),
  }))
}

/** The text without unseen signs and with ordinary digits, and where each place in it came from. */
function unhidden(text: string): { text: string; at: (place: number) => number } {
  if (!/[\u00ad\u200b-\u200f\u2060\ufeff\uff10-\uff19]/.test(text)) return { text, at: (place) => place }
  const places: number[] = []
  let plain = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) continue
    plain += unit >= 0xff10 && unit <= 0xff19 ? String.fromCharCode(unit - 0xfee0) : text[i]
    places.push(i)
  }
  return { text: plain, at: (place) => places[place] ?? text.length }
}

export default { id: 'personal-data', level: 'warn', sayings, groups: [], look, always: true } satisfies Rule
