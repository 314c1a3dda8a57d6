/** One place in the drawing, in the drawing's own units. */
export type Point = [x: number, y: number]

/** Where the paving begins: every building stands here. */
export const GROUND = 612

const DARK = '#20284a'
const LIT = '#ffd58c'

/** A square window with its bars, dark or lit. */
const pane = (x: number, y: number, w: number, h: number, lit: boolean) =>
  `<path d="M${x} ${y}h${w}v${h}h-${w}z" fill="${lit ? LIT : DARK}"${lit ? '' : ' opacity=".8"'}/><path d="M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.45}h${w}" stroke="#1c2340" stroke-width="1.2" opacity=".65"/>`

/** A wooden house with its gable to the square. `lit` numbers the lit windows, from the attic down. */
export interface House {
  x: number
  w: number
  /** The height of the walls; the gable rises above. */
  h: number
  wall: string
  eaves: string
  lit?: number[]
  near?: true
}

export function house({ x, w, h, wall, eaves, lit = [], near }: House): string {
  const top = GROUND - h
  const mid = x + w / 2
  const peak = top - w * (near ? 0.46 : 0.44)
  const boards = Array.from({ length: Math.floor(h / 9) }, (_, row) => `M${x} ${top + 9 + row * 9}h${w}`).join('')
  const windows: Point[] = [[mid - 6, peak + 26]]
  const columns = w > 78 ? [0.18, 0.5, 0.82] : [0.24, 0.76]
  for (let y = top + 16; y < GROUND - 52; y += 32) for (const at of columns) windows.push([x + w * at - 6, y])
  return [
    `<path d="M${x} ${GROUND}V${top}L${mid} ${peak}L${x + w} ${top}V${GROUND}z" fill="${wall}"/>`,
    `<path d="${boards}" stroke="#121831" stroke-width=".7" opacity=".22"/>`,
    `<path d="M${x + w * 0.72} ${peak + 22}v-30h9v38z" fill="${eaves}"/>`,
    `<path d="M${x - 5} ${top + 5}L${mid} ${peak - 4}L${x + w + 5} ${top + 5}" fill="none" stroke="${eaves}" stroke-width="7" stroke-linejoin="round"/>`,
    ...windows.map(([left, y], nth) => pane(left, y, 12, 15, lit.includes(nth))),
    `<path d="M${mid - 7} ${GROUND}v-26h14v26z" fill="#1a2140"/>`,
  ].join('')
}

const arch = (x: number, y: number, w: number, h: number, fill: string) =>
  `<path d="M${x} ${y}v-${h - w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z" fill="${fill}"/>`

const clock = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#f3e2bd"/><path d="M${x} ${y - r * 0.7}V${y}l${r * 0.55} ${r * 0.35}" fill="none" stroke="#20284a" stroke-width="2" stroke-linecap="round"/>`

/** The church: tower and spire, and a nave with lit windows. `x` is the tower's middle. */
export function church(x: number): string {
  return [
    `<path d="M${x - 31} 612V470h62v142zM${x - 39} 472L${x} 238L${x + 39} 472zM${x + 25} 612V512H${x + 125}V612z" fill="#262d4e"/>`,
    `<path d="M${x} 238L${x - 39} 472h17L${x + 7} 280z" fill="#303861"/>`,
    `<path d="M${x + 17} 516L${x + 39} 466H${x + 115}L${x + 133} 516z" fill="#1e2544"/>`,
    `<path d="M${x - 1.3} 206h2.6v36h-2.6zM${x - 8} 215h16v2.6h-16z" fill="#7d82a6"/>`,
    clock(x, 498, 12),
    ...[42, 69, 95].map((at) => arch(x + at, 592, 15, 46, '#ffd08a')),
    ...[42, 69, 95].map(
      (at) => `<path d="M${x + at + 7.5} 546v46M${x + at} 571h15" stroke="#262d4e" stroke-width="2"/>`,
    ),
    arch(x - 10, 612, 20, 38, '#171d38'),
  ].join('')
}

/** The town hall: arcade, two rows of windows, a tower with clock, green dome and a flag. `x` is its left edge. */
export function townHall(x: number): string {
  const columns = [22, 60, 98, 138, 176, 214]
  const lit = [false, true, true, false, true, true]
  return [
    `<path d="M${x} 612V478h290v134z" fill="#2d3360"/><path d="M${x - 10} 480L${x + 14} 430H${x + 300}v50z" fill="#232a4e"/>`,
    `<path d="M${x + 76} 480V380h64v100z" fill="#2d3360"/><path d="M${x + 68} 382L${x + 77} 352h62l9 30z" fill="#1e2544"/>`,
    `<path d="M${x + 90} 352v-30h36v30z" fill="#2d3360"/><path d="M${x + 84} 322c2-24 14-38 24-43c10 5 22 19 24 43z" fill="#43655f"/>`,
    `<path d="M${x + 106.8} 246h2.4v34h-2.4z" fill="#7d82a6"/><path d="M${x + 109} 248h23l-5 6 5 6h-23z" fill="#c9564f"/>`,
    pane(x + 94, 330, 9, 14, true),
    pane(x + 113, 330, 9, 14, true),
    clock(x + 108, 410, 17),
    pane(x + 101, 444, 14, 22, true),
    ...columns.map((at, nth) => pane(x + at - 7, 496, 15, 24, lit[nth] ?? false)),
    ...columns.map((at, nth) => arch(x + at - 9, 612, 19, 46, nth === 3 ? '#171d38' : '#f6c584')),
  ].join('')
}
