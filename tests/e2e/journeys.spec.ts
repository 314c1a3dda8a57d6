import { expect, test } from '@playwright/test'
import { openTorget } from '../open-torget.ts'

/** The journeys of the whole product on the demo municipality. Each surface's own states have their own files. */

let torget: Awaited<ReturnType<typeof openTorget>>
test.beforeAll(async () => {
  torget = await openTorget()
})
test.afterAll(() => torget.stop())

test('a visitor’s word, there and back', async ({ page, browser }) => {
  await page.goto(`${torget.url}/tjenester/svommeopplaering`)
  const form = page.locator('torget-feedback-form')
  await form.getByRole('button', { name: 'Nei', exact: true }).click()
  await form.getByRole('textbox', { name: 'Fortell gjerne mer' }).fill('Hvilke dager går bussen fra Nordnes?')
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  const number = await form.getByText(/^T\d\d-/).textContent()
  await form.getByRole('link', { name: 'Åpne kvitteringen' }).click()
  await expect(page.getByText(number ?? 'no number')).toBeVisible()
  const receipt = page.url()

  const clerk = await browser.newPage({ locale: 'nb-NO' })
  await clerk.goto(torget.signInUrl ?? '')
  await clerk.getByRole('button').first().click()
  await clerk.getByRole('link', { name: 'Hvilke dager går bussen' }).click()
  await clerk.getByLabel('Svar til innbyggeren').fill('Tirsdag og torsdag, kl. 08.20.')
  await clerk.getByRole('button', { name: 'Send svar' }).click()
  await expect(clerk.getByText('Svaret er sendt.')).toBeVisible()

  await page.goto(receipt)
  await expect(page.getByText('Tirsdag og torsdag, kl. 08.20.')).toBeVisible()
})

test('an input to a dialogue, and what came of others', async ({ page }) => {
  await page.goto(`${torget.url}/si-din-mening`)
  const say = page.locator('torget-have-your-say')
  await say.getByRole('button', { name: /Si din mening/ }).click()
  await say.getByText('Nytt torg og gågate i sentrum').first().click()
  await say.getByRole('textbox').first().fill('La bussen stoppe ved torget, så kommer flere.')
  await say.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(say.getByText(/^T\d\d-/)).toBeVisible()
})

test('a meeting comes from the feeds to the page, each body in one list', async ({ page }) => {
  await page.goto(`${torget.url}/politikk`)
  const agenda = page.locator('torget-meeting-agenda')
  await expect(agenda.getByRole('heading', { name: /Formannskapet/ }).first()).toBeVisible()
  await expect(agenda.getByRole('heading', { name: /Ungdomsrådet/ }).first()).toBeVisible()
  const { meetings } = await (await page.request.get(`${torget.url}/api/v1/sites/torgvik/meetings`)).json()
  expect(new Set(meetings.map(({ body }: { body: { id: string } }) => body.id)).size).toBeGreaterThanOrEqual(4)
})
