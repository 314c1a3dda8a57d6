import fc from 'fast-check'

/** What a broken, old or hostile sender may put where something else belongs. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '2026-02-30T99:99:99Z',
    '0000-00-00T00:00:00+99:99',
    '\u202e\u0000\ud800',
    -1,
    1e308,
    Number.NaN,
    {},
    [],
    [[[]]],
    { toString: 1, __proto__: null },
  ),
  fc.anything({ maxDepth: 2 }),
  fc.string({ minLength: 0, maxLength: 60, unit: 'binary' }),
)

type Path = (string | number)[]

const paths = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))]
    : [at]

/** A part that an earlier change has taken away is left as it is. */
const replaced = (value: unknown, [first, ...rest]: Path, by: unknown): unknown => {
  if (first === undefined) return by
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === String(first) ? replaced(inner, rest, by) : inner))
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [first]: replaced(Reflect.get(value, first), rest, by) }
}

/** A good value with up to four of its parts, at any depth, replaced by odd ones. */
export const oddly = (good: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...paths(good)), odd), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), good))

/** Moments as feeds write them: with Z, with offsets, with and without parts of a second. */
export const moment: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.constantFrom('Z', '+01:00', '+02:00', '-09:30', '+14:00'),
    fc.constantFrom('', '.5', '.123', '.123456789'),
  )
  .map(([date, offset, fraction]) => date.toISOString().slice(0, 19) + fraction + offset)

/** Web addresses. */
export const address: fc.Arbitrary<string> = fc.webUrl({ withQueryParameters: true, withFragments: true })

/** A text of at least one and at most `max` characters, of any kind. */
export const anyText = (max: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength: Math.min(max, 40), unit: 'grapheme' }).filter((text) => text.length <= max)
