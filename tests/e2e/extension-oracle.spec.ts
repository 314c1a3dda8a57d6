import { expect } from '@playwright/test'
import fc from 'fast-check'
import { check } from '../../guideline/index.ts'
import { full } from '../slice.ts'
import { chance, guessed, type Sample } from '../torgvett/guess.ts'
import { browsers, test } from '../torgvett/matrix.ts'
import { find, listen, look } from '../torgvett/spy.ts'
import type { Writer } from '../torgvett/writer.ts'

/** Words of one length: the text, which the page can read, must not tell what we think of it. */
const words = { true: ['idiot', 'taper', 'klovn'], false: ['lærer', 'leder', 'maler'] }
const one = fc.record({
  opening: fc.constantFrom('Jeg så møtet.', 'Budsjett igjen.', 'Godt oppmøte i dag.', 'Hei, Kari.'),
  flagged: fc.boolean(),
  word: fc.nat({ max: 2 }),
})
const drafts = full ? 200 : 16
/** Longer than any pause after which we check, draw or say something. */
const pause = 1700

test('the page can’t know the verdict from the text', () => {
  for (const flagged of [true, false])
    for (const word of words[`${flagged}`])
      expect(check(`Hei, Kari. Du er en ${word}, Kari.`).findings.length).toBe(flagged ? 1 : 0)
})

test('an attacker that is told something does find it', () => {
  const samples = fc.sample(one, { numRuns: drafts, seed: 7 }).map(({ flagged, word }): Sample => {
    return { flagged, learnt: { noise: word, hits: flagged ? 'a mark' : 'nothing', never: 'the same' } }
  })
  expect(guessed(samples)).toBe(drafts)
  for (const { learnt } of samples) learnt['hits'] = 'the same'
  expect(chance(guessed(samples), drafts)).toBeGreaterThan(0.01)
  expect([chance(0, 10), chance(10, 10), chance(9, 10)]).toEqual([1, 1 / 1024, 11 / 1024])
})

/** Writes drafts in a page that tries to learn the verdict of each. */
async function spyOn(writer: Writer, url: string): Promise<Sample[]> {
  const { hand } = writer
  const samples: Sample[] = []
  let marked = 0
  await writer.open(url)
  await hand.type('Hei.')
  await new Promise((later) => setTimeout(later, pause))
  await hand.ask(listen)
  for (const { opening, flagged, word } of fc.sample(one, { numRuns: drafts + 1, seed: 11 })) {
    await hand.press('Control+a')
    await hand.type(`${opening} Du er en ${words[`${flagged}`][word]}, Kari.`)
    await new Promise((later) => setTimeout(later, pause))
    const learnt = await hand.ask(look)
    // What is done to read our own layer must not be heard as the page's own doing.
    samples.push({ flagged, learnt: { ...learnt, ...(await hand.ask(find)) } })
    if ((await hand.seen.marks()).length > 0 === flagged) marked++
  }
  // The first one still hears of the page's beginning.
  expect(marked).toBe(drafts + 1)
  return samples.slice(1)
}

for (const browser of browsers) {
  test.describe(`in ${browser}`, () => {
    // One run in a hundred looks better than chance by chance; what is a leak looks so every time.
    test.describe.configure({ retries: 1 })
    for (const editor of ['textarea', 'contenteditable']) {
      if (!full && (editor === 'textarea') !== (browser === 'Chromium')) continue
      const guess = async (writer: Writer, url: string) => {
        test.setTimeout(60_000 + drafts * 4000)
        const samples = await spyOn(writer, url)
        const hits = guessed(samples)
        test.info().annotations.push({ type: 'guessed', description: `${hits} of ${samples.length}` })
        expect(chance(hits, samples.length)).toBeGreaterThan(0.01)
      }
      const title = `a page over a ${editor} guesses the verdict no better than chance`
      if (browser === 'Chromium') test(title, ({ site, inChromium }) => guess(inChromium, site.url(editor)))
      else test(title, ({ site, inFirefox }) => guess(inFirefox, site.url(editor)))
    }
  })
}
