import type { Dialogue, DialogueList } from '../../contract/dialogue.ts'
import { type Guard, link, list, moment, object, oneOf, text, whole } from '../guards.ts'
import { rungs } from './state.ts'

const slug: Guard<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(value) ? value : undefined

const row = object({ said: text, did: text, because: text, done: oneOf('yes', 'partly', 'no') }, {})

const dialogue: Guard<Dialogue> = object(
  {
    id: slug,
    language: oneOf('nb', 'nn', 'sv', 'en'),
    title: text,
    rung: oneOf(...rungs),
    promise: object({ name: text, text }, {}),
    why: text,
    canChange: list(text),
    fixed: list(text),
    who: text,
    opens: moment,
    closes: moment,
    lastDay: moment,
    late: moment,
    words: object(
      { opens: text, until: text, closed: text, decision: text, answerBy: text, awaited: text, due: text },
      { answered: text },
    ),
    how: list(object({ text: text }, { url: link })),
    decision: object({ body: text, at: moment }, { url: link }),
    answer: object({ by: moment, from: text, where: text }, {}),
    inputs: whole,
  },
  { outcome: object({ at: moment, summary: text, rows: list(row) }, {}) },
)

/** The collector's answer as far as it can be shown; `undefined` when it is no list of dialogues at all. */
export const dialogueList: Guard<DialogueList> = object({ dialogues: list(dialogue) }, {})
