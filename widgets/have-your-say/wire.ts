import type { Dialogue, DialogueList } from '../../contract/dialogue.ts'
import { type Guard, link, list, moment, object, oneOf, text, whole } from '../guards.ts'

const slug: Guard<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(value) ? value : undefined

const row = object({ said: text(2000), did: text(2000), because: text(2000), done: oneOf('yes', 'partly', 'no') }, {})

const dialogue: Guard<Dialogue> = object(
  {
    id: slug,
    language: oneOf('nb', 'nn', 'sv', 'en'),
    title: text(300),
    rung: oneOf('inform', 'consult', 'dialogue', 'agenda', 'decide'),
    why: text(2000),
    canChange: list(text(500)),
    fixed: list(text(500)),
    who: text(1000),
    opens: moment,
    closes: moment,
    how: list(object({ text: text(500) }, { url: link })),
    decision: object({ body: text(200), at: moment }, { url: link }),
    answer: object({ by: moment, from: text(200), where: text(500) }, {}),
    inputs: whole,
  },
  { outcome: object({ at: moment, summary: text(4000), rows: list(row) }, {}) },
)

/** The collector's answer as far as it can be shown; `undefined` when it is no list of dialogues at all. */
export const dialogueList: Guard<DialogueList> = object({ dialogues: list(dialogue) }, {})
