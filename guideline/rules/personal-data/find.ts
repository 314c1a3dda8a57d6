/**
 * Personal data in a text: identity numbers, bank accounts, private phone numbers, e-mail addresses and homes. A number
 * that belongs to the public (a switchboard, a case, an organisation, a property) and the writer's own are left alone.
 * Nothing is imported but `identity.ts`, and nothing is kept: widgets and collector use it as it is.
 */
import { findNumbers } from './identity.ts'

/** What was found. Offsets are UTF-16 positions in the text. */
export interface PersonalData {
  start: number
  end: number
  kind: 'identity' | 'account' | 'phone' | 'email' | 'address'
}

const IBAN = /\b(?:NO\d\d(?: ?\d){11}|SE\d\d(?: ?\d){20})\b/g
const SWEDISH_ACCOUNT =
  /\b(?:konto\S{0,9}|clearing\S{0,9})\W{1,3}(?:[a-zåäö]{2,9} ){0,3}(\d{4}(?:-\d)?[-, ]{1,2}(?:konto\S{0,9} )?\d(?:[ -]?\d){5,10})(?![\w/])/gi
const PHONE =
  /(?<![\w/.,:+-])(?:(?:\+|00)4[67][ .-]?(?:\(0\) ?)?)?(?:[2-79]\d\d([ .\u00a0])\d\d\1\d{3}|[2-79]\d([ .\u00a0])\d\d\2\d\d\2\d\d|[49]\d{7}|0?7[02369]\d?[ -]?\d{2,3}[ -]?\d\d[ -]?\d\d|0[1-9]\d?\d?-\d{2,3} ?\d\d ?\d\d)(?![\w/]|[.,-]\d)|(?<![\w/+])(?:(?:\+44 ?|0)7\d{3} ?\d{3} ?\d{3})(?!\w)/g
const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[([](?:at|snabel-?a|krøllalfa|alfakrøll)[)\]] ?)[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/gi
const HOME =
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}{1,30}(?:veien|vegen|veg|vei|gata|gaten|gate|gatan|vägen|gränd|stigen|stien|stigen|svingen|bakken|backen|tunet|lia|allé|alléen|plassen|haugen|jordet|kroken|løkka|åsen|terrasse|ringen)|\p{Lu}\p{L}{1,20}s? (?:vei|veg|gate|gata|plass|allé|väg|Road|Street|Lane|Avenue|Close|Drive)) ?\d{1,3} ?[A-H]?(?![\p{L}\d])|(?<!\w)\d{1,3}[a-h]? [A-Z]\w{2,20} (?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace)\b/gu

/** An account that a gathering asks people to use. */
const GATHERING =
  /innsaml|insaml|dugnad|gave|gåv|støtt|stød|stött|spleis|bidrag|donat|klubb|idrettslag|föreningen\b|foreningen\b|foreininga\b|kommunen|fundrais|collection/i

const CONTACT =
  /\b(?:tlf|telefon\w*|mob\w*|ring\w*|sms|vipps\w*|nummer\w*|nå[rs]?|nåes|call|phone|text|reach|number|tel)\b/i
const PUBLIC =
  /sentralbord|vakt|servicetorg|innbyggertorg|legekontor|legevakt|kundes|kontortid|switchboard|växel|kontaktcenter|medborgarservice|kommunens? (?:tele|num|på|tlf)|reception|resepsjon|hotline|helpline|krisetele|nødnummer|alarmtele|council'?s? (?:on|office)|bibliotek|postmottak/i
const OWN = /\b(?:meg|mitt|mine?|mej|mig|oss|vår[et]?|våre?|våra|my|me|us|our)\b[^.!?\n]{0,30}$/i
const OTHERS =
  /\b(?:han|hun|ho|hon|ham|honom|henne|hennar|hennes|hans|hanses|naboe?n?\w*|grann\w*|neighbou?r\w*|privat\w*|moren?|mora|mor|faren|far|mamma\w*|pappa\w*|kon[ae]\w*|man?nen|sønn?en|sonen|datter\w*|dotter\w*|familie\w*|familj\w*|klag[ea]r\w*|søk[je]*[ea]r\w*|klagand\w*|journalist\w*|hjemme|heime|hemma|he|she|his|her|him|they|their|home|private|mother|father|lives?|hos)\b/i
const LIVES =
  /\b(?:bor|bur|bodde|budde|flytt\w*|lives?|lived|adresse\w*|adress\w*|address|hjemme|heime|hemma|home|hos|huset|hus|house)\b[^.!?\n]{0,40}$/i
const FREE_MAIL = /@(?:gmail|hotmail|outlook|live|yahoo|icloud|msn|telia|online|protonmail)\./i
const OFFICE =
  /^(?:post\w*|info|kontakt|kontakta|registrator|kommun\w*|servicetorg\w*|redaksjon\w*|office|contact|council\w*|hei|press\w*|kundes\w*)(?:@| ?[([])/i

/** All personal data of a text, in its order. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = []
  const add = (data: PersonalData) => {
    if (found.some((other) => data.start < other.end && other.start < data.end)) return
    if (data.kind !== 'account' || !GATHERING.test(text.slice(Math.max(0, data.start - 60), data.start)))
      found.push(data)
  }
  findNumbers(text).forEach(add)
  for (const { 0: match, index } of text.matchAll(IBAN)) {
    const plain = match.replace(/ /g, '')
    const country = plain[0] === 'N' ? '2324' : '2814'
    if (BigInt(plain.slice(4) + country + plain.slice(2, 4)) % 97n === 1n)
      add({ start: index, end: index + match.length, kind: 'account' })
  }
  for (const { 0: match, 1: number = '', index } of text.matchAll(SWEDISH_ACCOUNT))
    add({ start: index + match.length - number.length, end: index + match.length, kind: 'account' })
  const look = (
    pattern: RegExp,
    kind: PersonalData['kind'],
    isPrivate: (match: string, before: string, sentence: string) => boolean,
  ) => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.length
      const before = text.slice(Math.max(0, index - 90), index).replace(/^[\s\S]*[.!?\n](?=\s)/, '')
      const after = /^[^.!?\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ''
      if (isPrivate(match, before, `${before} ${after}`)) add({ start: index, end, kind })
    }
  }
  look(PHONE, 'phone', (match, before, sentence) => {
    if (
      PUBLIC.test(sentence) ||
      OWN.test(before) ||
      /^[ \u00a0]?(?:kr|mill|kron|sek|nok|%|innb|euro)/i.test(sentence.slice(before.length + 1))
    )
      return false
    const mobile = /^(?:\+|00|[49]\d\d \d\d |[49]\d{7}$|0?7)/.test(match)
    return mobile
      ? CONTACT.test(sentence) || OTHERS.test(sentence) || /\+|^0|^[49]\d\d \d\d /.test(match)
      : OTHERS.test(sentence) && CONTACT.test(sentence)
  })
  look(EMAIL, 'email', (match, before, sentence) => {
    if (OFFICE.test(match) || PUBLIC.test(sentence) || OWN.test(before)) return false
    return OTHERS.test(sentence) || FREE_MAIL.test(match)
  })
  look(
    HOME,
    'address',
    (_, before, sentence) =>
      LIVES.test(before) && OTHERS.test(sentence) && !/\b(?:jeg|eg|vi|me|jag|I|we)\b/.test(before),
  )
  return found.sort((one, other) => one.start - other.start)
}
