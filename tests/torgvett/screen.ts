import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium as playwright } from '@playwright/test'
import { chromium } from '../chromium.ts'
import { shipped } from './shipped.ts'

/** Whether this machine has a screen that nobody looks at, and hands for it. */
export const hasScreen = ['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((path) => existsSync(path))

/** The shipped build in Chromium as people see it, its button on the toolbar, on a screen of its own. */
export interface Screen {
  context: BrowserContext
  id: string
  /** Real keys and a real mouse, from outside the browser. */
  hands(...command: string[]): string
  close(): Promise<void>
}

/** Chromium names an unpacked extension after its folder. */
const idOf = (folder: string) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('')

/** Xvfb says which number it took once it is ready. */
function startXvfb(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((ready, fault) => {
    server.on('error', fault)
    server.stdout?.on('data', (number) => ready({ server, display: `:${String(number).trim()}` }))
  })
}

/** Starts Chromium with a window on a screen of its own. */
export async function startScreen(): Promise<Screen> {
  const folder = shipped('chrome')
  const id = idOf(folder)
  const { server, display } = await startXvfb()
  const env = { ...process.env, DISPLAY: display }
  const profile = mkdtempSync(join(tmpdir(), 'torgvett-screen-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }))
  const context = await playwright.launchPersistentContext(profile, {
    ...chromium,
    headless: false,
    viewport: null,
    env,
    args: [
      ...chromium.args,
      '--window-position=0,0',
      '--window-size=1280,900',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  })
  const hands = (...command: string[]) => execFileSync('xdotool', command, { encoding: 'utf8', env }).trim()
  return {
    context,
    id,
    hands,
    async close() {
      await context.close()
      server.kill()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
