/** The colours of dusk, which every part of the drawing takes its light from. */
export const defs = `<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#121b33"/><stop offset=".42" stop-color="#232e52"/><stop offset=".66" stop-color="#4a4a72"/><stop offset=".82" stop-color="#94707f"/><stop offset=".93" stop-color="#d59c80"/><stop offset="1" stop-color="#efc796"/></linearGradient>
<linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#dba98a"/><stop offset="1" stop-color="#6d607f"/></linearGradient>
<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#454563"/><stop offset=".35" stop-color="#2b3050"/><stop offset="1" stop-color="#151b30"/></linearGradient>
<linearGradient id="wood" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#5d4436"/><stop offset="1" stop-color="#a67a50"/></linearGradient>
<linearGradient id="haze" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e9b992" stop-opacity="0"/><stop offset="1" stop-color="#e9b992" stop-opacity=".3"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#ffe2a6" stop-opacity=".85"/><stop offset=".18" stop-color="#ffd48a" stop-opacity=".34"/><stop offset=".5" stop-color="#ffc878" stop-opacity=".1"/><stop offset="1" stop-color="#ffc878" stop-opacity="0"/></radialGradient>
<radialGradient id="pool"><stop offset="0" stop-color="#ffd796" stop-opacity=".55"/><stop offset=".55" stop-color="#f4bd7c" stop-opacity=".18"/><stop offset="1" stop-color="#f4bd7c" stop-opacity="0"/></radialGradient>
</defs>`

/** A row of numbers from 0 to 1 that is the same every time, so that the drawing is too. */
export function steady(seed: number): () => number {
  let last = seed
  return () => {
    last = (last * 16807) % 2147483647
    return last / 2147483647
  }
}

/** Stars over a width, the same every time; dimmer towards the horizon. */
export function stars(width: number): string {
  const chance = steady(11)
  return Array.from({ length: Math.round(width / 18) }, (_, nth) => {
    const x = Math.round(chance() * width)
    const y = Math.round(8 + chance() * 290)
    return `<circle cx="${x}" cy="${y}" r="${[0.7, 0.9, 1.2][nth % 3]}" fill="#f7ecd8" opacity="${(0.72 - y / 480).toFixed(2)}"/>`
  }).join('')
}

export const moon = (x: number): string =>
  `<path d="M${x} 150a26 26 0 1 0 20 43a21 21 0 0 1-20-43z" fill="#f6e6c4" opacity=".92"/>`

/** Mountains behind the fjord, and the fjord in the gap, with a boat on its way home. `mid` is the gap's middle. */
export function fjord(mid: number, width: number): string {
  const x = (from: number) => mid - 640 + from
  const line = (points: number[], close: string) =>
    `M${points.map((value, at) => (at % 2 ? value : x(value))).join(' ')}${close}`
  const far = [
    -200, 470, 0, 500, 90, 452, 170, 478, 268, 418, 352, 462, 430, 436, 520, 486, 600, 502, 690, 498, 760, 470, 842,
    430, 930, 466, 1010, 428, 1100, 470, 1190, 444, 1480, 482,
  ]
  const close = [
    -200, 520, 0, 532, 120, 496, 240, 520, 340, 486, 450, 524, 560, 546, 720, 548, 820, 510, 930, 530, 1040, 498, 1160,
    530, 1480, 512,
  ]
  const glints = [560, 553, 96, 610, 560, 120, 575, 567, 70, 640, 575, 90, 590, 583, 60]
  const shine = [0, 3, 6, 9, 12].map((at) => `M${x(glints[at] ?? 0)} ${glints[at + 1]}h${glints[at + 2]}`).join('')
  return [
    `<path d="${line(far, `V600H${x(-200)}z`)}" fill="#5b5679"/><path d="${line(close, `V600H${x(-200)}z`)}" fill="#48486c"/>`,
    `<path d="M${x(480)} 546h320v50H${x(480)}z" fill="url(#sea)"/><path d="${shine}" stroke="#ffe0b5" stroke-width="1.6" opacity=".55" stroke-linecap="round"/>`,
    `<path d="M${x(664)} 560h26l-5 6h-17z" fill="#2b2f4d"/><path d="M${x(676)} 560v-22l10 18z" fill="#e9d3bd" opacity=".75"/>`,
    `<path d="M0 430h${width}v170H0z" fill="url(#haze)"/>`,
  ].join('')
}

/** The paving: rows that come closer, and joints that run to the horizon. */
export function paving(width: number, mid: number): string {
  const rows = Array.from({ length: 14 }, (_, nth) => `M0 ${(612 + nth ** 1.75 * 2.1).toFixed(1)}H${width}`).join('')
  const joints = Array.from({ length: 61 }, (_, nth) => {
    const at = nth - 30
    return `M${mid + at * 36} 612L${mid + at * 78} 800`
  }).join('')
  return `<path d="M0 612h${width}v188H0z" fill="url(#ground)"/><path d="${rows}${joints}" stroke="#0f1529" stroke-width="1.1" opacity=".34" fill="none"/>`
}
