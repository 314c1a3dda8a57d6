import type { Browser, KeyInput, Page } from 'puppeteer-core'
import type { Hand } from './hand.ts'
import { type Read, seen } from './seen.ts'

/** The part of Puppeteer's own connection that speaks what it has no words for. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Answer }>
}
interface Answer {
  contexts?: { context: string }[]
  result?: { value?: { shadowRoot?: { sharedId?: string } } | string }
  exceptionDetails?: { text: string }
}
type Call = (context: string, declaration: string, more?: object) => Promise<NonNullable<Answer['result']>['value']>

const caller =
  (connection: Connection): Call =>
  async (context, functionDeclaration, more = {}) => {
    const parameters = { functionDeclaration, awaitPromise: false, target: { context }, ...more }
    const { result } = await connection.send('script.callFunction', parameters)
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
    return result.result?.value
  }

/** Our element and all its closed shadow root holds: WebDriver BiDi gives closed roots to those who drive the browser. */
const reading =
  (call: Call, context: string): Read =>
  async (look, argument) => {
    const host = await call(context, `() => document.querySelector('torgvett-layer')`, {
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })
    const sharedId = typeof host === 'object' ? host.shadowRoot?.sharedId : undefined
    if (!sharedId) return undefined
    const json = await call(
      context,
      `(root, argument) => JSON.stringify((${look})(root, JSON.parse(argument))) ?? ''`,
      {
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      },
    )
    return json ? JSON.parse(String(json)) : undefined
  }

/** Firefox's own input method for tests, in the browser's window: the page meets it as it meets any other. */
async function composing(call: Call, connection: Connection, text: string): Promise<() => Promise<void>> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = result.contexts ?? []
  if (!window) throw new Error('Firefox shows no window.')
  await call(
    window.context,
    `(text) => {
      const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
      method.beginInputTransactionForTests(window)
      globalThis.inputMethod = method
      for (let end = 1; end <= text.length; end++) {
        method.setPendingCompositionString(text.slice(0, end))
        method.appendClauseToPendingComposition(end, method.ATTR_RAW_CLAUSE)
        method.setCaretInPendingComposition(end)
        method.flushPendingComposition()
      }
    }`,
    { arguments: [{ type: 'string', value: text }] },
  )
  return async () => {
    await call(window.context, '() => { globalThis.inputMethod.commitComposition() }')
  }
}

/** A hand on a page of Firefox. */
export function firefoxHand(firefox: Browser, page: Page): Hand {
  const { connection } = firefox as unknown as { connection: Connection }
  const call = caller(connection)
  return {
    seen: seen(reading(call, (page.mainFrame() as unknown as { _id: string })._id)),
    goto: async (url) => {
      await page.goto(url)
    },
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const all = keys.split('+') as KeyInput[]
      for (const key of all) await page.keyboard.down(key)
      for (const key of all.toReversed()) await page.keyboard.up(key)
    },
    click: (x, y) => page.mouse.click(x, y),
    ask: (ask, argument) => page.evaluate(ask as never, argument as never) as never,
    compose: (text) => composing(call, connection, text),
  }
}
