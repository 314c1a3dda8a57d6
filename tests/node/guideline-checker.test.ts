import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, createChecker } from '../../guideline/index.ts'

/** Pieces that open and close quotations, end sentences, hide words and change what stands beside them. */
const pieces = [
  'Du er en idiot, Kari. ',
  '«',
  '» ',
  '"',
  'Sånn kan vi ikke ha det. ',
  'Jeg skal drepe deg! ',
  'Somaliere er kriminelle. ',
  'Det bor mange eritreere her. De skulle aldri vært født. ',
  'F@EN!!! ',
  'HELT SYKT NÅ ER DET NOK!!!! ',
  '14037851273 ',
  'Ring naboen på 999 99 912. ',
  '- Det er galt, sier hun. ',
  '90 % av pengene forsvinner i byråkrati ',
  'uakseptabelt ',
  '4. mars ',
  'kl. ',
  '\n',
  '. ',
  '? ',
  ' ',
  'e',
  '\ud83d',
  '😀',
  '\u200b',
]
const edits = fc.array(
  fc.record({
    at: fc.nat(4000),
    removed: fc.oneof(fc.nat(3), fc.nat(80)),
    inserted: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
  }),
  { minLength: 50, maxLength: 50 },
)

describe('createChecker', () => {
  test('after 10,000 random edits the answer is that of a full check', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let text = 'Takk for et godt møte. Vi er uenige om budsjettet. '
        const checker = createChecker(text)
        for (const { at, removed, inserted } of list) {
          const start = Math.min(at, text.length)
          text = text.slice(0, start) + inserted + text.slice(start + removed)
          const report = checker.edit(start, removed, inserted)
          expect(checker.text).toBe(text)
          expect(report).toEqual(check(text))
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('places outside the text are moved to its edge', () => {
    const checker = createChecker('Hei. ')
    expect(checker.edit(900, 5, 'Du er en idiot, Kari.')).toEqual(check('Hei. Du er en idiot, Kari.'))
    expect(checker.edit(0, 9000, '')).toEqual(check(''))
    expect(checker.edit(0, 0, 'Du er en idiot, Kari.').findings).toHaveLength(1)
  })
})

describe('any text gets an answer', () => {
  const long = 100_000
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['one letter', 'a'.repeat(long)],
    ['one letter, spaced', 'a '.repeat(long / 2)],
    ['digits', '1'.repeat(long)],
    ['grouped digits', '123456 '.repeat(long / 7)],
    ['mail-like', 'a@'.repeat(long / 2)],
    ['dots', 'a.'.repeat(long / 2)],
    ['stars', 'f*'.repeat(long / 2)],
    ['stars in a row', `f${'*'.repeat(long)}`],
    ['quotes', '"«'.repeat(long / 2)],
    ['exclamation', '!?'.repeat(long / 2)],
    ['addresses', 'bor i Storgata '.repeat(long / 15)],
    ['accounts', 'konto 1234 '.repeat(long / 11)],
    ['commas', 'du er, '.repeat(long / 7)],
    ['insults', 'idiot '.repeat(long / 6)],
    ['capital insults', 'DU ER EN IDIOT '.repeat(long / 15)],
    ['lone surrogates', '\ud800\udc00\ud800'.repeat(long / 3)],
    ['right to left', '\u202eשלום עולם '.repeat(long / 11)],
    ['zero width', 'i\u200bd\u200b'.repeat(long / 4)],
    ['combining', 'a\u0301\u0301\u0301'.repeat(long / 4)],
    ['new lines', '\n'.repeat(long)],
    ['ages', 'Emma (9 '.repeat(long / 8)],
  ]
  test.each(hostile)('%s', (_, text) => {
    const start = performance.now()
    const { findings } = check(text)
    expect(performance.now() - start).toBeLessThan(5000)
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote)
  })

  test('a megabyte', () => {
    const text = 'Vi er uenige om budsjettet, men møtet var godt. '.repeat(21_000)
    expect(check(text).findings).toEqual([])
  }, 30_000)

  test('whatever it is, offsets point into it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('')
          for (const { start, end, quote } of check(text).findings) {
            expect(start).toBeLessThan(end)
            expect(text.slice(start, end)).toBe(quote)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
