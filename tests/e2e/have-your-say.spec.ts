import { test as base, expect, type Page } from '@playwright/test'
import { axe } from '../axe.ts'
import { asWritten, dialogue, dialogues } from '../dialogues.ts'
import { NOW } from '../meetings.ts'
import { looks } from '../slice.ts'
import { openSquare, page } from '../widgets/square.ts'

const widget = 'have-your-say'
const element = (site = 'torgvik') =>
  `<h1>Torgvik</h1><p><a href="#before">Før</a></p><torget-have-your-say site="${site}"><a href="/dialoger">Dialogene</a></torget-have-your-say><p><a href="#after">Etter</a></p>`

type Square = Awaited<ReturnType<typeof openSquare>>

const test = base.extend<{ reports: string[] }, { square: Square }>({
  square: [
    async ({ browserName: _ }, use) => {
      const pages = Object.fromEntries(
        ['nb', 'nn', 'sv', 'en'].map((lang) => [`/${lang}`, page(element(), { widget, lang })]),
      )
      for (const site of ['tomt', 'mange', 'ukjent']) pages[`/${site}`] = page(element(site), { widget })
      const square = await openSquare(pages, undefined, { now: () => NOW })
      const { store } = square.collector
      await store.seed('torgvik', { meetings: [], dialogues: dialogues.dialogues.map(asWritten) }, NOW)
      const lastDay = dialogue({ id: 'siste', closes: '2026-11-25T00:00:00+01:00' })
      await store.seed('mange', { meetings: [], dialogues: [asWritten(lastDay)] }, NOW)
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
      page.on('console', (message) => {
        if (/Content Security|TrustedHTML|trusted/i.test(message.text())) reports.push(message.text())
      })
      await use(reports)
      expect(reports).toEqual([])
    },
    { auto: true },
  ],
})

const visit = async (page: Page, url: string) => {
  await page.clock.setFixedTime(NOW)
  await page.goto(url)
}
const opener = (page: Page) => page.locator('torget-have-your-say').getByRole('button', { name: 'Si din mening' })
const panel = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name })
const field = (page: Page) => page.getByLabel('Hva vil du si?')

/** Opens the panel on a page and goes to a dialogue. */
async function turnTo(page: Page, url: string, title: string) {
  await visit(page, url)
  await opener(page).click()
  await button(page, title).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
}

const inputs = async ({ collector }: Square, words: string) =>
  (await collector.store.threads('torgvik', {})).threads.filter(({ comment }) => comment?.includes(words))

test('the button tells how many are open', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await expect(opener(page)).toHaveText(/3 åpne/)
  await page.goto(`${square.url}/mange`)
  await expect(opener(page)).toHaveText(/Siste dag/)
  await page.goto(`${square.url}/tomt`)
  await expect(opener(page)).toHaveText(/Ingen åpne nå/)
  for (const [lang, words] of [
    ['nn', /Sei di meining\s+3 opne/],
    ['sv', /Tyck till\s+3 öppna/],
    ['en', /Have your say\s+3 open/],
  ] as const) {
    await page.goto(`${square.url}/${lang}`)
    await expect(page.locator('torget-have-your-say').getByRole('button', { name: words })).toBeVisible()
  }
})

test('the panel lists the open ones, soonest to close first, then those to come', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await opener(page).click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([
    'Nytt torg og gågate i sentrum',
    'Kva skal grendehuset i Indre Fjord brukast til?',
    'Strandgata stenges i mars',
    'Budsjettet for 2027',
  ])
  await expect(panel(page).getByText('Åpent til søndag 13. desember kl. 23.59, 19 dager igjen')).toBeVisible()
  await expect(panel(page).getByText('Åpner tirsdag 1. desember kl. 08.00')).toBeVisible()
  await expect(panel(page).locator('bdi[lang=nn]').first()).toBeVisible()
})

test('a dialogue answers five questions, in this order, before it asks', async ({ page, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await expect(panel(page).getByText('Vi leser alt og lager en samlet oppsummering.')).toBeVisible()
  await expect(panel(page).getByRole('term')).toHaveText([
    'Hva kan endres?',
    'Hvem gjelder det?',
    'Hvor lenge er det åpent?',
    'Hvordan kan du delta?',
    'Når og hvor kommer svaret?',
  ])
  const answers = panel(page).getByRole('definition')
  await expect(answers.nth(0)).toContainText('Trafikken i Strandgata')
  await expect(answers.nth(0)).toContainText('Rammen på 24 millioner')
  await expect(answers.nth(3).getByRole('link')).toHaveAttribute('href', 'https://torgvik.example/folkemote')
  await expect(answers.nth(4)).toContainText(
    'Svar senest fredag 29. januar 2027, fra \u2068Avdeling for plan og teknikk\u2069.',
  )
  await expect(panel(page).getByRole('button', { name: 'Send' })).toBeVisible()
})

test('what only informs has no field, and says so', async ({ page, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Strandgata stenges i mars')
  await expect(panel(page).getByText('Dette er bestemt. Vi forklarer, men spør ikke om råd.')).toBeVisible()
  await expect(panel(page).getByRole('textbox')).toHaveCount(0)
})

test('what is sent reaches the clerks once, and gives a receipt', async ({ page, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['torget-submit', 'torget-sent'])
      addEventListener(name, (event) => heard.push([name, Object.keys((event as CustomEvent).detail).sort()]))
  })
  await field(page).fill('La lindetreet stå. Det er der vi møtes.')
  await page.getByLabel('Navn').fill('Ida')
  await page.getByLabel('E-postadresse').fill('ida@torgvik.example')
  await button(page, 'Send').click()
  await expect(panel(page).getByText('Takk. Innspillet ditt er kommet fram.')).toBeFocused()
  await expect(panel(page).getByText(/^T26-/)).toBeInViewport()
  await expect(panel(page).getByRole('link', { name: 'Åpne kvitteringen' })).toHaveAttribute('href', /\/receipts\//)
  expect(await inputs(square, 'lindetreet')).toMatchObject([
    { kind: 'dialogue-input', dialogue: 'torget', name: 'Ida', wantsReply: true },
  ])
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    ['torget-submit', ['language', 'submission', 'text']],
    ['torget-sent', ['number', 'readBy', 'receivedAt', 'replyBy', 'url', 'words']],
  ])
  expect(await axe(page)).toEqual([])
  await button(page, 'Alle dialoger').click()
  await button(page, 'Nytt torg').click()
  await expect(field(page)).toHaveValue('')
})

test('a page may stop it: then nothing is sent, and nothing is lost', async ({ page, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await page.evaluate(() => addEventListener('torget-submit', (event) => event.preventDefault()))
  await field(page).fill('Stoppet av siden.')
  await button(page, 'Send').click()
  await expect(field(page)).toHaveValue('Stoppet av siden.')
  expect(await inputs(square, 'Stoppet')).toEqual([])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('an empty field, half an address and an identity number are looked at first', async ({ page, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await button(page, 'Send').click()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAccessibleDescription(/Skriv noe her først\.$/)
  await field(page).fill('Jeg er 01410199935.')
  await page.getByLabel('E-postadresse').fill('ida@')
  await button(page, 'Send').click()
  await expect(panel(page).getByText('Dette ligner et fødselsnummer:')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await button(page, 'Ta bort nummeret').click()
  await expect(field(page)).toHaveValue('Jeg er.')
  await button(page, 'Send').click()
  await expect(page.getByLabel('E-postadresse')).toBeFocused()
  await expect(page.getByLabel('E-postadresse')).toHaveAccessibleDescription('Adressen ser ikke ferdig ut.')
  expect(await inputs(square, 'Jeg er')).toEqual([])
})

test('the network is cut: it waits on the device and comes once', async ({ page, context, square }) => {
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await field(page).fill('Skrevet på fjellet.')
  await context.setOffline(true)
  await button(page, 'Send').click()
  await expect(panel(page).getByText('Meldingen venter på nett.')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await context.setOffline(false)
  await expect(panel(page).getByText(/^T26-/)).toBeVisible()
  expect(await inputs(square, 'fjellet')).toHaveLength(1)
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('the panel closes with Escape, gives the focus back, and keeps what is typed', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await expect(opener(page)).toHaveText(/3 åpne/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(button(page, 'Lukk')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Nytt torg og gågate i sentrum' })).toBeFocused()
  await field(page).fill('Halvferdig')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('Halvferdig')
  await button(page, 'Lukk').press('Enter')
  await expect(panel(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('whoever tabs on past the panel sees where they are', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await opener(page).click()
  await button(page, /Hva ble det til/).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Etter' })).toBeFocused()
  await expect(panel(page)).toBeHidden()
})

test('what came of it: you said, we did, because; done, partly and not done', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await opener(page).click()
  await button(page, 'Hva ble det til? 3 avsluttede dialoger').click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([
    'Åpent bibliotek om søndagen',
    'Lekeplassen i Parken',
    'Trygg gangvei til Vestre havn',
  ])
  await expect(panel(page).getByText('Svar senest 29. januar 2027')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await button(page, 'Lekeplassen i Parken').click()
  await expect(panel(page).getByText('Besvart 2. november')).toBeVisible()
  await expect(panel(page).getByText('Svaret skulle kommet senest fredag 30. oktober.')).toBeVisible()
  const rows = panel(page).locator('.ysd')
  await expect(rows).toHaveText([/Dere sa.*Vi gjorde.*Gjort.*Fordi/s, /Delvis/, /Ikke gjort.*Drift koster/s])
  await expect(panel(page).getByRole('textbox')).toHaveCount(0)
  expect(await axe(page)).toEqual([])
})

test('late is said to be late', async ({ page, square }) => {
  await visit(page, `${square.url}/nb`)
  await opener(page).click()
  await button(page, /Hva ble det til/).click()
  await button(page, 'Trygg gangvei til Vestre havn').click()
  await expect(panel(page).getByText('Svaret er forsinket')).toBeVisible()
  await expect(panel(page).getByText('Svaret skulle kommet senest torsdag 15. oktober.')).toBeVisible()
})

test('nothing to be had: the link stays, and the button tries again', async ({ page, square }) => {
  await visit(page, `${square.url}/ukjent`)
  await page.getByRole('button', { name: 'Si din mening' }).click()
  await expect(panel(page).getByText('Vi får ikke hentet dette akkurat nå.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dialogene' })).toBeVisible()
  await expect(button(page, 'Prøv igjen')).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('without scripts there is a link', async ({ browser, square }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${square.url}/nb`)
  await expect(plain.getByRole('link', { name: 'Dialogene' })).toBeVisible()
  await context.close()
})

test('nothing is stored or sent before the visitor acts', async ({ page, context, square }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await turnTo(page, `${square.url}/nb`, 'Nytt torg og gågate i sentrum')
  await field(page).fill('Bare skrevet')
  expect(sent.filter((line) => line.includes('/api/'))).toEqual(['GET /api/v1/sites/torgvik/dialogues'])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

for (const { width, colorScheme } of looks(320, 768, 1280))
  test(`nothing is in the way of anyone, ${colorScheme}, ${width} px`, async ({ page, square }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await visit(page, `${square.url}/nb`)
    await expect(opener(page)).toHaveText(/3 åpne/)
    expect(await axe(page)).toEqual([])
    await opener(page).click()
    expect(await axe(page)).toEqual([])
    for (const title of ['', 'Nytt torg og gågate i sentrum']) {
      if (title) await button(page, title).click()
      const box = await panel(page).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800)
      if (width === 320) expect(box?.width).toBe(320)
      const wide = await panel(page).evaluate((all) => all.scrollWidth - all.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
    expect(await axe(page)).toEqual([])
    for (const control of await panel(page).locator('.btn, input, textarea').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
