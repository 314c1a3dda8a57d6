import { describe, expect, test } from 'vitest'
import { covers } from '../../extension/patterns.ts'
import { isPrivate, siteOf } from '../../extension/sites/site.ts'

describe('a site is known by its hosts', () => {
  test.each([
    ['https://www.facebook.com/torgvik', 'Facebook'],
    ['https://m.facebook.com/', 'Facebook'],
    ['https://x.com/home', 'X'],
    ['https://bsky.app/', 'Bluesky'],
    ['https://torgvik.example/', undefined],
    ['https://notfacebook.com/', undefined],
    ['https://facebook.com.example.org/', undefined],
  ])('%s', (url, name) => expect(siteOf(new URL(url))?.name).toBe(name))
})

describe('a site as the browser writes it', () => {
  test.each([
    ['https://example.no/*', 'https://example.no/a', true],
    ['https://example.no/*', 'https://sub.example.no/', false],
    ['https://example.no/*', 'http://example.no/', false],
    ['http://localhost/*', 'http://localhost:4040/playground', true],
    ['*://*.example.no/*', 'http://sub.example.no/', true],
    ['*://*.example.no/*', 'https://example.no/', true],
    ['*://*.example.no/*', 'https://badexample.no/', false],
    ['https://*/*', 'https://example.no/', true],
    ['https://*/*', 'http://example.no/', false],
    ['<all_urls>', 'http://example.no/', true],
    ['example.no', 'https://example.no/', false],
    ['', 'https://example.no/', false],
  ])('%s and %s: %s', (pattern, url, belongs) => expect(covers(pattern, new URL(url))).toBe(belongs))
})

describe('what is written between two is left alone', () => {
  test.each([
    ['https://www.facebook.com/messages/t/100', true],
    ['https://www.facebook.com/messages', true],
    ['https://www.facebook.com/messagesfromthesea', false],
    ['https://x.com/messages/1-2', true],
    ['https://x.com/i/chat/1-2', true],
    ['https://x.com/compose/post', false],
    ['https://bsky.app/messages/abc', true],
    ['https://bsky.app/profile/messages', false],
    ['https://torgvik.example/messages', false],
  ])('%s: %s', (url, left) => expect(isPrivate(new URL(url))).toBe(left))
})
