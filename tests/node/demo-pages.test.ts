import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../demo/pages.ts'
import { languageNames, type Written } from '../../languages/index.ts'
import { faultsOf, tagsOf } from '../demo/markup.ts'
import { openTorget } from '../open-torget.ts'

const root = new URL('../../', import.meta.url)
const tags = languageNames.map(({ tag }) => tag as Written)
const paths = tags.flatMap((tag) => Object.values(pages).map(({ path }) => ({ tag, path: path[tag] })))

let torget: Awaited<ReturnType<typeof openTorget>>
beforeAll(async () => {
  torget = await openTorget()
})
afterAll(() => torget.stop())

const get = (path: string) => fetch(new URL(path, torget.url), { redirect: 'manual' })

describe('the checker of markup sees what is wrong', () => {
  test.each([
    ['<p>a', '<p> is open'],
    ['<p><b>a</p></b>', '</p> closes <b>'],
    ['<p>1 < 2</p>', 'stray: 1 < 2'],
    ['<p id="a"></p><p id="a"></p>', '#a twice'],
  ])('%s', (page, fault) => expect(faultsOf(page)).toContain(fault))

  test.each(['<p>a<br>b</p>', '<svg><path d="M0 0"/></svg>', '<a href="/x?a=1&amp;b=2" hidden>x</a>'])(
    '%s is fine',
    (page) => expect(faultsOf(page)).toEqual([]),
  )
})

describe.each(paths)('$path', ({ tag, path }) => {
  let page = ''
  let answer: Response
  beforeAll(async () => {
    answer = await get(path)
    page = await answer.text()
  })

  test('is a whole page in its language', () => {
    expect(answer.status).toBe(200)
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain(`<html lang="${tag}"`)
    expect(page).toMatch(/<title>[^<]*Torgvik kommune<\/title>/)
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
    expect(page).toMatch(/<meta name="description" content="[^"]{20,}">/)
    expect(page).not.toMatch(/undefined|\[object|\{\w+\}/)
  })

  test('holds no script, style or handler of its own', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+="|javascript:/i)
    for (const [script] of page.matchAll(/<script[^>]*>[^<]*/g)) expect(script).toMatch(/ src="[^"]+"[^>]*>$/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('ends with the feedback form, and works without a script', () => {
    const found = tagsOf(page).map(({ name }) => name)
    expect(found.lastIndexOf('torget-feedback-form')).toBeGreaterThan(found.indexOf('h1'))
    expect(page).toMatch(
      /<torget-feedback-form site="torgvik"><form method="post" action="\/api\/v1\/sites\/torgvik\/feedback">/,
    )
    expect(page).toContain(`<input type="hidden" name="page" value="${torget.url}${path}">`)
    expect(page).toContain(`<input type="hidden" name="language" value="${tag}">`)
  })

  test('offers the same page in the other languages', () => {
    const offered = tagsOf(page).filter(({ attributes }) => attributes['hreflang'])
    const wanted = Object.values(pages).find((each) => each.path[tag] === path)?.path
    for (const other of tags)
      expect(offered.find(({ attributes }) => attributes['hreflang'] === other)?.attributes['href']).toBe(
        wanted?.[other],
      )
  })
})

test('every link on every page leads somewhere, fragments too', async () => {
  const seen = new Map<string, { status: number; ids: Set<string> }>()
  const from = new Map<string, string>()
  const waiting = tags.map((tag) => pages['home']?.path[tag] ?? '/')
  const dead: string[] = []
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const answer = await get(path)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const found = isPage ? tagsOf(await answer.text()) : []
    seen.set(path, { status: answer.status, ids: new Set(found.flatMap(({ attributes: { id } }) => id ?? [])) })
    if (answer.status !== 200) dead.push(`${path} (${answer.status}) from ${from.get(path)}`)
    for (const { name, attributes } of found) {
      const address = attributes['href'] ?? attributes['src'] ?? (name === 'form' ? undefined : attributes['action'])
      if (!address || /^(mailto:|tel:)/.test(address)) continue
      const url = new URL(address, new URL(path, torget.url))
      if (url.origin !== torget.url) dead.push(`${address} leaves the website, from ${path}`)
      const next = url.pathname + url.search
      if (!from.has(next)) from.set(next, path)
      if (!seen.has(next)) waiting.push(next)
      if (url.hash) from.set(next + url.hash, path)
    }
  }
  for (const [address, path] of from) {
    const [page = '', id] = address.split('#')
    if (id && !seen.get(page)?.ids.has(id)) dead.push(`${address} from ${path}`)
  }
  expect(dead).toEqual([])
  expect(seen.size).toBeGreaterThan(paths.length)
}, 60_000)

test('the script tag holds the hash of the file that it loads, and any website may load it', async () => {
  const page = await (await get('/')).text()
  const script = tagsOf(page).find(({ name }) => name === 'script')?.attributes ?? {}
  const answer = await get(script['src'] ?? '')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(script['integrity']).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`)
  expect(script['crossorigin']).toBe('anonymous')
  expect(script['src']).toBe(`/v${JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version}/torget.js`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test.each([
  ['/finnes-ikke', 'nb'],
  ['/nn/finst-ikkje', 'nn'],
  ['/sv/finns-inte', 'sv'],
  ['/en/not-here', 'en'],
  ['/politikk/moter/ingen', 'nb'],
])('%s is not found, in %s', async (path, tag) => {
  const answer = await get(path)
  const page = await answer.text()
  expect(answer.status).toBe(404)
  expect(page).toContain(`<html lang="${tag}"`)
  expect(faultsOf(page)).toEqual([])
})

test.each([
  ['/sok?q=batplass', '/tjenester/batplass'],
  ['/sok?q=buss+sv%C3%B8mmehallen', '/aktuelt/svommebussen'],
  ['/nn/sok?q=SYMJEOPPL%C3%86RING', '/nn/tenester/symjeopplaering'],
  ['/sv/sok?q=tyck+till', '/sv/tyck-till'],
  ['/en/sok', ''],
  ['/en/search?q=waiting+list', '/en/services/boat-berths'],
])('%s finds %s', async (path, wanted) => {
  const page = await (await get(path)).text()
  if (!wanted) return expect(page).toContain('There is nothing here')
  const [, results = ''] = page.split('<ul class="plain">')
  expect(results.split('</ul>')[0]).toContain(`href="${wanted}"`)
})

test('a search for markup finds nothing and shows it as text', async () => {
  const page = await (await get('/sok?q=%3Cscript%3Ealert(1)%3C/script%3E')).text()
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(page).toContain('0 treff')
})
