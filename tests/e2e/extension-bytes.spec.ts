import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { full } from '../slice.ts'
import { startBrowser } from '../torgvett/browser.ts'
import { granted } from '../torgvett/granted.ts'
import { chromiumHand } from '../torgvett/hand-chromium.ts'
import { test } from '../torgvett/matrix.ts'
import { Writer } from '../torgvett/writer.ts'

const drafts = full ? 1000 : 20
/** Words that stand nowhere but in one draft. */
const trace = (n: number) => `kvassertrollet${n}spor`

/** The files below a folder that hold any of the words, in either of the encodings in which browsers write. */
function holding(folder: string, words: string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const file = join(folder, path)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
    const bytes = readFileSync(file)
    return needles.some((needle) => bytes.includes(needle))
  })
}

/** Where Chromium itself looks for its updates, dictionaries and accounts, whatever is installed in it. */
const browsersOwn = /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1)\.com\//

interface NetLog {
  events: { params?: { url?: string; initiator?: string } }[]
}

test(`of ${drafts} drafts no byte is stored, and none leaves the browser`, async ({ site }) => {
  test.setTimeout(60_000 + drafts * 1000)
  const folder = mkdtempSync(join(tmpdir(), 'torgvett-profile-'))
  const [profile, log] = [join(folder, 'profile'), join(folder, 'net.json')]
  const browser = await startBrowser(granted('chrome'), {
    profile,
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  })
  const page = await browser.context.newPage()
  const writer = new Writer(await chromiumHand(page))
  await writer.open(site.url('contenteditable'))
  for (let n = 1; n <= drafts; n++) {
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(`Du er en idiot, ${trace(n)}. Hva faen mener du med ${trace(n)}?`)
    if (n % 50 === 1) await writer.marked(2)
    else await page.waitForTimeout(150)
  }
  // Browsers keep what stands in fields for the next time, unless they are told not to.
  const own: Record<string, string> = {
    popup: 'Skriv eller lim inn en tekst|Write or paste some text',
    square: 'Det du vil si|What you want to say',
    sleep: 'Utkastet ditt|Your draft',
  }
  for (const [name, label] of Object.entries(own)) {
    const ours = await browser.context.newPage()
    await ours.goto(`chrome-extension://${browser.id}/${name}.html`)
    await ours.getByLabel(new RegExp(label)).fill(`Hva mener du med ${trace(drafts + 1)}?`)
  }
  await page.bringToFront()
  // What is stored is found by this search: a word kept on purpose, as a control.
  await browser.background("chrome.storage.local.set({ control: 'kvasserkontroll' })")
  await page.waitForTimeout(500)
  await browser.close()

  expect(holding(profile, ['kvasserkontroll'])).not.toEqual([])
  expect(holding(profile, ['kvassertroll'])).toEqual([])

  const { events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog
  const asked = events.flatMap(({ params }) => (params?.url ? [{ url: params.url, initiator: params.initiator }] : []))
  expect(asked.some(({ url }) => url.startsWith(site.url('contenteditable')))).toBe(true)
  expect(asked.filter(({ initiator }) => initiator?.includes('extension:'))).toEqual([])
  const { host } = new URL(site.url('contenteditable'))
  const elsewhere = asked.filter(
    ({ url }) => /^(http|ws)s?:/.test(url) && new URL(url).host !== host && !browsersOwn.test(url),
  )
  expect([...new Set(elsewhere.map(({ url }) => url))]).toEqual([])
  expect(readFileSync(log, 'utf8')).not.toContain('kvassertroll')
  rmSync(folder, { recursive: true })
})
