import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { ALL_CAPS, NUMBER, QUOTED } from '../../text/words.ts'
import { sayings } from './sayings.ts'

/** Words in capitals count as shouting where they are many and long enough not to be names of offices. */
const SHOUTED_LETTERS = 12
const SHARE = 0.6

/** Shouting: capitals, or signs in a heap. Late on a Friday or Saturday less is enough. */
function look(reading: Reading) {
  const { text, words } = reading.sentence
  const heaped = (text.includes('!') || text.includes('??')) && /[!?]{3}/.test(text)
  return heaped || words.some(({ flags }) => flags & ALL_CAPS) ? shouted(reading) : []
}

function shouted(reading: Reading) {
  const { sentence } = reading
  const { text } = sentence
  const trimmed = text.trimEnd()
  const late = isLate(reading.options.now)
  let shouted = 0
  let letters = 0
  let long = 0
  for (const word of sentence.words) {
    const length = word.end - word.start
    if (word.flags & (NUMBER | QUOTED)) continue
    letters += length
    if (!(word.flags & ALL_CAPS)) continue
    shouted += length
    if (word.languages > 0 || length > 6) long++
  }
  const signs = Math.max(0, ...[...trimmed.matchAll(/[!?]{3,20}/g)].map(({ 0: run }) => run.length))
  const joyful = reading.has('JOY') || reading.has('JOY', reading.near(-1))
  const capitals =
    shouted >= (/!|\?\?/.test(trimmed) ? SHOUTED_LETTERS : SHOUTED_LETTERS * 2) &&
    shouted > letters * SHARE &&
    long >= 2
  if (joyful || !(capitals || signs >= (late ? 3 : 4))) return []
  if (trimmed.toLowerCase() === trimmed.toUpperCase()) return []
  const start = trimmed.length - trimmed.trimStart().length
  return [{ start, end: trimmed.length, level: 'note' as const }]
}

/** Friday and Saturday from nine in the evening, by the writer's own clock, until five. */
export function isLate(now: Date | undefined): boolean {
  if (!now) return false
  const [day, hour] = [now.getDay(), now.getHours()]
  return ((day === 5 || day === 6) && hour >= 21) || ((day === 6 || day === 0) && hour < 5)
}

export default {
  id: 'heat',
  level: 'note',
  sayings,
  family: 'abuse',
  rank: 1,
  groups: [
    { find: '[ SWEAR_ADJ ] !INSULT ANY', unless: 'JOY|MENTION' },
    {
      find: `
SWEAR
WHAT|WHERE|WHO|WHY ..1 i|the? svarte|helvete|helvede|helvetet|hell|heck
to|go|as to? hell
til|åt|for|för|i|fra|från|frå|hela|heile helvete|helvetet|helvede|hælvete|helsike|pokker
^ helvete !av ANY
ta|ge|gi|gje|va|fy|usch|nei|nej|men|åh|oj|for|som|så|för|vad|WHAT|åt fan|faen|svarte
BE|HAVE|CAN|IT|I|nu|ju fan ..1 NOT|också|så|i|att|bara|rätt|SO
fan vara|vad|va|också|så|i|att
på trynet
BE ..2 crap
`,
      unless: 'JOY|MENTION',
    },
  ],
  look,
} satisfies Rule
