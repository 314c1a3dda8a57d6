import type { CDPSession, Page } from '@playwright/test'

/** Runs functions in our isolated world of a page, beside our own files. */
export interface World {
  run<T, A = undefined>(ask: (argument: A) => T, argument?: A): Promise<Awaited<T>>
  protocol: CDPSession
}

/** Our world in a page that has been loaded; asked for before the page is. */
export async function openWorld(page: Page, id: string): Promise<World> {
  const protocol = await page.context().newCDPSession(page)
  let contextId = 0
  protocol.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id)) contextId = context.id
  })
  await protocol.send('Runtime.enable')
  return {
    protocol,
    async run(ask, argument) {
      const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
        expression: `(${ask})(${JSON.stringify(argument)})`,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
  }
}
