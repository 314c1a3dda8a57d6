import { axeFaults, widest } from '../torgvett/axe.ts'
import { carried } from '../torgvett/carried.ts'
import { draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

/** A minute as the field for it writes it. */
const minute = (time: Date) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The browser refuses the database, as it does when the disk is full. */
const refuseAll = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
}

test('from the panel a draft is laid to rest until tomorrow, and the page stays as it was', async ({
  chromium,
  page,
  layer,
}) => {
  const sleep = await carried({ chromium, page, layer }, 'Sov på det')
  await expect(sleep.getByLabel('Utkastet ditt')).toHaveValue(draft)
  await sleep.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(sleep.getByText('Utkastet ligger på vent.')).toBeVisible()
  await expect(sleep.locator('.draft .text')).toHaveText(draft)
  await expect(sleep.locator('.draft')).toContainText('08.00')
  const alarm = () =>
    chromium.background<number | undefined>("chrome.alarms.get('parked').then((set) => set?.scheduledTime)")
  await expect.poll(async () => new Date((await alarm()) ?? 0).getHours()).toBe(8)
  expect(JSON.stringify(await chromium.background('chrome.storage.local.get()'))).not.toContain('Nordnes')
  const closed = sleep.waitForEvent('close')
  await expect(sleep.getByRole('button', { name: 'Tilbake til siden' })).toBeFocused()
  await sleep.getByRole('button', { name: 'Tilbake til siden' }).click()
  await closed
  await expect(page.locator('#plain')).toHaveValue(draft)
})

test('when the time comes a number stands on the icon, until the draft is used', async ({ chromium, page }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const now = new Date()
  await page.clock.setFixedTime(now)
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByLabel('Et annet tidspunkt').check()
  await page.getByLabel('Dag og klokkeslett').fill(minute(now))
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft')).toContainText('Klart til å ses på')
  const badge = () => chromium.background<string>('chrome.action.getBadgeText({})')
  await expect.poll(badge).toBe('1')
  await page.getByRole('button', { name: 'Kopier og slett herfra' }).click()
  await expect(page.getByText('Utkastet er kopiert, og slettet herfra.')).toBeVisible()
  await expect(page.locator('.draft')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Utkast på vent' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(draft)
  await expect.poll(badge).toBe('')
  await expect.poll(() => chromium.background("chrome.alarms.get('parked')")).toBeUndefined()
})

test('no time is taken that has passed, or that leaves no day to look at the draft', async ({ chromium, page }) => {
  const now = Date.now()
  await page.clock.setFixedTime(now)
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByLabel('Et annet tidspunkt').check()
  const time = page.getByLabel('Dag og klokkeslett')
  await expect(time).toHaveAccessibleDescription('Fra nå og seks dager fram. Etter sju dager slettes utkastet.')
  const refused = () => time.evaluate((field: HTMLInputElement) => !field.validity.valid)
  for (const days of [-1, -0.01, 6.01, 400]) {
    await time.fill(minute(new Date(now + days * 86_400_000)))
    await page.getByRole('button', { name: 'Legg på vent' }).click()
    expect(await refused()).toBe(true)
  }
  await time.fill(minute(new Date(now + 3_600_000)))
  expect(await refused()).toBe(false)
  // The page stands open past the time chosen.
  await page.clock.setFixedTime(now + 7_200_000)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  expect(await time.evaluate((field: HTMLInputElement) => field.validationMessage)).toContain('Fra nå')
  await expect(page.getByLabel('Utkastet ditt')).toHaveValue(draft)
  await expect(page.locator('.draft')).toHaveCount(0)
  await time.fill(minute(new Date(now + 5.99 * 86_400_000)))
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft')).toHaveCount(1)
})

test('what can’t be stored stays where it is, and that is said', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.evaluate(refuseAll)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^Utkastet kunne ikke lagres på denne maskinen\./)
  await expect(page.getByLabel('Utkastet ditt')).toHaveValue(draft)
  await page.addInitScript(refuseAll)
  for (const [name, said] of [
    ['sleep', 'Utkastene kunne ikke hentes fram.'],
    ['evidence', 'Det du har tatt vare på, kunne ikke hentes fram.'],
  ]) {
    await page.goto(`chrome-extension://${chromium.id}/${name}.html`)
    await expect(page.getByText(`${said} Lukk siden og prøv en gang til.`)).toBeVisible()
  }
  await page.goto(`chrome-extension://${chromium.id}/options.html`)
  await expect(page.getByText('Utkast og bevis kunne ikke telles nå.')).toBeVisible()
  for (const name of ['Utkast på vent', 'Bevis'])
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Slett alt' }).click()
  await page.getByRole('button', { name: 'Ja, slett alt' }).click()
  // The choices are gone by then, and the language with them.
  await expect(page.getByText(/Alt kunne ikke slettes nå|Not everything could be erased now/)).toBeVisible()
})

test('a draft at rest that stands in the square is not laid to rest again', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  const opening = chromium.context.waitForEvent('page')
  await page.getByRole('button', { name: 'Still deg på torget' }).click()
  const square = await opening
  await expect(square.locator('.tt-speech')).toHaveText(draft)
  await expect(square.getByRole('button', { name: 'Endre utkastet' })).toBeVisible()
  await expect(square.getByRole('button', { name: 'Sov på det' })).toHaveCount(0)
  // With its tab gone the draft stays in the square; changed, it is another and may rest.
  await page.close()
  await square.getByRole('button', { name: 'Endre utkastet' }).click()
  await square.getByLabel('Det du vil si').fill('Vi tapte.')
  await square.getByRole('button', { name: 'Still deg på torget' }).click()
  await expect(square.getByRole('button', { name: 'Sov på det' })).toBeVisible()
})

test('the alarm itself wakes a draft', async ({ chromium, page }) => {
  // To the page it is nearly two hours ago: what it lays to rest for two hours wakes in ten seconds.
  await page.clock.setFixedTime(Date.now() - 7_190_000)
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByLabel('Om to timer').check()
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft')).toHaveCount(1)
  await page.goto('about:blank')
  const badge = () => chromium.background<string>('chrome.action.getBadgeText({})')
  expect(await badge()).toBe('')
  await expect.poll(badge, { timeout: 40_000 }).toBe('1')
})

test('where no number can be set on the icon, and once the page is seen again, the drafts are shown', async ({
  chromium,
  page,
}) => {
  await page.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return
    const { chrome } = globalThis as unknown as { chrome: { action: { setBadgeText(): Promise<void> } } }
    chrome.action.setBadgeText = () => Promise.reject(new Error('No badge'))
  })
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  const other = await chromium.context.newPage()
  await other.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft .text')).toHaveText(draft)
  await expect(other.getByText('Ingen utkast ligger på vent.')).toBeVisible()
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(other.locator('.draft .text')).toHaveText(draft)
})

test('each draft and its buttons have a name of their own', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  for (const text of ['Vi tapte.', 'Vi vant.']) {
    await page.getByLabel('Utkastet ditt').fill(text)
    await page.getByRole('button', { name: 'Legg på vent' }).click()
    const one = page.getByRole('article', { name: '08.00' }).filter({ hasText: text })
    for (const name of ['Kopier og slett herfra', 'Still deg på torget', 'Slett'])
      await expect(one.getByRole('button', { name, exact: true })).toHaveAccessibleDescription(`«${text}»`)
  }
})

test('a status line is there to be heard before it speaks, and says the same words again', async ({
  chromium,
  page,
}) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  const status = page.getByRole('status')
  expect(await status.evaluate((line) => getComputedStyle(line).display)).not.toBe('none')
  await status.evaluate((line) => {
    document.title = ''
    new MutationObserver(() => {
      if (line.textContent) document.title += `|${line.textContent}`
    }).observe(line, { childList: true, characterData: true, subtree: true })
  })
  const said = 'Utkastet ligger på vent.'
  for (const heard of [`|${said}`, `|${said}|${said}`]) {
    await page.getByLabel('Utkastet ditt').fill(draft)
    await page.getByRole('button', { name: 'Legg på vent' }).click()
    await expect(page).toHaveTitle(heard)
  }
})

test('erasing everything erases what rests', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft')).toHaveCount(1)
  await page.goto(`chrome-extension://${chromium.id}/options.html`)
  await expect(page.getByRole('link', { name: 'Utkast på vent: 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Slett alt' }).click()
  await page.getByRole('button', { name: 'Ja, slett alt' }).click()
  await expect(page.getByText(/Alt er slettet|Everything is erased/)).toBeVisible()
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await expect(page.locator('.draft')).toHaveCount(0)
})

test('nothing in it stands in anybody’s way', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/sleep.html`)
  await page.getByLabel('Utkastet ditt').fill(draft)
  await page.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(page.locator('.draft')).toHaveCount(1)
  await page.getByLabel('Et annet tidspunkt').check()
  expect(await axeFaults(page)).toEqual([])
  expect(await widest(page)).toBe(320)
})
