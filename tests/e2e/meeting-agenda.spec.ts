import { test as base, expect, type Page } from '@playwright/test'
import { axe } from '../axe.ts'
import { item, list, meeting, NOW } from '../meetings.ts'
import { looks } from '../slice.ts'
import { openSquare, page } from '../widgets/square.ts'

const many = meeting({
  id: 'mange',
  body: { id: 'arkiv', name: 'Arkivutvalget' },
  start: '2027-03-01T10:00:00+01:00',
  items: Array.from({ length: 400 }, (_, i) => item({ id: String(i), number: 'PS 1/27', title: `Sak om mappe ${i}` })),
})
const bidi = meeting({
  id: 'bidi',
  body: { id: 'bidi', name: 'مجلس \u202eTorgvik' },
  start: '2027-04-01T10:00:00+02:00',
  note: '<img src=x onerror=alert(1)>',
  items: [item({ title: '<b>שלום</b>', open: false, legalBasis: '\u202ekommuneloven' })],
})

const element = (more = '') =>
  `<torget-meeting-agenda site="torgvik" ${more}><a href="/moteplan">Møteplanen</a></torget-meeting-agenda><p id="after">Etter</p>`
const widget = 'meeting-agenda'

const test = base.extend<{ reports: string[] }, { square: Awaited<ReturnType<typeof openSquare>> }>({
  square: [
    async ({ browserName: _ }, use) => {
      const pages = Object.fromEntries(
        Object.entries({
          '/nb': element(),
          '/limit': element('limit="2"'),
          '/body': element('body="eldreradet, ungdomsradet" from="2026-11-25" to="2026-12-31"'),
          '/tomt': element().replace('torgvik', 'tomt'),
          '/mange': element().replace('torgvik', 'mange'),
          '/ukjent': element().replace('torgvik', 'ukjent'),
        }).map(([path, body]) => [path, page(`<h1>Møter</h1>${body}`, { widget })]),
      )
      pages['/bred'] = page(element(), {
        widget,
        lang: 'en',
        css: 'html{font-size:62.5%}body{font-family:Verdana,"DejaVu Sans",sans-serif;letter-spacing:.05em}',
      })
      for (const lang of ['nn', 'sv', 'en']) pages[`/${lang}`] = page(`<h1>Møter</h1>${element()}`, { widget, lang })
      const square = await openSquare(pages, undefined, { now: () => NOW })
      await square.collector.store.seed('torgvik', { meetings: [...list.meetings, bidi], dialogues: [] }, NOW)
      await square.collector.store.seed('mange', { meetings: [many], dialogues: [] }, NOW)
      await use(square)
      await square.close()
    },
    { scope: 'worker' },
  ],
  /** Everything that a policy or a script complains about; each test ends with none. */
  reports: [
    async ({ page }, use) => {
      const reports: string[] = []
      page.on('pageerror', (error) => reports.push(error.message))
      page.on('dialog', (dialog) => reports.push(dialog.message()))
      page.on('console', (message) => {
        if (/Content Security|TrustedHTML|trusted/i.test(message.text())) reports.push(message.text())
      })
      await use(reports)
      expect(reports).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page at a moment; the timers run on. */
const open = async (page: Page, url: string, now = NOW) => {
  await page.clock.setFixedTime(now)
  await page.goto(url)
}
const article = (page: Page, name: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })
const headings = (page: Page) => page.getByRole('heading', { level: 3 })
const words = async (page: Page) =>
  (await headings(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())

test('one heading for each meeting: date, body, status; soonest first, and today has a line', async ({
  page,
  square,
}) => {
  await open(page, `${square.url}/nb`)
  await expect(headings(page).first()).toBeVisible()
  expect((await words(page)).slice(0, 6)).toEqual([
    'tirsdag 24. november 2026: Formannskapet Pågår nå',
    'onsdag 25. november 2026: Eldrerådet Flyttet',
    'torsdag 26. november 2026: Utvalg for plan og teknikk Avlyst',
    'tirsdag 1. desember 2026: Ungdomsrådet Innkalt',
    'onsdag 2. desember 2026: Grendeutvalet i Indre Fjord Innkalt',
    'torsdag 10. desember 2026: Kommunestyret Planlagt',
  ])
  await expect(page.getByText('I dag, tirsdag 24. november')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('november 2026')
})

test('a live meeting: how to follow it, and the case that it has come to', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  const live = article(page, /Formannskapet/)
  await expect(live.getByRole('link', { name: 'Se direkte' })).toHaveAttribute(
    'href',
    'https://torgvik.example/direkte',
  )
  await expect(live.getByText('Nå: PS 88/26 Nytt torg og gågate i sentrum')).toBeVisible()
  await expect(live.getByText('Åpent for alle')).toBeVisible()
  await expect(live.getByRole('link', { name: 'Innkalling PDF, 88 kB' })).toBeVisible()
})

test('it goes live and ends before the reader’s eyes', async ({ page, square }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:59:40+01:00') })
  await page.goto(`${square.url}/nb`)
  const mine = article(page, /Formannskapet/)
  await expect(mine.getByText('Innkalt', { exact: true })).toBeVisible()
  await page.clock.fastForward(31_000)
  await expect(mine.getByText('Pågår nå')).toBeVisible()
  await page.clock.fastForward('04:00:00')
  await expect(mine.getByText('Avsluttet')).toBeVisible()
  await expect(mine.getByRole('link', { name: 'Se direkte' })).toHaveCount(0)
})

test('a moved meeting keeps the old value, struck, and says when it changed', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  const moved = article(page, /Eldrerådet/)
  await expect(moved.locator('s')).toHaveText([/Før:\s+kl\. 09\.00/, /Før:\s+Møterom Skansen/])
  await expect(moved.locator('li b')).toHaveText([/Nå:\s+kl\. 12\.30/, /Nå:\s+Kantina, rådhuset/])
  await expect(moved.getByText('Endret fredag 20. november kl. 14.05')).toBeVisible()
})

test('a cancelled meeting says where its cases go', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  const cancelled = article(page, /plan og teknikk/)
  await expect(cancelled.getByText('Sakene behandles torsdag 10. desember.')).toBeVisible()
  await expect(cancelled.getByText('kl. 12.00')).toHaveCount(0)
})

test('a held meeting: decisions, votes, a closed case with its legal basis, documents, recording', async ({
  page,
  square,
}) => {
  await open(page, `${square.url}/nb`)
  await page.getByRole('button', { name: 'Tidligere' }).click()
  await expect(headings(page)).toHaveCount(2)
  const held = article(page, /Kommunestyret/)
  await expect(held.getByText('Vedtak: Svømmehallen bygges ved skolen')).toBeVisible()
  await held.getByText('Saksliste').click()
  await expect(held.getByRole('heading', { level: 4 })).toHaveCount(4)
  await expect(held.getByText('2026/1874')).toBeVisible()
  await expect(held.getByText('20 for, 15 mot', { exact: true })).toBeVisible()
  await expect(held.getByText('Vedtak, enstemmig')).toBeVisible()
  await expect(held.getByText('Lukket med hjemmel i \u2068kommuneloven § 11-5\u2069')).toBeVisible()
  await expect(held.getByRole('link', { name: 'Vedlegg: tomteanalyse PDF, 4,8 MB' })).toBeVisible()
  await expect(held.getByRole('link', { name: 'Opptak video' })).toBeVisible()
})

test('several bodies are chosen with the keyboard alone, and the number is read out', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  await expect(headings(page).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Kommende' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Eldrerådet' })).toBeVisible()
  await page.getByRole('button', { name: 'Eldrerådet' }).press('Space')
  await expect(headings(page)).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('1 møte')
  await page.getByRole('button', { name: 'Ungdomsrådet' }).press('Enter')
  await expect(headings(page)).toHaveCount(2)
  await expect(page.locator('summary').first()).toHaveText(/Eldrerådet \+1/)
  await expect(page.getByRole('button', { name: 'Alle utvalg' })).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Alle utvalg' }).press('Enter')
  await expect(headings(page)).toHaveCount(7)
})

test('an agenda that is open stays with its meeting when the list changes', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  await article(page, /Formannskapet/)
    .getByText('Saksliste')
    .click()
  await expect(page.getByRole('heading', { name: 'Scooterløyper' })).toBeVisible()
  await page.locator('summary').first().click()
  await page.getByRole('button', { name: 'Eldrerådet' }).click()
  await expect(page.getByRole('heading', { name: 'Benker langs Strandgata' })).toBeHidden()
  await page.getByRole('button', { name: 'Alle utvalg' }).click()
  await expect(page.getByRole('heading', { name: 'Scooterløyper' })).toBeVisible()
})

test('400 cases with the same number open in place', async ({ page, square }) => {
  await open(page, `${square.url}/mange`)
  const big = article(page, /Arkivutvalget/)
  await expect(big.getByText('400 saker')).toBeVisible()
  await big.getByText('Saksliste').click()
  await expect(big.getByRole('heading', { level: 4 })).toHaveCount(400)
  await expect(big.getByRole('heading', { name: 'Sak om mappe 399' })).toBeVisible()
})

test('what comes from outside is text, apart, in its own language and direction', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  const name = article(page, /مجلس/).locator('h3 bdi')
  await expect(name).toHaveCSS('unicode-bidi', 'isolate')
  await expect(article(page, /Grendeutvalet/).locator('h3 bdi')).toHaveAttribute('lang', 'nn')
  expect(await page.locator('torget-meeting-agenda a:not([href^="http"])').count()).toBe(1)
})

test('the webmaster chooses bodies and days, or only the next few', async ({ page, square }) => {
  await open(page, `${square.url}/body`)
  await expect(headings(page)).toHaveCount(2)
  await page.locator('summary').first().click()
  await expect(page.getByRole('button', { name: /rådet/ })).toHaveCount(2)
  await page.goto(`${square.url}/limit`)
  await expect(headings(page)).toHaveCount(2)
  await expect(page.getByRole('button')).toHaveCount(0)
})

for (const [lang, live, today, earlier] of [
  ['nn', 'Går no', 'I dag, tysdag 24. november', 'Tidlegare'],
  ['sv', 'Pågår nu', 'I dag, tisdag 24 november', 'Tidigare'],
  ['en', 'On now', 'Today, Tuesday 24 November', 'Earlier'],
] as const)
  test(`in ${lang}`, async ({ page, square }) => {
    await open(page, `${square.url}/${lang}`)
    await expect(page.getByText(live)).toBeVisible()
    await expect(page.getByText(today)).toBeVisible()
    await expect(page.getByRole('button', { name: earlier })).toBeVisible()
  })

test('nothing to show, and nothing to be had: the way on stays in sight', async ({ page, square }) => {
  await open(page, `${square.url}/tomt`)
  await expect(page.getByText('Ingen møter å vise')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.goto(`${square.url}/ukjent`)
  await expect(page.getByRole('status')).toContainText('Vi får ikke hentet dette akkurat nå.')
  await expect(page.getByRole('link', { name: 'Møteplanen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Prøv igjen' })).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('the network is cut and comes back; what has been fetched stays, and says how old it is', async ({
  page,
  context,
  square,
}) => {
  await page.clock.install({ time: NOW })
  await page.route('**/meetings?*', (route) => route.abort())
  await page.goto(`${square.url}/nb`)
  await expect(page.getByRole('link', { name: 'Møteplanen' })).toBeVisible()
  await page.unroute('**/meetings?*')
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(headings(page).first()).toBeVisible()
  await context.setOffline(true)
  await page.clock.fastForward('13:00:00')
  await expect(page.getByText('Møteplanen er fra tirsdag 24. november kl. 11.20 og kan være endret.')).toBeVisible()
  await expect(headings(page).first()).toBeVisible()
})

test('without scripts there is a link', async ({ browser, square }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${square.url}/nb`)
  await expect(plain.getByRole('link', { name: 'Møteplanen' })).toBeVisible()
  await context.close()
})

test('what stands below does not move while the list is fetched', async ({ page, square }) => {
  await page.route('**/meetings?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto(`${square.url}/tomt`)
  await expect(page.getByText('Henter …')).toBeVisible()
  const y = () => page.locator('#after').evaluate((after) => after.getBoundingClientRect().y)
  const before = await y()
  await expect(page.getByText('Ingen møter å vise')).toBeVisible()
  expect(await y()).toBe(before)
})

test('the day has room beside its meeting, also in a wide font and where 1rem is 10 px', async ({ page, square }) => {
  await open(page, `${square.url}/bred`)
  await expect(headings(page).first()).toBeVisible()
  const days = page.locator('torget-meeting-agenda .day')
  await expect(days.filter({ hasText: 'Wednesday' })).not.toHaveCount(0)
  const tooWide = await days.evaluateAll((all) =>
    all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  )
  expect(tooWide).toHaveLength(0)
})

test('on paper everything is folded out and no button is left', async ({ page, square }) => {
  await open(page, `${square.url}/nb`)
  await page.getByRole('button', { name: 'Tidligere' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('2026/1874')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tidligere' })).toBeHidden()
})

for (const { width, colorScheme } of looks(320, 1280))
  test(`nothing is in the way of anyone, ${colorScheme}, ${width} px`, async ({ page, square }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${square.url}/nb`)
    for (const i of [0, 1, 2, 3]) await page.locator('summary').nth(i).click()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Tidligere' }).click()
    for (const summary of await page.locator('.meet summary').all()) await summary.click()
    expect(await axe(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    for (const control of await page.locator('torget-meeting-agenda').getByRole('button').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
