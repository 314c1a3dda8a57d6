/** `npm run pictures`: the README's pictures of the four main surfaces, taken of the real thing in a real browser. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, chromium as playwright } from 'playwright'
import { chromium } from '../tests/chromium.ts'
import { openTorget } from '../tests/open-torget.ts'
import { startBrowser } from '../tests/torgvett/browser.ts'
import { Layer } from '../tests/torgvett/layer.ts'
import { build } from './build.ts'
import { main, step } from './say.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'demo/pictures')
const window = { viewport: { width: 1120, height: 760 }, deviceScaleFactor: 1.5, locale: 'nb-NO' }

/** What the citizen says, and what the politician was about to post. */
const comment = 'Jeg finner ikke hvilke dager bussen til svømmehallen går fra Nordnes skole.'
const draft = 'Grendehuset må bestå. Du er en idiot, Kari, om du stemmer for å selge det.'

type Torget = Awaited<ReturnType<typeof openTorget>>

const keep = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })

async function feedback(page: Page, { url }: Torget): Promise<void> {
  await page.goto(`${url}/tjenester/svommeopplaering`)
  await page.getByRole('button', { name: 'Nei', exact: true }).click()
  await page.getByLabel('Jeg fant ikke det jeg lette etter').check()
  const field = page.getByRole('textbox', { name: 'Fortell gjerne mer' })
  await field.fill(comment)
  await page.locator('torget-feedback-form').evaluate((form) => form.scrollIntoView({ block: 'center' }))
  await keep(page, 'feedback')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText(/^T\d\d-/).waitFor()
}

async function agenda(page: Page, { url }: Torget): Promise<void> {
  await page.goto(`${url}/politikk`)
  await page.locator('torget-meeting-agenda').getByRole('heading', { name: 'Formannskapet' }).first().waitFor()
  await page.locator('torget-meeting-agenda').evaluate((agenda) => agenda.scrollIntoView({ block: 'start' }))
  await keep(page, 'agenda')
}

async function inbox(page: Page, { signInUrl = '' }: Torget): Promise<void> {
  await page.goto(signInUrl)
  await page.getByRole('button').first().click()
  await page.getByRole('link', { name: comment.slice(0, 20) }).click()
  await keep(page, 'inbox')
}

async function torgvett({ url }: Torget): Promise<void> {
  const browser = await startBrowser()
  try {
    await browser.background("chrome.storage.local.set({ language: 'nb' })")
    const page = await browser.context.newPage()
    await page.setViewportSize(window.viewport)
    await page.goto(`${url}/playground?plain`)
    await page.getByRole('textbox').first().fill(draft)
    await page.getByRole('textbox').first().focus()
    await browser.check(page)
    const layer = new Layer(page)
    await page.waitForTimeout(2_000)
    await page.keyboard.press('Escape')
    await layer.press('.layer > *')
    await page.waitForTimeout(500)
    await keep(page, 'torgvett')
  } finally {
    await browser.close()
  }
}

await main(async () => {
  await build(root)
  mkdirSync(folder, { recursive: true })
  const torget = await openTorget()
  const browser = await playwright.launch(chromium)
  try {
    const page = await browser.newPage(window)
    await step('The feedback form', () => feedback(page, torget))
    await step('The agenda', () => agenda(page, torget))
    await step('The inbox', () => inbox(page, torget))
    await step('Torgvett', () => torgvett(torget))
  } finally {
    await browser.close()
    await torget.stop()
  }
})
