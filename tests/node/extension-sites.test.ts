import { describe, expect, test } from 'vitest'
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
