import type { Page } from '@playwright/test'
import { calm, draft } from '../torgvett/draft.ts'
import type { Layer } from '../torgvett/layer.ts'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

/** Writes in the comment field of X, which needs no dialog. */
async function write(page: Page, text: string, url: string = fixtures.X.url) {
  if (page.url() !== url) await page.goto(url)
  await page.locator('[data-test=comment]').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}
const three = (layer: Layer) => expect.poll(() => layer.badge()).toBe('3 å se på')
/** What has focus inside what is open. */
const focused = (layer: Layer) =>
  layer.read((root) => root.activeElement?.closest('.float') && root.activeElement.textContent?.trim())
const stored = <T>(chromium: { background<T>(what: string): Promise<T> }, key: string) =>
  chromium.background<T>(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`)

test.describe('what is not relevant', () => {
  test('is learned with one press, undone with another, and only the words are kept', async ({
    chromium,
    page,
    layer,
  }) => {
    await write(page, draft)
    await three(layer)
    await layer.press('.layer > .warn')
    await layer.press('.acts + .btn')
    await expect.poll(() => layer.surface()).toContain('på x.com fra nå av')
    await expect.poll(() => layer.badge()).toBe('2 å se på')
    const [lesson] = (await stored<{ words: string; site: string }[]>(chromium, 'learned')) ?? []
    expect(lesson?.site).toBe('x.com')
    expect(draft.toLowerCase()).toContain(lesson?.words)
    expect(lesson?.words.length).toBeLessThan(30)

    await layer.press('.acts .btn:first-child')
    await three(layer)
    expect(await stored(chromium, 'learned')).toEqual([])
  })

  test('is left alone elsewhere once that is asked for', async ({ page, layer }) => {
    await write(page, draft)
    await three(layer)
    await layer.press('.layer > .warn')
    await layer.press('.acts + .btn')
    await expect.poll(() => layer.surface()).toContain('på x.com')
    await write(page, draft, fixtures.Bluesky.url)
    await three(layer)
    await write(page, draft)
    await expect.poll(() => layer.badge()).toBe('2 å se på')
    await page.goto(fixtures.Bluesky.url)
    await write(page, draft, fixtures.Bluesky.url)
    await three(layer)
    await layer.press('.layer > .warn')
    await layer.press('.acts + .btn')
    await layer.press('.acts .btn:nth-child(2)')
    await expect.poll(() => layer.surface()).toContain('overalt fra nå av')
    expect(await focused(layer)).toBe('Angre')
    await write(page, draft, fixtures.LinkedIn.url)
    await expect.poll(() => layer.badge()).toBe('2 å se på')
  })
})

test('every choice holds at once, on the page that is open', async ({ chromium, page, layer }) => {
  const choose = (choices: object) => chromium.background(`chrome.storage.local.set(${JSON.stringify(choices)})`)
  await write(page, draft)
  await three(layer)
  for (const [off, on] of [
    [{ paused: true }, { paused: false }],
    [{ offSites: ['x.com'] }, { offSites: [] }],
  ]) {
    await choose(off ?? {})
    await expect.poll(() => layer.badge()).toBeUndefined()
    await choose(on ?? {})
    await three(layer)
  }
  await choose({ marksHidden: true })
  await expect.poll(() => layer.marks()).toEqual([])
  expect(await layer.badge()).toBe('3 å se på')
  await choose({ marksHidden: false, offLevels: ['stop'] })
  await expect.poll(() => layer.badge()).toBe('2 å se på')
  await choose({ offLevels: [], language: 'sv' })
  await expect.poll(() => layer.badge()).toBe('3 att se över')
})

test('a card that a press has opened takes the focus when it is asked for by key', async ({
  chromium,
  page,
  layer,
}) => {
  await write(page, draft)
  await three(layer)
  await layer.press('.layer > .warn')
  await expect.poll(() => layer.surface()).toBeDefined()
  expect(await focused(layer)).toBeFalsy()
  await chromium.check(page)
  await expect.poll(() => focused(layer)).toBe('Behold som det er')
})

test('a card opened before the calmer wordings have come gets its own when they do', async ({
  chromium,
  page,
  layer,
}) => {
  // The file that brings them is kept back, as a slow disk does.
  await chromium.background(`void (globalThis.inject = chrome.scripting.executeScript,
    chrome.scripting.executeScript = async (what) => {
      if (what.files?.includes('/later.js')) await new Promise((done) => (globalThis.hurry = done))
      return globalThis.inject(what)
    })`)
  try {
    await write(page, 'Du er en idiot, Kari.')
    await layer.press('.layer > .warn')
    await expect.poll(() => layer.surface()).toContain('En vei videre')
    await chromium.background('globalThis.hurry()')
    await layer.press('.float .acts .btn:nth-child(2)')
    await expect(page.locator('[data-test=comment]')).toContainText('Du tar feil, Kari.')
  } finally {
    await chromium.background('void (chrome.scripting.executeScript = globalThis.inject)')
  }
})

test.describe('reminders', () => {
  const notice = (layer: Layer) => layer.read((root) => root.querySelector<HTMLElement>('.notice')?.innerText)

  test('stand in the panel, once a day', async ({ page, layer }) => {
    for (const first of [true, false]) {
      await page.goto(fixtures.Instagram.url)
      await page.getByText('Opprett', { exact: true }).click()
      await page.locator('[data-test=post]').click()
      await page.keyboard.insertText('I dag møtte jeg Berit Moe på torget.')
      if (!first) {
        await expect.poll(() => layer.badge()).toBe('Klar')
        await page.waitForTimeout(2500)
        expect(await layer.badge()).toBe('Klar')
        continue
      }
      await expect.poll(() => layer.badge()).toBe('Tips')
      await layer.press('.badge')
      await expect.poll(() => layer.surface()).toContain('Er det mennesker på bildet?')
      await layer.press('.reminder .btn')
      await expect.poll(() => layer.surface()).not.toContain('bildet')
      await expect.poll(() => layer.badge()).toBe('Klar')
      expect(await focused(layer)).toBe('Lukk')
    }
  })

  test('of the comment field come after a post of one’s own, once', async ({ page, layer }) => {
    await page.goto(fixtures.X.url)
    for (const first of [true, false]) {
      await page.getByText('Skriv innlegg').click()
      await page.locator('[data-test=post]').click()
      await page.keyboard.insertText(calm)
      await expect.poll(() => layer.badge()).toBe('Klar')
      await page.waitForTimeout(600)
      await page.locator('[data-test=go]').click()
      await expect(page.locator('output')).toHaveText(calm)
      if (first) {
        await expect.poll(() => notice(layer)).toContain('Kommentarfeltet under innlegget')
        await layer.press('.notice .btn')
      }
      await page.waitForTimeout(1000)
      expect(await notice(layer)).toBeUndefined()
    }
  })

  test('do not come after an answer, nor when they are off', async ({ chromium, page, layer }) => {
    await write(page, calm)
    await expect.poll(() => layer.badge()).toBe('Klar')
    await page.locator('[data-test=reply]').click()
    await expect(page.locator('output')).toHaveText(calm)
    await page.waitForTimeout(1000)
    expect(await notice(layer)).toBeUndefined()

    await chromium.background("chrome.storage.local.set({ offReminders: ['comment-field'] })")
    await page.getByText('Skriv innlegg').click()
    await page.locator('[data-test=post]').click()
    await page.keyboard.insertText(calm)
    await expect.poll(() => layer.badge()).toBe('Klar')
    await page.locator('[data-test=go]').click()
    await page.waitForTimeout(1500)
    expect(await notice(layer)).toBeUndefined()
  })
})

test.describe('the question before a post', () => {
  test.beforeEach(async ({ chromium, page }) => {
    await page.goto(fixtures.X.url)
    await chromium.background('chrome.storage.local.set({ ask: true })')
  })
  const output = (page: Page) => page.locator('output')

  test('takes one back to the draft, and is not asked twice', async ({ page, layer }) => {
    await write(page, draft)
    await three(layer)
    await page.locator('[data-test=reply]').click()
    await expect.poll(() => layer.surface()).toContain('Før du publiserer')
    const sizes = await layer.read((root) =>
      [...root.querySelectorAll('.acts .btn')].map((button) => [
        button.getBoundingClientRect().width,
        getComputedStyle(button).backgroundColor,
        getComputedStyle(button).fontWeight,
      ]),
    )
    expect(sizes?.[0]).toEqual(sizes?.[1])
    await layer.press('.acts .btn:first-child')
    await expect.poll(() => layer.surface()).toBeUndefined()
    await expect(page.locator('[data-test=comment]')).toBeFocused()
    await expect(output(page)).toHaveText('')
    await page.locator('[data-test=reply]').click()
    await expect(output(page)).toHaveText(draft)
  })

  test('comes at the key that posts, too', async ({ page, layer }) => {
    await write(page, draft)
    await three(layer)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => layer.surface()).toContain('Før du publiserer')
    await expect(output(page)).toHaveText('')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(output(page)).toHaveText(draft)
  })

  test('never comes for less than a stop', async ({ page, layer }) => {
    await write(page, 'Du er en idiot, Kari.')
    await expect.poll(() => layer.badge()).toBe('1 å se på')
    await page.locator('[data-test=reply]').click()
    await expect(output(page)).toHaveText('Du er en idiot, Kari.')
  })

  test('sees words that no pause has seen', async ({ page, layer }) => {
    await write(page, calm)
    await expect.poll(() => layer.badge()).toBe('Klar')
    await write(page, draft)
    await page.locator('[data-test=reply]').click()
    await expect.poll(() => layer.surface()).toContain('Før du publiserer')
  })
})

test.describe('a page that lives on', () => {
  test('what a modal dialog opens over is reached inside it', async ({ page, layer }) => {
    await page.goto(fixtures.X.url)
    await page.getByText('Skriv innlegg').click()
    await page.locator('[data-test=post]').click()
    await page.keyboard.insertText(draft)
    await three(layer)
    await expect(page.locator('[role=dialog] > torgvett-layer')).toHaveCount(1)
    await page.evaluate(() => document.querySelector('[role=dialog]')?.remove())
    await write(page, draft)
    await three(layer)
  })

  test('a new address without a new page: the private part of the site is left alone', async ({ page, layer }) => {
    await write(page, draft)
    await three(layer)
    await page.evaluate(() => {
      history.pushState({}, '', '/messages/1-2')
      document.querySelector('[data-test=comment]')?.remove()
    })
    await expect.poll(() => layer.badge()).toBeUndefined()
    await page.locator('[data-test=private]').click()
    await page.keyboard.insertText(draft)
    await page.waitForTimeout(900)
    expect(await layer.badge()).toBeUndefined()
  })

  test('back to a page that was left: it reads on', async ({ page, layer }) => {
    await write(page, draft)
    await three(layer)
    await page.goto(fixtures.Bluesky.url)
    await page.goBack()
    await write(page, draft)
    await three(layer)
  })
})
