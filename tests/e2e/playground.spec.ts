import { composers, expect, test } from '../playground.ts'

const ATTACK = 'Ordføreren er en løgnhals.'
const DRAFT = `Fem timer i kommunestyret. ${ATTACK} Møt opp torsdag.`

for (const composer of composers)
  test.describe(composer, () => {
    test('the words are marked where they stand, and the mark opens its card', async ({ playground, page }) => {
      await playground.open()
      const field = await playground.write(composer, DRAFT)
      await expect(playground.heading).toHaveText('1 å se på')
      await expect.poll(() => playground.lines()).toHaveLength(1)
      const [line] = await playground.lines()
      expect(line?.level).toBe('dashed')
      const within = await field.boundingBox()
      expect(line?.x).toBeGreaterThan((within?.x ?? 0) + 100)
      expect(line?.y).toBeGreaterThan(within?.y ?? 0)
      await page.mouse.click((line?.x ?? 0) + (line?.width ?? 0) / 2, (line?.y ?? 0) + (line?.height ?? 0) / 2)
      await expect(playground.cards.first()).toHaveClass(/tt-open/)
      await expect(playground.cards.first()).toContainText('Roper jeg til forslaget eller til mennesket?')
      await expect(playground.cards.first()).toContainText('«er en løgnhals»')
    })

    test('a suggestion is put in, undone, and undone by the editor itself', async ({ playground, page }) => {
      await playground.open()
      const field = await playground.write(composer, DRAFT)
      await playground.cards.first().getByRole('button').first().click()
      await playground.button('Bruk forslaget').click()
      await expect(playground.notice).toHaveText('Forslaget står i utkastet.')
      await expect.poll(() => playground.draft(composer)).toBe(DRAFT.replace('er en løgnhals', 'tar feil'))
      await expect(playground.button('Angre')).toBeFocused()
      await expect(playground.heading).toHaveText('Ingenting å se på nå')
      await page.keyboard.press('Enter')
      await expect.poll(() => playground.draft(composer)).toBe(DRAFT)
      await expect(playground.heading).toHaveText('1 å se på')

      await playground.button('Bruk forslaget').click()
      await expect(playground.notice).toHaveText('Forslaget står i utkastet.')
      await field.focus()
      await page.keyboard.press('Control+z')
      await expect.poll(() => playground.draft(composer)).toBe(DRAFT)
    })

    test('what is kept is left in peace in this draft, and can be had back', async ({ playground }) => {
      await playground.open()
      await playground.write(composer, DRAFT)
      await playground.cards.first().getByRole('button').first().click()
      await playground.button('Behold som det er').click()
      await expect(playground.heading).toHaveText('Ingenting å se på nå')
      await expect(playground.heading).toBeFocused()
      await expect.poll(() => playground.lines()).toEqual([])
      await playground.page.locator('#tt-box-textarea, #tt-box-lexical, #tt-box-quill').locator('visible=true').click()
      await playground.page.keyboard.insertText(' Og husk refleks.')
      await expect(playground.notice).toHaveText('Beholdt. Vi nevner det ikke igjen i dette utkastet.')
      await expect(playground.cards).toHaveCount(0)
      await playground.button('Du har beholdt én. Vis den igjen').click()
      await expect(playground.cards).toHaveCount(1)
    })

    test('marks follow their words while one types before them', async ({ playground, page }) => {
      await playground.open()
      const field = await playground.write(composer, ATTACK)
      await expect(playground.heading).toHaveText('1 å se på')
      await expect.poll(() => playground.lines()).toHaveLength(1)
      const [before] = await playground.lines()
      await field.focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Nei. ')
      const [after] = await playground.lines()
      expect(after?.width).toBeCloseTo(before?.width ?? 0, 0)
      expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(20)
      expect(after?.y).toBeCloseTo(before?.y ?? 0, 0)
    })

    test('pasted markup becomes words, and nothing is refused', async ({ playground, page }) => {
      await playground.open()
      const field = await playground.turnTo(composer)
      await field.focus()
      await page.evaluate(() => {
        const data = new DataTransfer()
        data.setData(
          'text/html',
          '<p style="color:red">Ordføreren er <b onclick="alert(1)">en løgnhals</b>.</p><script>alert(1)</script>',
        )
        data.setData('text/plain', 'Ordføreren er en løgnhals.')
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      })
      // A paste that a script makes up does nothing in a textarea; the browser does it for real visitors.
      if (composer === 'textarea') await page.keyboard.insertText(ATTACK)
      await expect.poll(() => playground.draft(composer)).toBe(ATTACK)
      expect(await field.locator('[style], [onclick], script').count()).toBe(0)
    })
  })

test('the draft comes along from one composer to the next', async ({ playground }) => {
  await playground.open()
  await playground.write('textarea', DRAFT)
  for (const composer of composers) {
    await playground.turnTo(composer)
    await expect.poll(() => playground.draft(composer)).toBe(DRAFT)
    await expect(playground.heading).toHaveText('1 å se på')
    await expect.poll(() => playground.lines()).toHaveLength(1)
  }
})

test('sharp words about politics are left alone', async ({ playground }) => {
  await playground.open()
  for (const name of ['Skarp kritikk', 'Skarpt svar']) {
    await playground.button(name).click()
    await expect(playground.heading).toHaveText('Ingenting å se på nå')
    await expect(playground.page.locator('.tt-said')).toHaveText('Skarp kritikk av politikk får stå i fred.')
  }
})

test('an example opens its weightiest card, and the draft that stood there can be had back', async ({ playground }) => {
  await playground.open()
  await playground.write('textarea', 'Mine egne ord.')
  await playground.button('Etter møtet').click()
  await expect(playground.cards).toHaveCount(2)
  await expect(playground.cards.first()).toHaveClass(/tt-open/)
  await playground.button('Angre').click()
  await expect.poll(() => playground.draft('textarea')).toBe('Mine egne ord.')
})

test('three findings are shown first, the weightiest on top, and the rest when asked for', async ({ playground }) => {
  await playground.open()
  const names = [
    'Ordføreren er en løgnhals.',
    'Varaordføreren er en idiot.',
    'Du er en feiging.',
    'Rådmannen er en tyv.',
  ]
  await playground.write('textarea', `${names.join(' ')} Vi vet hvor du bor.`)
  await expect(playground.cards).toHaveCount(3)
  await expect(playground.cards.first()).toContainText('Stopp og tenk')
  const total = Number.parseInt((await playground.heading.innerText()) ?? '', 10)
  expect(total).toBeGreaterThan(3)
  await expect.poll(() => playground.lines()).toHaveLength(3)
  await playground.button(/^Vis .+ til$/).click()
  await expect(playground.cards).toHaveCount(total)
  await expect(playground.heading).toBeFocused()
})

test('a language that we do not know says so, and personal data is still seen', async ({ playground }) => {
  await playground.open()
  await playground.write('textarea', 'Zwykły tekst po polsku, nie ma w nim nic złego. Proszę dzwonić: 01818030009.')
  await expect(playground.page.locator('.tt-said')).toHaveText(
    'Dette språket kan vi ikke, så vi ser bare etter personopplysninger.',
  )
  await expect(playground.cards).toHaveCount(1)
})

test('an empty draft asks for words, and the square asks for them too', async ({ playground, page }) => {
  await playground.open()
  await expect(playground.page.locator('.tt-said')).toContainText('Skriv noe, eller velg et eksempel.')
  await playground.button('Still deg på torget').click()
  await expect(playground.notice).toHaveText('Skriv noe først, så stiller vi deg på torget.')
  await expect(page.locator('#draft')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('with ?plain the page is like any other site, until the test is switched on', async ({ playground, page }) => {
  await playground.open('/playground?plain')
  await playground.write('textarea', DRAFT)
  await page.waitForTimeout(900)
  expect(await playground.lines()).toEqual([])
  await expect(playground.cards).toHaveCount(0)
  await expect(page.locator('.tt-badge')).toBeHidden()
  await page.getByRole('switch').click()
  await expect(playground.cards).toHaveCount(1)
  await page.getByRole('switch').click()
  await expect(playground.cards).toHaveCount(0)
  await expect.poll(() => playground.lines()).toEqual([])
})

test('an address may name the composer', async ({ playground, page }) => {
  await playground.open('/playground?plain&composer=lexical')
  await expect(page.locator('#draft-lexical')).toBeVisible()
  await expect(page.locator('#draft')).toBeHidden()
})
