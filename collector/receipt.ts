import type { Receipt } from '../contract/fields.ts'
import { formatDay, formatMoment } from '../languages/dates.ts'
import { say } from '../languages/index.ts'
import * as words from './pages/receipt-words.ts'
import { number as reference } from './pages/words.ts'
import type { Site } from './site.ts'
import type { Kept, Step } from './store/store.ts'

/** The receipt of a word that has just been kept, with what its sender reads. `url` is its page. */
export function receiptOf(
  kept: Kept,
  url: string,
  { kind, language }: Pick<Step, 'kind' | 'language'>,
  site: Site,
): Receipt {
  const { number, receivedAt, readBy, replyBy } = kept
  const style = { timeZone: site.timeZone }
  const by = (moment: string) => say(words.by, language, { day: formatDay(moment, language, style) })
  return {
    number,
    url,
    receivedAt,
    readBy,
    ...(replyBy && { replyBy }),
    words: {
      thanks: say(words.arrived[kind], language),
      number: say(reference, language),
      open: say(words.open, language),
      steps: [
        { what: say(words.received, language), when: formatMoment(receivedAt, language, style) },
        { what: say(words.willRead, language, { who: site.name }), when: by(readBy) },
        ...(replyBy ? [{ what: say(words.willReply, language), when: by(replyBy) }] : []),
      ],
    },
  }
}
