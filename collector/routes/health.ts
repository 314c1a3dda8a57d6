import { z } from 'zod'
import { Refusal } from '../problem.ts'
import type { Route } from '../route.ts'

const Health = z.object({ status: z.enum(['live', 'ready']) }).meta({ id: 'Health' })

export const live: Route = {
  method: 'get',
  path: '/health/live',
  summary: 'Whether the process runs.',
  answer: { status: 200, description: 'It runs.', schema: Health },
  problems: [],
  handle: (c) => c.json({ status: 'live' }, 200, { 'Cache-Control': 'no-store' }),
}

export const ready: Route = {
  method: 'get',
  path: '/health/ready',
  summary: 'Whether words can be kept now: something is written to the database and read back.',
  answer: { status: 200, description: 'They can.', schema: Health },
  problems: ['busy'],
  async handle(c, { store, now }) {
    try {
      await store.check(now())
    } catch (error) {
      console.error(error)
      throw new Refusal('busy', { values: { seconds: 5 }, headers: { 'Retry-After': '5' } })
    }
    return c.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' })
  },
}
