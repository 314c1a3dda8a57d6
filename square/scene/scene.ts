import { church, GROUND, house, townHall } from './buildings.ts'
import { defs, fjord, moon, paving, stars } from './sky.ts'
import { cat, crate, lamp, light, listener, seated, tree } from './square.ts'

/** A drawing of 800 units' height, with more sky above where the window is upright. */
const drawing = (width: number, above: number, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-above} ${width} ${800 + above}">\n${parts.join('\n')}\n</svg>\n`

const sky = (width: number, mid: number, moonAt?: number) =>
  [
    defs,
    `<path d="M0-400h${width}v1200H0z" fill="#121b33"/><path d="M0 0h${width}v590H0z" fill="url(#sky)"/>`,
    stars(width),
    moonAt === undefined ? '' : moon(moonAt),
    fjord(mid, width),
  ].join('\n')

const quay = (from: number, to: number) => {
  const posts = Array.from({ length: Math.ceil((to - from) / 30) }, (_, nth) => `M${from + 10 + nth * 30} 605v-15`)
  return `<path d="M${from} 592H${to}M${from} 604H${to}${posts.join('')}" stroke="#262d4e" stroke-width="3"/>`
}

const walls = { plum: '#463a5c', blue: '#3f4870', red: '#6b3140', ochre: '#665451', slate: '#4d5878', tan: '#6d5850' }
const eaves = '#1d2442'
const far = '#343a5e'

/** The whole square, for wide windows. */
const wide = () =>
  drawing(
    1280,
    0,
    sky(1280, 640, 1176),
    house({ x: 30, w: 80, h: 96, wall: '#474a6e', eaves: far, lit: [1] }),
    house({ x: 262, w: 70, h: 112, wall: '#50486a', eaves: far }),
    house({ x: 420, w: 66, h: 92, wall: '#464a70', eaves: far, lit: [0] }),
    house({ x: 800, w: 66, h: 96, wall: '#4b4a70', eaves: far, lit: [1] }),
    quay(512, 766),
    church(143),
    townHall(1030),
    house({ x: -14, w: 84, h: 92, wall: walls.plum, eaves, lit: [3, 6], near: true }),
    house({ x: 290, w: 86, h: 118, wall: walls.red, eaves, lit: [2, 5], near: true }),
    house({ x: 376, w: 74, h: 96, wall: walls.ochre, eaves, lit: [3], near: true }),
    house({ x: 450, w: 64, h: 82, wall: walls.slate, eaves, lit: [2], near: true }),
    house({ x: 764, w: 66, h: 84, wall: walls.tan, eaves, lit: [1, 2], near: true }),
    house({ x: 832, w: 84, h: 112, wall: walls.slate, eaves, lit: [0, 4, 6], near: true }),
    house({ x: 918, w: 102, h: 116, wall: walls.red, eaves, lit: [1, 6], near: true }),
    paving(1280, 640),
    tree(352),
    light([486, 640], 0.43),
    light([806, 706], 1),
    lamp([486, 640], 0.46),
    lamp([806, 706], 1),
    crate(640),
    listener([146, 812], 1.5, 'bare'),
    listener([222, 808], 1.34, 'hood'),
    seated([316, 800]),
    listener([412, 804], 1.2, 'cap'),
    listener([464, 806], 0.84, 'bobble'),
    listener([880, 806], 1.22, 'hood'),
    cat([938, 802]),
    listener([1012, 812], 1.46, 'cap'),
    listener([1140, 814], 1.5, 'bobble'),
  )

/** The middle of the square: fewer houses. For windows about as high as they are wide. */
const square = () =>
  drawing(
    880,
    0,
    sky(880, 440),
    house({ x: 222, w: 66, h: 92, wall: '#464a70', eaves: far, lit: [0] }),
    house({ x: 600, w: 66, h: 96, wall: '#4b4a70', eaves: far, lit: [1] }),
    quay(312, 566),
    church(70),
    townHall(680),
    house({ x: 176, w: 74, h: 110, wall: walls.red, eaves, lit: [3], near: true }),
    house({ x: 250, w: 64, h: 82, wall: walls.slate, eaves, lit: [2], near: true }),
    house({ x: 564, w: 62, h: 84, wall: walls.tan, eaves, lit: [1, 2], near: true }),
    house({ x: 624, w: 64, h: 100, wall: walls.ochre, eaves, lit: [2], near: true }),
    paving(880, 440),
    light([606, 706], 1),
    lamp([606, 706], 1),
    crate(440),
    listener([86, 812], 1.5, 'bare'),
    listener([160, 808], 1.34, 'hood'),
    seated([250, 800]),
    listener([340, 806], 0.84, 'bobble'),
    cat([690, 802]),
    listener([756, 812], 1.46, 'cap'),
    listener([836, 812], 1.24, 'hood'),
  )

/** How much more sky an upright window has. */
const ABOVE = 320

/** Further off, with the ground line where it was. */
const smaller = (x: number, drawn: string) => `<g transform="translate(${x} ${GROUND * 0.26}) scale(.74)">${drawn}</g>`

/** The same square from a narrow street: church and town hall stand closer. For upright windows. */
const tall = () =>
  drawing(
    560,
    ABOVE,
    sky(560, 292),
    house({ x: 138, w: 64, h: 90, wall: walls.red, eaves, lit: [2], near: true }),
    house({ x: 202, w: 54, h: 70, wall: walls.slate, eaves, lit: [1], near: true }),
    house({ x: 352, w: 56, h: 78, wall: walls.tan, eaves, lit: [1], near: true }),
    quay(254, 352),
    smaller(0, church(54)),
    smaller(0, townHall(540)),
    paving(560, 292),
    light([388, 706], 1),
    lamp([388, 706], 1),
    crate(270),
    listener([70, 812], 1.5, 'bare'),
    listener([136, 808], 1.2, 'hood'),
    listener([184, 808], 0.84, 'bobble'),
    cat([446, 802]),
    listener([506, 814], 1.46, 'cap'),
  )

/** A little more of the lamp's light, drawn apart so that it may breathe. */
const breath = (width: number, above: number, x: number) =>
  drawing(width, above, defs, `<circle cx="${x}" cy="524" r="150" fill="url(#glow)" opacity=".45"/>`)

/** The drawings of the square by the name of their file. */
export const squareScenes = (): Record<string, string> => ({
  'square-wide': wide(),
  'square-wide-lamp': breath(1280, 0, 806),
  square: square(),
  'square-lamp': breath(880, 0, 606),
  'square-tall': tall(),
  'square-tall-lamp': breath(560, ABOVE, 388),
})
