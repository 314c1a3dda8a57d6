import { describe, expect, test } from 'vitest'
import { beside } from '../../extension/ui/beside.ts'

const anchor = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const card = { width: 400, height: 300 }
const screen = { width: 1280, height: 800 }

describe('a card stands', () => {
  test.each([
    ['to the right, at its words', anchor(40, 200, 560, 22), screen, { x: 612, y: 200 }],
    ['to the left where the right is full', anchor(600, 200, 640, 22), screen, { x: 188, y: 200 }],
    ['above where both sides are full', anchor(200, 500, 900, 22), screen, { x: 700, y: 188 }],
    ['below where it must', anchor(200, 100, 900, 22), screen, { x: 700, y: 134 }],
    ['inside the view at its foot', anchor(40, 780, 560, 22), screen, { x: 612, y: 492 }],
    ['inside the view above its head', anchor(40, -300, 560, 22), screen, { x: 612, y: 8 }],
    ['inside a narrow screen', anchor(10, 400, 300, 22), { width: 320, height: 800 }, { x: 8, y: 88 }],
  ])('%s', (_, at, view, expected) => expect(beside(at, card, view)).toEqual(expected))

  test('at its head when the view is lower than the card', () => {
    expect(beside(anchor(0, 0, 300, 300), card, { width: 320, height: 200 })).toEqual({ x: 8, y: 8 })
  })
})
