import { Feedback, FeedbackAnswer } from '../../contract/feedback.ts'
import { cleanLine, plainAddress, withoutIdentity } from '../clean.ts'
import { receive } from '../receive.ts'
import { type Route, SITE } from '../route.ts'

export const feedback: Route = {
  method: 'post',
  path: `${SITE}/feedback`,
  summary:
    "Receives one step of a visitor's word on a page. Steps with the same submission share a thread and a receipt.",
  body: Feedback,
  answer: { status: 201, description: 'It is on disk.', schema: FeedbackAnswer },
  problems: ['fields', 'key-missing', 'submission-reused', 'key-reused'],
  handle: (c, context) =>
    receive(c, context, {
      schema: Feedback,
      step: ({ page, title, answer, reasons, comment, email }) => ({
        kind: 'page-feedback',
        page: plainAddress(page),
        ...(title && { title: cleanLine(title) }),
        ...(answer && { answer }),
        ...(reasons && { reasons }),
        ...(comment && { comment: withoutIdentity(comment) }),
        ...(email && { email }),
      }),
    }),
}
