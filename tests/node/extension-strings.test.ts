import { describe, expect, test } from 'vitest'
import { locales } from '../../extension/locales.ts'
import { popupStrings } from '../../extension/popup-strings.ts'
import { strings } from '../../extension/strings.ts'

const sentences = Object.entries({ ...strings, ...popupStrings })
  .flatMap(([key, text]) => ('one' in text ? [text.one, text.other] : [text]).map((one) => [key, one] as const))
  .flatMap(([key, text]) => Object.entries(text).map(([language, words]) => [key, language, words] as const))

describe('what Torgvett says', () => {
  test.each(sentences)('%s in %s', (_, language, words) => {
    expect(['nb', 'nn', 'sv', 'en']).toContain(language)
    expect(words.trim()).not.toBe('')
    expect(words).not.toMatch(/!|\berror|\bfeil\b|\bfel\b|ugyldig|ogiltig|invalid|illegal|ulovlig|olaglig|violation/i)
  })

  test('is there in every language, with the same places to fill', () => {
    for (const [, , words] of sentences) expect(words).not.toMatch(/\{(?!n\}|words\}|name\}|site\})/)
    for (const text of [strings.quoted, strings.yours, popupStrings.onHere]) {
      const places = Object.values(text).map((words) => words.match(/\{\w+\}/g)?.join())
      expect(new Set(places).size).toBe(1)
    }
  })

  test('is Nynorsk all through in nn', () => {
    const nynorsk = sentences.filter(([, language]) => language === 'nn').map(([, , words]) => words)
    expect(nynorsk.join(' ')).not.toMatch(/\b(ikke|noe|siden|hvorfor|hva|jeg|fra|gang til|medier|virker|lukker)\b/i)
  })
})

describe('what the browser shows', () => {
  test.each(Object.entries(locales()))('%s is short enough for the stores', (_, messages) => {
    expect(messages['name']?.message).toBe('Torgvett')
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132)
    expect(messages['look']?.message.length).toBeGreaterThan(0)
  })
})
