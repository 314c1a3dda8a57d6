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

/** Two names in a row, somebody who is mentioned, or a child. */
const person =
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|@[\w.]+\w|(?<!\p{L})(barn(et|a|as|en)?|ungar?|ungane|ungene|elev(en|er|ar|ene|ane|erna)?|gutt(en)?|jente[nr]?|jenta|son(en)?|sønn(en)?|datter(a|en)?|dotter[an]?|pojke[nr]?|pojkarna|flicka?n?|flickorna|child(ren)?|kids?|pupils?|son|daughter|boys?|girls?)(?!\p{L})/u

const payment = /spons|annons|boost|promot|reklame?|betalt innlegg|betald|betala för|paid (post|partnership)|advert/i
const party =
  /(?<!\p{L})(parti|party|partei|Ap|Arbeid(er|ar)partiet|Høyre|Høgre|FrP|SV|Sp|Senterpartiet|KrF|Venstre|MDG|Raudt|Rødt|S|M|SD|KD|MP|Socialdemokraterna|Moderaterna|Centerpartiet|Liberalerna|Kristdemokraterna|Vänsterpartiet|Miljöpartiet|Sverigedemokraterna|vote|stem på|røyst på|rösta på)(?!\p{L})|(?<!\p{L})(parti|party)/u

const met: Record<Reminder['when'], (now: Circumstances) => boolean> = {
  'picture-and-person': ({ picture, text }) => picture && person.test(text),
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
