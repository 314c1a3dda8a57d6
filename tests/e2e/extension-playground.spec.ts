import { check } from '../../guideline/index.ts'
import { openTorget } from '../open-torget.ts'
import { type Composer, Playground } from '../playground.ts'
import { draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

const swapped = check(draft).findings.find(({ level, replacement }) => level === 'warn' && replacement !== undefined)

test.describe.configure({ mode: 'default' })

let torget: Awaited<ReturnType<typeof openTorget>>
test.beforeAll(async () => {
  torget = await openTorget()
})
test.afterAll(() => torget.stop())

for (const composer of ['textarea', 'lexical', 'quill'] satisfies Composer[])
  test(`on the playground’s ${composer} it marks, shows a card, applies and keeps`, async ({
    chromium,
    page,
    layer,
  }) => {
    const playground = new Playground(page, torget.url)
    await playground.open()
    // The page's own test is switched off: what is seen from here on is the extension's.
    await page.locator('#tt-switch').click()
    await playground.write(composer, draft)
    await chromium.check(page)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await page.keyboard.press('Escape')
    await expect.poll(async () => [...new Set(await layer.marks())]).toEqual(['stop', 'warn', 'note'])

    await layer.press('.layer > .warn')
    await expect.poll(() => layer.surface()).toContain('Se en gang til')
    await layer.press('.acts .btn:nth-child(2)')
    const { start = 0, end = 0, replacement } = swapped ?? {}
    await expect
      .poll(async () => (await playground.draft(composer)).trim())
      .toBe(draft.slice(0, start) + replacement + draft.slice(end))

    await layer.press('.layer > .stop')
    await layer.press('.acts .btn:first-child')
    await expect.poll(() => layer.badge()).toBe('1 å se på')
    await expect.poll(async () => [...new Set(await layer.marks())]).toEqual(['note'])
    expect(playground.complaints).toEqual([])
  })
