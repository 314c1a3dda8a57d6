import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { pages } from '../../demo/pages.ts'
import type { Written } from '../../languages/index.ts'
import { axe } from '../axe.ts'
import { openTorget } from '../open-torget.ts'
import { full } from '../slice.ts'

type Torget = Awaited<ReturnType<typeof openTorget>>

const test = base.extend<object, { torget: Torget }>({
  torget: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture needs from its pattern.
    async ({}, use) => {
      const torget = await openTorget()
      await use(torget)
      await torget.stop()
    },
    { scope: 'worker' },
  ],
})

const inLanguage = (tag: Written) => Object.values(pages).map(({ path }) => path[tag])
const more = [
  '/politikk/moter/kommunestyret-1',
  '/si-din-mening/nytt-torg',
  '/si-din-mening/lekeplassen-i-parken',
  '/sok?q=buss',
]
const bokmal = [...inLanguage('nb'), ...more, '/finnes-ikke']

/** By how much a page is wider than its window. */
async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return over > 0 ? [`${page.url()}: ${over} px too wide`] : []
}

/** Opens pages one after another; `complaints` collects what the browser's console says and what the policy reports. */
async function reader(browser: Browser, torget: Torget, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: torget.url, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const missing = message.text().includes('404') && page.url().endsWith('/finnes-ikke')
    if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(`${message.text()} (${page.url()})`)
  })
  page.on('pageerror', (error) => complaints.push(`${error.message} (${page.url()})`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  const go = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  return { context, page, complaints, go }
}

/** The slice sees each page in one colour scheme, in turn. */
const schemes = (path: string) =>
  (['light', 'dark'] as const).filter((_, index) => full || bokmal.indexOf(path) % 2 !== index)
const parts = [bokmal.slice(0, 14), bokmal.slice(14), ['/nn/', '/sv/politik', '/en/have-your-say']]
for (const [index, part] of parts.entries())
  test(`axe finds nothing in light or dark, and nothing scrolls sideways at 320 px, part ${index + 1}`, async ({
    browser,
    torget,
  }) => {
    test.setTimeout(240_000)
    const { context, page, complaints, go } = await reader(browser, torget)
    const found: string[] = []
    for (const path of part) {
      await go(path)
      for (const colorScheme of schemes(path)) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await axe(page)).map((fault) => `${path} ${colorScheme}: ${fault}`))
      }
      await page.setViewportSize({ width: 320, height: 640 })
      found.push(...(await sideways(page)))
      await page.setViewportSize({ width: 1280, height: 800 })
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

test('no page in the other languages scrolls sideways at 320 px', async ({ browser, torget }) => {
  test.setTimeout(120_000)
  const { context, page, complaints } = await reader(browser, torget, { viewport: { width: 320, height: 640 } })
  const found: string[] = []
  for (const [column, tag] of (['nn', 'sv', 'en'] as const).entries())
    for (const [row, path] of inLanguage(tag).entries()) {
      // The slice sees each page in one of them, in turn.
      if (!full && row % 3 !== column) continue
      await page.goto(path)
      found.push(...(await sideways(page)))
    }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

for (const width of [360, 1280])
  test(`nothing moves while a page loads, ${width} px`, async ({ browser, torget }) => {
    const { context, page, go } = await reader(browser, torget, { viewport: { width, height: 900 } })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
          )
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const moved: string[] = []
    for (const path of ['/', '/tjenester/svommeopplaering', '/politikk', '/si-din-mening', '/kontakt', '/personvern']) {
      await go(path)
      await page.waitForTimeout(200)
      const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))
      if (shift > 0.001) moved.push(`${path}: ${shift.toFixed(4)}`)
    }
    expect(moved).toEqual([])
    await context.close()
  })

test('all three widgets work under the strictest policy without a report', async ({ browser, torget }) => {
  const { context, page, complaints, go } = await reader(browser, torget)
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'"
  const answer = await page.request.get('/strict')
  expect(answer.headers()['content-security-policy']).toBe(policy)
  await go('/strict')
  await expect(page.getByRole('button', { name: /Si din mening/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Formannskapet' }).first()).toBeVisible()
  await page.getByRole('button', { name: /Si din mening/ }).click()
  await expect(page.getByText('Nytt torg og gågate i sentrum').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delvis' }).click()
  await expect(page.getByText('Takk. Svaret er sendt.')).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})

test('the keyboard alone reaches every control, and shows where it is', async ({ browser, torget }) => {
  const { context, page, go } = await reader(browser, torget, { viewport: { width: 1280, height: 900 } })
  await go('/tjenester/svommeopplaering')
  const wanted = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, [tabindex="0"]')].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
      ).length,
  )
  const reached = new Set<string>()
  const unseen: string[] = []
  await page.keyboard.press('Tab')
  await expect(page.locator('.ds-skip-link')).toBeInViewport()
  for (let step = 0; step < wanted + 40; step++) {
    const here = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(at.shadowRoot?.activeElement ?? at)
      const index = [...document.querySelectorAll('*')].indexOf(at)
      return {
        key: `${index}`,
        name: at.outerHTML.slice(0, 80),
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    if (!here) break
    if (!here.seen) unseen.push(here.name)
    reached.add(here.key)
    await page.keyboard.press('Tab')
  }
  expect(unseen).toEqual([])
  expect(reached.size).toBeGreaterThanOrEqual(wanted)
  await context.close()
})

test('the menus open, and languages change, with the keyboard and without a script', async ({ browser, torget }) => {
  const { context, page, go } = await reader(browser, torget, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  })
  await go('/si-din-mening/nytt-torg')
  await page.getByText('Meny', { exact: true }).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('navigation', { name: 'Hele menyen' })
  await expect(menu.getByRole('link', { name: 'Båtplass' })).toBeVisible()
  await menu.getByRole('link', { name: 'Nynorsk' }).click()
  await expect(page).toHaveURL(/\/nn\/sei-di-meining\/nytt-torg$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nytt torg og gågate i sentrum')
  await context.close()
})

test('without a script a visitor answers, says something in a dialogue and reads the receipts', async ({
  browser,
  torget,
}) => {
  const { context, page, go } = await reader(browser, torget, { javaScriptEnabled: false })
  await go('/en/services/swimming-lessons')
  await page.getByRole('radio', { name: 'Partly' }).check()
  await page.getByText('Would you like to say more?').click()
  await page.getByLabel('What could be better?').fill('When does the bus leave in spring?')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page).toHaveURL(/\/receipts\//)
  await expect(page.getByText(/T\d\d-\w{4}-\w\d|T\d\d-\w{4}-\w\w/).first()).toBeVisible()

  await go('/si-din-mening/nytt-torg')
  await page.getByLabel('Hva vil du si?').fill('La lindetreet stå. Det er der vi møtes.')
  await page.getByRole('button', { name: 'Send innspill' }).click()
  await expect(page).toHaveURL(/\/receipts\//)
  await expect(page.getByText('La lindetreet stå.').first()).toBeVisible()
  await context.close()
})

test('the meetings’ documents open, and the agenda’s plain link leads to the same meetings', async ({
  browser,
  torget,
}) => {
  const { context, page, go } = await reader(browser, torget, { javaScriptEnabled: false })
  await go('/politikk')
  await page.getByRole('link', { name: 'Se møter og saker' }).click()
  await page.getByRole('link', { name: 'Kommunestyret' }).last().click()
  await expect(page.getByText('20 for, 15 mot')).toBeVisible()
  const document = await page.request.get(
    (await page.getByRole('link', { name: 'Protokoll' }).getAttribute('href')) ?? '',
  )
  expect(document.headers()['content-type']).toBe('application/pdf')
  expect((await document.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await context.close()
})
