import { test } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { check } from '../../guideline/index.ts'
import { calm, draft } from '../torgvett/draft.ts'
import { shipped } from '../torgvett/shipped.ts'
import { type Site, startSite } from '../torgvett/site.ts'
import { expect } from '../torgvett/test.ts'

/** Firefox gives each installation a random address; this one is chosen, so that the popup can be opened. */
const address = '5e0c5b1e-2f0c-4c2e-9a55-7d0f2b8a1c11'
const swapped = check(draft).findings.find(({ level, replacement }) => level === 'warn' && replacement !== undefined)

test.describe.configure({ mode: 'default' })

let firefox: Browser
let site: Site

test.beforeAll(async () => {
  site = await startSite()
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'torgvett@torget': address }),
      'ui.caretBlinkTime': 0,
      // The browser's own question is answered with yes; that it is asked by a press stays needed.
      'extensions.webextOptionalPermissionPrompts': false,
      // Notifications are Firefox's own: a machine that runs tests may have nobody who shows them.
      'alerts.useSystemBackend': false,
    },
  })
  await firefox.installExtension(shipped('firefox'))
})

test.afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

/** A page of ours in a tab. That it has loaded is seen by what it shows: the protocol says nothing of such pages. */
async function open(name: string) {
  const page = await firefox.newPage()
  const gone = page.goto(`moz-extension://${address}/${name}.html`, { timeout: 2000 })
  await gone.catch(() => undefined)
  await page.waitForSelector('textarea')
  return page
}

async function openPopup() {
  const popup = await open('popup')
  await popup.select('select', 'nb')
  return popup
}

test('a text pasted into the popup is checked and changed', async () => {
  const popup = await openPopup()
  const said = () => popup.$eval('.found > [role=status]', (status) => status.textContent?.trim())
  const text = () => popup.$eval('textarea', ({ value }) => value)
  await popup.type('textarea', draft)
  await expect.poll(said).toBe('3 å se på')
  await popup.click('.warn-c .acts .btn:nth-child(2)')
  const { start = 0, end = 0, replacement } = swapped ?? {}
  await expect.poll(text).toBe(draft.slice(0, start) + replacement + draft.slice(end))
  await popup.focus('textarea')
  await popup.keyboard.down('Control')
  await popup.keyboard.press('z')
  await popup.keyboard.up('Control')
  await expect.poll(text).toBe(draft)
  await popup.close()
})

test('on a site granted by a press it marks the words, and the page sees nothing of it', async () => {
  const page = await firefox.newPage()
  await page.goto(site.url)
  const write = async (text: string) => {
    await page.bringToFront()
    await page.$eval('#plain', (composer) => {
      ;(composer as HTMLTextAreaElement).value = ''
    })
    await page.type('#plain', text)
  }
  // The page can't be asked what is drawn; the screen can. The badge stands below these lines.
  const lines = async () => {
    const box = await page.$eval('#plain', (composer) => composer.getBoundingClientRect().toJSON())
    return page.screenshot({ encoding: 'base64', clip: { x: box.x, y: box.y, width: box.width, height: 190 } })
  }
  await write(calm)
  const calmAlone = await lines()
  await write(draft)
  const draftAlone = await lines()

  const popup = await openPopup()
  await popup.evaluate(() => {
    const ask = document.createElement('button')
    ask.id = 'ask'
    ask.addEventListener('click', () => {
      const { browser } = globalThis as unknown as { browser: { permissions: { request(what: object): unknown } } }
      browser.permissions.request({ origins: ['http://localhost/*'] })
    })
    document.body.prepend(ask)
  })
  expect(await page.$('torgvett-layer')).toBeNull()
  await popup.click('#ask')
  await popup.close()

  await page.bringToFront()
  await page.waitForSelector('torgvett-layer')
  await expect.poll(lines).not.toBe(draftAlone)
  const host = () => page.$eval('torgvett-layer', (layer) => [layer.outerHTML, layer.getBoundingClientRect().toJSON()])
  const flagged = await host()
  await write(calm)
  await expect.poll(lines).toBe(calmAlone)
  expect(await host()).toEqual(flagged)

  // Turned off, it is gone at once.
  const again = await openPopup()
  await again.waitForSelector('.sites button')
  await again.click('.sites button')
  await again.waitForSelector('.sites', { hidden: true })
  await again.close()
  await write(draft)
  await expect.poll(lines).toBe(draftAlone)
  await new Promise((pause) => setTimeout(pause, 1500))
  expect(await lines()).toBe(draftAlone)
  await page.close()
})

/** The notifications that are shown, as JSON. */
const notified = () => {
  const { browser } = globalThis as unknown as { browser: { notifications?: { getAll(): Promise<object> } } }
  return browser.notifications?.getAll().then((all) => JSON.stringify(all)) ?? 'not granted'
}

test('where notifications are granted by a press, one says that a draft is due, and nothing of its text', async () => {
  const sleep = await open('sleep')
  expect(await sleep.evaluate(notified)).toBe('not granted')
  await sleep.click('[role=switch]')
  await sleep.waitForSelector('[role=switch][aria-checked=true]')
  await sleep.type('textarea', draft)
  await sleep.click('.tick:nth-of-type(3) input')
  await sleep.$eval('input[type=datetime-local]', (field) => {
    const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
    const input = field as HTMLInputElement
    input.value = now.toISOString().slice(0, 16)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await sleep.click('[type=submit]')
  await sleep.waitForSelector('.draft')
  await expect.poll(() => sleep.evaluate(notified)).toContain('Sov på det')
  expect(await sleep.evaluate(notified)).not.toContain('Nordnes')
  await sleep.close()
})
