import type { Reading } from '../reading.ts'
import { languageOf } from './language.ts'
import { ends, type Forms, put, type Swap, type Worded, whole } from './wording.ts'

const ELECTED: Forms = {
  nb: 'som folkevalgt',
  nn: 'som folkevald',
  sv: 'som förtroendevald',
  en: 'as an elected member',
}
const PARTY: Forms = { nb: 'vi i partiet', nn: 'vi i partiet', sv: 'vi i partiet', en: 'we in the party' }
const MYSELF: Forms = { nb: 'meg selv', nn: 'meg sjølv', sv: 'mig själv', en: 'myself' }
const THINK: Forms = { nb: 'jeg mener', nn: 'eg meiner', sv: 'jag anser', en: 'I think' }
const HOPE: Forms = { nb: 'jeg håper på', nn: 'eg håpar på', sv: 'jag hoppas på', en: 'I hope for' }

/** Who speaks for the municipality speaks for themselves: as elected, with what they think or hope. */
export const ownHat: Swap = (reading) => {
  const { from, to } = reading.match
  const language = languageOf(reading)
  if (reading.is(from, 'WE')) return whole(put(reading, from, to, PARTY[language]))
  const behalf = reading.sentence.words.findIndex((_, at) => reading.is(at, 'BEHALF'))
  if (behalf > 0) {
    const [first, last] = behalfOf(reading, behalf)
    reading.match = { ...reading.match, from: first, to: last }
    return whole(hope(reading, true), alone(reading), put(reading, first, last, ELECTED[language]))
  }
  return whole(asIUnderstand(reading), opinion(reading), forMyself(reading), hope(reading, false))
}

/** Where "on behalf of the council" and "on the council's behalf" begin and end. */
function behalfOf(reading: Reading, behalf: number): [first: number, last: number] {
  let first = behalf - 1
  while (first > behalf - 4 && first > 0 && !reading.is(first, 'ON_BEHALF')) first--
  const last = [1, 2, 3].map((ahead) => behalf + ahead).find((at) => reading.is(at, 'MUNICIPALITY'))
  return [first, last ?? behalf]
}

/** "On behalf of the council I apologise" becomes "I apologise", with the verb in its place. */
function alone(reading: Reading): Worded {
  const { from, to } = reading.match
  if (from > 0) return undefined
  const [next, after] = [reading.word(to + 1), reading.word(to + 2)]
  if (reading.is(to + 1, 'I')) return put(reading, from, to + 1, next)
  return reading.is(to + 2, 'I') ? put(reading, from, to + 2, `${after} ${next}`) : undefined
}

/** "The municipality has decided" becomes "As I understand it, the municipality has decided", in each language's order of words. */
function asIUnderstand(reading: Reading): Worded {
  const { places } = reading.match
  const [subject, verb] = [places[0]!, places[1]!]
  const first = languageOf(reading) === 'en' && /^the$/i.test(reading.word(subject - 1)) ? subject - 1 : subject
  if (verb !== subject + 1 || first !== 0 || !/^(?:har|has)$/i.test(reading.word(verb))) return undefined
  const before = reading.word(subject).toLowerCase()
  const said: Forms = {
    nb: `slik jeg har forstått det, har ${before}`,
    nn: `slik eg har forstått det, har ${before}`,
    sv: `som jag har förstått det har ${before}`,
    en: `as I understand it, the ${before} has`,
  }
  return put(reading, first, verb, said[languageOf(reading)])
}

/** "The municipality thinks that" becomes "I think that". */
function opinion(reading: Reading): Worded {
  const { places } = reading.match
  const [subject, verb] = [places[0]!, places[1]!]
  if (!reading.is(subject, 'MUNICIPALITY') || verb !== subject + 1) return undefined
  const first = /^the$/i.test(reading.word(subject - 1)) ? subject - 1 : subject
  if (first > 0 && !ends(reading, first) && !reading.is(first - 1, 'THAT') && !reading.is(first - 1, 'AND'))
    return undefined
  const [who, hopes, of] = HOPE[languageOf(reading)].split(' ')
  if (PROMISE.test(reading.word(verb)))
    return put(reading, first, verb, `${who} ${hopes}${reading.is(verb + 1, 'THAT') ? '' : ` ${of}`}`)
  return /^(?:mener|meiner|synes|synest|tycker|anser|thinks?|believes?)$/i.test(reading.word(verb))
    ? put(reading, first, verb, THINK[languageOf(reading)])
    : undefined
}

/** "Speaking for the council" becomes "speaking for myself". */
function forMyself(reading: Reading): Worded {
  const { from, to } = reading.match
  for (let at = from; at < to; at++)
    if (/^(?:for|för)$/i.test(reading.word(at))) return put(reading, at + 1, to, MYSELF[languageOf(reading)])
  return undefined
}

const PROMISE = /^(?:garanter|guarant|lov(?:er|ar|e|a)?$|promis|bekreft|stadfest|bekräft|confirm)/i

/** "On behalf of the council I can guarantee that" becomes "I hope that"; "as a councillor" stays. */
function hope(reading: Reading, behalf: boolean): Worded {
  const { from, to } = reading.match
  const language = languageOf(reading)
  let verb = Math.max(0, from - 3)
  while (verb < to + 5 && !PROMISE.test(reading.word(verb))) verb++
  const self = [verb - 1, verb + 1, verb - 2].find((at) => reading.is(at, 'I'))
  if (self === undefined || !PROMISE.test(reading.word(verb))) return undefined
  let first = Math.min(verb, self)
  if (reading.is(first - 1, 'CAN')) first--
  let last = Math.max(verb, self)
  const turned = language !== 'en' && self > first && !(behalf && to < first)
  if (behalf && to < first) first = from
  if (behalf && from > last) last = to
  const [who, hopes, of] = HOPE[language].split(' ')
  const clause = reading.is(last + 1, 'THAT') || (language === 'en' && reading.is(last + 1, 'YOU'))
  return put(reading, first, last, `${turned ? `${hopes} ${who}` : `${who} ${hopes}`}${clause ? '' : ` ${of}`}`)
}
