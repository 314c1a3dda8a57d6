import type { Page } from '@playwright/test'
import { axeFaults, widest } from '../torgvett/axe.ts'
import type { Browser } from '../torgvett/browser.ts'
import { carried } from '../torgvett/carried.ts'
import { draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

const ask = 'Kunne du sagt dette her, til alle som hører på?'

/** Writes a text of one's own in the popup and presses its first way on (the square) or its last (rest): the page that opens. */
async function carryOwn(chromium: Browser, page: Page, text: string, way: 'first' | 'last'): Promise<Page> {
  const popup = await chromium.press(page)
  await popup.evaluate(`(() => {
    const field = document.querySelector('textarea')
    field.value = ${JSON.stringify(text)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)
  await popup.until("document.querySelector('.found .acts .btn')")
  const opening = chromium.context.waitForEvent('page')
  await popup.evaluate(`document.querySelector('.found .acts .btn:${way}-child').click()`)
  return opening
}

test('from the panel the draft stands as a speech in the square, and back leads to it', async ({
  chromium,
  page,
  layer,
}) => {
  const square = await carried({ chromium, page, layer }, 'Still deg på torget')
  const dialog = square.getByRole('dialog', { name: ask })
  await expect(dialog.locator('.tt-speech')).toHaveText(draft)
  await expect(dialog.locator('.tt-m')).toHaveCount(3)
  await expect(dialog.locator('.tt-takes')).toContainText('å si.')
  await expect(dialog.locator('.tt-voice')).not.toBeEmpty()
  expect(new URL(square.url()).hash).toBe('')
  expect(await axeFaults(square)).toEqual([])
  expect(await widest(square)).toBe(320)

  const closed = square.waitForEvent('close')
  await dialog.getByRole('button', { name: 'Endre utkastet' }).click()
  await closed
  await expect(page.locator('#plain')).toHaveValue(draft)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('plain')
})

test('where the draft’s own tab has been closed meanwhile, the draft stays here', async ({ chromium, page, layer }) => {
  const square = await carried({ chromium, page, layer }, 'Still deg på torget')
  await page.close()
  await square.getByRole('button', { name: 'Endre utkastet' }).click()
  const field = square.getByLabel('Det du vil si')
  await expect(field).toHaveValue(draft)
  await expect(field).toBeFocused()
})

test('the picture of the square is drawn from our own files', async ({ chromium, page }) => {
  const asked: string[] = []
  chromium.context.on('request', (request) => asked.push(request.url()))
  await page.goto(`chrome-extension://${chromium.id}/square.html`)
  await page.getByLabel('Det du vil si').fill(draft)
  await page.getByRole('button', { name: 'Still deg på torget' }).click()
  await expect(page.getByRole('dialog', { name: ask })).toBeVisible()
  for (const [width, height, drawing] of [
    [1280, 800, 'square-wide.svg'],
    [900, 900, 'square.svg'],
    [390, 844, 'square-tall.svg'],
  ] as const) {
    await page.setViewportSize({ width, height })
    const from = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('.tt-scene') ?? document.body).backgroundImage.match(
            /url\("(.+)"\)/,
          )?.[1],
      )
    await expect.poll(from).toMatch(new RegExp(`/${drawing}$`))
    const drawn = await page.evaluate(
      async (address) => {
        const picture = new Image()
        picture.src = address
        await picture.decode()
        return picture.naturalWidth
      },
      (await from()) ?? '',
    )
    expect(drawn).toBeGreaterThan(0)
  }
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([])
})

test('the draft is handed over once and kept nowhere', async ({ chromium, page, layer }) => {
  const square = await carried({ chromium, page, layer }, 'Still deg på torget')
  await expect(square.getByRole('dialog')).toBeVisible()
  expect(JSON.stringify(await chromium.background('chrome.storage.local.get()'))).not.toContain('Nordnes')
  expect(await chromium.background('chrome.storage.session.get()')).toEqual({})
  await square.reload()
  await expect(square.getByLabel('Det du vil si')).toHaveValue('')
  await expect(square.getByRole('dialog')).toHaveCount(0)
})

test('from the popup the draft of the page goes to the square as well', async ({ chromium, page, layer }) => {
  await page.locator('#plain').click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  const popup = await chromium.press(page)
  await popup.until("document.body.innerText.includes('Still deg på torget')")
  const opening = chromium.context.waitForEvent('page')
  await popup.evaluate("document.querySelector('.page .primary').click()")
  const square = await opening
  await expect(square.locator('.tt-speech')).toHaveText(draft)
})

test('a text of one’s own goes there from the popup, and stays when its writer steps down', async ({
  chromium,
  page,
}) => {
  const own = 'Vi tapte. Møt opp torsdag.'
  const square = await carryOwn(chromium, page, own, 'first')
  await expect(square.locator('.tt-speech')).toHaveText(own)
  const field = square.getByLabel('Det du vil si')
  for (const leave of [
    () => square.getByRole('button', { name: 'Endre utkastet' }).click(),
    () => square.getByRole('button', { name: 'Behold som det er' }).click(),
    () => square.keyboard.press('Escape'),
  ]) {
    await leave()
    await expect(square.getByRole('dialog')).toHaveCount(0)
    await expect(field).toHaveValue(own)
    await expect(field).toBeFocused()
    await square.getByRole('button', { name: 'Still deg på torget' }).click()
    await expect(square.getByRole('dialog')).toBeVisible()
  }
})

test('a text of one’s own that is laid to rest leaves the focus at those that rest', async ({ chromium, page }) => {
  const sleep = await carryOwn(chromium, page, 'Vi tapte.', 'last')
  await sleep.getByRole('button', { name: 'Legg på vent' }).click()
  await expect(sleep.getByRole('heading', { name: 'Utkast på vent' })).toBeFocused()
})

test('from the square the draft is laid to rest, and from there it is one press back to where it is written', async ({
  chromium,
  page,
  layer,
}) => {
  const square = await carried({ chromium, page, layer }, 'Still deg på torget')
  const opening = chromium.context.waitForEvent('page')
  const left = square.waitForEvent('close')
  await square.getByRole('button', { name: 'Sov på det' }).click()
  const sleep = await opening
  await left
  await expect(sleep.getByLabel('Utkastet ditt')).toHaveValue(draft)
  const seen = (which: typeof page) => which.evaluate(() => document.visibilityState)
  expect(await seen(sleep)).toBe('visible')
  await sleep.getByRole('button', { name: 'Legg på vent' }).click()
  const closed = sleep.waitForEvent('close')
  await sleep.getByRole('button', { name: 'Tilbake til siden' }).click()
  await closed
  expect(await seen(page)).toBe('visible')
  await expect(page.locator('#plain')).toHaveValue(draft)
})
