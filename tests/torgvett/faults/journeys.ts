import type { Page } from '@playwright/test'
import type { Browser } from '../browser.ts'
import { calm, draft } from '../draft.ts'
import { Layer } from '../layer.ts'
import { setPolicy } from '../policy.ts'
import { type Fixture, fixtures } from '../sites/fixtures.ts'

/** What a writer does on a page until a post goes out; together the journeys reach every fault. */
export interface Journey {
  fixture: Fixture
  /** The field, as the fixture calls it, and the button that posts. */
  field: 'post' | 'comment'
  text: string
  /** Choices made before. */
  choices?: Record<string, unknown>
  /** What is done once the post is out. */
  afterwards?(hand: Hand): Promise<void>
  /** What happens between writing and posting. Whatever does not come about for a fault is left. */
  meanwhile(hand: Hand): Promise<void>
}

/** Somebody at a page, who takes what comes. */
export class Hand {
  readonly chromium: Browser
  readonly page: Page
  readonly layer: Layer

  constructor(chromium: Browser, page: Page) {
    this.chromium = chromium
    this.page = page
    this.layer = new Layer(page)
  }

  /** Closes every other page, and comes back to this one. */
  alone = async (): Promise<void> => {
    for (const other of this.chromium.context.pages()) if (other !== this.page) await other.close()
    await this.page.bringToFront()
  }

  /** Presses something of ours, if it comes. */
  press = async (selector: string): Promise<void> => {
    for (let tries = 0; tries < 12; tries++) {
      const box = await this.layer.box(selector).catch(() => undefined)
      if (box?.width) {
        // What opens comes in 160 ms and stands where it belongs in the frame after it.
        await this.page.waitForTimeout(60)
        const now = (await this.layer.box(selector).catch(() => undefined)) ?? box
        await this.page.mouse.click(now.x + now.width / 2, now.y + now.height / 2)
        await this.page.waitForTimeout(60)
        return
      }
      await this.page.waitForTimeout(50)
    }
  }

  wait = (time: number): Promise<void> => this.page.waitForTimeout(time)

  /** Something that the browser tells the background of, told by the test. */
  tell = (event: string, ...of: unknown[]): Promise<void> =>
    this.chromium.background(`void chrome.${event}.dispatch(...${JSON.stringify(of)})`)
}

const act = (nth: number) => `.float .acts .btn:nth-child(${nth})`
const pack = {
  version: 1,
  name: 'Torgvik kommune',
  off: ['role'],
  allow: ['Slaktehuset'],
  words: [{ rule: 'heat', words: ['tullebukk'] }],
  advice: [{ rule: 'heat', explanation: { nb: 'a', nn: 'a', sv: 'a', en: 'a' } }],
}

/** Lays a draft to rest as if it were so long ago, in ms. */
async function park({ context, id }: Browser, ago: number): Promise<void> {
  const page = await context.newPage()
  await page.clock.setFixedTime(Date.now() - ago)
  await page.goto(`chrome-extension://${id}/sleep.html`)
  await page.locator('textarea').fill(draft)
  await page.getByLabel('Om to timer').check()
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await page.locator('.draft').first().waitFor()
  await page.close()
}

const hour = 3_600_000

/** Asks the background to look at a tab, as the popup does: from a page of ours. */
async function askToLook({ context, id }: Browser, tab: number): Promise<void> {
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

/** The journeys, by what is done in them. */
export const journeys: Record<string, Journey> = {
  'a card, something learned and taken back, the panel': {
    fixture: fixtures.X,
    field: 'comment',
    text: draft,
    choices: { learned: [{ rule: 'heat', words: 'noe annet' }] },
    async meanwhile({ page, press, wait }) {
      await press('.layer > .warn')
      await press('.why summary')
      await press('.acts + .btn')
      await press(act(1))
      await press('.badge')
      await press('.list .row')
      await press(act(1))
      await page.keyboard.type(' Hei.')
      await page.keyboard.press('Escape')
      await page.mouse.wheel(0, 10)
      await page.setViewportSize({ width: 1200, height: 780 })
      await page.evaluate(() => document.querySelector('main')?.setAttribute('style', 'margin-top: 40px'))
      await wait(300)
    },
  },
  'a calmer wording in a textarea': {
    fixture: fixtures.Mastodon,
    field: 'post',
    text: draft,
    async meanwhile({ page, press, wait }) {
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Hei.\n')
      await press('.layer > .warn')
      await press(act(2))
      await wait(400)
    },
  },
  'a calmer wording in rich text, learned everywhere': {
    fixture: fixtures.LinkedIn,
    field: 'comment',
    text: draft,
    async meanwhile({ press, wait }) {
      await press('.layer > .warn')
      await press(act(2))
      await wait(400)
      await press('.layer > .stop')
      await press('.acts + .btn')
      await press(act(2))
    },
  },
  'a reminder beside a picture': {
    fixture: fixtures.Instagram,
    field: 'post',
    text: 'I dag møtte jeg Berit Moe på torget.',
    async meanwhile({ press, wait }) {
      await wait(2200)
      await press('.badge')
      await press('.reminder .btn')
    },
  },
  'a post of one’s own, and the reminder after it': {
    fixture: fixtures.X,
    field: 'post',
    text: calm,
    meanwhile: ({ wait }) => wait(700),
    async afterwards({ press, wait }) {
      await wait(600)
      await press('.notice .btn')
    },
  },
  'another site, in no chosen language': {
    fixture: fixtures.YouTube,
    field: 'post',
    text: draft,
    choices: { language: undefined, offReminders: ['paid'], offSites: ['example.org'], offRules: ['role'] },
    async meanwhile({ page, press, wait }) {
      const protocol = await page.context().newCDPSession(page)
      await protocol.send('Input.imeSetComposition', { text: ' å', selectionStart: 2, selectionEnd: 2 })
      await page.keyboard.insertText(' å')
      await protocol.detach()
      await wait(500)
      await press('.layer > .warn')
      await press('.float header .btn')
      await page.locator('[data-test=go]').click()
      await press(act(1))
    },
  },
  'Enter posts': {
    fixture: fixtures.Facebook,
    field: 'comment',
    text: draft,
    async meanwhile({ page, wait }) {
      await page.keyboard.press('Enter')
      await wait(300)
    },
  },
  'a field with a label that takes no words from us': {
    fixture: fixtures.Instagram,
    field: 'comment',
    text: draft,
    async meanwhile({ page, press, wait }) {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-test=comment]')
        const label = document.createElement('label')
        label.textContent = 'Svar'
        field?.replaceWith(label)
        if (field) label.append(field)
        field?.addEventListener('beforeinput', (event) => event.preventDefault())
        field?.focus()
      })
      await wait(700)
      await press('.layer > .warn')
      await press(act(2))
      await wait(500)
      await press(act(2))
    },
  },
  'the square': {
    fixture: fixtures.Bluesky,
    field: 'comment',
    text: draft,
    async meanwhile({ chromium, page, press, wait }) {
      await press('.badge')
      await press(act(1))
      await wait(800)
      for (const other of chromium.context.pages())
        if (other !== page && other.url().includes('square')) await other.close()
      await page.bringToFront()
    },
  },
  'a draft that nobody fetches': {
    fixture: fixtures.X,
    field: 'comment',
    text: draft,
    async meanwhile({ press, wait, alone }) {
      await press('.badge')
      await press(act(1))
      await wait(31_000)
      await alone()
    },
  },
  'what the browser tells the background': {
    fixture: fixtures.X,
    field: 'comment',
    text: draft,
    async meanwhile({ chromium, tell, page, wait, alone }) {
      await page.bringToFront()
      // One that has lain too long, and two that are due in a second.
      for (const ago of [8 * 24 * hour, 2 * hour - 1000, 2 * hour - 900]) await park(chromium, ago)
      await wait(800)
      const [tab] = await chromium.background<{ id: number }[]>('chrome.tabs.query({ active: true })')
      await tell('runtime.onInstalled', { reason: 'update' })
      await tell('runtime.onStartup')
      await tell('permissions.onAdded', { origins: ['https://x.com/*'] })
      await tell('permissions.onRemoved', { origins: ['https://example.org/*'] })
      await tell('commands.onCommand', 'look', tab)
      await askToLook(chromium, tab?.id ?? 0)
      await page.bringToFront()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await tell('commands.onCommand', 'look', tab)
      await tell('alarms.onAlarm', { name: 'parked' })
      await tell('notifications.onClicked', 'parked')
      await wait(700)
      await alone()
    },
  },
  'a pack of the municipality’s': {
    fixture: fixtures.Threads,
    field: 'comment',
    text: draft,
    async meanwhile({ chromium, page, wait }) {
      await setPolicy(chromium, { pack })
      await page.bringToFront()
      await wait(500)
      await setPolicy(chromium, {})
      await page.bringToFront()
    },
  },
}
