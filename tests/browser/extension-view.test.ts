import { afterEach, expect, test } from 'vitest'
import { clipOf, clippingAncestors } from '../../extension/view.ts'

afterEach(() => document.body.replaceChildren())

/** A textarea in something, in an article that cuts off all it holds. */
function openIn(name: string): { composer: HTMLTextAreaElement; inner: HTMLElement } {
  const article = document.body.appendChild(document.createElement('article'))
  article.style.cssText = 'overflow:hidden;height:10px'
  const inner = article.appendChild(document.createElement(name))
  const composer = inner.appendChild(document.createElement('textarea'))
  return { composer, inner }
}
const seen = (composer: HTMLElement) => clipOf(composer, clippingAncestors(composer)).height

test('what cuts a composer off is known', () => {
  const { composer } = openIn('div')
  expect(seen(composer)).toBe(10)
})

test('a dialog is cut off by nothing that it stands in', () => {
  const { composer, inner } = openIn('dialog')
  ;(inner as HTMLDialogElement).showModal()
  expect(seen(composer)).toBe(composer.offsetHeight)
})

test('nor is a popover, or what is fixed in the window', () => {
  for (const popover of [true, false]) {
    const { composer, inner } = openIn('div')
    inner.style.position = 'fixed'
    if (popover) {
      inner.popover = 'manual'
      inner.showPopover()
    }
    expect(seen(composer)).toBe(composer.offsetHeight)
  }
})
