import type { Reading } from '../reading.ts'
import { languageOf } from './language.ts'
import { quietly } from './quietly.ts'
import { drop, ends, type Forms, put, type Swap, type Worded, whole } from './wording.ts'

/** What is shouted is said; swearing falls out, or gives way to a plain word where the sentence leans on it. */
export const plainly: Swap = (reading, start, end) => {
  const { match } = reading
  if (match.places.length === 0) return quietly(reading, start, end)
  let at = match.from
  while (at < match.to && !isSwearing(reading, at)) at++
  let to = at
  while (!ends(reading, to + 1) && (ALONG.test(reading.word(to + 1)) || isSwearing(reading, to + 1))) to++
  if (/^i$/i.test(reading.word(to + 1)) && /^mig$/i.test(reading.word(to + 2))) to += 2
  let from = at
  const noun = !reading.is(at, 'SWEAR_ADJ')
  while (noun && from > 0 && !ends(reading, from) && BEFORE.test(reading.word(from - 1))) from--
  const words = reading.sentence.words.length
  if (from === 0 && to === words - 1) return whole(put(reading, from, to, FRUSTRATING[languageOf(reading)]))
  return whole(leaning(reading, from, at, to), drop(reading, from, to))
}

const SWORN = /^(?:fan|faen|helvete|helvede|hælvete|helsike|pokker|hell|heck)$/i
const ALONG = /^(?:meg|mig|mei|heller|också|it|s|sake)$/i
const BEFORE = /^(?:for|för|som|til|till|åt|i|the|to|as|like|fy|va)$/i
const isSwearing = (reading: Reading, at: number) =>
  reading.is(at, 'SWEAR') || reading.is(at, 'SWEAR_ADJ') || SWORN.test(reading.word(at))

const FRUSTRATING: Forms = {
  nb: 'dette er frustrerende',
  nn: 'dette er frustrerande',
  sv: 'det här är frustrerande',
  en: 'this is frustrating',
}
const AWRY: Forms = { nb: 'galt', nn: 'gale', sv: 'snett', en: 'badly wrong' }
const BAD: Forms = {
  nb: 'under enhver kritikk',
  nn: 'under all kritikk',
  sv: 'under all kritik',
  en: 'in a bad way',
}
const GO = /^(?:gå|går|gått|gikk|gjekk|gick|go|goes|going|gone|went)$/i
const NONSENSE: Forms = { nb: 'tull', nn: 'tull', sv: 'strunt', en: 'nonsense' }
const TIRED: Forms = { nb: 'jeg er lei av', nn: 'eg er lei av', sv: 'jag är trött på', en: 'I am tired of' }
const CARE: Forms = { nb: 'bryr seg ikke om', nn: 'bryr seg ikkje om', sv: 'bryr sig inte om', en: 'care' }

/** What the sentence can't do without: "gone to hell", "full of shit", "don't give a damn", "damn this budget". */
function leaning(reading: Reading, from: number, at: number, to: number): Worded {
  const language = languageOf(reading)
  const written = reading.word(to).toLowerCase()
  const before = reading.word(from - 1).toLowerCase()
  const joined = from > 0 && !ends(reading, from)
  if (/^(?:til|till|åt|to)$/i.test(reading.word(at - 1)) && at === to && from < at)
    return !joined
      ? undefined
      : GO.test(before)
        ? put(reading, from, to, AWRY[language])
        : put(reading, /^hei?lt$/.test(before) ? from - 1 : from, to, BAD[language])
  if (/^(?:gir|gjev|gav|ga|ger)$/.test(before) && reading.word(to + 1) === 'i')
    return put(reading, from - 1, to + 1, CARE[language])
  if (/^an?$/.test(before) && /^gives?$/i.test(reading.word(from - 2))) return put(reading, from - 2, to, CARE.en)
  const rest = reading.sentence.words.map((_, i) => i).slice(to + 1)
  const speaks = rest.some((i) => reading.is(i, 'BE') || reading.is(i, 'HAVE'))
  if (!joined && at === to && !speaks && !ends(reading, to + 1)) {
    if (/^(?:fan|faen)$/.test(written) && /^ta$/i.test(reading.word(to + 1)))
      return put(reading, from, to + 1, TIRED[language])
    const follows = ['DET', 'IT', 'MY', 'HIS', 'THEY', 'SUCH'].some((name) => reading.is(to + 1, name))
    if (/^(?:fuck|damn|screw)$/.test(written) && follows) return put(reading, from, to, TIRED[language])
  }
  const open = ['OF', 'AND', 'THAT', 'BUT', 'NOW', 'IF'].some((name) => reading.is(to + 1, name))
  if (!joined || !(ends(reading, to + 1) || open)) return undefined
  if (/^(?:bullshit|shit|shite|crap|bollocks|drit|dritt|møkk|skit|skitt|piss)$/.test(written)) {
    const some = /^(?:noe|noko|nokon|något)$/.test(before) ? from - 1 : from
    if (reading.is(some - 1, 'BE') && !reading.is(some - 2, 'IT'))
      return put(reading, some, to, language === 'en' ? 'poor' : BAD[language])
    return put(reading, from, to, NONSENSE[language])
  }
  if (written === 'shitshow') return put(reading, from, to, 'mess')
  if (written === 'shitty') return put(reading, from, to, 'poor')
  return written === 'fucked' ? put(reading, from, to, 'ruined') : undefined
}
