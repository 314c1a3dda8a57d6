import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { watchMoves } from '../../extension/moves.ts'

let life: AbortController
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const frames = async (many = 6) => {
  for (let one = 0; one < many; one++) await new Promise(requestAnimationFrame)
}

/** A box in the page, followed; gives how often it has been told of since the last call. */
async function follow(style = 'left:40px;top:60px;width:200px;height:80px') {
  const box = document.createElement('div')
  box.style.cssText = `position:absolute;${style}`
  document.body.append(box)
  let times = 0
  const placed = watchMoves(box, () => times++, life.signal)
  await frames()
  times = 0
  const told = async () => {
    await frames()
    const now = times
    times = 0
    return now
  }
  return { box, told, placed }
}

describe('an element that is moved', () => {
  test.each([
    ['to the right', 'left', '55px'],
    ['up', 'top', '30px'],
    ['by a transform', 'transform', 'translate(3px, 4px)'],
    ['by what comes before it', 'margin-top', '12px'],
  ])('%s is told of, and so is the next move', async (_, property, value) => {
    const { box, told } = await follow()
    box.style.setProperty(property, value)
    expect(await told()).toBeGreaterThan(0)
    box.style.left = '90px'
    expect(await told()).toBeGreaterThan(0)
  })

  test('after it was made narrower is told of', async () => {
    const { box, told, placed } = await follow()
    box.style.width = '150px'
    placed()
    await told()
    box.style.left = '45px'
    expect(await told()).toBeGreaterThan(0)
  })

  test('not at all is never told of', async () => {
    const { told } = await follow()
    for (let times = 0; times < 5; times++) expect(await told()).toBe(0)
  })

  test('while it is partly out of view is told of', async () => {
    const { box, told } = await follow(`left:40px;top:${innerHeight - 30}px;width:200px;height:80px`)
    expect(await told()).toBe(0)
    box.style.top = `${innerHeight - 50}px`
    expect(await told()).toBeGreaterThan(0)
  })

  test('no more is told of once it has ended', async () => {
    const { box, told } = await follow()
    life.abort()
    box.style.left = '400px'
    expect(await told()).toBe(0)
  })
})
