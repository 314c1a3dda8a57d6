import { expect } from '@playwright/test'
import fc from 'fast-check'
import { isCall } from '../../extension/calls.ts'
import { Carry } from '../../extension/carry.ts'
import { Request } from '../../extension/requests.ts'
import { full } from '../slice.ts'
import { Layer } from '../torgvett/layer.ts'
import { test } from '../torgvett/matrix.ts'
import { openWorld } from '../torgvett/world.ts'
import { draft } from '../torgvett/writer.ts'

/** Anything that can be sent, and much that is nearly a message of ours. */
const message = fc
  .oneof(
    fc.jsonValue(),
    fc.constantFrom('focused', 'stay', 'look', 'opened', ' leave', 'counts', '__proto__', ''),
    fc.record(
      {
        kind: fc.oneof(
          fc.constantFrom('focused', 'stay', 'look', 'open', 'count', 'leave', 'carry', 'carried'),
          fc.jsonValue(),
        ),
        tab: fc.oneof(fc.double(), fc.jsonValue()),
        to: fc.oneof(fc.constantFrom('square', 'sleep', 'options'), fc.jsonValue()),
        text: fc.oneof(fc.string(), fc.jsonValue()),
        ticket: fc.oneof(fc.uuid(), fc.jsonValue()),
        frame: fc.jsonValue(),
        __proto__: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  )
  .filter((value) => ![Request, Carry].some((shape) => shape.safeParse(value).success) && !isCall(value))

/** What our own pages can call. */
interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  tabs: {
    query(of: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: unknown): Promise<unknown>
  }
}

const state = `Promise.all([
  chrome.storage.local.get(), chrome.storage.session.get(), chrome.permissions.getAll(),
  chrome.scripting.getRegisteredContentScripts(), chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url)),
]).then(JSON.stringify)`

/** How many messages are sent. */
const sent = full ? 10_000 : 2000

test(`${sent} random messages change nothing and throw nothing`, async ({ chromium, inChromium, site }) => {
  test.setTimeout(180_000)
  await inChromium.open(site.url('contenteditable'))
  await inChromium.hand.type(draft)
  await inChromium.markedOn()
  const ours = await chromium.context.newPage()
  await ours.goto(`chrome-extension://${chromium.id}/popup.html`)

  const faults: string[] = []
  for (const page of chromium.context.pages()) {
    const protocol = await chromium.context.newCDPSession(page)
    protocol.on('Runtime.exceptionThrown', ({ exceptionDetails }) => faults.push(JSON.stringify(exceptionDetails)))
    await protocol.send('Runtime.enable')
  }
  await chromium.background(`{
    self.faults = []
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => faults.push(String(event.message ?? event.reason)))
  }`)
  const before = await chromium.background(state)

  const messages: unknown[] = fc.sample(message, { numRuns: sent, seed: 3 })
  const answers: unknown[] = []
  for (let from = 0; from < messages.length; from += 500)
    answers.push(
      ...(await ours.evaluate(
        async (batch) => {
          const { chrome } = globalThis as unknown as { chrome: Chrome }
          const [tab] = await chrome.tabs.query({ url: 'http://localhost/*' })
          const heard: unknown[] = []
          for (const [index, one] of batch.entries()) {
            const sent = index % 2 ? chrome.runtime.sendMessage(one) : chrome.tabs.sendMessage(tab?.id ?? 0, one)
            const answer = await sent.catch((fault: Error) =>
              /message port closed|Receiving end/.test(fault.message) ? null : fault.message,
            )
            if (answer !== undefined && answer !== null) heard.push([one, answer])
          }
          return heard
        },
        messages.slice(from, from + 500),
      )),
    )

  expect(answers).toEqual([])
  expect(await chromium.background(state)).toBe(before)
  expect(await chromium.background('self.faults')).toEqual([])
  expect(faults).toEqual([])
  await ours.close()
  await inChromium.markedOn()
  await inChromium.hand.type(' Hun er en tosk.')
  await inChromium.marked(2)
})

test('what only our own pages may ask is not answered in somebody’s page', async ({ chromium, site }) => {
  const url = `${site.url('textarea')}#asked`
  const page = await chromium.context.newPage()
  const layer = new Layer(page)
  const world = await openWorld(page, chromium.id)
  await page.goto(url)
  await page.locator('#place textarea').click()
  await page.keyboard.type(draft)
  await expect.poll(() => layer.badge()).not.toBeUndefined()
  const ours = await chromium.context.newPage()
  await ours.goto(`chrome-extension://${chromium.id}/popup.html`)

  const send = (message: unknown) =>
    (globalThis as unknown as { chrome: Chrome }).chrome.runtime
      .sendMessage(message)
      .then((answer) => answer ?? 'no answer')
  const tab = await chromium.background<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === '${url}').id)`,
  )
  // The page that a draft is carried to asks for it at once: here it is kept from opening.
  await chromium.background(`void (globalThis.create = chrome.tabs.create,
    chrome.tabs.create = async ({ url }) => { globalThis.ticket = url.split('#')[1] })`)
  try {
    await world.run(send, { kind: 'carry', to: 'square', text: draft })
    const ticket = await chromium.background<string>('globalThis.ticket')
    expect(ticket).toMatch(/^[0-9a-f-]{36}$/)
    const before = await chromium.background(state)
    for (const [request, answer] of [
      [
        { kind: 'carried', ticket },
        { text: draft, tab },
      ],
      [{ kind: 'look', tab }, 'open'],
    ] as const) {
      expect(await world.run(send, request)).toBe('no answer')
      expect(await layer.surface()).toBeUndefined()
      expect(await chromium.background(state)).toBe(before)
      expect(await ours.evaluate(send, request)).toEqual(answer)
    }
    await expect.poll(() => layer.surface()).toContain(draft.slice(3, 14))
  } finally {
    await chromium.background('void (chrome.tabs.create = globalThis.create)')
    await page.close()
    await ours.close()
  }
})
