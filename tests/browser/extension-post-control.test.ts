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
  const film: Tree = ['video', { src: 'blob:null/2' }]
  const feed: Tree = ['div', {}, ['article', {}, film], ['div', { role: 'article' }, ['div', {}, film]]]
  const box: Tree = ['div', {}, composer]
  const here = (src: string): Tree => ['div', { role: 'dialog' }, ['img', { src }], ['div', {}, composer]]
  test.each<[string, Tree, boolean]>([
    ['has been picked', here('blob:null/1'), true],
    ['is drawn from its data', here('data:image/png;base64,iVBORw0KGgo='), true],
    ['is not the blank one before a picture', here('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='), false],
    ['is no drawing of the site’s', here('data:image/svg+xml,%3Csvg/%3E'), false],
    [
      'stands in the words themselves',
      ['main', {}, ['div', { id: 'composer' }, ['img', { src: 'blob:null/1' }]]],
      true,
    ],
    [
      'stands in an article with the composer',
      ['main', {}, ['article', {}, ['img', { src: 'blob:null/1' }], box]],
      true,
    ],
    [
      'stands beside it, below other articles',
      ['div', {}, feed, ['section', {}, ['img', { src: 'blob:null/1' }], box]],
      true,
    ],
    ['is no film in somebody’s article', ['section', {}, box, feed], false],
    ['is no film in an article that answers the composer’s own', ['article', {}, box, feed], false],
    ['is not anywhere on the page', ['main', {}, box, ['div', {}, film]], false],
    ['is not anywhere in what a site calls the main part', ['div', { role: 'main' }, box, ['div', {}, film]], false],
    ['is not anywhere in the body', ['div', {}, film], false],
    ['is no avatar', here('/avatar.png'), false],
    [
      'is not in somebody else’s dialog',
      ['div', {}, ['img', { src: 'blob:null/1' }], ['div', { role: 'dialog' }, composer]],
      false,
    ],
  ])('%s', (_, tree, is) => {
    grow(tree)
    if (!find()) grow(composer)
    expect(pictureBeside(find())).toBe(is)
  })

  test.each<[string, Tree, boolean]>([
    ['of the composer’s own', ['section', {}, ['input', { type: 'file', id: 'file' }], composer], true],
    [
      'of somebody’s article',
      ['section', {}, composer, ['article', {}, ['input', { type: 'file', id: 'file' }]]],
      false,
    ],
  ])('a file is in the field %s: %s', (_, tree, is) => {
    grow(tree)
    expect(pictureBeside(find())).toBe(false)
    const files = new DataTransfer()
    files.items.add(new File(['x'], 'x.png', { type: 'image/png' }))
    const input = document.querySelector<HTMLInputElement>('#file') as HTMLInputElement
    input.files = files.files
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
