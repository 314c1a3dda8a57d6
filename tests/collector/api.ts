import { randomUUID } from 'node:crypto'
import { type CollectorOptions, createCollector } from '../../collector/app.ts'
import type { Place } from '../../collector/store/open.ts'
import type { DialogueTexts } from '../../contract/dialogue.ts'
import { later, noon } from './places.ts'

export const SITE = '/api/v1/sites/torgvik'
export const ORIGIN = 'https://www.torgvik.example'

/** A collector for one test, with a clock that the test can set. */
export async function collector(place: Place, options: Partial<CollectorOptions> = {}) {
  const clock = { now: noon }
  const made = await createCollector({
    place,
    baseUrl: 'https://torget.example',
    sites: [
      { id: 'torgvik', name: 'Torgvik kommune', origins: [ORIGIN] },
      { id: 'fjordby', name: 'Fjordby' },
    ],
    now: () => clock.now,
    ...options,
  })
  later(() => made.close())
  return { ...made, clock, ...speaking(async (path, init) => made.app.request(path, init)) }
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** The ways a test speaks to a collector. */
export function speaking(ask: Ask) {
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    ask(path, { method: 'POST', body, headers })
  return {
    ask,
    /** JSON as a widget sends it, under a key of its own. */
    send: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      post(path, typeof body === 'string' ? body : JSON.stringify(body), {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        ...headers,
      }),
    /** A plain form as a browser sends it. */
    form: (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
      post(path, new URLSearchParams(fields).toString(), {
        'Content-Type': 'application/x-www-form-urlencoded',
        Accept: 'text/html,application/xhtml+xml',
        ...headers,
      }),
    post,
  }
}

/** The first press of a visitor. */
export const press = (more: Record<string, unknown> = {}) => ({
  submission: randomUUID(),
  page: 'https://www.torgvik.example/skole?fbclid=x#bussen',
  language: 'nb',
  answer: 'no',
  ...more,
})

export async function receiptOf(answer: Response | Promise<Response>) {
  const { receipt } = (await (await answer).json()) as {
    receipt: Record<'number' | 'url' | 'receivedAt' | 'readBy' | 'replyBy', string>
  }
  return receipt
}

export const problemOf = async (answer: Response | Promise<Response>) => {
  const response = await answer
  const { type, errors } = (await response.json()) as { type: string; errors?: { pointer: string; detail: string }[] }
  return {
    status: response.status,
    kind: type.replace('/problems/', ''),
    errors: errors?.map(({ pointer }) => pointer),
  }
}

/** A dialogue that is open at noon. */
export const talk = (more: Partial<DialogueTexts> = {}): DialogueTexts => ({
  id: 'nytt-torg',
  title: { nb: 'Nytt torg', nn: 'Nytt torg', en: 'A new square' },
  rung: 'dialogue',
  why: { nb: 'Torget skal fornyes.' },
  canChange: [{ nb: 'Benker' }],
  fixed: [],
  who: { nb: 'Alle' },
  opens: '2026-11-01T08:00:00+01:00',
  closes: '2026-12-01T16:00:00+01:00',
  how: [{ text: { nb: 'Skriv her' } }],
  decision: { body: { nb: 'Kommunestyret' }, at: '2027-01-20T18:00:00+01:00' },
  answer: { by: '2027-02-01T12:00:00+01:00', from: { nb: 'Ordføreren' }, where: { nb: 'Her' } },
  inputs: 0,
  ...more,
})
