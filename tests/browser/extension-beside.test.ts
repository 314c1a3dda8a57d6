import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { beside } from '../../extension/ui/beside.ts'

afterEach(() => document.body.replaceChildren())

/** A card of a size, in a closed shadow root of an element in the page, as the layer holds it. */
async function stand(anchor: DOMRect, view: [number, number], height = 300, parent: HTMLElement = document.body) {
  await page.viewport(...view)
  const host = document.createElement('div')
  host.style.cssText = 'all: initial; position: absolute; top: 0; left: 0'
  const card = document.createElement('section')
  card.style.cssText = 'position: fixed; top: 0; left: 0; width: min(400px, 100vw - 16px); overflow: auto'
  const inside = document.createElement('p')
  inside.style.cssText = `height: ${height}px; margin: 0`
  card.append(inside)
  host.attachShadow({ mode: 'closed' }).append(card)
  parent.append(host)
  await beside(card, anchor)
  return card.getBoundingClientRect()
}

describe('a card stands', () => {
  test.each([
    ['to the right, at its words', [40, 200, 560, 22], [1280, 800], { x: 612, y: 200 }],
    ['to the left where the right is full', [600, 200, 640, 22], [1280, 800], { x: 188, y: 200 }],
    ['above where both sides are full', [200, 500, 900, 22], [1280, 800], { x: 700, y: 188 }],
    ['below where it must', [200, 100, 900, 22], [1280, 800], { x: 700, y: 134 }],
    ['inside the view at its foot', [40, 780, 560, 22], [1280, 800], { x: 612, y: 492 }],
    ['inside the view above its head', [40, -300, 560, 22], [1280, 800], { x: 612, y: 8 }],
    ['inside a narrow screen', [10, 400, 300, 22], [320, 800], { x: 8, y: 88 }],
  ] as const)('%s', async (_, [x, y, width, height], [w, h], expected) => {
    expect(await stand(new DOMRect(x, y, width, height), [w, h])).toMatchObject(expected)
  })

  test('no higher than the room beside its words', async () => {
    const above = await stand(new DOMRect(10, 620, 300, 22), [320, 900], 2000)
    expect(above).toMatchObject({ y: 8, bottom: 620 - 12 })
    const below = await stand(new DOMRect(10, 260, 300, 22), [320, 900], 2000)
    expect(below).toMatchObject({ y: 260 + 22 + 12, bottom: 900 - 8 })
  })

  test('high enough to be read where there is no room at all', async () => {
    const box = await stand(new DOMRect(0, 0, 300, 300), [320, 300], 2000)
    expect(box.height).toBeGreaterThanOrEqual(150)
    expect(box.top).toBeGreaterThanOrEqual(0)
  })

  test('at its words where the page has moved everything', async () => {
    const moved = document.createElement('div')
    moved.style.cssText = 'position: absolute; top: 60px; left: 70px; transform: translate(10px, 20px)'
    document.body.append(moved)
    const box = await stand(new DOMRect(40, 200, 560, 22), [1280, 800], 300, moved)
    expect(box).toMatchObject({ x: 612, y: 200 })
  })
})
