import type { Point } from './buildings.ts'
import { steady } from './sky.ts'

/** A street lamp, and the pool of light that it throws. `size` 1 is the tall one by the crate. */
export function lamp([x, y]: Point, size: number): string {
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(1)} ${(y + dy * size).toFixed(1)}`
  return [
    `<path d="M${at(-2.8, 0)}L${at(-2.8, -165)}H${(x + 2.8 * size).toFixed(1)}L${at(2.8, 0)}z" fill="#10162b"/>`,
    `<path d="M${at(-11, 0)}L${at(-5, -20)}L${at(5, -20)}L${at(11, 0)}z" fill="#10162b"/>`,
    `<path d="M${at(-16, -199)}L${at(0, -213)}L${at(16, -199)}z" fill="#10162b"/><path d="M${at(-1.9, -210)}L${at(-1.9, -221)}L${at(1.9, -221)}L${at(1.9, -210)}z" fill="#10162b"/>`,
    `<path d="M${at(-13.8, -198)}L${at(-8.8, -164)}L${at(8.8, -164)}L${at(13.8, -198)}z" fill="#ffe9b8"/>`,
    `<path d="M${at(-13.8, -198)}L${at(-8.8, -164)}H${(x + 8.8 * size).toFixed(1)}L${at(13.8, -198)}M${at(0, -198)}L${at(0, -164)}" fill="none" stroke="#10162b" stroke-width="${(2 * size).toFixed(1)}"/>`,
  ].join('')
}

/** What the lamp lights up: the air around it and the stones below. */
export const light = ([x, y]: Point, size: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${230 * size}" ry="${48 * size}" fill="url(#pool)"/><circle cx="${x}" cy="${y - 182 * size}" r="${200 * size}" fill="url(#glow)"/>`

/** The crate to stand on, with its step. `x` is its middle. */
export const crate = (x: number): string =>
  `<g transform="translate(${x - 640} 0)"><ellipse cx="650" cy="722" rx="104" ry="11" fill="#0d1226" opacity=".65"/><path d="M584 660h112l12 10H572z" fill="#c3925f"/><path d="M572 670h136v50H572z" fill="url(#wood)"/><path d="M572 686.5h136M572 703.5h136" stroke="#33251f" stroke-width="2"/><path d="M586 670v50M694 670v50" stroke="#3b2b22" stroke-width="8" opacity=".75"/><path d="M708 700h46l6 6v15h-52z" fill="#8a6543"/><path d="M708 700h46l6 6h-52z" fill="#c3925f"/></g>`

/** A bare tree in the square; each branch forks, always in the same way. `x` is its trunk. */
export function tree(x: number): string {
  const twigs: string[] = []
  const chance = steady(7)
  const grow = ([fx, fy]: Point, angle: number, length: number, width: number) => {
    if (length < 8) return
    const [tx, ty]: Point = [fx + Math.cos(angle) * length, fy + Math.sin(angle) * length]
    twigs.push(
      `<path d="M${fx.toFixed(1)} ${fy.toFixed(1)}L${tx.toFixed(1)} ${ty.toFixed(1)}" stroke-width="${width.toFixed(1)}"/>`,
    )
    for (const turn of [-0.5, 0.08, 0.55])
      grow([tx, ty], angle + turn + (chance() - 0.5) * 0.3, length * (0.66 + chance() * 0.14), width * 0.66)
  }
  grow([x, 622], -Math.PI / 2 - 0.3, 26, 6)
  grow([x, 622], -Math.PI / 2 + 0.35, 30, 6.5)
  return `<ellipse cx="${x}" cy="670" rx="46" ry="7" fill="#10162b" opacity=".6"/><path d="M${x - 36} 664h72l-5 8h-62z" fill="#3b3450"/><g stroke="#161c36" stroke-linecap="round"><path d="M${x} 666V618" stroke-width="9"/>${twigs.join('')}</g>`
}

const heads = {
  bare: '<ellipse cy="-64" rx="10" ry="11.5"/>',
  hood: '<ellipse cy="-64" rx="10" ry="11.5"/><path d="M-11-70c0-9 22-9 22 0l2 20c-8 5-18 5-26 0z"/>',
  cap: '<ellipse cy="-64" rx="10" ry="11.5"/><path d="M-16-69c4-3 28-3 32 0l-4-3c-1-9-6-11-12-11s-11 2-12 11z"/>',
  bobble: '<ellipse cy="-64" rx="10" ry="11.5"/><path d="M-11.5-66a11.5 12.5 0 0 1 23 0z"/><circle cy="-80" r="3.5"/>',
}
const BODY = '<path d="M-23 2c-1-24 0-43 12-49 4-2 7-3 11-3s7 1 11 3c12 6 13 25 12 49z"/>'

/** Someone who listens, seen from behind, with the lamp's light on one edge. */
export function listener([x, y]: Point, size: number, head: keyof typeof heads): string {
  const shape = BODY + heads[head]
  return `<g transform="translate(${x + 1.8} ${y - 1}) scale(${size})" fill="#a3785a" opacity=".75">${shape}</g><g transform="translate(${x} ${y}) scale(${size})" fill="#0f152a">${shape}</g>`
}

/** Someone who listens from a wheelchair. */
export const seated = ([x, y]: Point): string =>
  `<g fill="#0f152a" transform="translate(${x} ${y})"><circle cy="-72" r="12"/><path d="M-21-14c-1-28 0-44 21-45 21 1 22 17 21 45z"/><circle cx="-21" cy="-14" r="19" fill="none" stroke="#0f152a" stroke-width="4"/><circle cx="21" cy="-14" r="19" fill="none" stroke="#0f152a" stroke-width="4"/><path d="M-23-46v18M23-46v18" stroke="#0f152a" stroke-width="5"/></g>`

/** A cat that listens too. */
export const cat = ([x, y]: Point): string =>
  `<g fill="#0f152a" transform="translate(${x} ${y})"><path d="M-20 0c0-18 4-26 16-27 8-1 10 4 11 27zM-2-24c-5-12 0-20 8-20 8 0 10 6 8 14-2 6-8 10-16 6zM0-42l-2-8 7 5zM11-42l4-7 1 8z"/><path d="M-19-6c-10 0-12-8-9-12" stroke="#0f152a" stroke-width="4" fill="none" stroke-linecap="round"/></g>`
