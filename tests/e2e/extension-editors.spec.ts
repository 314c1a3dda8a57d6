import { full } from '../slice.ts'
import { type Check, checks, NotHere } from '../torgvett/checks.ts'
import { browsers, editors, test } from '../torgvett/matrix.ts'
import type { Writer } from '../torgvett/writer.ts'

// A cell that fails now and then is tried once more, and the table says that it took two tries.
test.describe.configure({ retries: 1 })

/** Runs one check in a fresh editor. What the editor can't have is noted, not failed. */
async function run(check: Check, writer: Writer, url: string): Promise<void> {
  await writer.open(url)
  try {
    await check.run(writer)
  } catch (fault) {
    if (!(fault instanceof NotHere)) throw fault
    test.info().annotations.push({ type: 'not here', description: fault.message })
  }
}

/**
 * Every editor, every check, both browsers. Each pair of an editor and a check, of an editor and a browser, and of a check and
 * a browser is in the slice that always runs; `npm run test:full` runs the whole and writes extension/EDITORS.md from it.
 */
for (const [column, browser] of browsers.entries())
  for (const [row, editor] of editors.entries())
    for (const [index, check] of checks.entries()) {
      if (!full && (row + index) % 2 !== column) continue
      const title = `${browser}, ${editor}: ${check.name}`
      if (browser === 'Chromium') test(title, ({ site, inChromium }) => run(check, inChromium, site.url(editor)))
      else test(title, ({ site, inFirefox }) => run(check, inFirefox, site.url(editor)))
    }
