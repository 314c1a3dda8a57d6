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
    1600,
    0,
    sky(1600, 800, 1528),
    house({ x: 190, w: 80, h: 96, wall: '#474a6e', eaves: far, lit: [1] }),
    house({ x: 422, w: 70, h: 112, wall: '#50486a', eaves: far }),
    house({ x: 580, w: 66, h: 92, wall: '#464a70', eaves: far, lit: [0] }),
    house({ x: 960, w: 66, h: 96, wall: '#4b4a70', eaves: far, lit: [1] }),
    quay(672, 926),
    church(303),
    townHall(1190),
    house({ x: -34, w: 92, h: 114, wall: walls.slate, eaves, lit: [3, 5], near: true }),
    house({ x: 60, w: 84, h: 84, wall: walls.tan, eaves, lit: [4], near: true }),
    house({ x: 146, w: 84, h: 92, wall: walls.plum, eaves, lit: [3, 6], near: true }),
    house({ x: 450, w: 86, h: 118, wall: walls.red, eaves, lit: [2, 5], near: true }),
    house({ x: 536, w: 74, h: 96, wall: walls.ochre, eaves, lit: [3], near: true }),
    house({ x: 610, w: 64, h: 82, wall: walls.slate, eaves, lit: [2], near: true }),
    house({ x: 924, w: 66, h: 84, wall: walls.tan, eaves, lit: [1, 2], near: true }),
    house({ x: 992, w: 84, h: 112, wall: walls.slate, eaves, lit: [0, 4, 6], near: true }),
    house({ x: 1078, w: 102, h: 116, wall: walls.red, eaves, lit: [1, 6], near: true }),
    house({ x: 1494, w: 74, h: 92, wall: walls.ochre, eaves, lit: [1, 4], near: true }),
    house({ x: 1570, w: 88, h: 118, wall: walls.plum, eaves, lit: [3], near: true }),
    paving(1600, 800),
    tree(512),
    light([646, 640], 0.43),
    light([966, 706], 1),
    lamp([646, 640], 0.46),
    lamp([966, 706], 1),
    crate(800),
    listener([148, 814], 1.42, 'cap'),
    listener([306, 812], 1.5, 'bare'),
    listener([382, 808], 1.34, 'hood'),
    seated([476, 800]),
    listener([572, 804], 1.2, 'cap'),
    listener([624, 806], 0.84, 'bobble'),
    listener([1040, 806], 1.22, 'hood'),
    cat([1098, 802]),
    listener([1172, 812], 1.46, 'cap'),
    listener([1300, 814], 1.5, 'bobble'),
    listener([1462, 810], 1.36, 'hood'),
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
  'square-wide-lamp': breath(1600, 0, 966),
  square: square(),
  'square-lamp': breath(880, 0, 606),
  'square-tall': tall(),
  'square-tall-lamp': breath(560, ABOVE, 388),
})
