import type { Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import { Layer } from './layer.ts'
import { seen } from './seen.ts'

/** A hand on a page of Chromium. */
export async function chromiumHand(page: Page): Promise<Hand> {
  const layer = new Layer(page)
  const protocol = await page.context().newCDPSession(page)
  return {
    seen: seen((look, argument) => layer.read(look, argument)),
    goto: async (url) => {
      await page.goto(url)
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    click: (x, y) => page.mouse.click(x, y),
    ask: (ask, argument) => page.evaluate(ask as never, argument) as never,
    async compose(text) {
      for (let end = 1; end <= text.length; end++)
        await protocol.send('Input.imeSetComposition', {
          text: text.slice(0, end),
          selectionStart: end,
          selectionEnd: end,
        })
      return async () => {
        await protocol.send('Input.insertText', { text })
      }
    },
  }
}
