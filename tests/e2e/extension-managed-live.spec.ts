import { setPolicy } from '../torgvett/policy.ts'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

const pack = { version: 1, name: 'Torgvik kommune', words: [{ rule: 'heat', words: ['tullebukk'] }] }

test.afterEach(({ chromium }) => setPolicy(chromium, {}))

test('what a municipality changes holds at once, in a draft that somebody is writing', async ({
  chromium,
  page,
  layer,
}) => {
  await page.goto(fixtures.X.url)
  await page.locator('[data-test=comment]').click()
  await page.keyboard.insertText('Du er en idiot, Kari. For en tullebukk, tenker jeg.')
  const badge = () => expect.poll(() => layer.badge())
  await badge().toBe('1 å se på')
  await setPolicy(chromium, { pack })
  await badge().toBe('2 å se på')
  await setPolicy(chromium, { pack: { ...pack, allow: ['idiot'] } })
  await badge().toBe('1 å se på')
  // One that does not hold is not used at all.
  await setPolicy(chromium, { pack: { ...pack, words: [{ rule: 'heat', words: [''] }] } })
  await page.waitForTimeout(500)
  await badge().toBe('1 å se på')
  await setPolicy(chromium, { pack })
  await badge().toBe('2 å se på')
  await setPolicy(chromium, { offLevels: ['stop', 'warn', 'note'] })
  await badge().toBe('Klar')
  // What one has chosen oneself comes first.
  await chromium.background("chrome.storage.local.set({ offLevels: ['stop'] })")
  await badge().toBe('1 å se på')
  await setPolicy(chromium, {})
  await page.waitForTimeout(500)
  await badge().toBe('1 å se på')
})

test('a pack that was there before is known from the first draft on', async ({ chromium, page, layer }) => {
  await setPolicy(chromium, { pack, language: 'sv' })
  await chromium.background("chrome.storage.local.remove('language')")
  await page.goto(fixtures.X.url)
  await page.locator('[data-test=comment]').click()
  await page.keyboard.insertText('For en tullebukk, tenker jeg.')
  await expect.poll(() => layer.badge()).toBe('1 att se över')
})

test('a site that the municipality has turned off by its name is off on its hosts, until one turns it on', async ({
  chromium,
  page,
}) => {
  await setPolicy(chromium, { offSites: ['facebook.com', 'x.com'] })
  await page.goto(fixtures.Facebook.url)
  const popup = await chromium.press(page)
  const on = (is: boolean) => popup.until(`document.querySelector('.page [role=switch]').ariaChecked === '${is}'`)
  const press = () => popup.evaluate("document.querySelector('.page [role=switch]').click()")
  const offSites = () => chromium.background("chrome.storage.local.get('offSites')")
  await popup.until("document.body.innerText.includes('Slått på for Facebook')")
  await on(false)
  expect(await offSites()).toEqual({})
  await press()
  await on(true)
  expect(await offSites()).toEqual({ offSites: ['x.com'] })
  await press()
  await on(false)
  expect(await offSites()).toEqual({ offSites: ['x.com', new URL(fixtures.Facebook.url).host] })
})
