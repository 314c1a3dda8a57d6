import { describe, expect, test } from 'vitest'
import { ruleIds, sayings } from '../../guideline/index.ts'
import { type Item, parts } from '../../guideline/page/page.ts'
import type { Text } from '../../languages/index.ts'

const part = (id: string) => parts.find((each) => each.id === id)
const items = (id: string): Item[] => part(id)?.items ?? []
const texts = parts.flatMap(({ heading, lead, items, source }) => [
  heading,
  ...lead,
  ...(source ? [source] : []),
  ...items.flatMap(({ name, says }) => (says ? [name, says] : [name])),
])

describe('the guideline on one page', () => {
  test('has all its parts, in the order in which they are read', () =>
    expect(parts.map(({ id }) => id)).toEqual(['rule', 'points', 'checks', 'left-alone', 'help-no', 'help-se']))

  test('has ten points, every check and the sixteen things that are left alone', () => {
    expect(items('points')).toHaveLength(10)
    expect(
      items('checks')
        .map(({ name }) => name.nb)
        .toSorted(),
    ).toEqual(ruleIds.map((id) => sayings(id).name.nb).toSorted())
    expect(items('left-alone')).toHaveLength(16)
  })

  test('asks the gravest questions first', () => {
    const levels = items('checks').map(({ level }) => level)
    expect(levels).toEqual(
      levels.toSorted((a, b) => 'stop warn note'.indexOf(a ?? '') - 'stop warn note'.indexOf(b ?? '')),
    )
  })

  test('says where the rule and the points come from', () => {
    for (const id of ['rule', 'points'])
      for (const words of Object.values(part(id)?.source ?? {})) expect(words).toContain('KS')
  })

  test('sends people to nobody but the sources that have been read', () => {
    const sites = [...items('help-no'), ...items('help-se')].flatMap(({ site }) => site ?? [])
    expect(sites).toEqual(['hatogtrusler.no', 'ks.no', 'skr.se'])
  })

  test.each(texts.map((text): [string, Text] => [text.en, text]))('%s', (_, text) => {
    expect(Object.keys(text)).toEqual(['nb', 'nn', 'sv', 'en'])
    for (const words of Object.values(text)) {
      expect(words.trim()).not.toBe('')
      expect(words).not.toMatch(/!|\berror|ugyldig|ogiltig|invalid|illegal|ulovlig|olaglig|§/i)
    }
    expect(text.nn).not.toMatch(/\b(ikke|noe|siden|hvorfor|hva|hvor|jeg|fra|medier|noen)\b/i)
  })
})
