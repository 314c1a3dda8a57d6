import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { shipped } from '../torgvett/shipped.ts'
import { expect } from '../torgvett/test.ts'

const address = '5e0c5b1e-2f0c-4c2e-9a55-7d0f2b8a1c12'
const pack = {
  version: 1,
  name: 'Torgvik kommune',
  off: ['role'],
  allow: ['Slaktehuset kulturhus'],
  words: [{ rule: 'heat', words: ['tullebukk'] }],
}

const id = 'torgvett@torget'
const firefoxPath = process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr'

/** Sets data in a home of its own as one user's manifest: no rights on the machine are needed for that. Gives the Firefox. */
function byManifest(home: string, data: object): string {
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: id, description: 'Torgvik kommune', type: 'storage', data }
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest))
  return firefoxPath
}

/** Sets data by policy. Firefox reads it in its own folder: so it is one of links to the machine's. Gives that Firefox. */
function byPolicy(home: string, data: object): string {
  const real = realpathSync(firefoxPath)
  const folder = join(home, 'firefox')
  mkdirSync(join(folder, 'distribution'), { recursive: true })
  // The program itself is copied: it takes the folder that it lies in for its own.
  for (const name of readdirSync(dirname(real)).filter((one) => one !== 'distribution' && one !== basename(real)))
    symlinkSync(join(dirname(real), name), join(folder, name))
  copyFileSync(real, join(folder, basename(real)))
  const policies = { '3rdparty': { Extensions: { [id]: data } } }
  writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }))
  return join(folder, basename(real))
}

/** Firefox with what a municipality has set there. */
async function start(data: object, set = byManifest): Promise<{ firefox: Browser; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'torgvett-home-'))
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: set(home, data),
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: address }) },
  })
  await firefox.installExtension(shipped('firefox'))
  return { firefox, home }
}

async function open(firefox: Browser, name: string, ready: string): Promise<Page> {
  const page = await firefox.newPage()
  // The protocol says nothing of pages of an extension: that one has loaded is seen by what it shows.
  await page.goto(`moz-extension://${address}/${name}.html`, { timeout: 2000 }).catch(() => undefined)
  await page.waitForSelector(ready)
  return page
}

const text = (page: Page) => page.$eval('body', (body) => body.textContent ?? '')

test('what the municipality has set holds, is shown as such, and gives way to one’s own choice', async () => {
  test.setTimeout(120_000)
  const { firefox, home } = await start({
    language: 'nn',
    offLevels: ['note'],
    sites: ['torgvik.example', 'https://x.com', '*'],
    pack,
  })
  try {
    const options = await open(firefox, 'options', '.note')
    const said = await text(options)
    for (const words of [
      'Frå kommunen din',
      'Torgvik kommune',
      'Slaktehuset kulturhus',
      'tullebukk',
      'torgvik.example',
    ])
      expect(said).toContain(words)
    const places = () => options.$$eval('.places button', (all) => all.map((one) => one.getAttribute('aria-label')))
    await expect.poll(async () => (await places()).slice(0, 2)).toEqual(['Slå på: torgvik.example', 'Slå på: X'])
    expect((await places()).filter((place) => place === 'Slå på: X')).toHaveLength(1)
    const levels = () =>
      options.$$eval('.row-switch', (all) =>
        all.filter((one) => one.textContent?.startsWith('Tips')).map((one) => one.getAttribute('aria-checked')),
      )
    expect((await levels())[0]).toBe('false')
    expect(await options.$$eval('.row-switch[aria-disabled=true]', (all) => all.length)).toBe(1)

    const popup = await open(firefox, 'popup', 'textarea')
    await expect.poll(() => popup.$$eval('.rules .row-switch[aria-disabled=true]', (all) => all.length)).toBe(1)
    const found = () => popup.$eval('.found > [role=status]', (status) => status.textContent?.trim())
    await popup.type('textarea', 'Du er ein tullebukk. Møt opp torsdag.')
    // The rule of the municipality's own word is a tip, and tips are off to begin with.
    await expect.poll(found).toBe('Ingenting å sjå på no')
    await options.bringToFront()
    await options.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.row-switch')]
      all.find((one) => one.textContent?.startsWith('Tips'))?.click()
    })
    await expect.poll(found).toBe('1 å sjå på')
    expect((await levels())[0]).toBe('true')
  } finally {
    await firefox.close()
    rmSync(home, { recursive: true, force: true })
  }
})

test('what is set in policies.json holds as well', async () => {
  test.setTimeout(120_000)
  const { firefox, home } = await start({ language: 'nn', ask: true, pack }, byPolicy)
  try {
    const options = await open(firefox, 'options', '.note')
    const said = await text(options)
    for (const words of ['Frå kommunen din', 'Torgvik kommune', 'tullebukk']) expect(said).toContain(words)
    const popup = await open(firefox, 'popup', 'textarea')
    await popup.type('textarea', 'Du er ein tullebukk. Møt opp torsdag.')
    await expect
      .poll(() => popup.$eval('.found > [role=status]', (status) => status.textContent?.trim()))
      .toBe('1 å sjå på')
  } finally {
    await firefox.close()
    rmSync(home, { recursive: true, force: true })
  }
})

test('a pack that does not hold is not used, and what to mend is said', async () => {
  test.setTimeout(120_000)
  const { firefox, home } = await start({
    language: 'sv',
    ask: 'true',
    offLevels: 'note',
    pack: { ...pack, version: 2, words: [{ rule: 'nonsense', words: ['x'] }] },
  })
  try {
    const options = await open(firefox, 'options', '.note')
    const said = await text(options)
    expect(said).toContain('Regelpaketet kan inte användas förrän det här är rättat:')
    expect(said).toContain('”version” ska vara 1.')
    expect(said).not.toContain('tullebukk')
    expect(said).toContain('Ett val är gjort på förhand.')
    expect(said).toContain('Något i de här inställningarna kan inte användas: ')
  } finally {
    await firefox.close()
    rmSync(home, { recursive: true, force: true })
  }
})
