import { test as base, expect, type Page } from '@playwright/test'
import { axe } from '../axe.ts'
import { openTorget } from '../open-torget.ts'
import { looks } from '../slice.ts'

const draft = 'Fem timer i kommunestyret. Ordføreren er en løgnhals. Møt opp torsdag.'

/** Each test has a Torget of its own, since one of them closes it. */
const test = base.extend<{ torget: Awaited<ReturnType<typeof openTorget>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  torget: async ({}, use) => {
    const torget = await openTorget()
    let open = true
    const stop = async () => {
      if (open) await torget.stop()
      open = false
    }
    await use({ ...torget, stop })
    await stop()
  },
})

/** Opens the page and waits until it lies on the device. */
async function open(page: Page, url: string, path = '/square/'): Promise<void> {
  await page.goto(url + path)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect(page.locator('#tt-workbench')).toHaveClass(/ready/)
  // The first load is the network's; from the next on the service worker answers.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

async function stand(page: Page): Promise<void> {
  await page.getByRole('textbox').fill(draft)
  await expect(page.locator('.tt-count')).toContainText(/1 å s/)
  await page.getByRole('button', { name: 'Still deg på torget' }).click()
  await expect(page.getByRole('dialog').locator('.tt-speech')).toHaveText(draft)
  await expect(page.getByRole('dialog').locator('.tt-m')).toHaveCount(1)
}

test('after its first load it asks for nothing, whatever is written', async ({ page, torget }) => {
  await open(page, torget.url)
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await stand(page)
  await page.getByRole('button', { name: 'Endre utkastet' }).click()
  await page.getByRole('textbox').fill(`${draft} Mer.`)
  await page.waitForTimeout(1500)
  // The drawing of the square is the page's own, and comes from the device.
  expect(asked.filter((url) => !/\/square\/square[a-z-]*\.svg$/.test(url))).toEqual([])
})

test('it works when there is no network any more', async ({ page, torget }) => {
  await open(page, torget.url)
  await torget.stop()
  for (const path of ['/square/', '/square/nn/', '/square/sv/', '/square/en/']) {
    await page.goto(torget.url + path)
    await expect(page.locator('#tt-workbench')).toHaveClass(/ready/)
  }
  await page.goto(`${torget.url}/square/`)
  await stand(page)
  const loaded = await page.evaluate(async () => {
    const picture = new Image()
    picture.src = '/square/square-wide.svg'
    await picture.decode()
    return picture.naturalWidth
  })
  expect(loaded).toBeGreaterThan(0)
})

test('what another app shares is taken on the device, and never reaches the server', async ({ page, torget }) => {
  await open(page, torget.url)
  await torget.stop()
  // As another app does it: a post from nowhere in particular.
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" action="${torget.url}/square/share"><textarea name="text">${draft}</textarea><input name="url" value="https://torgvik.example/"></form>`,
  )
  await page.evaluate(() => document.forms[0]?.submit())
  await page.waitForURL(`${torget.url}/square/`)
  await expect(page.getByRole('textbox')).toHaveValue(`${draft}\nhttps://torgvik.example/`)
  await expect(page.locator('#tt-notice')).toContainText('Utkastet du delte, står her.')
  await expect(page.locator('.tt-count')).toContainText(/1 å s/)
  // Handed over once: the next visit begins empty.
  await page.goto(`${torget.url}/square/?shared`)
  await expect(page.getByRole('status').getByText('Utkastet kom ikke med denne gangen.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue('')
})

test('where the device did not take a share, the server reads nothing of it', async ({ page, torget, request }) => {
  const response = await request.post(`${torget.url}/square/share`, { form: { text: draft }, maxRedirects: 0 })
  expect(response.status()).toBe(303)
  expect(response.headers()['location']).toBe('/square/?shared')
  expect(await response.text()).toBe('')
  await page.goto(`${torget.url}/square/?shared`)
  await expect(page.getByText('Utkastet kom ikke med denne gangen.')).toBeVisible()
  await expect(page).toHaveURL(`${torget.url}/square/`)
})

test('it can be installed, in the reader’s language', async ({ page, torget }) => {
  for (const [path, lang, name] of [
    ['/square/', 'nb', 'Torget'],
    ['/square/en/', 'en', 'The square'],
  ] as const) {
    await open(page, torget.url, path)
    const href = await page.locator('link[rel=manifest]').getAttribute('href')
    const manifest = await (await page.request.get(torget.url + href)).json()
    expect(manifest).toMatchObject({ name, lang, start_url: path, scope: '/square/', display: 'standalone' })
    expect(manifest.share_target).toMatchObject({ action: `${path}share`, method: 'POST' })
    const protocol = await page.context().newCDPSession(page)
    const { errors } = await protocol.send('Page.getAppManifest')
    expect(errors).toEqual([])
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (from) => {
        const picture = new Image()
        picture.src = from
        await picture.decode()
        return `${picture.naturalWidth}x${picture.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
  }
})

for (const { width, colorScheme } of looks(320, 768, 1280))
  test(`nothing in it stands in anybody’s way, ${colorScheme}, ${width} px`, async ({ page, torget }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, torget.url)
    await page.getByRole('textbox').fill(draft)
    await expect(page.locator('.tt-count')).toContainText(/1 å s/)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
