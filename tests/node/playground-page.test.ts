import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from 'hono/html'
import { afterAll, describe, expect, test } from 'vitest'
import { examples } from '../../demo/playground/examples.ts'
import { playground, playgroundPath } from '../../demo/playground/playground.ts'
import { about, page } from '../../demo/playground/words.ts'
import { ruleIds, sayings } from '../../guideline/index.ts'
import { leftAlone } from '../../guideline/page/left-alone-words.ts'
import { say, type Written } from '../../languages/index.ts'
import { squareScenes } from '../../square/scene/scene.ts'

const files = mkdtempSync(join(tmpdir(), 'playground-'))
writeFileSync(join(files, 'playground.js'), 'export {}')
writeFileSync(join(files, 'secret.txt'), 'no')
afterAll(() => rmSync(files, { recursive: true }))

const app = playground({ files })
const get = async (path: string) => {
  const response = await app.request(path)
  return { response, body: await response.text() }
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

describe.each(['nb', 'nn', 'sv', 'en'] as Written[])('the page in %s', (language) => {
  test('says everything in that language', async () => {
    const { response, body } = await get(playgroundPath(language))
    expect(response.status).toBe(200)
    expect(body).toContain(`<html lang="${language}">`)
    for (const text of [...Object.values(page), ...Object.values(about), ...leftAlone])
      if (text !== page.findings) expect(body).toContain(escaped(say(text, language)))
    for (const id of ruleIds) expect(body).toContain(escaped(say(sayings(id).question, language)))
    for (const { name } of examples[language]) expect(body).toContain(escaped(name))
  })
})

test('every address has its language, and Bokmål needs none', () => {
  expect((['nb', 'nn', 'sv', 'en'] as const).map(playgroundPath)).toEqual([
    '/playground',
    '/nn/playground',
    '/sv/playground',
    '/en/playground',
  ])
})

test('the page is sent with a policy under which no draft could leave', async () => {
  const { response, body } = await get('/playground')
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('connect-src')
  expect(policy).not.toContain('unsafe')
  expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//)
})

test('the site around it sets its own frame and its own policy', async () => {
  const framed = playground({
    files,
    frame: (language, body, context) => {
      context.header('X-Frame', language)
      return html`<main>${body}</main>`
    },
  })
  const response = await framed.request('/sv/playground')
  expect(response.headers.get('X-Frame')).toBe('sv')
  expect(response.headers.get('Content-Security-Policy')).toBeNull()
  expect(await response.text()).toMatch(/^<main>.*id="draft"/s)
})

test('the textarea has a name that extensions and readers know', async () => {
  const { body } = await get('/en/playground')
  expect(body).toContain('<label for="draft">Your draft</label>')
  expect(body).toMatch(/<textarea id="draft"[^>]*dir="auto"/)
})

describe('what the page loads', () => {
  test('is served as what it is, and may connect to nothing', async () => {
    const { response } = await get('/playground/playground.js')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
  })
  test.each(['missing.js', 'secret.txt', '..%2Fpackage.json', '%2e%2e/secret.txt', 'sub/playground.js', ''])(
    'is nothing else: %j',
    async (name) => expect((await get(`/playground/${name}`)).response.status).toBe(404),
  )
})

describe('the drawn square', () => {
  const scenes = Object.entries(squareScenes())
  test.each(scenes)('%s is a drawing that loads nothing and runs nothing', (_name, drawing) => {
    expect(drawing).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 -?\d+ \d+ \d+">/)
    expect(drawing).not.toMatch(/<script|<style|style=|href=|NaN|undefined/)
    expect(drawing.length).toBeLessThan(48_000)
    expect(drawing.match(/<g\b/g)?.length ?? 0).toBe(drawing.match(/<\/g>/g)?.length ?? 0)
  })
  test('is the same every time', () => expect(Object.entries(squareScenes())).toEqual(scenes))
})
