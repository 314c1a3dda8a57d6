import type { Page } from '@playwright/test'
import type { Browser } from '../browser.ts'
import { Layer } from '../layer.ts'
import { drawn, still } from '../seen.ts'

/** How long what must come is waited for, in ms. */
export const patience = 20_000

/** Somebody at a page, who takes what comes. */
export class Hand {
  readonly chromium: Browser
  readonly page: Page
  readonly layer: Layer
  /** How long something is waited for once something else has thrown, in ms. */
  readonly #moment: number

  constructor(chromium: Browser, page: Page, moment: number) {
    this.chromium = chromium
    this.page = page
    this.layer = new Layer(page)
    this.#moment = moment
  }

  /** What has been reached, and what has thrown, in the page and in the background. */
  trace = async (): Promise<{ reached: string[]; threw: string[] }> => {
    const here = await this.page.evaluate(() => ({ ...document.documentElement.dataset }))
    const behind = await this.chromium.background<{ reached: string; threw: string }>(
      '({ reached: [...globalThis.reached].join(" "), threw: globalThis.threw })',
    )
    const words = (name: 'reached' | 'threw') => `${here[name] ?? ''} ${behind[name] ?? ''}`.split(' ').filter(Boolean)
    return { reached: words('reached'), threw: words('threw') }
  }

  /**
   * Waits for what must come, and gives whether it did. Once a fault has thrown it may never come: then it is waited for a
   * moment alone.
   */
  comes = async <T>(
    what: string,
    look: () => Promise<T | undefined>,
    so: (seen: T | undefined) => unknown = Boolean,
  ): Promise<boolean> => {
    const end = Date.now() + patience
    let given: number | undefined
    while (Date.now() < Math.min(end, given ?? end)) {
      if (so(await look().catch(() => undefined))) return true
      if (given === undefined && (await this.trace()).threw.length > 0) given = Date.now() + this.#moment
      await this.wait(30)
    }
    if (given === undefined) throw new Error(`It never came: ${what}`)
    return false
  }

  /** Waits until the badge says so. */
  badge = (says: RegExp): Promise<boolean> =>
    this.comes(`the badge says ${says}`, this.layer.badge, (words) => says.test(words ?? ''))

  /** Waits until a file of the extension is reached. */
  reaches = (file: string): Promise<boolean> =>
    this.comes(`${file} is reached`, async () =>
      (await this.trace()).reached.some((place) => place.startsWith(`${file}:`)),
    )

  /** Presses the site's own button that posts, and gives whether it could be pressed: it might be covered. */
  post = (field: 'post' | 'comment'): Promise<boolean> =>
    this.page
      .locator(`[data-test=${field === 'post' ? 'go' : 'reply'}]`)
      .click({ timeout: patience })
      .then(
        () => true,
        () => false,
      )

  /** Presses something of ours with the mouse, once it stands where it belongs. */
  press = async (selector: string): Promise<void> => {
    const box = async () => {
      // What opens is put in its place in the frame after it.
      await this.page.evaluate(drawn)
      return this.layer.read((root, wanted) => {
        const one = root.querySelector(wanted)
        const surface = one?.closest('.float')
        // What has no place yet lets a press through.
        const through = surface && getComputedStyle(surface).pointerEvents === 'none'
        return through ? undefined : one?.getBoundingClientRect().toJSON()
      }, selector)
    }
    if (!(await this.comes(selector, box, still()))) return
    const { x, y, width, height } = (await box().catch(() => undefined)) ?? { x: 0, y: 0, width: 0, height: 0 }
    if (width) await this.page.mouse.click(x + width / 2, y + height / 2)
  }

  wait = (time: number): Promise<void> => this.page.waitForTimeout(time)

  /** Waits until nothing more is reached. */
  settled = async (): Promise<void> => {
    for (let before = -1, now = 0; now !== before; now = (await this.trace()).reached.length) {
      before = now
      await this.wait(500)
    }
  }

  /** Closes every other page, and comes back to this one. */
  alone = async (): Promise<void> => {
    for (const other of this.chromium.context.pages()) if (other !== this.page) await other.close()
    await this.page.bringToFront()
  }

  /** Something that the browser tells the background of, told by the test. */
  tell = (event: string, ...of: unknown[]): Promise<void> =>
    this.chromium.background(`void chrome.${event}.dispatch(...${JSON.stringify(of)})`)

  /** Runs something in the extension's own world in this page. */
  inOurWorld = async (expression: string): Promise<void> => {
    const protocol = await this.page.context().newCDPSession(this.page)
    const ours: number[] = []
    protocol.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${this.chromium.id}`) ours.push(context.id)
    })
    await protocol.send('Runtime.enable')
    for (const contextId of ours) await protocol.send('Runtime.evaluate', { expression, contextId })
    await protocol.detach()
  }
}
