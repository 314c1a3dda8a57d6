import { afterEach, describe, expect, test } from 'vitest'
import { boxes, read } from '../../demo/playground/browser/places.ts'

type Piece = string | [tag: string, ...Piece[]]

/** A surface built of pieces: strings are text, arrays are elements. */
function surface(...pieces: Piece[]): HTMLElement {
  const build = (piece: Piece): Node => {
    if (typeof piece === 'string') return document.createTextNode(piece)
    const [tag, ...inside] = piece
    const element = document.createElement(tag)
    element.append(...inside.map(build))
    return element
  }
  const root = document.createElement('div')
  root.append(...pieces.map(build))
  document.body.append(root)
  return root
}

afterEach(() => document.body.replaceChildren())

describe('the text of a surface', () => {
  const cases: [what: string, pieces: Piece[], text: string][] = [
    ['nothing', [], ''],
    ['an empty paragraph', [['p', ['br']]], ''],
    ['one paragraph', [['p', 'Hei']], 'Hei'],
    [
      'paragraphs',
      [
        ['p', 'Hei'],
        ['p', 'du'],
      ],
      'Hei\ndu',
    ],
    [
      'an empty paragraph between',
      [
        ['p', 'Hei'],
        ['p', ['br']],
        ['p', 'du'],
      ],
      'Hei\n\ndu',
    ],
    [
      'an empty paragraph first',
      [
        ['p', ['br']],
        ['p', 'du'],
      ],
      '\ndu',
    ],
    [
      'an empty paragraph last',
      [
        ['p', 'Hei'],
        ['p', ['br']],
      ],
      'Hei\n',
    ],
    ['a line break', [['p', 'Hei', ['br'], 'du']], 'Hei\ndu'],
    ['a break that only holds the line open', [['p', 'Hei', ['br']]], 'Hei'],
    ['a line break at the end', [['p', 'Hei', ['br'], ['br']]], 'Hei\n'],
    ['bold within a word', [['p', 'svømme', ['strong', 'hallen'], 's']], 'svømmehallens'],
    [
      'a list',
      [
        ['ul', ['li', 'en'], ['li', 'to']],
        ['p', 'tre'],
      ],
      'en\nto\ntre',
    ],
    ['an emoji', [['p', '😀 hei']], '😀 hei'],
  ]
  test.each(cases)('%s', (_what, pieces, text) => expect(read(surface(...pieces)).text).toBe(text))

  test('every run stands where the text says', () => {
    const laid = read(surface(['p', 'Hei ', ['b', 'på'], ' deg'], ['p', ['br']], ['p', 'du', ['br'], 'der']))
    for (const { node, start } of laid.places) expect(laid.text.slice(start, start + node.length)).toBe(node.data)
  })

  test('what Quill keeps for the caret is no part of it', () => {
    const root = surface(['p', 'Hei', ['span', '\uFEFF'], ' du'])
    root.querySelector('span')?.classList.add('ql-cursor')
    expect(read(root).text).toBe('Hei du')
  })
})

describe('the boxes of words', () => {
  test('cover the words and nothing else', () => {
    const root = surface(['p', 'En ', ['b', 'svøm'], 'mehall til'])
    const [first, second, ...rest] = boxes(read(root), 3, 12)
    expect(rest).toEqual([])
    const bold = root.querySelector('b')?.getBoundingClientRect()
    expect(first?.left).toBeCloseTo(bold?.left ?? -1, 1)
    expect(first?.right).toBeCloseTo(second?.left ?? -1, 1)
  })
  test('across paragraphs are one for each, never the paragraph itself', () => {
    const root = surface(['p', 'Første'], ['p', 'andre'])
    const found = boxes(read(root), 0, 12)
    expect(found).toHaveLength(2)
    for (const box of found) expect(box.width).toBeLessThan(root.clientWidth / 2)
  })
  test('of a word that is broken over two lines are two', () => {
    const root = surface(['p', 'svømmehallutbyggingsvedtak'])
    root.style.width = '90px'
    root.style.overflowWrap = 'anywhere'
    expect(boxes(read(root), 0, 26).length).toBeGreaterThan(1)
  })
  test('beyond the text are none', () => expect(boxes(read(surface(['p', 'Hei'])), 10, 20)).toEqual([]))
})
