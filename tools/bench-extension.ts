/**
 * `npm run bench:extension`: what Torgvett costs, figure by figure, against what it may cost. Ends with 1 where one does not
 * hold. Bytes and permissions are of the shipped build; the rest is measured in a copy where localhost is granted.
 */
import { join } from 'node:path'
import { type Browser, startBrowser } from '../tests/torgvett/browser.ts'
import { startEditors } from '../tests/torgvett/editors-site.ts'
import { granted } from '../tests/torgvett/granted.ts'
import { places } from '../tests/torgvett/long-draft.ts'
import { probe } from '../tests/torgvett/probe.ts'
import { shipped } from '../tests/torgvett/shipped.ts'
import { bytes } from './bench-extension/bytes.ts'
import type { Figure } from './bench-extension/figure.ts'
import { idle } from './bench-extension/idle.ts'
import { keys, reads } from './bench-extension/keys.ts'
import { lag } from './bench-extension/lag.ts'
import { memory } from './bench-extension/memory.ts'
import { build } from './build.ts'
import { main, step } from './say.ts'
import { findChromium } from './system.ts'

const root = join(import.meta.dirname, '..')

await main(async () => {
  process.env['CHROMIUM_PATH'] = await findChromium()
  await build(root, ['extension'])
  const figures: Figure[] = await step('Permissions and bytes', () => bytes(root, shipped('chrome')))
  const site = await startEditors()
  /** Measures in a browser of its own, with a probe beside our files where one is needed. */
  const measure = async (work: (browser: Browser) => Promise<void>, watched?: () => void) => {
    const browser = await startBrowser(granted('chrome', watched))
    try {
      await work(browser)
    } finally {
      await browser.close()
    }
  }
  const editors = ['contenteditable', 'textarea']
  try {
    await measure(async (browser) => {
      for (const editor of editors)
        for (const place of places)
          figures.push(await step(`Keys in a very long ${editor}, ${place}`, () => keys(browser, site, editor, place)))
    })
    await measure(async (browser) => {
      figures.push(await step('A page where nobody writes, for a minute', () => idle(browser, site)))
      for (const editor of editors)
        figures.push(await step(`What a key reads in a ${editor}`, () => reads(browser, site, editor)))
      figures.push(...(await step('Marks that move with their words', () => lag(browser, site))))
      figures.push(...(await step('A thousand composers', () => memory(browser, site))))
    }, probe)
  } finally {
    await site.close()
  }
  console.table(Object.fromEntries(figures.map(({ measure, ...rest }) => [measure, rest])))
  return figures.every(({ holds }) => holds) ? 0 : 1
})
