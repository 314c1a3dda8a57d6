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
      expect(await layer.marks()).toContain('stop')
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
      expect(await page.locator('[data-test=private]').count()).toBe(fixture.private ? 1 : 0)
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
    expect(await page.locator('torgvett-layer').count()).toBe(0)
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
