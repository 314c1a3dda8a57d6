import type { Page } from '@playwright/test'
import { expect, type Playground, test } from '../playground.ts'

const SPEECH = 'Fem timer i kommunestyret. Ordføreren er en løgnhals.\n\nMøt opp torsdag og si hva du mener!'

async function stand(playground: Playground, page: Page, text = SPEECH) {
  await playground.open()
  await page.locator('#draft').fill(text)
  await expect(playground.heading).not.toHaveText('Klar')
  await playground.button('Still deg på torget').click()
  const dialog = page.getByRole('dialog', { name: 'Kunne du sagt dette her, til alle som hører på?' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('the draft is a speech in the speaker’s own words, with its marks', async ({ playground, page }) => {
  const dialog = await stand(playground, page)
  await expect(dialog.locator('.tt-speech p')).toHaveText(SPEECH.split('\n\n'))
  await expect(dialog.locator('.tt-m')).toHaveText(['er en løgnhals'])
  await expect(dialog.locator('.tt-m')).toHaveCSS('text-decoration-style', 'dashed')
  await expect(dialog.locator('.tt-speech')).toHaveAttribute('lang', 'nb')
  await expect(dialog.locator('.tt-takes')).toHaveText('Det tar omtrent ti sekunder å si.')
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/kirke, rådhus/)
})

test('a device without a voice for the language says so, and offers none', async ({ playground, page }) => {
  const dialog = await stand(playground, page)
  const local = await page.evaluate(() => speechSynthesis.getVoices().filter((voice) => voice.localService).length)
  test.fail(local > 0, 'This browser has voices of its own: the other sentence is right.')
  await expect(dialog.getByRole('status')).toHaveText(
    'Ingen stemme på denne maskinen kan språket. Les høyt selv, det er den beste prøven.',
  )
  await expect(dialog.getByRole('button', { name: 'Les høyt for meg' })).toHaveCount(0)
})

test('stepping down leads back to where one stood, and changing leads to the draft', async ({ playground, page }) => {
  const dialog = await stand(playground, page)
  for (const name of ['Tilbake til utkastet', 'Behold som det er']) {
    await dialog.getByRole('button', { name }).click()
    await expect(dialog).toHaveCount(0)
    await expect(playground.button('Still deg på torget')).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await dialog.getByRole('button', { name: 'Endre utkastet' }).click()
  await expect(page.locator('#draft')).toBeFocused()
})

/** The least contrast that the words have with what is drawn behind them, in patches of a few pixels. */
async function leastContrast(page: Page): Promise<number> {
  const clip = await page.locator('.tt-speech').evaluate((speech) => {
    const { x, y, width, height } = speech.getBoundingClientRect()
    // Where words go on out of view they fade: there they are read when they have been scrolled up.
    return { x, y, width, height: Math.min(height, innerHeight - y) - 24 }
  })
  const hide = (hidden: boolean) =>
    page.locator('.tt-speech').evaluate((speech, hiding) => {
      speech.style.visibility = hiding ? 'hidden' : ''
    }, hidden)
  await hide(true)
  const picture = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64')
  await hide(false)
  const blank = await page.context().newPage()
  const contrast = await blank.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const width = Math.ceil(image.width / 8)
    const height = Math.ceil(image.height / 8)
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) return 0
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    const { data: pixels } = context.getImageData(0, 0, width, height)
    const light = (red: number, green: number, blue: number) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
        value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255 / 12.92,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const brightest = Math.max(
      ...Array.from({ length: width * height }, (_, at) =>
        light(pixels[at * 4] ?? 255, pixels[at * 4 + 1] ?? 255, pixels[at * 4 + 2] ?? 255),
      ),
    )
    return (light(0xfb, 0xf3, 0xe3) + 0.05) / (brightest + 0.05)
  }, picture)
  await blank.close()
  return contrast
}

for (const [length, text] of [
  ['one word', 'Nei.'],
  ['a short post', SPEECH],
  ['a long one', SPEECH.repeat(12)],
] as const)
  test(`the words stand before the dark on every window: ${length}`, async ({ playground, page }) => {
    await stand(playground, page, text)
    for (const [width, height] of [
      [320, 256],
      [320, 568],
      [390, 844],
      [400, 780],
      [768, 1024],
      [900, 800],
      [1024, 768],
      [1280, 800],
      [1920, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await leastContrast(page), `${width}×${height}`).toBeGreaterThan(4.5)
    }
  })

test('all of a long speech can be read, and the question stays in view', async ({ playground, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const dialog = await stand(playground, page, SPEECH.repeat(20))
  await dialog.locator('.tt-sentence').last().scrollIntoViewIfNeeded()
  await expect(dialog.locator('.tt-sentence').last()).toBeInViewport()
  await expect(dialog.getByRole('heading')).toBeInViewport()
})

test('nothing moves for those who want no motion', async ({ playground, page }) => {
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
  await stand(playground, page)
  await expect.poll(moving).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(moving).toBe(0)
})
