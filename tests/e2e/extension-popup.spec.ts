import { shown } from '../../extension/findings.ts'
import { check, ruleIds, sayings } from '../../guideline/index.ts'
import { axeFaults } from '../torgvett/axe.ts'
import { calm, draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

/** The first of the cards, in their order, that has a wording. */
const swapped = shown(check(draft).findings, new Set()).find(({ replacement }) => replacement !== undefined)

test('a pasted text is checked, kept and changed', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  const text = page.getByRole('textbox')
  await text.fill(draft)
  await expect(page.locator('.count')).toHaveText('3 å se på')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Stopp og tenk')
  await page.locator('.stop-c').first().getByRole('button', { name: 'Behold som det er' }).click()
  await page.getByRole('button', { name: 'Bruk forslaget' }).first().click()
  const { start = 0, end = 0, replacement } = swapped ?? {}
  await expect(text).toHaveValue(draft.slice(0, start) + replacement + draft.slice(end))
  await text.press('Control+Z')
  await expect(text).toHaveValue(draft)
  await text.fill(calm)
  await expect(page.locator('.good')).toHaveText('Ingenting å se på nå')
})

test('nothing is said while somebody writes, and the same words once', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  await page.locator('.found > [role=status]').evaluate((status) => {
    document.title = ''
    new MutationObserver(() => {
      document.title += `|${status.textContent}`
    }).observe(status, { childList: true, characterData: true, subtree: true })
  })
  const text = page.getByRole('textbox')
  const said = () => page.title()
  await text.pressSequentially('Du er en idiot, Kari.', { delay: 30 })
  expect(await said()).toBe('')
  await expect(page.locator('.count')).toHaveText('1 å se på')
  await expect.poll(said).toBe('|1 å se på')
  await text.pressSequentially(' Møt opp på torsdag.', { delay: 30 })
  await page.waitForTimeout(1700)
  expect(await said()).toBe('|1 å se på')
})

test('nothing in it stands in anybody’s way', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  await page.getByRole('textbox').fill(draft)
  await page.getByText('Hvorfor?').first().click()
  expect(await axeFaults(page)).toEqual([])
})

test('it speaks the language chosen, on pages as well', async ({ chromium, page, layer }) => {
  const popup = await chromium.context.newPage()
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`)
  for (const [name, words] of [
    ['Nynorsk', 'Skriv eller lim inn ein tekst'],
    ['Svenska', 'Skriv eller klistra in en text'],
    ['English', 'Write or paste some text'],
  ] as const) {
    await popup.getByRole('combobox').selectOption(name)
    await expect(popup.locator('label.field')).toContainText(words)
  }
  await popup.close()
  await page.locator('#plain').fill(draft)
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('3 to look at')
})

test('it says where it is on, what is found, and that nothing has focus', async ({ chromium, page, layer }) => {
  const popup = await chromium.press(page)
  await popup.until("document.body.innerText.includes('Slått på for localhost')")
  await popup.until("document.querySelector('[role=switch]').ariaChecked === 'false'")
  await popup.evaluate("document.querySelector('.page .look').click()")
  await popup.until("document.body.innerText.includes('Klikk der du skriver')")

  await page.locator('#plain').fill(draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  const again = await chromium.press(page)
  await again.until("document.body.innerText.includes('3 å se på i utkastet ditt')")
})

test('turning a site on makes no list of one’s own of those that are off', async ({ chromium, page }) => {
  const popup = await chromium.press(page)
  await popup.until("document.body.innerText.includes('Slått på for localhost')")
  await popup.evaluate(`(() => {
    chrome.permissions.request = () => Promise.resolve(true)
    chrome.permissions.getAll = () => Promise.resolve({ origins: ['http://localhost/*'] })
  })()`)
  await popup.evaluate("document.querySelector('.page [role=switch]').click()")
  await popup.until("document.querySelector('.page [role=switch]').ariaChecked === 'true'")
  expect(await chromium.background("chrome.storage.local.get('offSites')")).toEqual({})
})

test('each switch is one press, kept on the device and seen in every window', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  const other = await chromium.context.newPage()
  await other.goto(`chrome-extension://${chromium.id}/popup.html`)
  for (const [name, key] of [
    ['Ta en pause overalt', 'paused'],
    ['Skjul strekene under ordene', 'marksHidden'],
  ] as const) {
    for (const on of [true, false]) {
      await page.getByRole('switch', { name }).click()
      await expect(other.getByRole('switch', { name })).toHaveAttribute('aria-checked', String(on))
      await expect.poll(() => chromium.background(`chrome.storage.local.get('${key}')`)).toEqual({ [key]: on })
    }
  }
  await page.getByRole('switch', { name: 'Ta en pause overalt' }).click()
  await expect(page.getByText('Torgvett tar en pause overalt. Ingenting på sidene leses før')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sjekk denne siden' })).toHaveCount(0)
})

test('every rule has a switch that is one press away, the gravest first', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  const rules = page.locator('.rules .row-switch')
  await expect(rules).toHaveCount(ruleIds.length)
  await expect(rules.first()).toContainText('Stopp og tenk')
  await expect(rules.last()).toContainText('Tips')
  const name = sayings('heat').name.nb
  await page.getByRole('switch', { name }).click()
  await expect(page.getByRole('switch', { name })).toHaveAttribute('aria-checked', 'false')
  const off = () => chromium.background("chrome.storage.local.get('offRules')")
  await expect.poll(off).toEqual({ offRules: ['heat'] })
  await page.getByRole('switch', { name }).click()
  await expect(page.getByRole('switch', { name })).toHaveAttribute('aria-checked', 'true')
  await expect.poll(off).toEqual({ offRules: [] })
})

test('where no composer is found it says so and offers its own', async ({ chromium, page }) => {
  await page.evaluate(() => {
    for (const form of document.querySelectorAll('form')) form.remove()
  })
  const popup = await chromium.check(page)
  await popup.until("document.body.innerText.includes('Her fant Torgvett ikke noe sted å skrive')")
})

test('where the browser lets nobody in it says so', async ({ chromium, page }) => {
  await page.goto('chrome://version')
  const popup = await chromium.check(page)
  await popup.until("document.body.innerText.includes('Nettleseren lar ingen utvidelser lese denne siden')")
})
