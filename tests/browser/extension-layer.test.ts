import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createDrawing } from '../../extension/drawing.ts'
import { editorOf } from '../../extension/editors/editor.ts'
import { createLayer, type Layer } from '../../extension/layer.ts'
import { clipOf, clippingAncestors, isDark } from '../../extension/view.ts'
import { draft, finding } from '../torgvett/writer.ts'

let life: AbortController
let layer: Layer
beforeEach(() => {
  life = new AbortController()
  layer = createLayer(life.signal)
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

const make = (tag: string, style = '', attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag)
  element.style.cssText = style
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** A field inside an open shadow root, with what stands around it there. */
function shadowed(host: HTMLElement, inner = make('div')) {
  const composer = make('textarea', 'width:400px;height:200px')
  inner.append(composer)
  host.attachShadow({ mode: 'open' }).append(inner)
  return composer
}

/** A badge over a composer; `hit` says whether a press on its middle would reach it. */
function badge(composer: HTMLElement) {
  const button = make('button')
  button.className = 'btn badge'
  button.textContent = 'Klar'
  layer.ui.append(button)
  const cover = () =>
    layer.cover(layer.origin(), composer.getBoundingClientRect(), clipOf(composer, clippingAncestors(composer)))
  layer.near(composer)
  cover()
  const hit = () => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return (button.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2) === button
  }
  return { button, cover, hit }
}

describe('over a composer in a shadow root, the badge can be pressed', () => {
  test.each<[string, () => HTMLElement]>([
    [
      'in a modal dialog around it',
      () => {
        const dialog = document.body.appendChild(document.createElement('dialog'))
        const composer = shadowed(dialog.appendChild(make('div')))
        dialog.showModal()
        return composer
      },
    ],
    [
      'in a modal dialog in the same root',
      () => {
        const dialog = document.createElement('dialog')
        const composer = shadowed(document.body.appendChild(make('div')), dialog)
        dialog.showModal()
        return composer
      },
    ],
    [
      'in an element that is the dialog itself, and draws nothing but its own',
      () => shadowed(document.body.appendChild(make('div', '', { 'aria-modal': 'true' }))),
    ],
  ])('%s', (_, place) => {
    expect(badge(place()).hit()).toBe(true)
  })

  test('and keys in what is ours are no hot keys of the page', async () => {
    const composer = shadowed(document.body.appendChild(make('div')), make('dialog', '', { open: '' }))
    const { button } = badge(composer)
    const heard: string[] = []
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal })
    button.focus()
    await userEvent.keyboard('j')
    expect(heard).toEqual([])
    composer.focus()
    await userEvent.keyboard('k')
    expect(heard).toEqual(['k'])
  })
})

test('what cuts off and colours a shadow root from outside holds for the composer in it', () => {
  const box = make('div', 'width:300px;height:100px;overflow:auto;background:#111')
  const composer = shadowed(document.body.appendChild(box).appendChild(make('div')))
  composer.style.background = 'none'
  expect(clippingAncestors(composer)).toEqual([box])
  expect(isDark(composer)).toBe(true)
  box.style.background = '#fff'
  expect(isDark(composer)).toBe(false)
})

test('scrolled out of its box, a composer leaves no badge over what stands there', () => {
  const box = make('div', 'margin:100px;width:300px;height:150px;overflow:auto')
  const composer = make('textarea', 'display:block;width:250px;height:60px;margin:60px 0 600px')
  box.append(composer)
  document.body.append(box)
  const { button, cover, hit } = badge(composer)
  expect(hit()).toBe(true)
  for (const [scrolled, seen] of [
    [300, false],
    [80, true],
  ] as const) {
    box.scrollTop = scrolled
    cover()
    expect(hit(), `scrolled ${scrolled}`).toBe(seen)
    expect(button.checkVisibility({ visibilityProperty: true })).toBe(seen)
    expect(button.getBoundingClientRect().bottom).toBeGreaterThan(seen ? box.offsetTop : 0)
  }
})

test('a composer that is left leaves no mark behind', () => {
  const composer = make('div', '', { contenteditable: 'true' })
  composer.textContent = draft
  document.body.append(composer)
  const editing = editorOf(composer)?.open(composer, layer.aside)
  if (!editing) throw new Error('Nobody knows this editor.')
  for (let times = 0; times < 3; times++) {
    const drawing = createDrawing(composer, editing, layer, () => undefined)
    editing.read()
    drawing.draw([finding], undefined)
    expect(layer.marks.querySelectorAll('.warn')).toHaveLength(1)
    expect(layer.marks.children).toHaveLength(1)
    drawing.clear()
    expect(layer.marks.children).toHaveLength(0)
  }
})
