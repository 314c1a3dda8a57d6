import { axe } from '../axe.ts'
import { expect, test } from '../inbox/torgvik.ts'
import { looks } from '../slice.ts'

const long =
  'Jeg finner ikke hvilke dager bussen går. '.repeat(20) +
  'Ubrukelighetsforklaringsskjemautfyllingsveiledning'.repeat(3)

for (const { width, colorScheme } of looks(320, 1280))
  test(`every page is for everyone, ${width} px, ${colorScheme}`, async ({ page, torgvik }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { url } = await torgvik.send({ comment: long, reasons: ['outdated'], email: 'kari@example.no' })
    const check = async (name: string) => {
      expect(await axe(page), name).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
      const small = await page
        .locator(':is(a, button, summary):visible')
        .evaluateAll((all) =>
          all
            .filter((e) => !e.closest('p, dd, .ds-skip-link') && e.getBoundingClientRect().height < 44)
            .map((e) => e.outerHTML.slice(0, 80)),
        )
      expect(small, `${name} has small targets`).toEqual([])
      const tiny = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()))
          .filter((e) => e.checkVisibility() && Number.parseFloat(getComputedStyle(e).fontSize) < 16)
          .map((e) => e.outerHTML.slice(0, 80)),
      )
      expect(tiny, `${name} has small print`).toEqual([])
    }
    await page.goto(`${torgvik.url}/inbox`)
    await check('signed out')
    await page.goto(await torgvik.signInUrl())
    await check('the link')
    await page.getByRole('button', { name: 'Logg inn' }).click()
    await expect(page.locator('[data-line=live]')).toBeVisible()
    await check('the list')
    await page.getByRole('button', { name: /Marit Haugen|Meny/ }).click()
    await check('the menu')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Svømmeopplæring' }).click()
    await check('the thread')
    await page.getByRole('button', { name: 'Send svar' }).click()
    await expect(page.getByText('Skriv svaret her før du sender det.')).toBeVisible()
    await expect(page.getByLabel('Svar til innbyggeren')).toBeFocused()
    await check('the draft')
    await page.getByLabel('Svar til innbyggeren').fill(long)
    await page.getByRole('button', { name: 'Send svar' }).click()
    await expect(page.locator('#sent')).toBeVisible()
    await check('the reply')
    await page.goto(url)
    await check('the receipt')
    await page.goto(`${torgvik.url}/receipts/unknown`)
    await check('an unknown receipt')
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })

  test('a clerk signs in, reads, answers, pages back and signs out', async ({ page, torgvik, enter }) => {
    for (let n = 0; n < 52; n++) await torgvik.send({ title: `Sak ${n}` })
    const { url } = await torgvik.send({ comment: 'Når går bussen?' })
    await enter()
    await expect(page.getByText('Nye meldinger kommer hit av seg selv.')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Se etter nye meldinger' })).toBeVisible()
    await page.getByRole('link', { name: 'Vis eldre meldinger' }).click()
    await expect(page.getByRole('link', { name: 'Sak 0' })).toBeVisible()
    await page.getByRole('link', { name: 'Til de nyeste meldingene' }).click()
    await page.getByRole('link', { name: 'Når går bussen?' }).click()
    await page.getByRole('button', { name: 'Send svar' }).click()
    await expect(page.getByText('Skriv svaret her før du sender det.')).toBeVisible()
    await page.getByLabel('Svar til innbyggeren').fill('Hver tirsdag.')
    await page.getByRole('button', { name: 'Send svar' }).click()
    await expect(page.getByText('Svaret er sendt.')).toBeVisible()
    await page.getByRole('link', { name: 'Til innboksen' }).click()
    await page.getByRole('link', { name: 'Besvart 1' }).click()
    await expect(page.locator('[data-list] > li')).toHaveCount(1)
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await expect(page.getByRole('link', { name: 'Svara på 1' })).toBeVisible()
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await expect(page.getByRole('heading', { name: 'Du er ikkje logga inn' })).toBeVisible()
    await page.goto(url)
    await expect(page.getByText('Hver tirsdag.')).toBeVisible()
  })
})
