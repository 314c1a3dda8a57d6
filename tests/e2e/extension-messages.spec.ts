import { expect } from '@playwright/test'
import fc from 'fast-check'
import { isCall } from '../../extension/calls.ts'
import { Request } from '../../extension/requests.ts'
import { full } from '../slice.ts'
import { test } from '../torgvett/matrix.ts'
import { draft } from '../torgvett/writer.ts'

/** Anything that can be sent, and much that is nearly a message of ours. */
const message = fc
  .oneof(
    fc.jsonValue(),
    fc.constantFrom('focused', 'stay', 'look', 'opened', ' leave', 'counts', '__proto__', ''),
    fc.record(
      {
        kind: fc.oneof(fc.constantFrom('focused', 'stay', 'look', 'open', 'count', 'leave'), fc.jsonValue()),
        tab: fc.oneof(fc.double(), fc.jsonValue()),
        frame: fc.jsonValue(),
        __proto__: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  )
  .filter((value) => !Request.safeParse(value).success && !isCall(value))

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
