import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { axe } from './axe.ts'
import { openTorget } from './open-torget.ts'

/** The composers of the page, by the names of their tabs. */
export const composers = ['textarea', 'lexical', 'quill'] as const
export type Composer = (typeof composers)[number]

const fields: Record<Composer, string> = {
  textarea: '#draft',
  lexical: '#draft-lexical',
  quill: '#tt-box-quill .ql-editor',
}

/** A line under some words, as it is painted. */
export interface Line {
  level: string
  x: number
  y: number
  width: number
  height: number
}

/** The playground as a visitor meets it. */
export class Playground {
  readonly page: Page
  readonly url: string
  /** What the browser said in its console, and what the page's policy refused. */
  readonly complaints: string[] = []

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
    page.on('pageerror', (fault) => this.complaints.push(fault.message))
  }

  async open(path = '/playground'): Promise<void> {
    await this.page.goto(this.url + path)
    await expect(this.page.locator('#tt-workbench')).toHaveClass(/ready/)
    await this.page.evaluate(() => document.fonts.ready)
  }

  /** Turns to a composer and gives its field. */
  async turnTo(composer: Composer): Promise<Locator> {
    await this.page.locator(`#tt-tab-${composer}`).click()
    return this.page.locator(fields[composer])
  }

  async write(composer: Composer, text: string): Promise<Locator> {
    const field = await this.turnTo(composer)
    await field.click()
    // An editor hears of its caret in a task of its own; no hand is faster.
    await this.page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))))
    await this.page.keyboard.insertText(text)
    return field
  }

  get cards(): Locator {
    return this.page.locator('.tt-card')
  }
  get heading(): Locator {
    return this.page.locator('.tt-count')
  }
  get notice(): Locator {
    return this.page.locator('#tt-notice > p').first()
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** The draft as the composer on show holds it. */
  async draft(composer: Composer): Promise<string> {
    const field = this.page.locator(fields[composer])
    if (composer === 'textarea') return field.inputValue()
    return (await field.innerText()).replaceAll('\n\n', '\n')
  }

  /** The lines under the words, in the viewport's pixels, left to right. */
  async lines(): Promise<Line[]> {
    // Marks are drawn in the frame after the answer.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    return this.page.locator('.tt-mark:visible').evaluateAll((all) =>
      all.map((line) => {
        const { x, y, width, height } = line.getBoundingClientRect()
        return { level: getComputedStyle(line).borderBlockEndStyle, x, y, width, height }
      }),
    )
  }

  /** What axe finds on the page as it is. */
  faults = (): Promise<string[]> => axe(this.page)
}

/** Each worker opens the whole of Torget; each test has a playground, and none may leave a complaint behind. */
export const test = base.extend<{ playground: Playground }, { url: string }>({
  url: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const torget = await openTorget()
      await use(torget.url)
      await torget.stop()
    },
    { scope: 'worker' },
  ],
  playground: async ({ page, url }, use) => {
    const playground = new Playground(page, url)
    await use(playground)
    expect(playground.complaints).toEqual([])
  },
})

export { expect }
