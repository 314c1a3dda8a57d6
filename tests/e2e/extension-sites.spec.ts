import type { Page } from '@playwright/test'
import { check } from '../../guideline/index.ts'
import { draft } from '../torgvett/draft.ts'
import { Layer } from '../torgvett/layer.ts'
import { type Fixture, fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

const stop = check(draft).findings.find(({ level }) => level === 'stop')
const calmed = check(draft).findings.find(({ level, replacement }) => level === 'warn' && replacement !== undefined)

/** The composer of a post, opened as the site opens it. */
async function openPost(page: Page, { url, opens }: Fixture) {
  await page.goto(url)
  if (opens) await page.getByText(opens, { exact: true }).first().click()
  const composer = page.locator('[data-test=post]')
  await composer.click()
  return composer
}

const comment = (page: Page) =>
  page.locator('textarea[data-test=comment], [contenteditable][data-test=comment], [data-test=comment] textarea')
const hot = (page: Page) => page.evaluate(() => document.documentElement.dataset['hot'])

for (const [name, fixture] of Object.entries<Fixture>(fixtures)) {
  test.describe(name, () => {
    test('a post is marked, its card is ours alone, and it is posted as it stands', async ({ page, layer }) => {
      const composer = await openPost(page, fixture)
      await page.keyboard.insertText(draft)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await expect.poll(() => layer.marks()).toContain('stop')
      await expect.poll(() => layer.box('.layer')).toMatchObject((await composer.boundingBox()) ?? {})

      // The site's hot keys are single letters; ours stay ours, and so does Escape.
      await layer.press('.layer > .stop')
      await expect.poll(() => layer.surface()).toContain('Behold som det er')
      await layer.read((root) => root.querySelector<HTMLElement>('.why summary')?.focus())
      await page.keyboard.type('njkl/')
      await page.keyboard.press('Escape')
      await expect.poll(() => layer.surface()).toBeUndefined()
      expect(await hot(page)).toBeUndefined()
      await expect(composer).toBeVisible()

      await page.locator('[data-test=go]').click()
      await expect(page.locator('output')).toHaveText(draft)
    })

    // On YouTube a comment is all that there is to post.
    if (fixture.file !== 'youtube')
      test('a comment is marked as well, and a wording put in its place', async ({ page, layer }) => {
        await page.goto(fixture.url)
        const field = comment(page)
        await field.click()
        await page.keyboard.insertText(draft)
        await expect.poll(() => layer.badge()).toBe('3 å se på')
        await layer.press('.layer > .warn')
        await layer.press('.acts .btn:nth-child(2)')
        await expect.poll(() => layer.badge()).toBe('2 å se på')
        await page.locator('[data-test=reply]').click()
        const { start = 0, end = 0, replacement } = calmed ?? {}
        await expect(page.locator('output')).toHaveText(draft.slice(0, start) + replacement + draft.slice(end))
      })

    test('search, single lines and private messages are left alone', async ({ page, layer }) => {
      await page.goto(fixture.url)
      await page.evaluate(() => {
        const password = document.createElement('input')
        password.type = 'password'
        password.dataset['test'] = 'oneline'
        document.body.prepend(password)
      })
      const fields = page.locator('[data-test=search], [data-test=oneline], [data-test=private]')
      await expect(page.locator('[data-test=private]')).toHaveCount(fixture.private ? 1 : 0)
      for (const field of await fields.all()) {
        await field.click()
        await page.keyboard.insertText(draft)
        await page.waitForTimeout(700)
        expect(await layer.badge()).toBeUndefined()
      }
    })

    test('asked for, one question stands before a post, and two answers', async ({ chromium, page, layer }) => {
      await chromium.background('chrome.storage.local.set({ ask: true })')
      await openPost(page, fixture)
      await page.keyboard.insertText(draft)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      const go = page.locator('[data-test=go]')
      await go.click()
      await expect.poll(() => layer.surface()).toContain('Før du publiserer')
      expect(await layer.surface()).toContain(stop?.quote.slice(0, 20))
      await expect(page.locator('output')).toHaveText('')
      await layer.press('.acts .btn:nth-child(2)')
      await expect(page.locator('output')).toHaveText(draft)
    })
  })
}

for (const [where, url, other] of [
  ['YouTube’s live chat', fixtures.YouTube.url, false],
  ['Facebook’s comments on a newspaper’s page', 'https://torgvik-avis.example/', true],
] as const)
  test(`in a frame: ${where}`, async ({ page }) => {
    await page.goto(url)
    const frame = page.frameLocator('[data-test=frame]')
    await frame.locator('[data-test=comment]').click()
    await page.keyboard.insertText(draft)
    const layer = new Layer(page, other ? page.frames()[1] : undefined)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await expect(page.locator('torgvett-layer')).toHaveCount(0)
    await frame.locator('[data-test=reply]').click()
    await expect(frame.locator('output')).toHaveText(draft)
  })

for (const url of [
  'https://www.facebook.com/messages/t/1',
  'https://www.instagram.com/direct/t/1',
  'https://torgvik.social/conversations',
])
  test(`at ${url} nothing is read`, async ({ page, layer }) => {
    await page.goto(url)
    await comment(page).click()
    await page.keyboard.insertText(draft)
    await page.waitForTimeout(1000)
    expect(await layer.badge()).toBeUndefined()
  })

test.describe('where Enter alone posts', () => {
  test.beforeEach(async ({ chromium, page }) => {
    await page.bringToFront()
    await chromium.background('chrome.storage.local.set({ ask: true })')
  })
  const output = (page: Page) => page.locator('output')

  for (const { url, file } of [fixtures.Facebook, fixtures.Instagram])
    test(`${file}: the question comes at Enter, its answer posts, and a line stays a line`, async ({ page, layer }) => {
      await page.goto(url)
      await comment(page).click()
      await page.keyboard.insertText(draft)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await page.keyboard.press('Shift+Enter')
      await page.waitForTimeout(500)
      expect(await layer.surface()).toBeUndefined()
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Enter')
      await expect.poll(() => layer.surface()).toContain('Før du publiserer')
      await expect(output(page)).toHaveText('')
      await layer.press('.acts .btn:nth-child(2)')
      await expect(output(page)).toHaveText(draft)
    })

  test('a draft without a stop goes out in the key’s own task', async ({ page, layer }) => {
    await page.goto(fixtures.Facebook.url)
    await comment(page).click()
    await page.keyboard.insertText('Du er en idiot, Kari.')
    await expect.poll(() => layer.badge()).toBe('1 å se på')
    await page.keyboard.press('Enter')
    await expect(output(page)).toHaveText('Du er en idiot, Kari.')
  })

  test('Enter that chooses somebody from a list is left alone', async ({ page, layer }) => {
    await page.goto(fixtures.Facebook.url)
    await comment(page).click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await comment(page).evaluate((field) => field.setAttribute('aria-activedescendant', 'kari'))
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    expect(await layer.surface()).toBeUndefined()
  })

  test('and not where Enter makes a line, or nobody knows', async ({ page, layer }) => {
    for (const field of [await openPost(page, fixtures.Facebook), undefined]) {
      if (!field) {
        await page.goto(fixtures.LinkedIn.url)
        await comment(page).click()
      }
      await page.keyboard.insertText(draft)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(500)
      expect(await layer.surface()).toBeUndefined()
      await expect(output(page)).toHaveText('')
    }
  })

  test('in the chat beside a live film', async ({ page }) => {
    await page.goto(fixtures.YouTube.url)
    const frame = page.frameLocator('[data-test=frame]')
    await frame.locator('[data-test=comment]').click()
    await page.keyboard.insertText(draft)
    const layer = new Layer(page)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await page.keyboard.press('Enter')
    await expect.poll(() => layer.surface()).toContain('Før du publiserer')
    await expect(frame.locator('output')).toHaveText('')
  })
})

test('a post on Mastodon for those alone whom it names is left alone, from when it is so', async ({ page, layer }) => {
  await page.goto(fixtures.Mastodon.url)
  await page.locator('[data-test=post]').click()
  await page.keyboard.insertText(draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  const who = page.locator('[data-test=who]')
  await who.click()
  await expect.poll(() => layer.badge()).toBeUndefined()
  await page.keyboard.insertText(draft)
  await page.waitForTimeout(900)
  expect(await layer.badge()).toBeUndefined()
  await who.click()
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  // Turned by the page itself, without a press: seen before anything is read again.
  await who.evaluate((button) => {
    button.textContent = 'Mentioned people only'
  })
  await page.keyboard.type(' ')
  await expect.poll(() => layer.badge()).toBeUndefined()
})
