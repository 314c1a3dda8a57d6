import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Dialogue, DialogueList } from '../../contract/dialogue.ts'
import { arrange, howLong, isLastDay, isLate } from '../../widgets/have-your-say/state.ts'
import { dialogueList } from '../../widgets/have-your-say/wire.ts'
import { dialogue, dialogues } from '../dialogues.ts'
import { NOW } from '../meetings.ts'
import { address, anyText, moment, oddly } from '../odd.ts'

const row = fc.record({
  said: anyText(2000),
  did: anyText(2000),
  because: anyText(2000),
  done: fc.constantFrom('yes', 'partly', 'no'),
})
const anyDialogue = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}$/),
    language: fc.constantFrom('nb', 'nn', 'sv', 'en'),
    title: anyText(300),
    rung: fc.constantFrom('inform', 'consult', 'dialogue', 'agenda', 'decide'),
    promise: fc.record({ name: anyText(100), text: anyText(500) }),
    why: anyText(2000),
    canChange: fc.array(anyText(500), { maxLength: 20 }),
    fixed: fc.array(anyText(500), { maxLength: 20 }),
    who: anyText(1000),
    opens: moment,
    closes: moment,
    lastDay: moment,
    late: moment,
    words: fc.record({
      opens: anyText(80),
      until: anyText(80),
      closed: anyText(80),
      decision: anyText(80),
      answerBy: anyText(80),
      awaited: anyText(80),
      due: anyText(80),
      answered: anyText(80),
    }),
    how: fc.array(fc.record({ text: anyText(500), url: address }, { requiredKeys: ['text'] }), { maxLength: 10 }),
    decision: fc.record({ body: anyText(200), at: moment, url: address }, { requiredKeys: ['body', 'at'] }),
    answer: fc.record({ by: moment, from: anyText(200), where: anyText(500) }),
    inputs: fc.nat(),
    outcome: fc.record({ at: moment, summary: anyText(4000), rows: fc.array(row, { maxLength: 4 }) }),
  },
  {
    requiredKeys: [
      'id',
      'language',
      'title',
      'rung',
      'promise',
      'why',
      'canChange',
      'fixed',
      'who',
      'opens',
      'closes',
      'lastDay',
      'late',
      'words',
      'how',
      'decision',
      'answer',
      'inputs',
    ],
  },
)

test('what the contract lets through is shown, whole', () => {
  fc.assert(
    fc.property(fc.array(anyDialogue, { maxLength: 4 }), (all) => {
      const answer = JSON.parse(JSON.stringify({ dialogues: all })) as unknown
      expect(DialogueList.safeParse(answer).success).toBe(true)
      expect(dialogueList(answer)).toEqual(answer)
    }),
  )
})

test('an odd answer never breaks the page, and links lead to the web alone', () => {
  fc.assert(
    fc.property(oddly(dialogues), (answer) => {
      const kept = dialogueList(answer)?.dialogues ?? []
      arrange(kept, NOW)
      for (const one of kept) {
        expect([typeof howLong(one, NOW), typeof isLastDay(one, NOW), typeof isLate(one, NOW)]).toEqual([
          'string',
          'boolean',
          'boolean',
        ])
        for (const url of [one.decision.url, ...one.how.map(({ url }) => url)])
          if (url) expect(new URL(url).protocol).toMatch(/^https?:$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('what is kept of an odd dialogue is what the contract allows, or only longer, or a date said otherwise', () => {
  fc.assert(
    fc.property(oddly(dialogues.dialogues[4]), (odd) => {
      const [kept] = dialogueList({ dialogues: [odd] })?.dialogues ?? []
      const misfits = kept ? (Dialogue.safeParse(kept).error?.issues ?? []) : []
      expect(
        misfits.filter(
          ({ code, path }) =>
            !(code === 'invalid_format' && /^(opens|closes|lastDay|late|at|by)$/.test(String(path.at(-1)))) &&
            code !== 'too_big',
        ),
      ).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a bad dialogue costs itself alone; a bad row, link or outcome too', () => {
  const good = dialogue()
  const bad = [
    null,
    7,
    [],
    {},
    { ...good, id: 'Å' },
    { ...good, closes: 'soon' },
    { ...good, answer: {} },
    { ...good, rung: 'shout' },
    { ...good, promise: { name: 'Vi lytter' } },
  ]
  expect(dialogueList({ dialogues: [...bad, good] })?.dialogues).toEqual([good])
  const dented = {
    ...good,
    how: [{ text: 'A', url: 'javascript:alert(1)' }, { text: '' }, 7],
    outcome: { at: 'soon', summary: 'x', rows: [] },
  }
  const { outcome: _, ...rest } = dented
  expect(dialogueList({ dialogues: [dented] })?.dialogues).toEqual([{ ...rest, how: [{ text: 'A' }] }])
})

test.each([undefined, null, 'x', 7, [], {}, { dialogues: {} }])(
  'an answer that is no list of dialogues: %j',
  (answer) => expect(dialogueList(answer)).toBeUndefined(),
)
