import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Examples, fillIn } from '../../guideline/examples.ts'
import { check, type Finding } from '../../guideline/index.ts'
import type { Written } from '../../languages/index.ts'
import { en } from '../guideline-replacements/en.ts'
import { nb } from '../guideline-replacements/nb.ts'
import { nn } from '../guideline-replacements/nn.ts'
import { sv } from '../guideline-replacements/sv.ts'

const reviewed: Record<Written, [before: string, after: string][]> = { nb, nn, sv, en }
const written: Written[] = ['nb', 'nn', 'sv', 'en']
/** The rules that offer a wording for most of what they find. */
const offering = ['person-attack', 'heat', 'dehumanise', 'unsourced', 'role']
const SHARE = 0.6

const applied = (text: string, { start, end, replacement = '' }: Finding) =>
  text.slice(0, start) + replacement + text.slice(end)

/** What the rules are shown in their examples, what was reviewed, and the cases of a suite where `GUIDELINE_SUITE` names one. */
async function everything(): Promise<string[]> {
  const texts = written.flatMap((language) => reviewed[language].map(([before]) => before))
  for (const id of offering) {
    const file = join(import.meta.dirname, '../../guideline/rules', id, 'examples.ts')
    const { examples } = (await import(file)) as { examples: Examples }
    for (const language of written) {
      const { flag, ownFlag = [] } = examples[language]
      texts.push(...[...flag, ...ownFlag].map((example) => fillIn(example, language)))
    }
  }
  const suite = process.env['GUIDELINE_SUITE']
  if (suite && existsSync(suite))
    for (const line of readFileSync(suite, 'utf8').split('\n'))
      if (line.trim()) texts.push((JSON.parse(line) as { text: string }).text)
  return [...new Set(texts)]
}

describe.each(written)('reviewed wordings, %s', (language) => {
  const offers = reviewed[language].map(([before, after]) => ({
    before,
    after,
    offered: check(before).findings.flatMap((finding) =>
      finding.replacement === undefined ? [] : [applied(before, finding)],
    ),
  }))

  test('fifty or more are offered, each different', () => {
    expect(new Set(offers.map(({ before }) => before)).size).toBe(offers.length)
    expect(offers.filter(({ offered }) => offered.length > 0).length).toBeGreaterThanOrEqual(50)
  })

  test.each(offers.filter(({ offered }) => offered.length > 0))('$before', ({ after, offered }) => {
    expect(offered).toContain(after)
  })
})

/** What a whole sentence never has, unless it had it before. */
const BROKEN = [
  / {2}/,
  /\s[,.!?;:](?:\s|$)/,
  /[,;:]\s*[,.;:!?]/,
  /^[\s,.;:]/,
  /,\s*$/,
  /\b(?:an? [aeiou]?|en|ei|ein)\s*[.!?]$/,
]

test('a wording does what it promises, wherever it is offered', async () => {
  const faults: string[] = []
  for (const text of await everything()) {
    const before = check(text).findings
    for (const finding of before) {
      if (finding.replacement === undefined) continue
      const after = applied(text, finding)
      const found = check(after).findings
      const end = finding.start + finding.replacement.length
      const still = found.some(
        ({ rule, start, end: until }) => rule === finding.rule && start < end && until > finding.start,
      )
      const fresh = found.filter(({ rule }) => !before.some((known) => known.rule === rule))
      if (still || fresh.length > 0 || found.length >= before.length) faults.push(`found again: ${text} → ${after}`)
      if (BROKEN.some((broken) => broken.test(after) && !broken.test(text)))
        faults.push(`not whole: ${text} → ${after}`)
      if (/^\p{Lu}/u.test(text) && !/^[\p{Lu}\d]/u.test(after)) faults.push(`no capital: ${text} → ${after}`)
      if (finding.replacement === '') faults.push(`nothing put in: ${text}`)
    }
  }
  expect(faults).toEqual([])
})

test('most findings carry a wording, rule by rule and language by language', async () => {
  const shares = new Map<string, { with: number; all: number }>()
  for (const text of await everything()) {
    const { language, findings } = check(text)
    for (const { rule, replacement } of findings)
      if (offering.includes(rule))
        for (const key of [rule, `${rule} ${language}`]) {
          const share = shares.get(key) ?? { with: 0, all: 0 }
          share.all++
          if (replacement !== undefined) share.with++
          shares.set(key, share)
        }
  }
  console.log([...shares].map(([key, share]) => `${key} ${share.with}/${share.all}`).join(', '))
  for (const rule of offering) {
    const { with: carrying, all } = shares.get(rule) ?? { with: 0, all: 0 }
    expect(all, rule).toBeGreaterThan(20)
    expect(carrying / all, rule).toBeGreaterThanOrEqual(SHARE)
  }
})

test('threats, hate and secrets are never softened, not even by taking them out with something else', () => {
  const texts = [
    'Hold kjeft, din idiot, ellers skal jeg drepe deg.',
    'Du er ein løgnar, og eg skal slå deg helselaus.',
    'Du är en idiot, och jag ska skjuta dig.',
    'You are an idiot, and I will kill you.',
  ]
  for (const text of texts) {
    const threats = (written: string) => check(written).findings.filter(({ level }) => level === 'stop').length
    expect(threats(text), text).toBeGreaterThan(0)
    for (const finding of check(text).findings)
      if (finding.replacement !== undefined) expect(threats(applied(text, finding)), text).toBe(threats(text))
  }
})
