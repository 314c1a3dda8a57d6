import { afterEach, describe, expect, test } from 'vitest'
import { names } from '../../extension/names.ts'
import { pictureBeside } from '../../extension/picture.ts'
import { isReply, postControl } from '../../extension/post-control.ts'

afterEach(() => document.body.replaceChildren())

type Tree = [tag: string, attributes: Record<string, string>, ...inside: (Tree | string)[]]

/** A tree of elements in the page. */
function grow([tag, attributes, ...inside]: Tree, parent: Node = document.body): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const one of inside) typeof one === 'string' ? element.append(one) : grow(one, element)
  parent.appendChild(element)
  return element
}

const composer: Tree = ['textarea', { id: 'composer' }]
const find = () => document.querySelector<HTMLElement>('#composer') as HTMLElement
const control = () => postControl(find(), undefined)?.id

describe('the Post control is', () => {
  test.each<[string, Tree, string | undefined]>([
    ['the button that says so', ['div', {}, composer, ['button', { id: 'go' }, 'Publiser']], 'go'],
    [
      'named, where it shows an icon',
      ['div', {}, composer, ['div', { role: 'button', 'aria-label': 'Post', id: 'go' }]],
      'go',
    ],
    [
      'the nearest',
      ['main', {}, ['button', { id: 'far' }, 'Del'], ['div', {}, composer, ['button', { id: 'go' }, 'Svar']]],
      'go',
    ],
    [
      'outside the box that holds the words',
      ['section', {}, ['div', {}, ['div', {}, composer]], ['button', { id: 'go' }, 'Legg ut']],
      'go',
    ],
    ['what submits the form, whatever it says', ['form', {}, composer, ['button', { id: 'go' }, 'Ut i verden']], 'go'],
    [
      'what says that it submits, before a tool without a type',
      ['form', {}, ['button', { id: 'tool' }, 'Fet'], composer, ['button', { type: 'submit', id: 'go' }, 'Send inn']],
      'go',
    ],
    ['no tool of the editor', ['div', {}, composer, ['button', { id: 'tool' }, 'Bilde']], undefined],
    [
      'not outside the dialog',
      ['div', {}, ['button', { id: 'far' }, 'Publiser'], ['div', { role: 'dialog' }, composer]],
      undefined,
    ],
    ['no link', ['div', {}, composer, ['a', { href: '#', id: 'far' }, 'Post']], undefined],
  ])('%s', (_, tree, id) => {
    grow(tree)
    expect(control()).toBe(id)
  })

  test('known by a site’s own word', () => {
    grow(['div', {}, composer, ['button', { id: 'go' }, 'Tut']])
    expect(control()).toBeUndefined()
    expect(postControl(find(), { name: '', hosts: [], post: /^tut$/i })?.id).toBe('go')
  })
})

test.each([
  ['Svar', '', true],
  ['Post', 'Add a comment…', true],
  ['Publiser', 'Hva tenker du på?', false],
  ['Legg ut', 'Skriv en kommentar …', true],
])('a press on %s in “%s” answers somebody else: %s', (word, name, is) => {
  grow(['div', {}, ['textarea', { id: 'composer', 'aria-label': name }], ['button', {}, word]])
  expect(isReply(find(), postControl(find(), undefined) as HTMLElement, undefined)).toBe(is)
})

describe('a picture beside a composer', () => {
  const here = (src: string): Tree => ['div', { role: 'dialog' }, ['img', { src }], ['div', {}, composer]]
  test.each<[string, Tree, boolean]>([
    ['has been picked', here('blob:null/1'), true],
    ['is drawn from its data', here('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='), true],
    ['is no avatar', here('/avatar.png'), false],
    [
      'is not in somebody else’s dialog',
      ['div', {}, ['img', { src: 'blob:null/1' }], ['div', { role: 'dialog' }, composer]],
      false,
    ],
  ])('%s', (_, tree, is) => {
    grow(tree)
    expect(pictureBeside(find())).toBe(is)
  })
})

test('an element is called by all that a screen reader may say', () => {
  grow([
    'div',
    {},
    ['label', { for: 'composer' }, 'Innlegg'],
    ['span', { id: 'other' }, 'Skriv her'],
    ['textarea', { id: 'composer', 'aria-labelledby': 'other', placeholder: 'Hva skjer?' }],
  ])
  expect(names(find())).toEqual(['Hva skjer?', 'Skriv her', 'Innlegg'])
})
