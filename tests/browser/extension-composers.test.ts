import { afterEach, describe, expect, test } from 'vitest'
import { composerOf, focusedComposer, hasComposer } from '../../extension/composers.ts'

afterEach(() => document.body.replaceChildren())

function make(
  tag: string,
  attributes: Record<string, string> = {},
  parent: ParentNode & Node = document.body,
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.appendChild(element)
  return element
}

describe('a place to write a post is', () => {
  test.each([
    ['a textarea', 'textarea', {}, true],
    ['a rich editor', 'div', { contenteditable: 'true', role: 'textbox' }, true],
    ['plain text that can be edited', 'div', { contenteditable: 'plaintext-only' }, true],
    [
      'a rich editor that suggests names',
      'div',
      { contenteditable: '', role: 'combobox', 'aria-multiline': 'true' },
      true,
    ],
    ['no input', 'input', {}, false],
    ['no password', 'input', { type: 'password' }, false],
    ['no search box', 'textarea', { role: 'combobox' }, false],
    ['no search in rich text', 'div', { contenteditable: '', role: 'searchbox' }, false],
    ['nothing of one line', 'div', { contenteditable: '', role: 'textbox', 'aria-multiline': 'false' }, false],
    ['nothing that is only read', 'textarea', { readonly: '' }, false],
    ['nothing that is switched off', 'textarea', { disabled: '' }, false],
    ['no paragraph', 'p', {}, false],
  ] as const)('%s', (_, tag, attributes, is) => {
    expect(composerOf(make(tag, attributes))?.localName).toBe(is ? tag : undefined)
    expect(hasComposer()).toBe(is)
  })

  test('the whole editor, whatever part of it is pressed', () => {
    const editor = make('div', { contenteditable: 'true' })
    const span = make('span', {}, make('p', {}, editor))
    expect(composerOf(span)).toBe(editor)
  })

  test('not what stands in a search', () => {
    const search = make('form', { role: 'search' })
    expect(composerOf(make('textarea', {}, search))).toBeUndefined()
  })

  test('nothing that is not an element', () => {
    for (const target of [null, undefined, document, window]) expect(composerOf(target)).toBeUndefined()
  })
})

test('the focused one is found inside open shadow roots', () => {
  const root = make('div').attachShadow({ mode: 'open' })
  const inner = make('div', {}, root).attachShadow({ mode: 'open' })
  const composer = make('textarea', {}, inner)
  expect(focusedComposer()).toBeUndefined()
  expect(hasComposer()).toBe(true)
  composer.focus()
  expect(focusedComposer()).toBe(composer)
})
