import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeFaults, widest } from '../torgvett/axe.ts'
import { expect, test } from '../torgvett/test.ts'

/** The browser's own interface, as a page of the extension has it. */
declare const chrome: { storage: { local: { set(what: object): Promise<void>; get(): Promise<object> } } }

const learned = [
  { rule: 'heat', words: 'hva faen' },
  { rule: 'person-attack', words: 'idiot', site: 'x.com' },
]

/** Opens the settings with something stored. */
async function open(page: Page, id: string, stored: object = {}): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html`)
  await page.evaluate((what) => chrome.storage.local.set(what), stored)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Innstillinger')
}

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get()) as Promise<Record<string, unknown>>

test('every choice holds at once', async ({ chromium, page }) => {
  await open(page, chromium.id)
  for (const [name, key, value] of [
    ['Tips Det som kan gjøre', 'offLevels', ['note']],
    ['Spør meg før jeg publiserer', 'ask', true],
    ['Sent på kvelden Fredag og lørdag fra 21 til 5', 'offReminders', ['late-evening']],
    ['Ta en pause overalt', 'paused', true],
    ['Skjul strekene', 'marksHidden', true],
  ] as const) {
    const control = page.getByRole('switch', { name })
    const before = await control.getAttribute('aria-checked')
    await control.click()
    await expect(control).not.toHaveAttribute('aria-checked', before ?? '')
    await expect.poll(async () => (await stored(page))[key]).toEqual(value)
  }
  await page.getByLabel('Ordfører').check()
  await expect.poll(() => stored(page)).toMatchObject({ role: 'mayor' })
  await page.reload()
  await expect(page.getByLabel('Ordfører')).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Ta en pause overalt' })).toHaveAttribute('aria-checked', 'true')
})

test('it speaks the language chosen, whatever the browser speaks', async ({ chromium, page }) => {
  await open(page, chromium.id)
  for (const [name, heading, tag] of [
    ['Nynorsk', 'Innstillingar', 'nn'],
    ['Svenska', 'Inställningar', 'sv'],
    ['English', 'Settings', 'en'],
    ['Bokmål', 'Innstillinger', 'nb'],
  ] as const) {
    await page.getByRole('combobox').selectOption(name)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page).toHaveTitle(heading)
  }
})

test('what is not relevant can be seen, undone, saved and brought in', async ({ chromium, page }) => {
  await open(page, chromium.id, { learned })
  const list = page.locator('.lesson')
  await expect(list).toHaveCount(2)
  await expect(list.last()).toContainText('«idiot»')
  await expect(list.last()).toContainText('bare på x.com')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre listen som fil' }).click()
  const file = await (await saving).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, learned })

  await page.getByRole('button', { name: 'Angre: idiot' }).click()
  await expect(list).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Angre: hva faen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Det du har kalt «ikke relevant»' })).toBeFocused()
  await page.evaluate((what) => chrome.storage.local.set(what), { learned: learned.slice(0, 1) })
  await expect(list).toHaveCount(1)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('Én ny er lagt til.')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('0 nye er lagt til.')).toBeVisible()
  await expect(list).toHaveCount(2)
  await expect.poll(() => stored(page)).toMatchObject({ learned })
})

test('two that are undone one right after the other are both gone', async ({ chromium, page }) => {
  await open(page, chromium.id, { learned, offSites: ['snabelen.no', 'x.com'] })
  for (const button of ['.lesson .btn', '[aria-label^="Slå på igjen"]']) {
    await expect(page.locator(button)).toHaveCount(2)
    await page.evaluate(async (selector) => {
      const [first, last] = document.querySelectorAll<HTMLElement>(selector)
      const on = new Promise((focused) => last?.addEventListener('focus', focused, { once: true }))
      first?.click()
      await on
      last?.click()
    }, button)
    await expect(page.locator(button)).toHaveCount(0)
  }
  expect(await stored(page)).toMatchObject({ learned: [], offSites: [] })
})

test('words of a rule that is no longer there can be seen and undone', async ({ chromium, page }) => {
  await open(page, chromium.id)
  const list = JSON.stringify({ version: 1, learned: [{ rule: 'gone', words: ' Hva\n faen ' }] })
  const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(list) }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.locator('.lesson')).toContainText('«hva faen» overalt')
  await page.reload()
  await page.getByRole('button', { name: 'Angre: hva faen' }).click()
  await expect.poll(() => stored(page)).toMatchObject({ learned: [] })
})

test('a file that is no list changes nothing and says so', async ({ chromium, page }) => {
  await open(page, chromium.id, { learned })
  for (const content of [
    'not JSON',
    '[]',
    '{"version":2,"learned":[]}',
    '{"version":1,"learned":[{"rule":"heat"}]}',
    JSON.stringify({ version: 1, learned: [{ rule: 'heat', words: 'x'.repeat(2_000_000) }] }),
  ]) {
    await page.reload()
    const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(content) }
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByText('Filen er ikke en liste fra Torgvett.')).toBeVisible()
    expect(await stored(page)).toMatchObject({ learned })
  }
})

test('a list that can’t be stored is not called brought in, and what is said is said again', async ({
  chromium,
  page,
}) => {
  await open(page, chromium.id)
  await page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('The disk is full.'))
    const status = document.querySelector('.file')?.closest('section')?.querySelector('[role=status]')
    document.title = ''
    if (status)
      new MutationObserver(() => {
        if (status.textContent) document.title += `|${status.textContent}`
      }).observe(status, { childList: true, characterData: true, subtree: true })
  })
  const buffer = Buffer.from(JSON.stringify({ version: 1, learned }))
  const said = 'Listen kunne ikke lagres på denne maskinen nå. Prøv en gang til.'
  for (const heard of [`|${said}`, `|${said}|${said}`]) {
    await page.locator('input[type=file]').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer })
    await expect(page).toHaveTitle(heard)
    expect(await page.locator('input[type=file]').inputValue()).toBe('')
  }
})

test('sites are asked for one by one, and one’s own by its address', async ({ chromium, page }) => {
  await open(page, chromium.id, { offSites: ['snabelen.no', 'x.com'] })
  await expect(page.getByRole('button', { name: 'Slå på: Facebook' })).toBeVisible()
  await expect(page.getByText('Når du trykker på ikonet')).toBeVisible()
  await page.getByLabel('Et annet nettsted').fill('ikke en adresse')
  await page.locator('.another button').click()
  await expect(page.getByText('Skriv adressen slik: mastodon.social')).toBeVisible()
  await page.getByRole('button', { name: 'Slå på igjen: snabelen.no' }).click()
  await expect(page.getByRole('button', { name: 'Slå på igjen: x.com' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => stored(page)).toMatchObject({ offSites: [] })
  await expect(page.getByRole('heading', { name: 'Nettsteder', exact: true })).toBeFocused()
})

test('everything stored is shown, and one button erases it all', async ({ chromium, page }) => {
  await open(page, chromium.id, { learned, offRules: ['heat'] })
  await expect(page.locator('.kept')).toContainText('"person-attack"')
  await expect(page.locator('.kept')).toContainText('offRules')
  await page.getByRole('button', { name: 'Slett alt' }).click()
  await expect(page.getByRole('button', { name: 'Behold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Slett alt' })).toBeFocused()
  expect(await stored(page)).toMatchObject({ learned })
  await page.getByRole('button', { name: 'Slett alt' }).click()
  await page.getByRole('button', { name: 'Ja, slett alt' }).click()
  await expect.poll(() => stored(page)).toEqual({})
  await expect(page.getByRole('button', { name: /Slett alt|Erase everything/ })).toBeFocused()
  // The language goes with the rest: the browser's own stands in.
  await expect(
    page.getByText(/Nettstedene du har slått på, er fortsatt på\.|The sites that you have turned on are still on\./),
  ).toBeVisible()
})

test('nothing in it stands in anybody’s way', async ({ chromium, page }) => {
  await open(page, chromium.id, { learned, offSites: ['snabelen.no'] })
  await page.getByText('Vis alle 19').click()
  expect(await axeFaults(page)).toEqual([])
  for (const language of ['Nynorsk', 'Svenska', 'English']) {
    await page.getByRole('combobox').selectOption(language)
    expect(await widest(page)).toBe(320)
  }
})

test('the first screen says what it does and offers one site at a time', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/welcome.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kunne du sagt det på torget?')
  await expect(page.getByText('Ingen ser hva du skriver, eller hva du beholdt')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Slå på: / }).first()).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  expect(await widest(page)).toBe(320)
  await page.getByRole('link', { name: 'Innstillinger' }).click()
  await expect(page).toHaveURL(/options\.html$/)
})

test('settings and first screen name the keys that this browser has', async ({ chromium, page }) => {
  for (const name of ['welcome', 'options']) {
    await page.goto(`chrome-extension://${chromium.id}/${name}.html`)
    await expect(page.getByText('Trykk Alt+Shift+K mens du skriver')).toBeVisible()
  }
})
