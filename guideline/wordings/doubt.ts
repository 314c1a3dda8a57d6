import type { Reading } from '../reading.ts'
import { languageOf } from './language.ts'
import { drop, ends, type Forms, put, type Swap, signsAfter, type Worded, type Wording, whole } from './wording.ts'

const WONDER: Forms = { nb: 'jeg lurer på om', nn: 'eg lurer på om', sv: 'jag undrar om', en: 'I wonder whether' }
const BELIEVE: Forms = { nb: 'jeg tror', nn: 'eg trur', sv: 'jag tror', en: 'I think' }
const ASK: Forms = {
  nb: 'jeg har spørsmål om',
  nn: 'eg har spørsmål om',
  sv: 'jag har frågor om',
  en: 'I have questions about',
}
const SOURCE: Forms = {
  nb: 'har noen en kilde',
  nn: 'har nokon ei kjelde',
  sv: 'har någon en källa',
  en: 'does anyone have a source',
}
const PERHAPS: Forms = { nb: 'trolig', nn: 'truleg', sv: 'troligen', en: 'perhaps' }
const THAT = /^(?:at|att|that)$/i
const AMOUNT = /^(?:hele|heile|hela|over|över|minst|at least|more than|nesten|nästan|nearly|about|rundt)$/i
/** How far behind a rumour that stands which it is about. */
const FAR = 7

/** What is hearsay is wondered about, what everybody knows is believed, and who is told to share asks for a source. */
export const doubt: Swap = (reading, start, end) => {
  const { match } = reading
  if (match.places.length === 0) return hedged(reading, start, end)
  if (reading.is(match.from, 'SHARE')) return whole(...unshared(reading))
  if (reading.is(match.from, 'ALL')) return whole(put(reading, match.from, match.to, BELIEVE[languageOf(reading)]))
  return whole(wondered(reading))
}

function wondered(reading: Reading): Worded {
  const { match } = reading
  const language = languageOf(reading)
  let from = match.from
  if (/^(?:there|det|der)$/i.test(reading.word(from - 1)) && !ends(reading, from)) from--
  if (from > 0 && !ends(reading, from) && !reading.is(from - 1, 'AND') && !reading.is(from - 1, 'BUT')) return undefined
  for (let at = match.to; at < match.to + FAR && (at === match.to || !ends(reading, at)); at++)
    if (THAT.test(reading.word(at))) return put(reading, from, at, WONDER[language])
  if (/^(?:om|about)$/i.test(reading.word(match.to + 1))) return put(reading, from, match.to + 1, ASK[language])
  return reading.is(match.to, 'HEARD') ? put(reading, from, match.to, WONDER[language]) : undefined
}

/** "…, share this" falls out; a sentence that says nothing else asks for a source. */
function unshared(reading: Reading): Worded[] {
  const { words } = reading.sentence
  let { from, to } = reading.match
  while (from > 0 && !ends(reading, from)) from--
  while (!ends(reading, to + 1)) to++
  if (from > 0 || to < words.length - 1) return [drop(reading, from, to)]
  const asked = put(reading, from, to, SOURCE[languageOf(reading)])
  return [asked && { ...asked, end: asked.end + signsAfter(reading, to).length, replacement: `${asked.replacement}?` }]
}

/** A figure that nobody counted: "I think that 90 % …" where it begins the sentence, "probably 90 %" within it. */
function hedged(reading: Reading, start: number, end: number): Wording[] {
  const { text } = reading.sentence
  const language = languageOf(reading)
  const figure = text.slice(start, end)
  const before = text.slice(0, start).trim()
  if (before === '' || AMOUNT.test(before)) {
    const that = { nb: 'at ', nn: 'at ', sv: 'att ', en: '' }[language]
    const said = `${BELIEVE[language]} ${that}${text.slice(0, end).trim().toLowerCase()}`
    return [{ start: text.search(/\S/), end, replacement: said.charAt(0).toUpperCase() + said.slice(1) }]
  }
  if (/(?:hele|heile|hela|over|över|minst|enn|än|than|least|under)$/i.test(before)) return []
  return [{ start, end, replacement: `${PERHAPS[language]} ${figure}` }]
}
