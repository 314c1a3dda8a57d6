import { expect } from '@playwright/test'
import fc from 'fast-check'
import { full } from '../slice.ts'
import { browsers, editors, test } from '../torgvett/matrix.ts'
import { drawn } from '../torgvett/seen.ts'
import { calmer, draft, type Writer, words } from '../torgvett/writer.ts'

/** Words that are typed, or a key that is pressed so many times. */
type Keys = { type: string } | { press: string; times: number }

/** One edit: where the caret goes first, if anywhere, and what is written or erased there. */
interface Edit {
  move: Keys | null
  edit: Keys
}

const pressed = (keys: string[], max: number): fc.Arbitrary<Keys> =>
  fc.record({ press: fc.constantFrom(...keys), times: fc.integer({ min: 1, max }) })

const anEdit: fc.Arbitrary<Edit> = fc.record({
  move: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: pressed(['ArrowLeft', 'ArrowRight', 'Shift+ArrowLeft', 'Control+Home', 'Control+End'], 5) },
  ),
  edit: fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('å', 'Nei', ' og ', ' hei!', '😀', ' dum', '  ') }) },
    { weight: 2, arbitrary: pressed(['Backspace', 'Delete'], 4) },
    { weight: 1, arbitrary: pressed(['Enter'], 1) },
  ),
})

// The edits are the same at each try: what Torgvett loses it loses twice. Slate and Trix look for the caret in their own time,
// and on a busy machine two runs without Torgvett may differ.
test.describe.configure({ retries: 1 })

/** How many edits that write or erase the editors share in both browsers: 10,000 when everything is run. */
const each = full ? 10_000 / (browsers.length * editors.length) : 8

/** Does the edits, and gives the text as it stood along the way. Where Torgvett is, something is marked all the time. */
async function write(writer: Writer, url: string, edits: Edit[], there: boolean): Promise<string[]> {
  const { hand } = writer
  const texts: string[] = []
  await writer.open(url)
  await hand.type(draft)
  await writer.rest()
  const strike = async (keys: Keys) => {
    if ('type' in keys) await hand.type(keys.type)
    else
      for (let times = 0; times < keys.times; times++) {
        await hand.press(keys.press)
        // Trix pressed faster than it draws, and learns of the caret, differs from itself.
        await (url.endsWith('trix') ? writer.rest() : hand.ask(drawn))
      }
    await writer.rest()
  }
  for (const [index, { move, edit }] of edits.entries()) {
    if (move) await strike(move)
    await strike(edit)
    if (index % 12 !== 11 && index + 1 < edits.length) continue
    await hand.press('Control+End')
    await writer.rest()
    await hand.type(` ${draft} `)
    // Now and then the writer thinks, and the marks come.
    if (there) await writer.marked()
    texts.push(await writer.text())
  }
  return texts
}

for (const [column, browser] of browsers.entries())
  for (const [row, editor] of editors.entries()) {
    // Trix in Firefox still loses its place now and then: the whole campaign runs it, the slice does not.
    if (!full && (row % 2 !== column || (browser === 'Firefox' && editor === 'trix'))) continue
    const lose = async (site: { url(editor: string): string; apart(editor: string): string }, writer: Writer) => {
      test.setTimeout(90_000 + each * 2000)
      const edits = fc.sample(anEdit, { numRuns: each, seed: row })
      const texts = await write(writer, site.url(editor), edits, true)
      // The same edits where Torgvett is not: whatever differs is its doing.
      expect(texts).toEqual(await write(writer, site.apart(editor), edits, false))
      expect(await writer.hand.seen.marks()).toEqual([])

      await writer.open(site.url(editor))
      await writer.hand.type(`😀 ${draft}`)
      await writer.openCard()
      await writer.use()
      await writer.reads(`😀 ${draft.replace(words, calmer)}`)
    }
    const title = `${browser}, ${editor}: ${each} random edits lose no character`
    if (browser === 'Chromium') test(title, ({ site, inChromium }) => lose(site, inChromium))
    else test(title, ({ site, inFirefox }) => lose(site, inFirefox))
  }
