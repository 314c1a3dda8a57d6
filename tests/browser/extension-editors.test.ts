import { afterEach, describe, expect, test } from 'vitest'
import { type Editing, editorOf } from '../../extension/editors/editor.ts'

afterEach(() => document.body.replaceChildren())

/** Elements from a short notation: a string is text, an array a tag and what it holds. */
type Tree = string | [tag: string, ...Tree[]]
function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [tag, ...children] = tree
  const [name = 'p', fixed] = tag.split(':')
  const element = document.createElement(name)
  if (element instanceof HTMLImageElement) element.alt = fixed ?? ''
  else if (fixed) element.contentEditable = 'false'
  if (fixed === 'placeholder') element.ariaHidden = 'true'
  element.append(...children.map(grow))
  return element
}

function openRich(...children: Tree[]): { composer: HTMLElement; editing: Editing } {
  const composer = document.createElement('div')
  composer.contentEditable = 'true'
  composer.style.cssText = 'position:absolute;left:20px;top:30px;width:300px;font:16px monospace;white-space:pre-wrap'
  composer.append(...children.map(grow))
  document.body.append(composer)
  const editing = editorOf(composer)?.open(composer, document.body)
  if (!editing) throw new Error('No editor knows the composer.')
  return { composer, editing }
}

function openPlain(value: string, style = ''): { composer: HTMLTextAreaElement; editing: Editing } {
  const composer = document.createElement('textarea')
  composer.style.cssText = `position:absolute;left:20px;top:30px;width:300px;height:80px;padding:7px 9px;border:3px solid;font:16px monospace;${style}`
  composer.value = value
  document.body.append(composer)
  const editing = editorOf(composer)?.open(composer, document.body)
  if (!editing) throw new Error('No editor knows the composer.')
  return { composer, editing }
}

describe('rich text is read as it is seen', () => {
  test.each<[string, Tree[], string]>([
    ['one line', ['Hei på deg'], 'Hei på deg'],
    [
      'paragraphs',
      [
        ['p', 'En.'],
        ['p', 'To.'],
      ],
      'En.\nTo.\n',
    ],
    [
      'an empty line between',
      [
        ['p', 'En.'],
        ['p', ['br']],
        ['p', 'To.'],
      ],
      'En.\n\nTo.\n',
    ],
    ['line breaks', ['En', ['br'], 'to'], 'En\nto'],
    ['bold inside a word', ['Du er ', ['b', 'du'], 'm'], 'Du er dum'],
    ['a span in a link in a paragraph', [['p', 'Se ', ['a', ['span', 'her']], '.']], 'Se her.\n'],
    ['a list', [['ul', ['li', 'En'], ['li', 'To']]], 'En\nTo\n'],
    ['a mention that is one thing', ['Hei ', ['span:fixed', '@Kari'], '!'], 'Hei \ufffc!'],
    ['no-break spaces as spaces', ['Du\u00a0er\u00a0 dum'], 'Du er  dum'],
    ['emoji whole', ['😀 ja'], '😀 ja'],
    ['without what only holds the caret', [['p', 'Du\u200b er ', ['b', '\ufeff'], 'dum\u200b']], 'Du er dum\n'],
    ['nothing', [], ''],
    [
      'without what an empty field says',
      [
        ['span:placeholder', 'Skriv noe'],
        ['p', ['br']],
      ],
      '\n',
    ],
    ['an emoji that is a picture, as one thing', ['Hei ', ['img:👋'], '!'], 'Hei \ufffc!'],
    ['without a picture that says nothing', ['Hei', ['img']], 'Hei'],
  ])('%s', (_, children, text) => expect(openRich(...children).editing.read()).toBe(text))

  test('whole where it is carried elsewhere: what chips and pictures say as well', () => {
    const { editing } = openRich(
      'Takk til ',
      ['span:fixed', '@Kari ', ['b', 'Nordmann']],
      ' for møtet ',
      ['img:👋'],
      '.',
    )
    expect(editing.whole()).toBe('Takk til @Kari Nordmann for møtet 👋.')
    expect(editing.read()).toBe('Takk til \ufffc for møtet \ufffc.')
    expect(openPlain('Takk').editing.whole()).toBe('Takk')
  })
})

describe('words are found where they stand', () => {
  test.each<[string, Tree[], string]>([
    ['across bold', ['Du er ', ['b', 'du'], 'm, Kari'], 'er dum'],
    ['after an emoji', ['😀😀 Du er dum'], 'dum'],
    [
      'in the second paragraph',
      [
        ['p', 'En.'],
        ['p', 'Du er dum.'],
      ],
      'dum',
    ],
    ['after what only holds the caret', ['\u200bDu \ufeffer', ['b', '\u200b'], ' d\u200bum', ', Kari'], 'er dum'],
    ['after a mention', ['Hei ', ['span:fixed', '@Kari'], ', du er dum'], 'dum'],
  ])('%s', (_, children, words) => {
    const { composer, editing } = openRich(...children)
    const start = editing.read().indexOf(words)
    const span = { start, end: start + words.length }
    composer.focus()
    editing.select(span)
    expect(editing.selected()).toBe(words)
    const [first] = editing.boxes([span])[0] ?? []
    const seen = getSelection()?.getRangeAt(0).getClientRects()[0]
    expect(first?.toJSON()).toEqual(seen?.toJSON())
  })

  test('words that have been taken away have no boxes', () => {
    const { composer, editing } = openRich(['p', 'Du er dum.'])
    editing.read()
    composer.replaceChildren()
    expect(editing.boxes([{ start: 6, end: 9 }])).toEqual([[]])
  })
})

describe('what was measured stands while its words do', () => {
  const text = ['Hei. ', ['b', 'Du er'], ' dum, Kari.'] satisfies Tree[]
  const node = (composer: HTMLElement, index: number) => {
    const nodes = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
    for (let passed = 0; passed <= index; passed++) nodes.nextNode()
    return nodes.currentNode as Text
  }

  test.each<[string, (composer: HTMLElement) => void, boolean]>([
    ['nothing has been written', () => undefined, true],
    ['written before', (composer) => node(composer, 0).insertData(0, 'Nei. '), true],
    ['written after', (composer) => node(composer, 2).appendData(' Ja.'), true],
    ['written inside', (composer) => node(composer, 1).insertData(2, 'u'), false],
    ['taken away in part', (composer) => node(composer, 2).deleteData(0, 3), false],
    ['drawn anew by the editor', (composer) => composer.replaceChildren('Hei. Du er dum, Kari.'), false],
  ])('%s', (_, write, stands) => {
    const { composer, editing } = openRich(...text)
    const span = { start: 5, end: 14 }
    expect(editing.read().slice(span.start, span.end)).toBe('Du er dum')
    expect(editing.stands([span])).toBe(false)
    const [before] = editing.boxes([span])
    expect(editing.stands([span])).toBe(true)
    write(composer)
    expect(editing.stands([span])).toBe(stands)
    if (stands) expect(editing.boxes([span])[0]).toHaveLength(before?.length ?? 0)
    editing.read()
    expect(editing.stands([span])).toBe(false)
  })

  test('across lines, and with what is one thing inside', () => {
    const { editing } = openRich(['p', 'Du ', ['span:fixed', '@Kari'], ' er'], ['p', 'dum.'])
    const read = editing.read()
    const spans = [{ start: read.indexOf('er'), end: read.indexOf('.') }]
    editing.boxes(spans)
    expect(editing.stands(spans)).toBe(true)
  })
})

describe('a textarea’s words stand where its mirror says', () => {
  // In a monospaced face every letter is as wide, so that the place of a word can be counted.
  const letter = () => {
    const ruler = document.createElement('span')
    ruler.style.font = '16px monospace'
    ruler.textContent = 'x'.repeat(100)
    document.body.append(ruler)
    return ruler.getBoundingClientRect().width / 100
  }

  test.each([
    ['at the beginning', 'dum', 0, 0],
    ['in the line', 'Du er dum', 6, 0],
    ['in the third line', 'En\nto\nDu er dum', 6, 2],
    ['after a long line is broken', `${'xxxxx '.repeat(6)}dum`, 6, 1],
  ])('%s', (_, value, column, row) => {
    const { editing } = openPlain(value, 'line-height:20px')
    const start = editing.read().indexOf('dum')
    const [box] = editing.boxes([{ start, end: start + 3 }])[0] ?? []
    const expectedLeft = 20 + 3 + 9 + column * letter()
    expect(box?.width).toBeCloseTo(3 * letter(), 0)
    expect(Math.abs((box?.top ?? 0) + (box?.height ?? 0) / 2 - (30 + 3 + 7 + row * 20 + 10))).toBeLessThanOrEqual(1)
    if (row !== 1) expect(Math.abs((box?.left ?? 0) - expectedLeft)).toBeLessThanOrEqual(1)
  })

  test('and wherever it is edited, line by line, as in a mirror made anew', () => {
    const { composer, editing } = openPlain('En.\n\nDu er dum.\nTo\n')
    for (const value of [
      'En.\n\nNei, du er dum.\nTo\n',
      'dum\nEn.\nNei, du er\ndum.\nTo',
      '',
      'Du er dum',
      `\n${'lang linje '.repeat(20)}\n\ndum\n`,
      'dum',
    ]) {
      composer.value = value
      const spans = [...value.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }))
      spans.push({ start: 0, end: value.length })
      const aside = document.createElement('div')
      document.body.append(aside)
      const anew = editorOf(composer)?.open(composer, aside)
      const numbers = (boxes: DOMRect[][] | undefined) => boxes?.map((lines) => lines.map((box) => box.toJSON()))
      expect(numbers(editing.boxes(spans))).toEqual(numbers(anew?.boxes(spans)))
      aside.remove()
    }
  })

  test('and move when it is scrolled', () => {
    const { composer, editing } = openPlain(`${'linje\n'.repeat(30)}dum`)
    const start = editing.read().indexOf('dum')
    const top = () => editing.boxes([{ start, end: start + 3 }])[0]?.[0]?.top ?? 0
    const before = top()
    composer.scrollTop = 120
    expect(before - top()).toBeCloseTo(composer.scrollTop, 0)
  })
})
