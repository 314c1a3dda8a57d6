import { test as base, expect, type Page } from '@playwright/test'
import { axe } from '../axe.ts'
import { fallback, openSquare, page } from '../widgets/square.ts'

/** One municipality's website with a collector behind it, for each worker. */
const test = base.extend<{ reports: string[] }, { square: Awaited<ReturnType<typeof openSquare>> }>({
  square: [
    async ({ browserName: _ }, use) => {
      const element = `<torget-feedback-form site="torgvik" contact="post@torgvik.example">${fallback}</torget-feedback-form>`
      const after = '<p id="after">Sist endret 03.11.2026</p>'
      const square = await openSquare({
        '/side': page(`<h1>Båtplasser</h1>${element}${after}`),
        '/to': page(`<h1>To</h1>${element}${element}`),
        '/sv': page(`<h1>Båtplatser</h1>${element}`, { lang: 'sv' }),
        '/pl': page(`<h1>Przystań</h1>${element}`, { lang: 'pl' }),
        '/uten': page('<h1>Uten skjema</h1>'),
        '/nullstilt': page(`<h1>Reset</h1>${element}${after}`, { css: '*{all:unset !important}' }),
      })
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

type Square = Awaited<ReturnType<typeof openSquare>>

/** What has come in with some words in it, as the clerk sees it. */
const threads = async ({ collector }: Square, words: string) => {
  const { threads } = await collector.store.threads('torgvik', {})
  return threads.filter(({ comment }) => comment?.includes(words))
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const comment = (page: Page) => page.getByRole('textbox', { name: 'Fortell gjerne mer (valgfritt)' })
const number = (page: Page) => page.locator('torget-feedback-form').getByText(/^T\d\d-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage))

test('an answer counts at once; more amends it, and the receipt opens', async ({ page, square }) => {
  await page.goto(`${square.url}/side?fbclid=1#x`)
  await button(page, 'Nei').click()
  await expect(page.getByText('Takk. Svaret er sendt.')).toBeVisible()
  await page.getByLabel('Noe er utdatert').check()
  await comment(page).fill('Prisen er fra i fjor.')
  await page.getByLabel('Jeg vil ha svar på e-post').check()
  await page.getByLabel('E-postadresse').fill('kari@torgvik.example')
  await button(page, 'Send').click()
  await expect(number(page)).toBeVisible()
  await expect(page.getByText('Du får svar på e-post')).toBeVisible()
  await expect.poll(() => keys(page)).toEqual([])
  const [thread, ...others] = await threads(square, 'Prisen er fra i fjor.')
  expect(others).toEqual([])
  expect(thread).toMatchObject({ answer: 'no', reasons: ['outdated'], wantsReply: true, page: `${square.url}/side` })
  await page.getByRole('link', { name: 'Åpne kvitteringen' }).click()
  await expect(page.getByText('Prisen er fra i fjor.')).toBeVisible()
})

test('nothing is stored or sent before the visitor acts', async ({ page, context, square }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(new URL(request.url()).pathname))
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Ja')).toBeVisible()
  await button(page, 'Ja').focus()
  await page.waitForTimeout(300)
  expect(sent.filter((path) => !/side|page\.css|torget-feedback-form\.js|favicon/.test(path))).toEqual([])
  expect(await keys(page)).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('the network is cut: it waits on the device, and comes once with all its steps', async ({
  page,
  context,
  square,
}) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await context.setOffline(true)
  await button(page, 'Nei').click()
  await expect(page.getByText('Meldingen venter på nett.')).toBeVisible()
  await page.getByLabel('Det var vanskelig å forstå').check()
  await comment(page).fill('Hva betyr framleie?')
  await button(page, 'Send').click()
  await expect(button(page, 'Prøv nå')).toBeVisible()
  await expect.poll(() => keys(page)).toHaveLength(1)
  await context.setOffline(false)
  await expect(number(page)).toBeVisible()
  expect(await threads(square, 'framleie')).toMatchObject([{ answer: 'no', reasons: ['hard-to-understand'] }])
  await expect.poll(() => keys(page)).toEqual([])
})

test('the page is closed while it waits: the next visit delivers it and shows the receipt', async ({
  page,
  context,
  square,
}) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Delvis')).toBeVisible()
  await context.setOffline(true)
  await button(page, 'Delvis').click()
  await comment(page).fill('Lukket for tidlig.')
  await button(page, 'Send').click()
  await expect(button(page, 'Prøv nå')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(`${square.url}/to`)
  await expect(number(next).first()).toBeVisible()
  expect(await threads(square, 'Lukket for tidlig')).toHaveLength(1)
})

test('two tabs: what one has left is sent once, and both show the receipt', async ({ page, context, square }) => {
  let posts = 0
  context.on('request', (request) => {
    if (request.method() === 'POST') posts++
  })
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await context.setOffline(true)
  await button(page, 'Nei').click()
  await comment(page).fill('To faner.')
  await button(page, 'Send').click()
  await expect(button(page, 'Prøv nå')).toBeVisible()
  posts = 0
  await context.setOffline(false)
  await expect(number(page)).toBeVisible()
  expect(await threads(square, 'To faner.')).toHaveLength(1)
  expect(posts).toBe(1)
})

test('what waits is the visitor’s to delete', async ({ page, context, square }) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await context.setOffline(true)
  await button(page, 'Nei').click()
  await comment(page).fill('Angrer meg.')
  await button(page, 'Send').click()
  await button(page, 'Slett meldingen').click()
  await expect(button(page, 'Ja')).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => keys(page)).toEqual([])
  await context.setOffline(false)
  await page.waitForTimeout(500)
  expect(await threads(square, 'Angrer meg')).toEqual([])
})

test('a browser that will not store says so, and still sends', async ({ page, context, square }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
  })
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await context.setOffline(true)
  await button(page, 'Nei').click()
  await comment(page).fill('Uten lager.')
  await button(page, 'Send').click()
  await expect(page.getByText('La siden stå åpen.')).toBeVisible()
  await context.setOffline(false)
  await expect(number(page)).toBeVisible()
  expect(await threads(square, 'Uten lager.')).toHaveLength(1)
})

test('after 30 days a message that never got through is deleted, and said so', async ({ page, square }) => {
  await page.goto(`${square.url}/uten`)
  await page.evaluate((url) => {
    const at = new Date(Date.now() - 31 * 24 * 3600e3).toISOString()
    const body = JSON.stringify({ submission: 'gammel', page: `${url}/side`, comment: 'Gammelt.' })
    const entry = { submission: 'gammel', url: `${url}/api/v1/sites/torgvik/feedback`, key: 'k', at, body }
    localStorage.setItem('torget-outbox:gammel', JSON.stringify(entry))
    localStorage.setItem('torget-outbox:rot', '{"ikke":"vår"')
  }, square.url)
  await page.goto(`${square.url}/side`)
  await expect(page.getByText('kom aldri fram')).toBeVisible()
  await expect.poll(() => keys(page)).toEqual(['torget-outbox:rot'])
})

test('a number that should not be sent is asked about first', async ({ page, square }) => {
  await page.goto(`${square.url}/side`)
  await button(page, 'Nei').click()
  await comment(page).fill('Jeg er 018180 30009, hilsen Kari.')
  await button(page, 'Send').click()
  await expect(page.getByText('Dette ligner et fødselsnummer: 018180 30009')).toBeVisible()
  await button(page, 'Ta bort nummeret').click()
  await expect(comment(page)).toHaveValue('Jeg er, hilsen Kari.')
  await expect(comment(page)).toBeFocused()
  await button(page, 'Send').click()
  await expect(number(page)).toBeVisible()
  expect(await threads(square, 'Jeg er, hilsen Kari.')).toHaveLength(1)
})

test('the collector refuses: the text stays, and can be sent again', async ({ page, square }) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await page.locator('torget-feedback-form').evaluate((form) => form.setAttribute('site', 'ukjent'))
  await button(page, 'Nei').click()
  await expect(page.getByText('Vi får ikke tatt imot akkurat nå.')).toBeVisible()
  await comment(page).fill('Blir stående.')
  await button(page, 'Send').click()
  await expect(button(page, 'Send')).toHaveAttribute('aria-disabled', 'false')
  await expect(comment(page)).toHaveValue('Blir stående.')
  await expect(page.getByRole('link', { name: 'post@torgvik.example' })).toBeVisible()
  await page.locator('torget-feedback-form').evaluate((form) => form.setAttribute('site', 'torgvik'))
  await button(page, 'Send').click()
  await expect(number(page)).toBeVisible()
  expect(await threads(square, 'Blir stående.')).toMatchObject([{ answer: 'no' }])
})

test('the page can stop a step, and hears of the receipt, never of the address', async ({ page, square }) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Nei')).toBeVisible()
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('torget-submit', (event) => {
      heard.push((event as CustomEvent).detail)
      if (heard.length === 1) event.preventDefault()
    })
    addEventListener('torget-sent', (event) => heard.push((event as CustomEvent).detail.number))
  })
  await button(page, 'Nei').click()
  await expect(button(page, 'Nei')).toHaveAttribute('aria-pressed', 'false')
  await button(page, 'Nei').click()
  await page.getByLabel('Jeg vil ha svar').check()
  await page.getByLabel('E-postadresse').fill('kari@torgvik.example')
  await button(page, 'Send').click()
  await expect(number(page)).toBeVisible()
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  expect(heard).toHaveLength(5)
  expect(JSON.stringify(heard)).not.toContain('kari')
  expect(heard.at(-1)).toBe(await number(page).textContent())
})

test('the keyboard alone, and the focus is never lost', async ({ page, square }) => {
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Ja')).toBeVisible()
  const inside = () =>
    page.locator('torget-feedback-form').evaluate((form) => form.shadowRoot?.activeElement?.textContent)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Takk. Svaret er sendt.')).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await inside()).toContain('Si mer')
  await page.keyboard.press('Enter')
  await expect(comment(page)).toBeFocused()
  await page.keyboard.type('Bare tastatur.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await inside()).toContain('Send')
  await page.keyboard.press('Enter')
  await expect(number(page)).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await inside()).toContain('Åpne kvitteringen')
})

test('without JavaScript the form inside is a plain post, answered by the receipt', async ({ browser, square }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${square.url}/side`)
  await page.getByLabel('Fortell gjerne mer').fill('Uten skript.')
  await button(page, 'Nei').click()
  await expect(page).toHaveURL(/\/receipts\//)
  await expect(page.getByText('Uten skript.')).toBeVisible()
  await context.close()
  expect(await threads(square, 'Uten skript.')).toMatchObject([{ answer: 'no' }])
})

test('several on one page stand apart; the language is the page’s, and said where it is not ours', async ({
  page,
  square,
}) => {
  await page.goto(`${square.url}/to`)
  const [first, second] = [page.locator('torget-feedback-form').first(), page.locator('torget-feedback-form').last()]
  await first.getByRole('button', { name: 'Nei' }).click()
  await expect(first.getByText('Takk. Svaret er sendt.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Nei' })).toHaveAttribute('aria-pressed', 'false')
  await page.goto(`${square.url}/sv`)
  await expect(page.getByText('Hjälpte informationen')).toBeVisible()
  await page.goto(`${square.url}/pl`)
  await expect(page.locator('torget-feedback-form section')).toHaveAttribute('lang', 'nb')
})

test('nothing below moves: not when it wakes, not when an answer comes', async ({ page, square }) => {
  await page.addInitScript(() => {
    const moved = { total: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) moved.total += (shift as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${square.url}/side`)
  await expect(button(page, 'Ja')).toBeVisible()
  const top = () => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top)
  const before = await top()
  await button(page, 'Ja').click()
  await expect(page.getByText('Takk. Svaret er sendt.')).toBeVisible()
  expect(await top()).toBe(before)
  expect(await page.evaluate(() => (window as unknown as { moved: { total: number } }).moved.total)).toBe(0)
})

for (const height of [900, 480])
  test(`the receipt stands in sight, with no empty room under it, ${height} px high`, async ({ page, square }) => {
    await page.setViewportSize({ width: 360, height })
    await page.goto(`${square.url}/side`)
    await button(page, 'Nei').click()
    await comment(page).fill('Prisen er gammel.')
    await button(page, 'Send').click()
    await expect(number(page)).toBeInViewport()
    const apart = async () => {
      const link = await page.getByRole('link', { name: 'Åpne kvitteringen' }).boundingBox()
      const after = await page.locator('#after').boundingBox()
      return (after?.y ?? 0) - (link?.y ?? 0) - (link?.height ?? 0)
    }
    await expect.poll(apart).toBeLessThan(60)
  })

test('a page that resets everything still shows it', async ({ page, square }) => {
  await page.goto(`${square.url}/nullstilt`)
  await expect(button(page, 'Ja')).toBeVisible()
  const { display, size } = await page.locator('torget-feedback-form').evaluate((form) => {
    const style = getComputedStyle(form)
    return { display: style.display, size: Number.parseFloat(style.fontSize) }
  })
  expect(display).toBe('block')
  expect(size).toBeGreaterThanOrEqual(16)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in any state, ${colorScheme}, 320 px`, async ({ browser, square }) => {
    test.slow()
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    const look = async () => {
      await page.waitForTimeout(200)
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    }
    await page.goto(`${square.url}/side`)
    await expect(button(page, 'Ja')).toBeVisible()
    await look()
    await button(page, 'Ja').click()
    await look()
    await button(page, 'Si mer').click()
    await button(page, 'Nei').click()
    await page.getByLabel('Jeg vil ha svar').check()
    await comment(page).fill('Jeg er 018180 30009.')
    await page.getByLabel('E-postadresse').fill('kari@torgvik.example')
    await look()
    await button(page, 'Send').click()
    await look()
    await button(page, 'Behold det').click()
    await context.setOffline(true)
    await button(page, 'Send').click()
    await expect(button(page, 'Prøv nå')).toBeVisible()
    await look()
    await context.setOffline(false)
    await expect(number(page)).toBeVisible()
    await look()
    await context.close()
  })
