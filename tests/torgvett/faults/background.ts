import type { Browser } from '../browser.ts'
import { draft } from '../draft.ts'

/** Lays a draft to rest as if it were so long ago, in ms. */
export async function park({ context, id }: Browser, ago: number): Promise<void> {
  const page = await context.newPage()
  await page.clock.setFixedTime(Date.now() - ago)
  await page.goto(`chrome-extension://${id}/sleep.html`)
  await page.locator('textarea').fill(draft)
  await page.getByLabel('Om to timer').check()
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await page.locator('.draft').first().waitFor()
  await page.close()
}

/** Asks the background to look at a tab, as the popup does: from a page of ours. */
export async function askToLook({ context, id }: Browser, tab: number): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/guideline.html`)
  await page.evaluate((tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
    }
    return Promise.race([
      chrome.runtime.sendMessage({ kind: 'look', tab }).catch(() => undefined),
      new Promise((later) => setTimeout(later, 500)),
    ])
  }, tab)
  await page.close()
}

/** In the background: empties a part of what is kept sealed. */
export const empty = (part: 'keys' | 'parked') => `new Promise((done, failed) => {
  const opening = indexedDB.open('torgvett')
  opening.onerror = failed
  opening.onsuccess = () => {
    const emptying = opening.result.transaction('${part}', 'readwrite').objectStore('${part}').clear()
    emptying.onsuccess = () => done(opening.result.close())
    emptying.onerror = failed
  }
})`

/** Takes the sites from the extension, or gives them back, as its user does on the browser's own page. */
export async function access({ context, id }: Browser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (change) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }
      }
      return chrome.developerPrivate.updateExtensionConfiguration(change)
    },
    { extensionId: id, hostAccess },
  )
  await page.close()
}
