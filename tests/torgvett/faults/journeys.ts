import { calm, draft } from '../draft.ts'
import { setPolicy } from '../policy.ts'
import { type Fixture, fixtures } from '../sites/fixtures.ts'
import { access, askToLook, empty, park } from './background.ts'
import type { Hand } from './hand.ts'

/** What a writer does on a page until a post goes out; together the journeys reach every fault. */
export interface Journey {
  fixture: Fixture
  /** The field, as the fixture calls it, and the button that posts. */
  field: 'post' | 'comment'
  text: string
  /** What the badge says of the text, before anything else happens; a number of things unless told. */
  badge?: RegExp
  /** Choices made before. */
  choices?: Record<string, unknown>
  /** What is done once the post is out. */
  afterwards?(hand: Hand): Promise<void>
  /** What happens between writing and posting. Whatever does not come about for a fault is left. */
  meanwhile(hand: Hand): Promise<void>
}

const hour = 3_600_000
const act = (nth: number) => `.float .acts .btn:nth-child(${nth})`
const pack = {
  version: 1,
  name: 'Torgvik kommune',
  off: ['role'],
  allow: ['Slaktehuset'],
  words: [{ rule: 'heat', words: ['tullebukk'] }],
  advice: [{ rule: 'heat', explanation: { nb: 'a', nn: 'a', sv: 'a', en: 'a' } }],
}

/** Writes a draft with something to look at in a site's comment field. */
const commenting = (fixture: Fixture) => ({ fixture, field: 'comment' as const, text: draft })

/** A calmer wording that the field refuses is copied. */
async function copyInstead({ page, press, settled }: Hand): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-test=comment]')
    const label = document.createElement('label')
    label.textContent = 'Svar'
    field?.replaceWith(label)
    if (field) label.append(field)
    field?.addEventListener('beforeinput', (event) => event.preventDefault())
    field?.focus()
  })
  await press('.layer > .warn')
  await press(act(2))
  // The same button copies, once the field has refused.
  await press(`.acts:has([role="status"]) .btn:nth-child(2)`)
  await settled()
}

/** The journeys, by what is done in them. A place that several reach is made to throw on the first of them. */
export const journeys: Record<string, Journey> = {
  'Enter posts': {
    ...commenting(fixtures.Facebook),
    async meanwhile({ page, layer, comes }) {
      await page.keyboard.press('Enter')
      await comes('the question', () => layer.box('.float .ask'))
    },
  },
  'a calmer wording in a textarea': {
    fixture: fixtures.Mastodon,
    field: 'post',
    text: draft,
    async meanwhile({ page, press, settled }) {
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Hei.\n')
      await press('.layer > .warn')
      await press(act(2))
      await settled()
    },
    // Whether the page has emptied its field is looked at for a while.
    afterwards: ({ wait }) => wait(700),
  },
  'a calmer wording in rich text, learned everywhere': {
    ...commenting(fixtures.LinkedIn),
    async meanwhile({ press, settled }) {
      await press('.layer > .warn')
      await press(act(2))
      await settled()
      await press('.layer > .stop')
      await press('.acts + .btn')
      await press(act(2))
    },
  },
  'a card, something learned and taken back, the panel': {
    ...commenting(fixtures.X),
    choices: { learned: [{ rule: 'heat', words: 'noe annet' }] },
    async meanwhile({ page, press, settled }) {
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
      await settled()
    },
  },
  'the same words twice, and out of sight for a picture': {
    ...commenting(fixtures.X),
    text: 'Du er en idiot, Kari. Det mener jeg. Du er en idiot, Per.',
    async meanwhile({ chromium, press, settled }) {
      await press('.layer > .warn ~ .warn')
      await chromium.background(
        "chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, 'hide')).catch(() => {})",
      )
      await settled()
    },
  },
  'another site, in no chosen language': {
    fixture: fixtures.YouTube,
    field: 'post',
    text: draft,
    choices: { language: undefined, offReminders: ['paid'], offSites: ['example.org'], offRules: ['role'] },
    async meanwhile({ page, press, post }) {
      const protocol = await page.context().newCDPSession(page)
      await protocol.send('Input.imeSetComposition', { text: ' å', selectionStart: 2, selectionEnd: 2 })
      await page.keyboard.insertText(' å')
      await protocol.detach()
      await press('.layer > .warn')
      await press('.float header .btn')
      await post('post')
      await press(act(1))
    },
  },
  'a field with a label that takes no words from us': {
    ...commenting(fixtures.Instagram),
    meanwhile: copyInstead,
  },
  'a wording that can’t be copied either': {
    ...commenting(fixtures.Instagram),
    async meanwhile(hand) {
      const { page } = hand
      const protocol = await page.context().newCDPSession(page)
      const copying = (setting: 'denied' | 'granted') =>
        protocol.send('Browser.setPermission', { permission: { name: 'clipboard-write' }, setting })
      await copying('denied')
      try {
        await copyInstead(hand)
      } finally {
        await copying('granted')
        await protocol.detach()
      }
    },
  },
  'late in the evening': {
    ...commenting(fixtures.X),
    async meanwhile({ inOurWorld, page, press }) {
      const friday = new Date(2026, 10, 20, 23).getTime()
      await inOurWorld(`Date = class extends Date { constructor(...of) { super(...(of.length ? of : [${friday}])) } }`)
      await page.keyboard.insertText(' Hei.')
      await press('.badge')
      await press('.reminder .btn')
    },
  },
  'the square': {
    ...commenting(fixtures.Bluesky),
    async meanwhile({ chromium, press, comes, alone }) {
      await press('.badge')
      await press(act(1))
      await comes('the square', async () => chromium.context.pages().find((page) => page.url().includes('/square')))
      await alone()
    },
  },
  'what the browser tells the background': {
    ...commenting(fixtures.X),
    async meanwhile({ chromium, tell, page, settled, alone }) {
      const [tab] = await chromium.background<{ id: number }[]>('chrome.tabs.query({ active: true })')
      await tell('runtime.onInstalled', { reason: 'update' })
      await tell('runtime.onStartup')
      // Of a site that this page is none of: we stay.
      await tell('permissions.onRemoved', { origins: ['https://example.org/*'] })
      await tell('commands.onCommand', 'look', tab)
      await askToLook(chromium, tab?.id ?? 0)
      await page.bringToFront()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await tell('commands.onCommand', 'look', tab)
      await settled()
      await alone()
    },
  },
  'the sites are taken from us and given back': {
    ...commenting(fixtures.X),
    async meanwhile({ chromium, comes, settled, alone }) {
      const loaders = () => chromium.background<unknown[]>('chrome.scripting.getRegisteredContentScripts()')
      try {
        await access(chromium, 'ON_CLICK')
        await comes('the loader is on no site', loaders, (on) => on?.length === 0)
      } finally {
        await access(chromium, 'ON_ALL_SITES')
        await alone()
      }
      await comes('the loader is on the sites', loaders, (on) => on?.length === 1)
      await settled()
    },
  },
  'drafts at rest': {
    ...commenting(fixtures.X),
    async meanwhile({ chromium, tell, settled, alone }) {
      // One that has lain too long, and two that are due.
      for (const ago of [8 * 24 * hour, 3 * hour, 4 * hour]) await park(chromium, ago)
      await tell('alarms.onAlarm', { name: 'parked' })
      await tell('notifications.onClicked', 'parked')
      await settled()
      await chromium.background(empty('parked'))
      await tell('alarms.onAlarm', { name: 'parked' })
      await settled()
      await alone()
    },
  },
  'a draft at rest whose key is gone': {
    ...commenting(fixtures.X),
    async meanwhile({ chromium, tell, settled, alone }) {
      await park(chromium, 3 * hour)
      await chromium.background(empty('keys'))
      await tell('alarms.onAlarm', { name: 'parked' })
      await settled()
      await chromium.background(empty('parked'))
      await alone()
    },
  },
  'a pack of the municipality’s': {
    ...commenting(fixtures.Threads),
    async meanwhile({ chromium, page, settled }) {
      await setPolicy(chromium, { pack })
      await page.bringToFront()
      await settled()
      await setPolicy(chromium, {})
      await page.bringToFront()
    },
  },
  'a reminder beside a picture': {
    fixture: fixtures.Instagram,
    field: 'post',
    text: 'I dag møtte jeg Berit Moe på torget.',
    badge: /Tips/,
    async meanwhile({ press }) {
      await press('.badge')
      await press('.reminder .btn')
    },
  },
  'a post of one’s own, and the reminder after it': {
    fixture: fixtures.X,
    field: 'post',
    text: calm,
    badge: /Klar/,
    async meanwhile({ reaches }) {
      await reaches('entrypoints/later')
    },
    afterwards: ({ press }) => press('.notice .btn'),
  },
  'a draft that nobody fetches': {
    ...commenting(fixtures.X),
    async meanwhile({ press, wait, alone }) {
      await press('.badge')
      await press(act(1))
      await wait(31_000)
      await alone()
    },
  },
}
