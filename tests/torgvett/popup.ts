import type { CDPSession } from '@playwright/test'
import { until as soon } from './until.ts'

/** The popup as the toolbar opened it. */
export interface Popup {
  /** Runs an expression in it. */
  evaluate<T>(expression: string): Promise<T>
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>
}

/** The popup is a target of its own that Playwright does not list: it is spoken to through the browser's session. */
export async function openPopup(protocol: CDPSession, url: string): Promise<Popup> {
  const target = await soon('the popup is open', async () => {
    const { targetInfos } = await protocol.send('Target.getTargets')
    return targetInfos.find((info) => info.url === url && info.type === 'page')
  })
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId: target?.targetId ?? '' })
  let last = 0

  const evaluate = <T>(expression: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message)
        if (event.sessionId !== sessionId || answer.id !== id) return
        protocol.off('Target.receivedMessageFromTarget', hear)
        const { result, exceptionDetails } = answer.result ?? {}
        if (exceptionDetails) reject(new Error(exceptionDetails.exception?.description ?? exceptionDetails.text))
        else resolve(result?.value as T)
      }
      protocol.on('Target.receivedMessageFromTarget', hear)
      const params = { expression, awaitPromise: true, returnByValue: true }
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params })
      protocol.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  const until = async (expression: string) => {
    await soon(`in the popup ${expression}`, () => evaluate<boolean>(`Boolean(${expression})`))
  }
  await until("document.querySelector('.page')")
  return { evaluate, until }
}
