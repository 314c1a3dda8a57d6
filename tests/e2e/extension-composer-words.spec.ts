import { sayings } from '../../guideline/index.ts'
import { reminders } from '../../guideline/reminders.ts'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'
import { openWorld } from '../torgvett/world.ts'
import { draft, finding, words } from '../torgvett/writer.ts'

declare global {
  /** When keys wrote, and when marks stood, in ms. */
  var rhythm: { keys: number[]; marks: number[] } | undefined
}

const composer = '[data-test=comment]'
const says = (id: (typeof reminders)[number]['id']) => reminders.find((reminder) => reminder.id === id)?.says.nb ?? id

test.beforeEach(async ({ page }) => {
  await page.goto(fixtures.X.url)
  await page.locator(composer).click()
})

test('a card quotes the words, asks the square question, and says why when it is asked', async ({ page, layer }) => {
  const { question, explanation, ways, name } = sayings(finding.rule)
  await page.keyboard.insertText(draft)
  await layer.press('.layer > .warn')
  await expect.poll(() => layer.surface()).toContain(`«${words}»`)
  const card = (await layer.surface()) ?? ''
  expect(card).toContain(question.nb)
  expect(card).toContain(explanation.nb)
  const why = [...ways.map(({ nb }) => nb), 'Rådet fra KS: Det du ikke kan rope', `Regelen: ${name.nb}.`]
  const shown = async () => {
    const text = (await layer.surface()) ?? ''
    return why.filter((words) => text.includes(words))
  }
  expect(await shown()).toEqual([])
  await layer.press('.why summary')
  await expect.poll(shown).toEqual(why)
})

test('a mark comes in a pause of the writing, never in the middle of it', async ({ page, layer }) => {
  await expect.poll(() => layer.badge()).toBe('Klar')
  await layer.read((root) => {
    addEventListener('input', () => globalThis.rhythm?.keys.push(performance.now()), { capture: true })
    const rhythm = { keys: [] as number[], marks: [] as number[] }
    globalThis.rhythm = rhythm
    new MutationObserver(() => {
      if (root.querySelector('.layer > i:not([class=""])')) rhythm.marks.push(performance.now())
    }).observe(root, { subtree: true, childList: true, attributes: true })
  })
  await page.keyboard.type('Hør her, du er en idiot og du lytter aldri på oss andre når vi')
  await expect.poll(() => layer.marks()).toEqual(['warn'])
  const { keys, marks } = await page.evaluate(() => globalThis.rhythm ?? { keys: [], marks: [] })
  const first = marks[0] ?? 0
  const before = keys.filter((key) => key < first)
  expect(before.length).toBeGreaterThan('Hør her, du er en idiot'.length)
  expect(first - (before.at(-1) ?? 0)).toBeGreaterThan(350)
})

test('a tip comes where a party pays', async ({ page, layer }) => {
  await page.keyboard.insertText('Arbeiderpartiet sponser dette innlegget. Møt oss på torget.')
  await expect.poll(() => layer.badge()).toBe('Tips')
  await layer.press('.badge')
  await expect.poll(() => layer.surface()).toContain(says('paid'))
})

test('a tip comes late in the evening beside a heated draft, not in the day', async ({ chromium, page, layer }) => {
  const heated = 'DETTE ER HELT UTROLIG DÅRLIG GJORT AV FLERTALLET!!! '
  // Our own world's clock is set; it stands, and nothing else of ours is otherwise.
  const world = await openWorld(page, chromium.id)
  const set = (now: string) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...of: unknown[]) {
        super(...((of.length > 0 ? of : [now]) as [string]))
      }
    } as DateConstructor
  }
  for (const [now, late] of [
    ['2026-11-18T12:00:00', false],
    ['2026-11-20T22:30:00', true],
  ] as const) {
    await page.reload()
    await page.locator(composer).click()
    await expect.poll(() => layer.badge()).toBe('Klar')
    await world.run(set, now)
    await page.keyboard.insertText(heated)
    await expect.poll(() => layer.badge()).toBe('1 å se på')
    await layer.press('.badge')
    if (!late) await page.waitForTimeout(1800)
    const tip = expect.poll(() => layer.surface())
    await (late ? tip.toContain(says('late-evening')) : tip.not.toContain(says('late-evening')))
  }
})
