import { formatDay } from '../languages/dates.ts'
import { say } from '../languages/index.ts'
import { cleanLine } from './clean.ts'
import { type Context, receiptUrl } from './context.ts'
import * as words from './mail-words.ts'
import type { Site } from './site.ts'
import type { WaitingMail } from './store/store.ts'

/** What a citizen who asked for an answer gets, in the language they wrote in. The subject is one line whatever it holds. */
export function letter({ thread, reply, receiptKey }: WaitingMail, site: Site, context: Context) {
  const { language, number, title } = thread
  const day = formatDay(thread.createdAt, language, { timeZone: site.timeZone })
  const values = {
    municipality: site.name,
    number,
    title: title ?? '',
    day: day.charAt(0).toUpperCase() + day.slice(1),
  }
  const sentence = (text: typeof words.subject) => say(text, language, { ...values, ...(language === 'en' && { day }) })
  const paragraphs = [
    sentence(words.greeting),
    reply.text,
    reply.author,
    title && sentence(words.about),
    `${sentence(words.receipt)}\n${receiptUrl(context, receiptKey)}`,
    `${sentence(words.secret)} ${sentence(words.why)}`,
  ]
  return {
    subject: cleanLine(sentence(words.subject)),
    text: paragraphs.filter(Boolean).join('\n\n'),
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  }
}
