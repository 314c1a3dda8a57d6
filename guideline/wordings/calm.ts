import type { Reading } from '../reading.ts'
import { disagree } from './disagree.ts'
import { languageOf } from './language.ts'
import { described, drop, ends, type Forms, put, type Swap, type Worded } from './wording.ts'

/**
 * Calmer wordings, by the grammar of what was found. What is said of a person becomes a judgement of what they think: "is
 * an idiot" becomes "is wrong". Who is called something is called nothing, or "the person"; and where nothing less is whole,
 * the sentence becomes "I strongly disagree with you".
 */
export const calm: Swap = function* (reading) {
  yield predicate(reading)
  yield vocative(reading)
  yield phrase(reading)
  yield disagree(reading)
}

const ABUSE = 'INSULT|SLUR|SLUR_WEAK|BEAST'
const ADJECTIVE = 'INSULT_ADJ|SWEAR_ADJ|SO|WORST|WORTHLESS|LOOKS'
const PEOPLE = 'YOU|HE|THEY|ROLE|NAME|PERSON|BODY|STAFF'

/** Where that ends which hangs on the last word found: "… who never listens", "… in the council", "… and a coward". */
function tail(reading: Reading, to: number): number {
  const { words } = reading.sentence
  const list = `DET|DIRT|${ABUSE}|${ADJECTIVE}`
  let open = words.some((_, at) => at > reading.match.from && at <= to && reading.is(at, 'THAT'))
  for (let at = to + 1; at < words.length; at++) {
    const joins = reading.is(at, 'AND')
    const but = reading.is(at, 'BUT')
    if (ends(reading, at)) {
      const called = words.length - at < 4 && reading.isAny(at, 'YOU|ROLE|NAME')
      if (called || joins || but || !(open || reading.isAny(at, list) || lists(reading, at))) return at - 1
    } else if (but || (!open && reading.says(at, BECAUSE))) return at - 1
    else if (joins && reading.isAny(at + 1, 'IT|I|WE|YOU|HE|SHOULD|CAN|WILL|HAVE|BE|NOT')) return at - 1
    if (reading.is(at, 'THAT')) open = true
  }
  return words.length - 1
}
/** Whether only more of the same comes: "…, thieves and crooks". */
function lists(reading: Reading, from: number): boolean {
  const rest = reading.sentence.words.slice(from).map((_, i) => from + i)
  const others = rest.some((at) => reading.isAny(at, 'BE|HAVE|WILL|CAN|SHOULD|I|WE|YOU|HE|THEY|IT|NOT'))
  return rest.length < 6 && !others && rest.some((at) => reading.is(at, 'AND'))
}
const BECAUSE = 'fordi|ettersom|siden|sidan|eftersom|hvis|viss|om|dersom|når|when|if|because|since'

const PAST = 'var|vart|ble|blei|blev|hadde|hade|såg|måtte|skulle|was|were|had|looked'
const BARE = 'være|vere|vera|vara|bli|ha'
const DONE = 'vært|vore|varit|blitt|vorte|blivit'
const OTHER_VERB =
  'mangler|manglar|saknar|består|consists|ser|liknar|ligner|lukter|luktar|stinker|stinkar|lyver|lyg|ljuger|oppfører|ter|beter|lack|lacks|look|looks|smell|smells|stink|stinks|behave|behaves|lie|lies|looked'
const WRONG: Forms = { nb: 'tar tok ta tatt feil', nn: 'tek tok ta teke feil', sv: 'har hade ha haft fel', en: '' }

/** "is an idiot who never listens" becomes "is wrong", in the verb's own time. */
function predicate(reading: Reading): Worded {
  const { match } = reading
  const language = languageOf(reading)
  const isBe = (at: number) => reading.is(at, 'BE') && !(language === 'sv' && reading.says(at, 'er'))
  const isVerb = (at: number) => isBe(at) || reading.says(at, OTHER_VERB)
  let verb = match.places.find((place) => place >= match.from && isBe(place)) ?? -1
  if (reading.isAny(match.from, 'HAVE|SHOULD') || reading.says(match.from, OTHER_VERB)) verb = match.from
  // The verb stands between words that were found, or before them: then somebody must stand before it.
  for (
    let at = match.to;
    verb < 0 && at > match.from - 4 && at > 0 && !ends(reading, at + (at < match.from ? 1 : 0));
    at--
  )
    if (isVerb(at) && reading.isAny(at - 1, `${PEOPLE}|THAT`)) verb = at
  if (
    verb < 1 ||
    ends(reading, verb) ||
    reading.is(0, 'CONGRATS') ||
    reading.says(verb - 1, 'det|dette|detta|it|there|der|that|this')
  )
    return undefined
  const end = tail(reading, match.to)
  const turned = reading.isAny(verb + 1, 'YOU|HE|THEY') && end > verb + 1
  if (turned && (language === 'en' || reading.sentence.asks)) return undefined
  if (language === 'en') {
    if (reading.is(verb, 'BE')) return put(reading, verb + 1, end, 'wrong')
    const subject = reading.word(verb - 1)
    const many =
      /^(?:you|they|we|people|these|those)$/i.test(subject) || (/s$/.test(subject) && !reading.is(verb - 1, 'NAME'))
    const past = reading.says(verb, PAST)
    return put(reading, verb, end, `${many ? (past ? 'were' : 'are') : past ? 'was' : 'is'} wrong`)
  }
  const [present, past, bare, done, wrong] = WRONG[language].split(' ')
  const time = reading.says(verb, PAST)
    ? past
    : reading.says(verb, BARE)
      ? bare
      : reading.says(verb, DONE)
        ? done
        : present
  return put(reading, verb, end, `${time} ${turned ? `${reading.word(verb + 1)} ` : ''}${wrong}`)
}

/** "…, you idiot" falls out; "you idiots have" becomes "you have". */
function vocative(reading: Reading): Worded {
  const { to } = reading.match
  let { from } = reading.match
  for (let at = to; at > from; at--) if (ends(reading, at)) from = at
  const begin = described(reading, from, `YOU|YOUR|${ADJECTIVE}`)
  const you = reading.isAny(begin, 'YOU|YOUR')
  if (!reading.isAny(to, `ROLE|DIRT|${ABUSE}`) || !(you || begin === 0 || ends(reading, begin))) return undefined
  if (ends(reading, to + 1) || reading.is(to + 1, 'OF')) {
    const last = tail(reading, to)
    const left = reading.sentence.words.length - (last - begin + 1)
    const beside = !you && begin > 0 && last < reading.sentence.words.length - 1 && !reading.is(last + 1, 'BUT')
    if (beside && ends(reading, last + 1))
      return put(reading, begin - 1, last + 1, `${reading.word(begin - 1)} ${reading.word(last + 1)}`)
    return left < (begin === 0 ? 3 : 1) || reading.is(0, 'TYPICAL') ? undefined : drop(reading, begin, last)
  }
  return reading.is(begin, 'YOU') ? put(reading, begin, to, reading.word(begin)) : undefined
}

const BELITTLING = /^(?:gubb|kjerring|kjærring|käring|kärring|tant|hag|bat|git|geezer|fart)/
const SOMEBODY: Forms = {
  nb: 'den personen de personene',
  nn: 'den personen dei personane',
  sv: 'den personen de personerna',
  en: '',
}

/** "That idiot Moe" becomes "Moe", "the useless mayor" becomes "the mayor", "those clowns" becomes "those people". */
function phrase(reading: Reading): Worded {
  const { match } = reading
  const language = languageOf(reading)
  let head = match.to
  while (head > match.from && !reading.isAny(head, `PERSON|ROLE|STAFF|NAME|${ABUSE}`)) head--
  let name = head
  while (!ends(reading, name + 1) && reading.is(name + 1, 'NAME')) name++
  const names = reading.is(name, 'NAME') ? described(reading, name, 'NAME') : name + 1
  let begin = described(reading, Math.min(names, head), `${ADJECTIVE}|${ABUSE}`)
  if (/^(?:der|där|her|här)$/i.test(reading.word(begin - 1))) begin--
  const first = described(reading, begin, 'DET|SUCH|HE|ALL')
  if (first > match.from || first > head) return undefined
  const determiner = reading.word(first).toLowerCase()
  if (names <= name) {
    const { words, text } = reading.sentence
    return names > begin ? put(reading, first, name, text.slice(words[names]!.start, words[name]!.end)) : undefined
  }
  const noun = reading.word(head).toLowerCase()
  const definite =
    language === 'en'
      ? /^(?:all|the|that|this|those|these)$/.test(determiner)
      : /(?:[eaolr]n|et|a|ane|na|ene)$/.test(noun)
  if (reading.is(first, 'ALL') && reading.is(head + 1, 'OF') && language !== 'en')
    return put(reading, first, head, determiner)
  if (!reading.isAny(head, ABUSE) && !BELITTLING.test(noun)) {
    // Only words of abuse stand before the head: they fall out.
    if (described(reading, head, ADJECTIVE) > Math.max(begin, first)) return undefined
    if (language !== 'en' && definite && /^(?:den|det|de|dei)$/.test(determiner)) return put(reading, first, head, noun)
    return begin < head ? drop(reading, begin, head - 1) : undefined
  }
  if (!definite) return undefined
  if (reading.is(first, 'HE') && reading.is(head + 1, 'OF')) return put(reading, first, head, determiner)
  if (language === 'en') {
    const many = /^(?:those|these)$/.test(determiner) || /[^s]s$/.test(noun)
    if (/^(?:those|these)$/.test(determiner) && reading.is(head + 1, 'OF')) return put(reading, first, head, determiner)
    const shown = Array.from({ length: begin - first }, (_, i) => reading.word(first + i)).join(' ')
    return put(reading, first, head, `${shown} ${many ? 'people' : 'person'}`)
  }
  const [that, one, those, all] = SOMEBODY[language].split(' ')
  const many = /(?:ene|ane|[aeo]rna)$/.test(noun)
  // "Those idiots at the town hall" are those at the town hall.
  if (many && reading.is(head + 1, 'OF')) return put(reading, first, head, those!)
  const shown = /^(?:denne|disse|desse|denna|dessa)$/.test(determiner) ? determiner : many ? those : that
  return put(reading, first, head, `${first < begin ? `${shown} ` : ''}${many ? all : one}`)
}
