import { expect, test } from '../inbox/torgvik.ts'

const line = '[data-list] > li'

test('new threads come by themselves, and are said; what is read is never moved', async ({ page, torgvik, enter }) => {
  await enter()
  await expect(page.getByText('Ingen meldinger ennå.')).toBeVisible()
  await expect(page.getByText('Nye meldinger kommer hit av seg selv.')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { stillHere: true }))

  const first = await torgvik.send({ comment: 'Når går bussen?' })
  await expect(page.locator(line)).toHaveCount(1)
  await expect(page.locator(line)).toContainText(first.number)
  await expect(page.locator(line)).toContainText('Når går bussen?')
  await expect(page.getByRole('status')).toHaveText('1 ny melding')
  await expect(page.getByText('Ingen meldinger ennå.')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Nye 1' })).toBeVisible()

  const read = page.getByRole('link', { name: first.number })
  await read.focus()
  const before = await read.boundingBox()
  await torgvik.send({ title: 'Båtplasser' })
  await torgvik.send({ title: 'Feiing' })
  const offer = page.getByRole('button', { name: 'Vis 2 nye meldinger' })
  await expect(offer).toBeVisible()
  await expect(page.locator(line)).toHaveCount(1)
  expect(await read.boundingBox()).toEqual(before)
  await expect(read).toBeFocused()

  await offer.press('Enter')
  await expect(page.locator(line)).toHaveCount(3)
  await expect(page.locator(`${line} a`).first()).toBeFocused()
  await expect(page.locator(line).first()).toContainText('Feiing')
  await expect(offer).toBeHidden()
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
})

test('a later step of the same submission is seen in the same line, where it stands', async ({
  page,
  torgvik,
  enter,
}) => {
  await enter()
  const { submission } = await torgvik.send()
  await expect(page.locator(line)).toContainText('Bare et svar, ingen kommentar')
  await torgvik.send({ title: 'Båtplasser' })
  await expect(page.locator(line)).toHaveCount(2)
  await torgvik.send({ submission, comment: 'Dagene mangler.', email: 'kari@example.no' })
  await expect(page.locator(line).nth(1)).toContainText('Dagene mangler.')
  await expect(page.locator(line).nth(1)).toContainText('Svar innen')
  await expect(page.locator(line)).toHaveCount(2)
})

test('a filter lets in what belongs in it', async ({ page, torgvik, enter }) => {
  await enter()
  await page.getByRole('link', { name: 'Venter på svar 0' }).click()
  await expect(page.getByText('Alle har fått svar.')).toBeVisible()
  await torgvik.send({ title: 'Uten adresse' })
  await torgvik.send({ title: 'Med adresse', email: 'kari@example.no' })
  await expect(page.locator(line)).toHaveText([/Med adresse/])
  await expect(page.getByRole('link', { name: 'Alle 2' })).toBeVisible()
})

test('a lost connection is said, and what came meanwhile is there when it is back', async ({
  page,
  torgvik,
  enter,
  complaints,
}) => {
  await enter()
  await torgvik.send()
  await expect(page.locator(line)).toHaveCount(1)
  const restore = await torgvik.cut()
  await expect(page.getByText('Forbindelsen er borte.')).toBeVisible()
  await restore()
  await torgvik.send({ title: 'Mens ingen hørte' })
  await expect(page.locator(line).first()).toContainText('Mens ingen hørte', { timeout: 15_000 })
  await expect(page.getByText('Forbindelsen er borte.')).toBeHidden()
  expect(complaints.every((each) => each.includes('net::ERR_'))).toBe(true)
  complaints.length = 0
})

test('the reply of the clerk is on the receipt of the citizen', async ({ page, torgvik, enter, browser }) => {
  const { url } = await torgvik.send({ comment: 'Når går bussen?', email: 'kari@example.no' })
  const citizen = await browser.newPage({ javaScriptEnabled: false, locale: 'nb-NO' })
  await citizen.goto(url)
  await expect(citizen.getByText('Du får svar på e-post')).toBeVisible()

  await enter()
  await page.getByRole('link', { name: 'Når går bussen?' }).click()
  await expect(page.locator(`${line}[data-state=read]`)).toHaveCount(1)
  await page.getByLabel('Svar til innbyggeren').fill('Hver tirsdag.\n\nHilsen Marit')
  await page.getByRole('button', { name: 'Send svar' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Svaret er sendt.' })).toBeInViewport()
  await expect(page.locator('.said.ours')).toContainText('Hver tirsdag.')
  await expect(page.locator(line)).toContainText('Besvart')
  expect(await torgvik.store.mailWaiting()).toBe(1)

  await citizen.reload()
  await expect(citizen.getByRole('heading', { name: 'Du har fått svar.' })).toBeVisible()
  await expect(citizen.getByText('Hilsen Marit')).toBeVisible()
  await citizen.close()
})

test('a draft is not left by mistake, and an empty one is no hindrance', async ({ page, torgvik, enter }) => {
  await torgvik.send({ comment: 'Når går bussen?' })
  await enter()
  await page.getByRole('link', { name: 'Når går bussen?' }).click()
  const draft = page.getByLabel('Svar til innbyggeren')
  await draft.pressSequentially('Hver tir')
  let asked = 0
  page.on('dialog', (dialog) => {
    asked++
    dialog.dismiss()
  })
  await page.getByRole('link', { name: 'Nye 0' }).click()
  await expect.poll(() => asked).toBe(1)
  await expect(draft).toHaveValue('Hver tir')
  await draft.fill('')
  await page.getByRole('link', { name: 'Nye 0' }).click()
  await expect(page).toHaveURL(/show=new/)
  expect(asked).toBe(1)
})

test('older threads are shown below, and the reader goes on where they begin', async ({ page, torgvik, enter }) => {
  for (let n = 0; n < 55; n++) await torgvik.send({ title: `Sak ${n}` })
  await enter()
  await expect(page.locator(line)).toHaveCount(50)
  await page.getByRole('link', { name: 'Vis eldre meldinger' }).press('Enter')
  await expect(page.locator(line)).toHaveCount(55)
  await expect(page.locator(`${line} a`).nth(50)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Vis eldre meldinger' })).toHaveCount(0)
})

test('the keyboard alone does everything', async ({ page, torgvik }) => {
  const { url } = await torgvik.send({ comment: 'Når går bussen?' })
  const { keyboard } = page
  await page.goto(await torgvik.signInUrl())
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await keyboard.press('Tab')
      const label = await page.evaluate(() => {
        const focused = document.activeElement
        return (focused instanceof HTMLTextAreaElement && focused.labels[0]?.textContent) || focused?.textContent || ''
      })
      if (label.length < 400 && label.match(name)) return
    }
    throw new Error(`${name} can't be reached.`)
  }
  await tabTo('Logg inn')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/inbox$/)
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hopp til meldingene' })).toBeFocused()
  await tabTo('Marit Haugen')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Logg ut' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Logg ut' })).toBeHidden()
  await tabTo('Når går bussen')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Svømmeopplæring' })).toBeVisible()
  await tabTo('Svar til innbyggeren')
  await keyboard.type('Hver tirsdag.')
  await tabTo('Send svar')
  await keyboard.press('Enter')
  await expect(page.locator('#sent')).toBeVisible()
  await tabTo('Marit Haugen')
  await keyboard.press('Enter')
  await tabTo('Logg ut')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Du er ikke logget inn' })).toBeVisible()
  await page.goto(url)
  await expect(page.getByText('Hver tirsdag.')).toBeVisible()
  await tabTo('Tilbake til')
})
