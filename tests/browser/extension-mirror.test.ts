import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createMirror } from '../../extension/mirror.ts'

afterEach(() => document.body.replaceChildren())

/** A mirror in the page, as narrow as a textarea may be. */
function put() {
  const mirror = createMirror()
  mirror.element.style.cssText = 'inline-size:120px;white-space:pre-wrap;font:16px monospace'
  document.body.append(mirror.element)
  return mirror
}

const letters = fc.string({ unit: fc.constantFrom('a', ' ', 'lang ', '\n', '😀'), maxLength: 12 })
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(8), letters), { minLength: 1, maxLength: 12 })

describe('a text in the mirror', () => {
  test('is the text, whatever is written and taken away, and stands as if it were written at once', () => {
    fc.assert(
      fc.property(letters, edits, (first, all) => {
        const mirror = put()
        let text = first
        mirror.write(text)
        for (const [at, cut, put] of all) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + put + text.slice(from + cut)
          mirror.write(text)
        }
        const anew = put()
        anew.write(text)
        expect(mirror.element.textContent).toBe(`${text}\n`)
        expect(mirror.element.childElementCount).toBe(text.split('\n').length)
        const boxes = (one: typeof mirror) => {
          const from = one.element.getBoundingClientRect()
          return one.boxes(0, text.length).map(({ left, top, width }) => [left, top - from.top, width])
        }
        expect(boxes(mirror)).toEqual(boxes(anew))
        document.body.replaceChildren()
      }),
      { numRuns: 150 },
    )
  })

  test('in a key, only the line that is written in is touched', () => {
    const mirror = put()
    mirror.write('En\nto\ntre')
    const before = [...mirror.element.children]
    const changed = new MutationObserver(() => undefined)
    changed.observe(mirror.element, { subtree: true, childList: true, characterData: true })
    mirror.write('En\ntvo\ntre')
    expect(changed.takeRecords().map(({ type, target }) => [type, target.textContent])).toEqual([
      ['characterData', 'tvo\n'],
    ])
    expect([...mirror.element.children]).toEqual(before)
  })

  test('what lies beyond its end has no boxes', () => {
    const mirror = put()
    mirror.write('En')
    expect(mirror.boxes(40, 50)).toEqual([])
    expect(createMirror().boxes(0, 3)).toEqual([])
  })
})
