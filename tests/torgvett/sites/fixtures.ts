import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { rolldown } from 'rolldown'

/** As strict as a social site can be. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self' https://www.facebook.com; form-action 'self'; require-trusted-types-for 'script'"

/** One page shaped like a site's: where it is, and what it has. */
export interface Fixture {
  file: string
  url: string
  /** The button that opens the composer's dialog, by its text. */
  opens?: string
  /** The site has a field for private messages on this page. */
  private?: true
}

/** The nine sites. */
export const fixtures = {
  Facebook: { file: 'facebook', url: 'https://www.facebook.com/', opens: 'Hva tenker du på, Kari?', private: true },
  X: { file: 'x', url: 'https://x.com/home', opens: 'Skriv innlegg', private: true },
  Bluesky: { file: 'bluesky', url: 'https://bsky.app/', opens: 'Nytt innlegg', private: true },
  LinkedIn: { file: 'linkedin', url: 'https://www.linkedin.com/feed/', opens: 'Start et innlegg', private: true },
  Mastodon: { file: 'mastodon', url: 'https://torgvik.social/home' },
  Instagram: { file: 'instagram', url: 'https://www.instagram.com/', opens: 'Opprett', private: true },
  Threads: { file: 'threads', url: 'https://www.threads.com/', opens: 'Hva er nytt?', private: true },
  Reddit: { file: 'reddit', url: 'https://www.reddit.com/r/torgvik/submit', private: true },
  YouTube: { file: 'youtube', url: 'https://www.youtube.com/watch?v=torgvik' },
} satisfies Record<string, Fixture>

/** Pages that hold a site's frame, and the frames. */
const others: [url: string, file: string][] = [
  ['https://www.youtube.com/live_chat', 'live-chat'],
  ['https://www.facebook.com/plugins/comments', 'plugin'],
  ['https://torgvik-avis.example/', 'newspaper'],
  ['https://torgvik-forum.example/', 'frames'],
  ['https://www.messenger.com/t/1', 'facebook'],
  ['https://mail.torgvik.example/', 'frames'],
  ['https://www.facebook.com/messages/t/1', 'facebook'],
  ['https://www.instagram.com/direct/t/1', 'instagram'],
  ['https://torgvik.social/conversations', 'mastodon'],
]

/**
 * Serves the fixtures in a browser as if they were the sites. Class names are made up for each start, since the sites' own
 * change from one week to the next.
 */
export async function serveSites(context: BrowserContext): Promise<void> {
  const here = import.meta.dirname
  const bundle = await rolldown({ input: join(here, 'page.ts'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const style = readFileSync(join(here, 'page.css'), 'utf8')
  const fresh = new Map<string, string>()
  const named = (html: string) =>
    html.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (!fresh.has(name)) fresh.set(name, `x${randomBytes(4).toString('hex')}`)
      return fresh.get(name) ?? ''
    })
  const pages = new Map([...Object.values(fixtures).map(({ url, file }) => [url, file] as const), ...others])
  await context.route(/^https:/, (route) => {
    const { origin, pathname, href } = new URL(route.request().url())
    const headers = { 'content-security-policy': policy }
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', headers, body: output[0].code })
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', headers, body: style })
    const file = pages.get(href) ?? pages.get(origin + pathname)
    if (file === undefined) return route.fulfill({ status: 404, body: '' })
    const body = named(readFileSync(join(here, `${file}.html`), 'utf8'))
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body })
  })
}
