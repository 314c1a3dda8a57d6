import { check } from '../../guideline/index.ts'
import { calm, draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

const found = check(draft).findings
const swapped = found.find(({ replacement }) => replacement !== undefined)

test('the draft has what these tests need', () => {
  expect(found.map(({ level }) => level).toSorted()).toEqual(['note', 'stop', 'warn'])
  expect(swapped).toBeDefined()
  expect(check(calm).findings).toEqual([])
})

test('at install no site is granted, and a page is left alone', async ({ chromium, page, site }) => {
  await page.locator('#plain').fill(draft)
  await page.waitForTimeout(1000)
  expect(await page.evaluate(() => document.querySelector('torgvett-layer'))).toBeNull()
  const { origins, permissions } = await chromium.background<{ origins: string[]; permissions: string[] }>(
    'chrome.permissions.getAll()',
  )
  expect(origins).toEqual([])
  expect(permissions.toSorted()).toEqual(['activeTab', 'alarms', 'scripting', 'storage'])
  const commands = await chromium.background<{ name: string; shortcut: string }[]>('chrome.commands.getAll()')
  expect(commands.find(({ name }) => name === 'look')?.shortcut).toBe('Alt+Shift+K')
  expect(site.asked).toEqual(['/', '/composers.css', '/composers.js'])
})

for (const [name, selector] of [
  ['a textarea', '#plain'],
  ['Lexical', '#lexical'],
] as const) {
  test.describe(`in ${name}`, () => {
    test('marks stand under the words, and a press on them opens the card', async ({ chromium, page, layer }) => {
      const composer = page.locator(selector)
      await composer.click()
      await page.keyboard.insertText(draft)
      await chromium.check(page)
      await expect.poll(async () => [...new Set(await layer.marks())]).toEqual(['stop', 'warn', 'note'])
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await expect.poll(() => layer.box('.layer')).toMatchObject((await composer.boundingBox()) ?? {})
      await page.keyboard.press('Escape')
      await expect.poll(() => layer.surface()).toBeUndefined()

      await layer.press('.layer > .stop')
      await expect.poll(() => layer.surface()).toContain('Stopp og tenk')
      expect(await layer.surface()).toContain('Behold som det er')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(selector.slice(1))
    })

    test('a wording is applied once, typed on after and undone', async ({ chromium, page, layer }) => {
      const { start = 0, end = 0, level, replacement } = swapped ?? {}
      const after = draft.slice(0, start) + replacement + draft.slice(end)
      const post = page.locator('form', { has: page.locator(selector) }).getByRole('button')
      const posted = async () => {
        await post.click()
        return page.locator('output').textContent()
      }
      await page.locator(selector).click()
      await page.keyboard.insertText(draft)
      await chromium.check(page)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await page.keyboard.press('Escape')
      await layer.press(`.layer > .${level}`)
      await layer.press('.acts .btn:nth-child(2)')
      await expect.poll(posted).toBe(after)
      await expect.poll(() => layer.badge()).toBe('2 å se på')

      await page.locator(selector).focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' Velkommen.')
      await expect.poll(posted).toBe(`${after} Velkommen.`)
      await page.locator(selector).focus()
      for (let presses = 0; presses < 20 && (await posted()) !== draft; presses++) {
        await page.locator(selector).focus()
        await page.keyboard.press('Control+Z')
      }
      expect(await posted()).toBe(draft)
    })

    test('what is kept is left alone, and the text untouched', async ({ chromium, page, layer }) => {
      await page.locator(selector).click()
      await page.keyboard.insertText(draft)
      await chromium.check(page)
      await expect.poll(() => layer.badge()).toBe('3 å se på')
      await page.keyboard.press('Escape')
      await layer.press('.layer > .warn')
      await layer.press('.acts .btn:first-child')
      await expect.poll(() => layer.badge()).toBe('2 å se på')
      await expect.poll(() => layer.marks()).not.toContain('warn')
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' Og mer.')
      await page.waitForTimeout(700)
      expect(await layer.marks()).not.toContain('warn')
    })
  })
}

test('the keyboard alone reaches everything, and the caret stays', async ({ chromium, page, layer }) => {
  await page.evaluate(() => document.forms[1]?.remove())
  await page.locator('#plain').click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain('3 å se på')
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key))
  })
  await page.keyboard.press('Enter')
  await expect.poll(() => layer.surface()).toContain('Stopp og tenk')
  await expect.poll(() => layer.read((root) => root.activeElement?.textContent)).toBe('Behold som det er')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect.poll(() => layer.surface()).toBeUndefined()
  expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull()
  await expect(page.locator('#plain')).toBeFocused()
  await page.keyboard.type(' Ja.')
  await expect(page.locator('#plain')).toHaveValue(`${draft} Ja.`)

  // The badge stands last in the page's own order.
  for (let tabs = 0; tabs < 12 && !(await layer.read((root) => root.activeElement?.className)); tabs++)
    await page.keyboard.press('Tab')
  const label = () => layer.read((root) => root.activeElement?.getAttribute('aria-label'))
  await expect.poll(label).toBe('Torgvett: 3 å se på')
  await page.keyboard.press('Enter')
  await expect.poll(() => layer.surface()).toContain('Alt skjer på denne maskinen. Du bestemmer hva du publiserer.')
})

test('the count is said once, after a pause', async ({ chromium, page, layer }) => {
  await page.locator('#plain').click()
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('Klar')
  // What is said is written down where it is said, with how long no key had been pressed: the machine may be slow.
  await layer.read((root) => {
    const heard: { words: string; after: number }[] = []
    Object.assign(root, { heard })
    let key = performance.now()
    addEventListener('keydown', () => {
      key = performance.now()
    })
    new MutationObserver(() => {
      const words = root.querySelector('.said [role=img]')?.getAttribute('aria-label')
      if (words && words !== heard.at(-1)?.words) heard.push({ words, after: performance.now() - key })
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const heard = async () =>
    (await layer.read((root) => Reflect.get(root, 'heard') as { words: string; after: number }[])) ?? []
  await page.keyboard.type(draft, { delay: 5 })
  await expect.poll(async () => (await heard()).at(-1)?.words).toBe('3 å se på')
  const said = await heard()
  expect(said.filter(({ after }) => after < 1400)).toEqual([])
  expect(said.filter(({ words }) => words === '3 å se på')).toHaveLength(1)
})

test('when the composer is taken away or the page throws us out, nothing is left hanging', async ({
  chromium,
  page,
  layer,
}) => {
  await page.locator('#plain').fill(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain('3 å se på')
  await page.evaluate(() => document.querySelector('torgvett-layer')?.remove())
  await page.locator('#plain').focus()
  await page.keyboard.type(' Mer.')
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await layer.press('.layer > .stop')
  await expect.poll(() => layer.surface()).toContain('Stopp og tenk')
  await page.evaluate(() => document.forms[0]?.remove())
  await expect.poll(() => layer.read((root) => root.querySelector('.float, .badge, .mirror') !== null)).toBe(false)
  await expect.poll(() => layer.marks()).toEqual([])
  await page.locator('#lexical').click()
  await expect.poll(() => layer.badge()).toBe('Klar')
})

test('posting works as before, with the panel open too', async ({ chromium, page, layer }) => {
  await page.locator('#plain').fill(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain('3 å se på')
  await page.getByRole('button', { name: 'Publiser' }).first().click()
  await expect(page.locator('output')).toHaveText(draft)
})

test('marks move with the words while they are scrolled and typed before', async ({ chromium, page, layer }) => {
  const composer = page.locator('#lexical')
  await composer.click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await page.keyboard.press('Escape')
  const words = found.find(({ level }) => level === 'warn')?.quote ?? ''
  const apart = async () => {
    const box = await page.evaluate((quote) => {
      const nodes = document.createTreeWalker(document.querySelector('#lexical') ?? document, NodeFilter.SHOW_TEXT)
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const at = node.textContent?.indexOf(quote) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + quote.length)
        return range.getClientRects()[0]?.toJSON()
      }
    }, words)
    const mark = await layer.box('.layer > .warn')
    return Math.abs((mark?.x ?? 1e3) - box.x) + Math.abs((mark?.y ?? 1e3) - box.y)
  }
  await expect.poll(apart).toBeLessThanOrEqual(1)
  await page.mouse.wheel(0, 180)
  await expect.poll(apart).toBeLessThanOrEqual(1)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Her: ')
  // One frame after the key, long before the text is checked anew.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))))
  expect(await apart()).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 420, height: 800 })
  await expect.poll(apart).toBeLessThanOrEqual(1)
})
