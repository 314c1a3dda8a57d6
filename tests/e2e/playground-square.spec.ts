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

for (const [length, text] of [
  ['one word', 'Nei.'],
  ['a short post', SPEECH],
  ['a long one', SPEECH.repeat(12)],
] as const)
  test(`the words stand before the dark sky on every window: ${length}`, async ({ playground, page }) => {
    const dialog = await stand(playground, page, text)
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [768, 1024],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      // The sky is drawn to be dark in the upper part of the scene: the last line must end there.
      const bottom = await dialog.evaluate((square) => {
        const box = (found: Element | undefined) => found?.getBoundingClientRect() ?? new DOMRect()
        const scene = box(square.querySelector('.tt-scene') ?? undefined)
        return (box([...square.querySelectorAll('.tt-sentence')].at(-1)).bottom - scene.top) / scene.height
      })
      expect(bottom, `${width}×${height}`).toBeLessThan(0.6)
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
