import { DialogueInput, DialogueInputAnswer } from '../../contract/dialogue.ts'
import { formatMoment } from '../../languages/dates.ts'
import { cleanLine, withoutIdentity } from '../clean.ts'
import { stage } from '../dialogue.ts'
import { pick } from '../pick.ts'
import { languageOf, Refusal } from '../problem.ts'
import { receive } from '../receive.ts'
import { type Route, SITE } from '../route.ts'

export const inputs: Route = {
  method: 'post',
  path: `${SITE}/dialogues/{id}/inputs`,
  summary: 'Receives what a visitor says in an open dialogue.',
  body: DialogueInput,
  answer: { status: 201, description: 'It is on disk.', schema: DialogueInputAnswer },
  problems: [
    'fields',
    'key-missing',
    'not-found',
    'submission-reused',
    'not-open-yet',
    'closed',
    'only-informs',
    'key-reused',
  ],
  async handle(c, context) {
    const site = c.get('site')
    const kept = await context.store.dialogue(site.id, c.req.param('id') ?? '')
    if (!kept) throw new Refusal('not-found')
    const { dialogue } = kept
    const moment = (at: string) => formatMoment(at, languageOf(c, site.language), { timeZone: site.timeZone })
    return receive(c, context, {
      schema: DialogueInput,
      open() {
        if (dialogue.rung === 'inform') throw new Refusal('only-informs')
        const now = stage(dialogue, context.now())
        if (now === 'soon') throw new Refusal('not-open-yet', { values: { moment: moment(dialogue.opens) } })
        if (now === 'closed') throw new Refusal('closed', { values: { moment: moment(dialogue.closes) } })
      },
      step: ({ text, name, email, language }) => ({
        kind: 'dialogue-input',
        dialogue: dialogue.id,
        title: pick(dialogue.title, language),
        comment: withoutIdentity(text),
        ...(name && { name: withoutIdentity(cleanLine(name)) }),
        ...(email && { email }),
      }),
    })
  },
}
