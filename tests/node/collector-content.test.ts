import { describe, expect, test } from 'vitest'
import { readFeeds, seedSite } from '../../collector/seed.ts'
import { type Dialogue, DialogueInputAnswer, DialogueList, type DialogueTexts } from '../../contract/dialogue.ts'
import { type Meeting, MeetingList } from '../../contract/meeting.ts'
import { collector, problemOf, receiptOf, SITE, talk } from '../collector/api.ts'
import { engines, folder, minutes, noon, onlyThread } from '../collector/places.ts'

const meeting = (id: string, body: string, start: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  body: { id: body, name: body.toUpperCase() },
  language: 'nb',
  start,
  timeZone: 'Europe/Oslo',
  status: 'called',
  documents: [],
  items: [],
  updatedAt: '2026-11-20T10:00:00Z',
  ...more,
})

const meetings = [
  meeting('c', 'kommunestyret', '2026-12-10T18:00:00+01:00'),
  meeting('a', 'formannskapet', '2026-12-01T09:00:00+01:00', {
    items: [{ id: '1', title: 'Sak', open: true, documents: [] }],
  }),
  meeting('b', 'kommunestyret', '2026-12-01T00:30:00+01:00'),
]

async function seeded(place = { dataFolder: folder() }, dialogues: DialogueTexts[] = [talk()]) {
  const made = await collector(place)
  await made.store.seed('torgvik', { meetings, dialogues }, noon)
  const read = async <T>(path: string) => (await (await made.ask(`${SITE}${path}`)).json()) as T
  return { ...made, read }
}

describe.each(engines)('what a site shows, in %s', (_, place) => {
  test('meetings soonest first, bodies by name, as the contract says', async () => {
    const { ask, store } = await collector(await place())
    const today = { day: '2026-11-24', until: '2026-11-24T23:00:00.000Z', words: 'tirsdag 24. november' }
    expect(await (await ask(`${SITE}/meetings`)).json()).toEqual({ meetings: [], bodies: [], today })
    await store.seed('torgvik', { meetings, dialogues: [] }, noon)
    const list = MeetingList.parse(await (await ask(`${SITE}/meetings`)).json())
    expect(list.meetings.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(list.meetings[1]).toMatchObject(meetings[1] ?? {})
    expect(list.bodies).toEqual([
      { id: 'formannskapet', name: 'FORMANNSKAPET' },
      { id: 'kommunestyret', name: 'KOMMUNESTYRET' },
    ])
    expect(list).toMatchObject({ updatedAt: noon.toISOString(), updated: 'tirsdag 24. november kl. 12.00' })
    const swedish = MeetingList.parse(await (await ask(`${SITE}/meetings?language=sv-FI`)).json())
    expect(swedish.meetings[0]?.words).toMatchObject({ date: 'tisdag 1 december 2026', time: 'kl. 00.30' })
  })

  test('a site is filled once and never again, whatever is in it since, also when two start at once', async () => {
    const { store } = await collector(await place())
    const content = { meetings, dialogues: [talk()] }
    const filled = await Promise.all([store.seed('torgvik', content, noon), store.seed('torgvik', content, noon)])
    expect(filled.sort()).toEqual([false, true])
    expect(await store.seed('torgvik', { meetings: [], dialogues: [talk({ id: 'annet' })] }, noon)).toBe(false)
    expect((await store.dialogues('torgvik')).map(({ dialogue }) => dialogue.id)).toEqual(['nytt-torg'])
    expect(await store.seed('fjordby', content, noon)).toBe(true)
  })

  test('a filling that fails leaves nothing, and can be tried again', async () => {
    const { store } = await collector(await place())
    await expect(store.seed('torgvik', { meetings, dialogues: [talk(), talk()] }, noon)).rejects.toThrow()
    expect(await store.meetings('torgvik')).toEqual([])
    expect(await store.seed('torgvik', { meetings, dialogues: [talk()] }, noon)).toBe(true)
  })

  test('an input is received once, counted, and the receipt says when it is answered', async () => {
    const { send, store, ask } = await collector(await place())
    await store.seed('torgvik', { meetings: [], dialogues: [talk({ inputs: 40 })] }, noon)
    const body = {
      submission: crypto.randomUUID(),
      language: 'en',
      text: 'Keep the lime tree.\r\nPlease',
      name: 'Kari',
      email: 'kari@example.no',
    }
    const path = `${SITE}/dialogues/nytt-torg/inputs`
    const answer = await send(path, body, { 'Idempotency-Key': 'k' })
    expect(answer.status).toBe(201)
    const { receipt } = DialogueInputAnswer.parse(await answer.json())
    expect(await receiptOf(send(path, body, { 'Idempotency-Key': 'k' }))).toEqual(receipt)
    expect(receipt.replyBy).toBe('2026-12-08T15:00:00.000Z')
    expect(await onlyThread(store)).toMatchObject({
      kind: 'dialogue-input',
      dialogue: 'nytt-torg',
      title: 'A new square',
      comment: 'Keep the lime tree.\nPlease',
      name: 'Kari',
    })
    const one = (await (await ask(`${SITE}/dialogues/nytt-torg`)).json()) as Dialogue
    expect(one.inputs).toBe(41)
  })
})

test.each([
  ['', ['b', 'a', 'c']],
  ['?body=kommunestyret', ['b', 'c']],
  ['?body=nobody', []],
  ['?from=2026-12-01', ['b', 'a', 'c']],
  ['?from=2026-12-01T00:00:00Z', ['a', 'c']],
  ['?from=2026-12-01T08:00:00Z&to=2026-12-10T17:00:00Z', ['a']],
  ['?to=2026-11-30', []],
  ['?to=2026-12-01', ['b', 'a']],
  ['?from=2026-12-02&to=2026-12-10', ['c']],
])('meetings%s are %j', async (query, ids) => {
  const { read } = await seeded()
  expect((await read<MeetingList>(`/meetings${query}`)).meetings.map(({ id }) => id)).toEqual(ids)
})

test.each(['?from=yesterday', '?from=2026-13-01', '?to=2026-12-01T00:00', "?from=' or 1=1"])(
  'meetings%s is refused by name',
  async (query) => {
    const { ask } = await seeded()
    const name = query.slice(1).split('=')[0]
    expect(await problemOf(ask(`${SITE}/meetings${query}`))).toEqual({
      status: 400,
      kind: 'fields',
      errors: [`/${name}`],
    })
  },
)

test('open dialogues come first, soonest to close first; then those to come; then closed ones, latest first', async () => {
  const at = (opens: string, closes: string) => ({
    opens: `2026-${opens}T12:00:00Z`,
    closes: `2026-${closes}T12:00:00Z`,
  })
  const dialogues = [
    talk({ id: 'closed-long', ...at('01-01', '02-01') }),
    talk({ id: 'soon-late', ...at('12-20', '12-31') }),
    talk({ id: 'open-late', ...at('11-01', '12-24') }),
    talk({ id: 'closed-late', ...at('01-01', '11-23') }),
    talk({ id: 'soon-first', ...at('12-01', '12-31') }),
    talk({ id: 'open-first', ...at('11-01', '11-25') }),
  ]
  const { read } = await seeded(undefined, dialogues)
  const list = DialogueList.parse(await read('/dialogues'))
  expect(list.dialogues.map(({ id }) => id)).toEqual([
    'open-first',
    'open-late',
    'soon-first',
    'soon-late',
    'closed-late',
    'closed-long',
  ])
})

test.each([
  ['nb', 'nb', 'Nytt torg'],
  ['en-GB', 'en', 'A new square'],
  ['sv', 'nb', 'Nytt torg'],
  ['nn', 'nn', 'Nytt torg'],
  ['da', 'nb', 'Nytt torg'],
  ['', 'nb', 'Nytt torg'],
])('asked for in %j, a dialogue comes in %s', async (asked, language, title) => {
  const { read } = await seeded()
  const dialogue = await read<Dialogue>(`/dialogues/nytt-torg?language=${asked}`)
  expect(dialogue).toMatchObject({ language, title, why: 'Torget skal fornyes.', canChange: ['Benker'] })
})

test('a rung is promised in the language that was asked for, in the words of the site where it has its own', async () => {
  const own = { dialogue: { name: { nb: 'Vi prater', sv: 'Vi pratar' }, promise: { nb: 'Kom innom.' } } }
  const sites = [
    { id: 'torgvik', name: 'Torgvik kommune' },
    { id: 'fjordby', name: 'Fjordby', rungs: own },
  ]
  const { ask, store } = await collector({ dataFolder: folder() }, { sites })
  for (const { id } of sites)
    await store.seed(id, { meetings: [], dialogues: [talk(), talk({ id: 'bestemt', rung: 'inform' })] }, noon)
  const promised = async (path: string) => ((await (await ask(`/api/v1/sites/${path}`)).json()) as Dialogue).promise
  expect(await promised('torgvik/dialogues/nytt-torg?language=sv')).toEqual({
    name: 'Vi för dialog',
    text: 'Du kan ändra förslaget tillsammans med oss.',
  })
  expect(await promised('fjordby/dialogues/nytt-torg?language=sv')).toEqual({ name: 'Vi pratar', text: 'Kom innom.' })
  expect((await promised('fjordby/dialogues/bestemt?language=nn')).text).toMatch(/spør ikkje om råd/)
})

describe('an input that can not be received', () => {
  const input = { submission: '4f9c0f3e-8a55-4b0f-9f0e-0d6f6f6f6f6f', language: 'nn', text: 'La lindetreet stå.' }
  const path = `${SITE}/dialogues/nytt-torg/inputs`

  test.each([
    ['not open yet', { opens: '2026-11-30T08:00:00+01:00' }, 'not-open-yet', 'måndag 30. november kl. 08.00'],
    ['closed', { closes: '2026-11-24T12:00:00+01:00' }, 'closed', 'tysdag 24. november kl. 12.00'],
    ['for information only', { rung: 'inform' }, 'only-informs', 'til orientering'],
  ] satisfies [string, Partial<DialogueTexts>, string, string][])(
    '%s: the sentence says what to do',
    async (_, more, kind, words) => {
      const { send, store } = await seeded(undefined, [talk(more)])
      const answer = await send(path, input)
      const problem = (await answer.json()) as { type: string; title: string; detail: string }
      expect([answer.status, problem.type]).toEqual([409, `/problems/${kind}`])
      expect(`${problem.title} ${problem.detail}`).toContain(words)
      expect((await store.threads('torgvik')).threads).toEqual([])
    },
  )

  test('what was received before it closed gets its receipt again after', async () => {
    const { send, clock } = await seeded(undefined, [talk({ closes: minutes(5).toISOString() })])
    const key = { 'Idempotency-Key': 'k' }
    const receipt = await receiptOf(send(path, input, key))
    clock.now = minutes(6)
    expect(await receiptOf(send(path, input, key))).toEqual(receipt)
    expect(await problemOf(send(path, input))).toEqual({ status: 409, kind: 'closed' })
    expect(await problemOf(send(path, { ...input, text: 'Noko anna' }, key))).toEqual({
      status: 422,
      kind: 'key-reused',
    })
  })

  test('to a dialogue that is not there, or with a submission that was something else', async () => {
    const { send } = await seeded(undefined, [talk(), talk({ id: 'annet' })])
    expect(await problemOf(send(`${SITE}/dialogues/nothing/inputs`, input))).toEqual({ status: 404, kind: 'not-found' })
    await send(path, input)
    const reused = { status: 409, kind: 'submission-reused' }
    expect(await problemOf(send(`${SITE}/dialogues/annet/inputs`, input))).toEqual(reused)
    const feedback = { submission: input.submission, language: 'nn', page: 'https://a.no/', answer: 'yes' }
    expect(await problemOf(send(`${SITE}/feedback`, feedback))).toEqual(reused)
  })

  test('an identity number in text or name is never kept', async () => {
    const { send, store } = await seeded()
    await send(path, { ...input, text: 'Mitt er 01010750160.', name: 'Kari 01010750160' })
    expect(await onlyThread(store)).toMatchObject({ comment: 'Mitt er ●●●●●●●●●●●.', name: 'Kari ●●●●●●●●●●●' })
  })
})

test('a plain form reaches a dialogue too', async () => {
  const { form, store } = await seeded()
  const fields: [string, string][] = [
    ['text', 'Flere benker'],
    ['name', ''],
    ['language', 'sv'],
  ]
  const answer = await form(`${SITE}/dialogues/nytt-torg/inputs`, fields, {
    Referer: 'https://www.torgvik.example/dialog',
  })
  expect(answer.status).toBe(303)
  expect(await onlyThread(store)).toMatchObject({ comment: 'Flere benker', language: 'sv', dialogue: 'nytt-torg' })
})

test('what has not changed is not sent again, and a foreign page still reads what it may', async () => {
  const { ask } = await seeded()
  for (const path of ['/meetings', '/dialogues', '/dialogues/nytt-torg']) {
    const first = await ask(SITE + path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await ask(SITE + path, { headers: { 'If-None-Match': etag, Origin: 'https://www.torgvik.example' } })
    expect(again.status).toBe(304)
    expect(again.headers.get('access-control-allow-origin')).toBe('https://www.torgvik.example')
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
  }
})

test('feeds are read again: what has changed is changed, what is new comes, and the list is as old as its reading', async () => {
  const { store, read, clock } = await seeded()
  clock.now = minutes(60)
  const feed = (all: unknown[]) => [{ source: 'torget-json' as const, content: JSON.stringify({ meetings: all }) }]
  const moved = { ...meetings[0], start: '2026-12-11T18:00:00+01:00' }
  expect(
    await readFeeds(store, 'torgvik', feed([moved, meeting('d', 'plan', '2026-12-05T18:00:00+01:00')]), clock.now),
  ).toEqual([])
  const list = await read<MeetingList>('/meetings')
  expect(list.meetings.map(({ id, day }) => [id, day])).toEqual([
    ['b', '2026-12-01'],
    ['a', '2026-12-01'],
    ['d', '2026-12-05'],
    ['c', '2026-12-11'],
  ])
  expect(list.updatedAt).toBe(minutes(60).toISOString())
  expect(await readFeeds(store, 'torgvik', [{ source: 'torget-json', content: 'Logg inn' }], minutes(90))).toHaveLength(
    1,
  )
  expect((await read<MeetingList>('/meetings')).updatedAt).toBe(minutes(60).toISOString())
})

test('a site is filled from its feeds; what is bad in them is told and left out', async () => {
  const { store } = await collector({ dataFolder: folder() })
  const content = JSON.stringify({ meetings: [meetings[0], { ...meetings[1], start: 'in the evening' }] })
  const calendar =
    'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Velforeningen\r\nBEGIN:VEVENT\r\nUID:v\r\nDTSTART:20261203T170000Z\r\nEND:VEVENT\r\nEND:VCALENDAR'
  const feeds = [
    { source: 'torget-json', content },
    { source: 'icalendar', content: calendar },
  ] as const
  const { filled, problems } = await seedSite(store, 'torgvik', { feeds: [...feeds], dialogues: [] }, noon)
  expect(filled).toBe(true)
  expect(problems.map(({ at }) => at)).toEqual(['/meetings/1'])
  expect((await store.meetings('torgvik')).map(({ id }) => id)).toEqual(['v', 'c'])
  expect(await seedSite(store, 'torgvik', { feeds: [], dialogues: [talk()] }, noon)).toMatchObject({ filled: false })
})
