import { type BrowserContext, type Page, chromium as playwright } from '@playwright/test'
import { chromium } from '../chromium.ts'
import { openPopup, type Popup } from './popup.ts'
import { shipped } from './shipped.ts'
import { until } from './until.ts'

/** Chromium with Torgvett installed and nothing granted. */
export interface Browser {
  context: BrowserContext
  id: string
  /** Presses the toolbar button on a page: the popup opens, and Torgvett may read this page once. */
  press(page: Page): Promise<Popup>
  /** Presses the toolbar button, and “Check this page” in the popup. */
  check(page: Page): Promise<Popup>
  /** Runs an expression in the extension's background. */
  background<T>(expression: string): Promise<T>
  /** Erases all that Torgvett keeps, sealed or not, its alarm and its number, and stores these choices. */
  anew(choices?: object): Promise<void>
  close(): Promise<void>
}

/** How Chromium is started otherwise than most tests need it. */
interface Start {
  /** The folder of its profile, kept when it is closed; a new one, thrown away, unless told. */
  profile?: string
  args?: string[]
}

/** The browser's own interface, as the background has it. */
declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void>; set(what: object): Promise<void> }>
  alarms: { clearAll(): Promise<unknown> }
  action: { setBadgeText(of: { text: string }): Promise<void> }
}

/** Runs in the background: as after installing, with these choices stored. */
async function anew(choices: object): Promise<void> {
  const { storage, alarms, action } = chrome
  await Promise.all([storage.local.clear(), storage.session.clear(), alarms.clearAll()])
  await new Promise<void>((erased, fault) => {
    const erasing = indexedDB.deleteDatabase('torgvett')
    erasing.onsuccess = () => erased()
    erasing.onerror = () => fault(erasing.error)
  })
  await action.setBadgeText({ text: '' })
  await storage.local.set(choices)
}

/** Starts Chromium with a build of Torgvett, the shipped one unless told otherwise. */
export async function startBrowser(
  folder = shipped('chrome'),
  { profile = '', args = [] }: Start = {},
): Promise<Browser> {
  const context = await playwright.launchPersistentContext(profile, {
    ...chromium,
    args: [
      ...chromium.args,
      // Toolbar presses by protocol: the one way to grant `activeTab` without hands.
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
    viewport: { width: 1280, height: 800 },
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  // Installing opens the first screen; every test begins without it.
  const welcome = async () => context.pages().find((page) => page.url().endsWith('/welcome.html'))
  await (await until('the first screen is open', welcome))?.close()
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has no protocol of its own.')
  const protocol = await browser.newBrowserCDPSession()

  const press = async (page: Page) => {
    await page.bringToFront()
    const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targetInfos.find(({ url }) => url === page.url())
    if (!tab) throw new Error(`No tab shows ${page.url()}.`)
    await protocol.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never)
    return openPopup(protocol, `chrome-extension://${id}/popup.html`)
  }

  const background = <T>(expression: string): Promise<T> => worker.evaluate(expression)
  return {
    context,
    id,
    press,
    async check(page) {
      const popup = await press(page)
      await popup.evaluate("document.querySelector('.page .look').click()")
      return popup
    },
    background,
    anew: (choices = {}) => background(`(${anew})(${JSON.stringify(choices)})`),
    close: () => context.close(),
  }
}
