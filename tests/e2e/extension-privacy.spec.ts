import type { Page } from '@playwright/test'
import { calm, draft } from '../torgvett/draft.ts'
import { expect, test } from '../torgvett/test.ts'

/** All that a page can try to learn about what is drawn over its composer. */
const spy = (page: Page) =>
  page.evaluate(() => {
    const composer = document.querySelector('textarea')
    const host = document.querySelector('torgvett-layer')
    if (!composer || !host) throw new Error('There is nothing to spy on.')
    const box = composer.getBoundingClientRect()
    const hits: string[] = []
    for (let x = 1; x < 20; x++)
      for (let y = 1; y < 20; y++) {
        const at = [box.left + (box.width * x) / 20, box.top + (box.height * y) / 20] as const
        hits.push(
          document
            .elementsFromPoint(...at)
            .map(({ localName }) => localName)
            .join(),
        )
      }
    getSelection()?.removeAllRanges()
    const finds = ['3 å se på', 'å se', 'Klar', 'Torgvett', 'Stopp', 'Tips'].map((words) =>
      (window as unknown as { find(words: string): boolean }).find(words),
    )
    return {
      hits,
      finds,
      host: host.outerHTML,
      open: host.shadowRoot,
      size: [host.getBoundingClientRect().toJSON(), host.scrollHeight, host.scrollWidth, host.clientHeight],
      page: [document.documentElement.scrollHeight, document.documentElement.scrollWidth],
      html: document.body.getHTML({ serializableShadowRoots: true }),
      text: document.body.innerText,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      active: document.activeElement?.localName,
      globals: Object.keys(window).filter((name) => /torg/i.test(name)),
      changes: (window as unknown as { changes: string[] }).changes,
      shifts: performance.getEntriesByType('layout-shift').length,
    }
  })

test('a page can’t tell a flagged draft from a calm one', async ({ chromium, page, layer, site }) => {
  await page.evaluate(() => {
    const changes: string[] = []
    Object.assign(window, { changes })
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`)
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    new PerformanceObserver((list) => {
      for (const { entryType } of list.getEntries()) changes.push(entryType)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.locator('#plain').focus()
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('Klar')
  await page.keyboard.press('Escape')

  const seen: unknown[] = []
  for (const text of [calm, draft, calm.toUpperCase(), draft]) {
    await page.locator('#plain').fill(text)
    await page.waitForTimeout(800)
    seen.push(await spy(page))
  }
  await expect.poll(() => layer.marks()).not.toEqual([])
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
  expect(seen[3]).toEqual(seen[0])
  expect((seen[0] as { finds: boolean[] }).finds).not.toContain(true)
  expect((seen[0] as { changes: string[] }).changes).toEqual(['childList BODY'])
  expect(site.asked.filter((path) => path === '/report')).toEqual([])
})

test('nothing is asked of any network while drafts are written', async ({ chromium, page, layer, site }) => {
  const asked: string[] = []
  chromium.context.on('request', (request) => asked.push(request.url()))
  await page.locator('#plain').focus()
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('Klar')
  for (let drafts = 0; drafts < 20; drafts++) {
    await page.locator('#plain').fill(`${draft} ${drafts}`)
    await page.waitForTimeout(60)
  }
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([])
  expect(site.asked).toEqual(['/', '/composers.css', '/composers.js'])
})

test('a draft is stored nowhere', async ({ chromium, page, layer }) => {
  // Late in the evening a heated draft brings a reminder, and its day is stored.
  const choices = { language: 'nb', offReminders: ['late-evening'] }
  await chromium.anew(choices)
  await page.locator('#plain').fill(draft)
  await chromium.check(page)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  expect(await chromium.background('chrome.storage.local.get()')).toEqual(choices)
  expect(await chromium.background('chrome.storage.session.get()')).toEqual({})
})
