import type { Context as Call } from 'hono'
import { z } from 'zod'
import { Dialogue, DialogueList } from '../../contract/dialogue.ts'
import { nearest } from '../../languages/index.ts'
import { byStage, inLanguage } from '../dialogue.ts'
import { Refusal } from '../problem.ts'
import { type Env, type Route, SITE } from '../route.ts'

const Query = z.object({
  language: z
    .string()
    .optional()
    .meta({ description: 'Which language to read in; the nearest that is written is given.' }),
})

const wanted = (c: Call<Env>) => nearest(c.req.query('language'), c.get('site').language)

/** What counts inputs is asked for again each time; an ETag makes that cheap. */
const fresh = (c: Call<Env>) => c.header('Cache-Control', 'no-cache')

export const dialogues: Route = {
  method: 'get',
  path: `${SITE}/dialogues`,
  summary: "The site's dialogues: open ones first, soonest to close first; then those to come; then closed ones.",
  query: Query,
  answer: { status: 200, description: 'The dialogues.', schema: DialogueList },
  problems: [],
  async handle(c, { store, now, baseUrl }) {
    const kept = await store.dialogues(c.get('site').id)
    const list = kept
      .map((dialogue) => inLanguage(dialogue, wanted(c), { site: c.get('site'), now: now(), baseUrl }))
      .sort(byStage(now()))
    fresh(c)
    return c.json({ dialogues: list } satisfies DialogueList)
  },
}

export const dialogue: Route = {
  method: 'get',
  path: `${SITE}/dialogues/{id}`,
  summary: 'One dialogue.',
  query: Query,
  answer: { status: 200, description: 'The dialogue.', schema: Dialogue },
  problems: ['not-found'],
  async handle(c, { store, now, baseUrl }) {
    const kept = await store.dialogue(c.get('site').id, c.req.param('id') ?? '')
    if (!kept) throw new Refusal('not-found')
    fresh(c)
    return c.json(inLanguage(kept, wanted(c), { site: c.get('site'), now: now(), baseUrl }))
  },
}
