import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LearnedFile } from '../../extension/learned-file.ts'
import { holdsFor, patternsFor, patternsOf, placeAt, placeOf, siteNamed } from '../../extension/places.ts'

describe('the file of what is not relevant', () => {
  const lesson = { rule: 'heat', words: 'hva faen' }
  test.each([
    ['a list', { version: 1, learned: [lesson, { ...lesson, site: 'x.com' }] }, true],
    ['an empty one', { version: 1, learned: [] }, true],
    ['another version', { version: 2, learned: [lesson] }, false],
    ['no version', { learned: [lesson] }, false],
    ['a lesson without words', { version: 1, learned: [{ rule: 'heat' }] }, false],
    ['empty words', { version: 1, learned: [{ rule: 'heat', words: '' }] }, false],
    ['the longest words', { version: 1, learned: [{ rule: 'heat', words: 'x'.repeat(60) }] }, true],
    ['a sentence of a draft', { version: 1, learned: [{ rule: 'heat', words: 'x'.repeat(61) }] }, false],
    ['endless words', { version: 1, learned: [{ rule: 'heat', words: 'x'.repeat(1001) }] }, false],
    ['the longest list', { version: 1, learned: Array(2000).fill(lesson) }, true],
    ['an endless list', { version: 1, learned: Array(2001).fill(lesson) }, false],
    ['a bare list', [lesson], false],
    ['nothing', undefined, false],
  ])('%s: %#', (_, file, good) => expect(LearnedFile.safeParse(file).success).toBe(good))

  test('anything else is refused without a fault', () => {
    fc.assert(fc.property(fc.anything(), (file) => !LearnedFile.safeParse(file).success))
  })
})

describe('a place', () => {
  test.each([
    ['https://www.facebook.com/torgvik?x=1', 'https://www.facebook.com/*', 'Facebook'],
    ['http://localhost:4040/playground', 'http://localhost/*', 'localhost'],
    ['https://www.torgvik.example/', 'https://www.torgvik.example/*', 'torgvik.example'],
  ])('%s', (url, pattern, name) => expect(placeAt(url)).toMatchObject({ pattern, name }))

  test.each([['chrome://version'], ['http://example.no/'], ['file:///etc/hosts'], ['not an address'], [undefined]])(
    '%s can’t be granted',
    (url) => expect(placeAt(url)).toBeUndefined(),
  )

  test.each([
    ['https://www.bt.no/debatt', 'bt.no', ['https://*.bt.no/*']],
    ['https://bt.no', 'bt.no', ['https://*.bt.no/*']],
    ['bt.no', 'bt.no', ['https://*.bt.no/*']],
    ['https://m.facebook.com/', 'Facebook', ['https://*.facebook.com/*']],
    ['facebook.com', 'Facebook', ['https://*.facebook.com/*']],
    ['https://*.no', undefined, undefined],
    ['*.kommune.no', 'kommune.no', ['https://*.kommune.no/*']],
    ['https://nettavisen', undefined, undefined],
    ['not an address', undefined, undefined],
    ['', undefined, undefined],
  ])('%s names %s, asked for as %j', (written, name, patterns) => {
    const site = siteNamed(written)
    expect(site?.name).toBe(name)
    expect(site && patternsOf(site)).toEqual(patterns)
  })

  test.each([
    ['https://www.facebook.com/torgvik', ['https://*.facebook.com/*']],
    ['https://x.com/home', ['https://*.x.com/*', 'https://*.twitter.com/*']],
    ['https://debatt.bt.no/', ['https://debatt.bt.no/*']],
    ['http://localhost:4040/', ['http://localhost/*']],
  ])('where %s is open %j is asked for', (url, patterns) => {
    const place = placeAt(url)
    expect(place && patternsFor(place)).toEqual(patterns)
  })

  test.each([
    ['https://*.facebook.com/*', 'https://www.facebook.com/*', true],
    ['https://*/*', 'https://x.com/*', true],
    ['https://x.com/*', 'https://bsky.app/*', false],
  ])('%s holds for %s: %s', (wide, narrow, holds) => expect(holdsFor(placeOf(wide), placeOf(narrow))).toBe(holds))
})
