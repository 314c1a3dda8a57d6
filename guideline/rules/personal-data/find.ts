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
/** Anything that may be a phone number; `phoneOf` says what it is. */
const PHONE = /(?<![\w/.,:+-])(?:\+|00)?\d(?:[ \u00a0-]?\(?\d\)?){7,13}(?![\w/]|[.,-]\d)/g
/** A number that is said: "ni en fem to to tre tre fire". */
const SPOKEN =
  /\b(?:(?:null|noll|zero|oh|double|e(?:tt|i?n)|one|t(?:w?o|re|vå|hree)|f(?:ire|yra|our|em|ive)|s(?:eks|ex|ix|ju|yv|even)|åtte|åtta|eight|ni|nio|nine|hundred|hundre)[ ,-]{1,2}){6,8}\w{2,6}/gi
const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[([](?:at|snabel-?a|krøllalfa|alfakrøll)[)\]] ?| (?:snabel-?a|krøllalfa|alfakrøll) )[\w-]{1,63}(?:(?:\.| (?:dot|punktum|punkt) )[\w-]{2,63}){1,3}/gi
const HOME =
  /(?<![a-zA-ZÀ-ɏ\d])(?:[A-ZÀ-Þ][a-zA-ZÀ-ɏ]{2,30}(?: [a-zA-ZÀ-ɏ]{3,20})? ?\d{1,3} ?[A-H]?|\d{1,3}[a-h]? [A-ZÀ-Þ][a-zA-ZÀ-ɏ]{2,20} [A-ZÀ-Þ][a-zA-ZÀ-ɏ]{3,20})(?![a-zA-ZÀ-ɏ\d])/g
const STREET =
  /ve[ig]|gat|väg|gränd|sti|sving|bakk|tun|all[eé]|plass|haug|road|street|lane|avenue|close|drive|crescent/i

/** An account that a gathering asks people to use. */
const GATHERING =
  /innsaml|insaml|dugnad|gave|gåv|støtt|stød|stött|spleis|bidrag|donat|klubb|idrettslag|föreningen\b|foreningen\b|foreininga\b|kommunen|fundrais|collection/i

const CONTACT =
  /\b(?:tlf|tele\w*|mob\w*|ring\w*|sms\w*|vipps\w*|\w*num(?:me)?r\w*|nå[rs]?|nåes|call\w*|phone\w*|text|reach|number|tel|slå|treff\w*|kontakt\w*)\b/i
const PUBLIC =
  /sentralbord|vakt|torget|legekontor|kundes|kontortid|switchboard|växel|kontaktcenter|medborgarservice|kommunens? (?:tele|num|på|tlf)|re[cs]ep[st]|hotline|helpline|krisetele|nødnummer|alarm|council'?s? (?:on|office)|bibliotek|librar|postmottak|møte[rt]?\b|meeting|skole|skule|skola|plan\b|\bsak\b|høring|samråd/i
/** The writer's own, within reach before what was found. */
const OWN =
  /\b(?:meg|mej|mig|me|oss|us|(?:min|mitt|my|our|vårt?) (?:own |private? )?(?:mob|mai|mej|tel|num|e-?|adr|add|ph|kont)[\w-]*|(?:mob|tel|num|e-?post|mejl|mail|adr|kont)\w* (?:min|mitt|vår))\b[^.!?\n]{0,30}$/i
const OTHERS =
  /\b(?:han|hun|ho|hon|ham|honom|henne|hennar|hennes|hans|nabo\w*|grann\w*|neighbou?r\w*|privat\w*|mor\w{0,2}|far|faren|mum|dad|m[ao]m\w*|pappa\w*|kon[ae]\w*|man?nen|sønn?en|sonen|daughter|son|datter\w*|dott\w*|famil\w*|klag\w*|objector\w*|complain\w*|søk\w*ar\w*|søkeren|applicant|journalist\w*|rektor\w*|lærar\w*|lærer\w*|lärar\w*|teacher\w*|headteacher\w*|officer\w*|saksb\w*|handl\w*|hjemme|heime|hemma|he|she|his|her|him|they|their|home|private|lives?|hos|bloke|woman|mannen|who|\w*(?:leiar|leder|ledare)\w*|boss)\b/i
const LIVES =
  /\b(?:bor|bur|bodde|budde|flytt\w*|lives?|lived|\w*adress\w*|address|hjemme|heime|hemma|home|hos|huset|hus|house|(?:holder|held|håller) til\w?)\b[^.!?\n]{0,60}$/i
const FINDS = /\b(?:finn\w*|finds?|treff\w*|hitta\w*|stikk\w*|besøk\w*|visit|pop)\b/i
const NAMED = /(?<![a-zA-ZÀ-ɏ])[A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,30} (?:bor|bur|lives|holder|held|håller|på|on|at|har|direct)\b/
const FREE_MAIL = /(?:gmail|hotmail|outlook|live|yahoo|icloud|msn|telia|online|protonmail)(?:\.| )/i
const OFFICE =
  /^(?:post|info|kontakt|regist|kommun|servicet|redaksjon|office|contact|council|hei|press|kundes|plan)\w*(?:@| ?[([])/i

/** What kind of phone a number may be: 2 a mobile, 1 another, 0 no phone in Norway, Sweden or Britain. */
function phoneOf(match: string): number {
  const plain = match.replace(/^00|[^\d+]/g, (sign) => (sign === '00' ? '+' : ''))
  const national = plain.replace(/^\+47/, '').replace(/^\+4[46]0?/, '0')
  if (/^\d{1,3}(?: \d{3})+$/.test(match) || /^(?:19|20)\d\d[ -]/.test(match)) return 0
  if (/^(?:[49]\d{7}|07[02369]\d{6,7}|07\d{9})$/.test(national)) return 2
  return /^(?:[2-79]\d{7}|0[1-9]\d{6,9})$/.test(national) ? 1 : 0
}

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
    may: (match: string, index: number) => unknown = () => true,
  ) => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (!may(match, index)) continue
      const end = index + match.length
      const before = text.slice(Math.max(0, index - 90), index).replace(/^[\s\S]*[.!?\n](?=\s)/, '')
      const after = /^[^.!?\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ''
      if (isPrivate(match, before, `${before} ${after}`)) add({ start: index, end, kind })
    }
  }
  look(
    PHONE,
    'phone',
    (match, before, sentence) => {
      const kind = phoneOf(match)
      if (
        !kind ||
        PUBLIC.test(sentence) ||
        OWN.test(before) ||
        /^[ \u00a0]?(?:kr|mill|kron|sek|nok|%|innb|euro|met)/i.test(sentence.slice(before.length + 1))
      )
        return false
      const [contact, others] = [CONTACT.test(sentence), OTHERS.test(sentence)]
      return kind > 1 ? contact || others || /^[+0]/.test(match) : contact && others
    },
    phoneOf,
  )
  look(SPOKEN, 'phone', (_, before, sentence) => CONTACT.test(sentence) && !OWN.test(before))
  look(EMAIL, 'email', (match, before, sentence) => {
    if (OFFICE.test(match) || PUBLIC.test(sentence) || OWN.test(before)) return false
    return OTHERS.test(sentence) || FREE_MAIL.test(match)
  })
  look(
    HOME,
    'address',
    (match, before, sentence) =>
      (OTHERS.test(sentence) || NAMED.test(before)) &&
      !PUBLIC.test(sentence) &&
      !/\b(?:[Jj]eg|[Ee]g|[Vv]i|[Mm]e|[Jj]ag|I|[Ww]e)\b/.test(before) &&
      (LIVES.test(before) ||
        (STREET.test(match) &&
          (FINDS.test(sentence) || /[A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,30} [A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,30}, $/.test(before)))),
    (match, index) => STREET.test(match) || LIVES.test(text.slice(Math.max(0, index - 60), index)),
  )
  return found.sort((one, other) => one.start - other.start)
}
