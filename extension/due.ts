import { type Reminder, reminders } from '../guideline/reminders.ts'
import type { Finding } from '../guideline/rule.ts'
import { isLate } from '../guideline/rules/heat/rule.ts'

/** What reminders depend on. */
export interface Circumstances {
  text: string
  findings: Finding[]
  /** A picture or film stands beside the composer; what it shows is never looked at. */
  picture: boolean
  /** The writer's own time. */
  now: Date
}

/** Two names in a row, or somebody who is mentioned. */
const named = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|@[\w.]+\w/u

/** A child, also where a sentence begins. Not `gut` alone, which is an English word. */
const child =
  /(?<!\p{L})(barn(et|a|as|en)?|unge[rn]?|ungene|unga|ungar(na)?|ungane|elev(en|er|ar|ene|ane|erna)?|gutt(en|er|ene)?|gut(en|ar|ane)|jente[nr]?|jent(a|ene|ane)|son(en)?|sønn(en)?|datter(a|en)?|dotter[an]?|pojk(e[nr]?|ar|arna)|flick(a|an|or|orna)|child(ren)?|kids?|pupils?|daughter|boys?|girls?)(?!\p{L})/iu

/** Not those who announce (annonserer) or complain (reklamasjon), nor whoever pays for anything but a post. */
const payment =
  /(?<!\p{L})(spons|boost|promot|advert|paid (post|partnership)|betal(t|te|d|da) (inn?l[eä]gg|samarbe|partn[ae]rskap)|betal\p{L}* f[oö]r (\p{L}+ ){0,2}(inn?l[eä]gg|spr(e|er|ei\p{L}*|edning|id\p{L}*)(?!\p{L})))|(?<![ch])annons(?!er[aet])|reklam(?!asjon|ation)/iu
const party =
  /(?<!\p{L})(parti|party|partei|Ap|Arbeid(er|ar)partiet|Høyre|Høgre|FrP|SV|Sp|Senterpartiet|KrF|Venstre|MDG|Raudt|Rødt|S|M|SD|KD|MP|Socialdemokraterna|Moderaterna|Centerpartiet|Liberalerna|Kristdemokraterna|Vänsterpartiet|Miljöpartiet|Sverigedemokraterna|vote|stem på|røyst på|rösta på)(?!\p{L})|(?<!\p{L})(parti|party)/u

const met: Record<Reminder['when'], (now: Circumstances) => boolean> = {
  'picture-and-person': ({ picture, text }) => picture && (named.test(text) || child.test(text)),
  'payment-and-party': ({ text }) => payment.test(text) && party.test(text),
  // A line beside a heated draft, never alone: a late evening is no fault.
  'late-evening': ({ findings, now }) => isLate(now) && findings.some(({ rule }) => rule === 'heat'),
  posted: () => false,
}

/** What is worth reminding of while a draft is written. */
export const due = (circumstances: Circumstances): Reminder[] =>
  reminders.filter(({ when }) => met[when](circumstances))

/** The reminder that comes after posting. */
export const afterPosting: Reminder | undefined = reminders.find(({ when }) => when === 'posted')
