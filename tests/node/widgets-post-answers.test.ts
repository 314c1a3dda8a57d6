import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { post } from '../../widgets/post.ts'
import { receipt } from '../widgets/receipt.ts'

let answer: (response: ServerResponse) => void
let asked: { method: string | undefined; headers: IncomingHttpHeaders; body: string }
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  asked = { method: request.method, headers: request.headers, body }
  answer(response)
})
const url = () => `http://localhost:${(server.address() as AddressInfo).port}/`

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
afterAll(() => void server.close())

const says = (status: number, body: unknown = {}, headers: Record<string, string> = {}) => {
  answer = (response) => response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  return post(url(), 'key-1', '{"a":"å"}')
}

test('what is stored gives the receipt; the key and the bytes are the ones given', async () => {
  expect(await says(201, { receipt })).toEqual({ state: 'delivered', receipt })
  expect(asked).toMatchObject({
    method: 'POST',
    body: '{"a":"å"}',
    headers: { 'idempotency-key': 'key-1', 'content-type': 'application/json' },
  })
  expect(asked.headers.cookie).toBeUndefined()
})

test.each([
  ['a hotel’s sign-in page', 200, '<html>Sign in</html>'],
  ['an answer without a receipt', 201, {}],
  ['a receipt that leads nowhere', 201, { receipt: { ...receipt, url: 'javascript:alert(1)' } }],
  ['a fault', 500, {}],
  ['a gateway that is waiting', 504, ''],
  ['the first request, still under way', 409, {}],
])('%s is worth another try', async (_, status, body) => expect(await says(status, body)).toEqual({ again: 0 }))

test.each([400, 403, 404, 413, 422])('%i is not', async (status) =>
  expect(await says(status)).toEqual({ state: 'refused' }),
)

test('Retry-After is kept in seconds; what a gateway says otherwise waits as long as anything else', async () => {
  expect(await says(429, {}, { 'Retry-After': '3' })).toEqual({ again: 3000 })
  expect(await says(503, {}, { 'Retry-After': new Date(0).toUTCString() })).toEqual({ again: 0 })
  expect(await says(503, {}, { 'Retry-After': 'soon' })).toEqual({ again: 0 })
})

test('a cut line is worth another try, and never a throw', async () => {
  answer = (response) => void response.destroy()
  expect(await post(url(), 'k', '{}')).toEqual({ again: 0 })
  expect(await post('http://localhost:1/', 'k', '{}')).toEqual({ again: 0 })
})
