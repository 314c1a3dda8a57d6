import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeFaults, widest } from '../torgvett/axe.ts'
import type { Browser } from '../torgvett/browser.ts'
import { draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

const hate = 'Skriv et innlegg'
const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** Selects words on the page, and keeps it as evidence from the popup. */
async function keep(chromium: Browser, page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#name') ?? document.body))
  const popup = await chromium.press(page)
  await popup.until("document.querySelector('.keep button')")
  await popup.evaluate("document.querySelector('.keep button').click()")
  await popup.until("document.body.innerText.includes('Tatt vare på, kryptert på denne maskinen.')")
}

test('one press keeps address, time, words and a picture, each with its fingerprint', async ({
  chromium,
  page,
  site,
}) => {
  const before = Date.now()
  await keep(chromium, page)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  await expect(page.getByRole('heading', { level: 2, name: 'Nabolag' })).toBeVisible()
  await expect(page.locator('.piece')).toContainText(site.url)
  await expect(page.locator('.piece blockquote')).toHaveText(hate)
  await expect(page.locator('.piece')).toContainText(hash(hate))
  const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec((await page.locator('.piece').textContent()) ?? '')?.[0] ?? ''
  expect(Date.parse(time)).toBeGreaterThanOrEqual(before)
  const picture = (await page.locator('.piece img').getAttribute('src')) ?? ''
  const bytes = Buffer.from(picture.slice('data:image/png;base64,'.length), 'base64')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  await expect(page.locator('.piece')).toContainText(hash(bytes))
  expect(await page.locator('.piece img').evaluate((seen: HTMLImageElement) => seen.naturalWidth)).toBeGreaterThan(300)
  expect(await axeFaults(page)).toEqual([])
  expect(await widest(page)).toBe(320)
})

test('the picture shows what others wrote, and nothing of Torgvett', async ({ chromium, page, layer }) => {
  await page.locator('#plain').click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain('3 å se på')
  const panel = await layer.stands('.float')
  await keep(chromium, page)
  expect(await layer.surface()).toContain('3 å se på')
  expect(await layer.read((root) => root.querySelector<HTMLElement>('.torget')?.style.opacity)).toBe('')
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  const drawn = await page.locator('.piece img').evaluate(async (picture: HTMLImageElement, box) => {
    await picture.decode()
    const canvas = document.createElement('canvas')
    const { x = 0, y = 0, width = 1, height = 1 } = box ?? {}
    canvas.width = width
    canvas.height = height
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(picture, -x, -y)
    const colours = new Set(
      new Uint32Array(drawing?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0)),
    )
    return colours.size
  }, panel)
  expect(drawn).toBe(1)
})

test('it is saved as one page that stands alone', async ({ chromium, page, site }) => {
  await keep(chromium, page)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre alt som én fil' }).click()
  const file = readFileSync(await (await saving).path(), 'utf8')
  expect(file).toMatch(/^<!doctype html>/)
  const asked: string[] = []
  const report = await chromium.context.newPage()
  report.on('request', (request) => asked.push(request.url()))
  await report.setContent(file)
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('Bevis samlet med Torgvett')
  await expect(report.locator('blockquote')).toHaveText(hate)
  await expect(report.locator('dl')).toContainText(site.url)
  const [words, picture, whole] = await report.locator('code').allTextContents()
  expect(words).toBe(hash(hate))
  const source = (await report.locator('img').getAttribute('src')) ?? ''
  expect(picture).toBe(hash(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64')))
  expect(await report.locator('img').evaluate((seen: HTMLImageElement) => seen.naturalWidth)).toBeGreaterThan(300)
  // Address, time and the two sums are bound together, as the file itself says how.
  const lines = await report.locator('pre').textContent()
  const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec((await report.locator('dd').nth(1).textContent()) ?? '')?.[0]
  expect(lines).toBe(`address: ${site.url}\ntime: ${time}\nwords: ${words}\npicture: ${picture}`)
  expect(whole).toBe(hash(lines ?? ''))
  await expect(report.getByText('av linjene som står rett over det, i UTF-8')).toBeVisible()
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
})

test('what Torgvett shows is seen again, also when nobody asks for it', async ({ chromium, page, layer }) => {
  await page.locator('#plain').click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain('3 å se på')
  const opacity = () => layer.read((root) => root.querySelector<HTMLElement>('.torget')?.style.opacity)
  await chromium.background(
    "chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, 'hide'))",
  )
  expect(await opacity()).toBe('0')
  await expect.poll(opacity).toBe('')
})

test('evidence that can’t be stored is not called kept', async ({ chromium, page }) => {
  const popup = await chromium.press(page)
  await popup.until("document.querySelector('.keep button')")
  await popup.evaluate("IDBFactory.prototype.open = () => { throw new DOMException('', 'QuotaExceededError') }")
  await popup.evaluate("document.querySelector('.keep button').click()")
  await popup.until("document.body.innerText.includes('Beviset kunne ikke lagres på denne maskinen.')")
})

test('words that look like markup stay words', async ({ chromium, page }) => {
  await page.evaluate(() => {
    const name = document.querySelector('#name')
    if (name) name.textContent = '<img src=x onerror=alert(1)> </blockquote>'
    document.title = '<script>alert(1)</script>'
  })
  await keep(chromium, page)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre alt som én fil' }).click()
  const report = await chromium.context.newPage()
  await report.setContent(readFileSync(await (await saving).path(), 'utf8'))
  await expect(report.locator('blockquote')).toHaveText('<img src=x onerror=alert(1)> </blockquote>')
  await expect(report.locator('h2')).toHaveText('1. <script>alert(1)</script>')
  expect(await report.locator('img').count()).toBe(1)
})

test('it says where help is, and a piece can be erased', async ({ chromium, page }) => {
  await keep(chromium, page)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  await expect(page.getByText('et bilde av det som var synlig, kryptert')).toBeVisible()
  await expect(page.getByText('Rull dit ordene er synlige først.')).toBeVisible()
  for (const name of ['hatogtrusler.no', 'ks.no', 'skr.se'])
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', `https://${name}/`)
  await page.getByRole('button', { name: 'Slett', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, slett beviset' }).click()
  await expect(page.getByText('Ingenting er tatt vare på ennå.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Beviset er slettet.')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('no double press erases a piece, and each button says which piece it is for', async ({ chromium, page }) => {
  await keep(chromium, page)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  const piece = page.getByRole('article', { name: 'Nabolag' })
  const erase = piece.getByRole('button', { name: 'Slett', exact: true })
  await expect(erase).toHaveAccessibleDescription('Nabolag')
  await erase.dblclick()
  await erase.focus()
  // A key that is held presses again and again.
  for (let n = 0; n < 4; n++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(piece).toBeVisible()
  await page.reload()
  await erase.click()
  const stay = piece.getByRole('button', { name: 'Behold' })
  await expect(stay).toBeFocused()
  await expect(piece.getByRole('button', { name: 'Ja, slett beviset' })).toHaveAccessibleDescription('Nabolag')
  await stay.press('Enter')
  await expect(erase).toBeFocused()
  await expect(piece).toBeVisible()
})

test('what another tab keeps or erases is seen here, and saved at the press', async ({ chromium, page, site }) => {
  const shown = await chromium.context.newPage()
  await shown.goto(`chrome-extension://${chromium.id}/evidence.html`)
  await expect(shown.getByText('Ingenting er tatt vare på ennå.')).toBeVisible()
  const inSight = () => shown.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await keep(chromium, page)
  await inSight()
  await expect(shown.locator('.piece')).toHaveCount(1)
  await page.goto(`${site.url}#more`)
  await keep(chromium, page)
  const saving = shown.waitForEvent('download')
  await shown.getByRole('button', { name: 'Lagre alt som én fil' }).click()
  const file = readFileSync(await (await saving).path(), 'utf8')
  expect(file.match(/<blockquote>/g)).toHaveLength(2)
  await expect(shown.locator('.piece')).toHaveCount(2)
  await chromium.anew({ language: 'nb' })
  await inSight()
  await expect(shown.locator('.piece')).toHaveCount(0)
})

test('where the browser allows no pictures the rest is kept, and that is said', async ({ chromium, page, site }) => {
  const popup = await chromium.press(page)
  await popup.until("document.querySelector('.keep button')")
  await popup.evaluate(
    "chrome.tabs.captureVisibleTab = () => Promise.reject(new Error('Taking screenshots has been disabled'))",
  )
  await popup.evaluate("document.querySelector('.keep button').click()")
  const bare = 'Tatt vare på uten bilde, kryptert på denne maskinen. Ta et skjermbilde av siden i tillegg.'
  await popup.until(`document.querySelector('.keep [role=status]').textContent === '${bare}'`)
  // It is said again when it is pressed again.
  await popup.evaluate(`new MutationObserver(() => {
    document.title += '|' + document.querySelector('.keep [role=status]').textContent
  }).observe(document.querySelector('.keep'), { childList: true, characterData: true, subtree: true })`)
  await popup.evaluate("document.title = ''; document.querySelector('.keep button').click()")
  await popup.until(`document.title.startsWith('|') && document.title.endsWith('|${bare}')`)
  await page.goto(`chrome-extension://${chromium.id}/evidence.html`)
  await expect(page.locator('.piece')).toHaveCount(2)
  await expect(page.locator('.piece').first()).toContainText(site.url)
  await expect(page.locator('.piece img')).toHaveCount(0)
})

test('where the browser lets nobody in it says so', async ({ chromium, page }) => {
  await page.goto('chrome://version')
  const popup = await chromium.press(page)
  await popup.until("document.querySelector('.keep button')")
  await popup.evaluate("document.querySelector('.keep button').click()")
  await popup.until("document.body.innerText.includes('lar ingen utvidelser ta vare på denne siden')")
})
