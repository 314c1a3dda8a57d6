import { expect, type Page, test } from '@playwright/test'
import { type EditorsSite, startEditors } from '../torgvett/editors-site.ts'
import { Layer } from '../torgvett/layer.ts'
import { openPopup, type Popup } from '../torgvett/popup.ts'
import { hasScreen, type Screen, startScreen } from '../torgvett/screen.ts'
import { draft } from '../torgvett/writer.ts'

/** The browser's own interface, as our pages have it. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** Only a browser with a window has a toolbar, prompts and shortcuts: the shipped build, pressed from outside. */
let screen: Screen
let site: EditorsSite
let page: Page

/** Where the popup stands on the screen, in it something by selector. */
async function pressIn(popup: Popup, selector: string): Promise<void> {
  const at = await popup.evaluate<[number, number]>(`(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return [Math.round(screenX + x + width / 2), Math.round(screenY + y + height / 2)]
  })()`)
  screen.hands('mousemove', `${at[0]}`, `${at[1]}`, 'click', '1')
}

/** Presses along the toolbar until it is our button that was pressed. */
async function pressToolbar(): Promise<Popup> {
  const protocol = await screen.context.browser()?.newBrowserCDPSession()
  if (!protocol) throw new Error('Chromium has no protocol of its own.')
  const url = `chrome-extension://${screen.id}/popup.html`
  for (let x = 1152; x > 900; x -= 14) {
    screen.hands('mousemove', `${x}`, '64', 'click', '1')
    await page.waitForTimeout(600)
    const { targetInfos } = await protocol.send('Target.getTargets')
    if (targetInfos.some((target) => target.url === url)) return openPopup(protocol, url)
    screen.hands('key', 'Escape')
  }
  throw new Error('No button of ours is on the toolbar.')
}

if (hasScreen) {
  test.describe.configure({ mode: 'serial', retries: 1 })

  test.beforeAll(async () => {
    test.setTimeout(60_000)
    site = await startEditors()
    screen = await startScreen()
  })
  test.afterAll(async () => {
    await screen?.close()
    await site?.close()
  })
  test.beforeEach(async () => {
    page = await screen.context.newPage()
    await page.goto(site.url('textarea'))
    await page.bringToFront()
    await page.locator('textarea').first().click()
    const window = screen.hands('search', '--onlyvisible', '--class', 'chromium').split('\n').at(-1)
    screen.hands('windowfocus', '--sync', window ?? '')
  })
  test.afterEach(() => page.close())

  test('the shortcut opens the panel of the focused composer', async () => {
    screen.hands('type', '--delay', '20', draft)
    await expect(page.locator('textarea').first()).toHaveValue(draft)
    await expect(page.locator('torgvett-layer')).toHaveCount(0)
    screen.hands('key', 'alt+shift+k')
    const layer = new Layer(page)
    await expect.poll(() => layer.surface()).toContain('er en idiot')
  })

  test('the toolbar lends one page, and a picture of it is kept', async () => {
    const popup = await pressToolbar()
    const keep = `[...document.querySelectorAll('button')].find((button) => button.textContent.includes('evidence'))`
    await popup.evaluate(`${keep}.id = 'keep'`)
    await pressIn(popup, '#keep')
    await popup.until(`${keep}.parentElement.querySelector('[role=status]').textContent.trim()`)
    screen.hands('key', 'Escape')
    const kept = await screen.context.newPage()
    await kept.goto(`chrome-extension://${screen.id}/evidence.html`)
    await expect(kept.locator('img[src^="data:image/png"]').first()).toBeVisible()
    await expect(kept.locator('body')).toContainText(site.url('textarea'))
    await kept.close()
  })

  test('a draft in a window of its own is in front again after the square', async () => {
    const [worker] = screen.context.serviceWorkers()
    const windows = <T>(expression: string) => worker?.evaluate<T>(`chrome.windows.${expression}`)
    const front = () => windows<string>('getLastFocused().then(({ type }) => type)')
    const sharing = screen.context.waitForEvent('page')
    const tab = await windows<number>("create({ url: 'about:blank', type: 'popup' }).then(({ tabs: [{ id }] }) => id)")
    const share = await sharing
    await expect.poll(front).toBe('popup')
    await page.goto(`chrome-extension://${screen.id}/options.html`)
    const opening = screen.context.waitForEvent('page')
    const carry = { kind: 'carry', to: 'square', text: draft, tab }
    await page.evaluate((message) => chrome.runtime.sendMessage(message), carry)
    const square = await opening
    await expect(square.locator('.tt-speech')).toHaveText(draft)
    await windows(
      "getAll({ windowTypes: ['normal'] }).then(([{ id }]) => chrome.windows.update(id, { focused: true }))",
    )
    await expect.poll(front).toBe('normal')
    const closed = square.waitForEvent('close')
    await square.locator('.tt-row .tt-btn').nth(2).click()
    await closed
    await expect.poll(front).toBe('popup')
    await share.close()
  })

  test('a site is granted by the switch and the browser’s own question', async () => {
    const [worker] = screen.context.serviceWorkers()
    const origins = () => worker?.evaluate<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)')
    expect(await origins()).toEqual([])
    await pressIn(await pressToolbar(), '[role=switch]')
    await page.waitForTimeout(1500)
    expect(await origins()).toEqual([])
    // “Cancel” has focus; “Allow” is next to it.
    screen.hands('key', 'Tab')
    await page.waitForTimeout(300)
    screen.hands('key', 'Return')
    await expect.poll(origins).toEqual(['http://localhost/*'])
  })
}
