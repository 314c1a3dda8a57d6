import { html, raw } from 'hono/html'

/** Drawings on a 24 box, 2 px round strokes in the current colour. */
const drawings = {
  arrow: '<path d="M4.5 12h15M13 5.500l6.500 6.500L13 18.500"/>',
  back: '<path d="M19.500 12h-15M11 5.500L4.500 12l6.500 6.500"/>',
  bubble: '<path d="M4 4.500h16v11.500H11l-5 4.500v-4.500H4z"/>',
  check: '<path d="M5 12.500l4.500 4.500L19 7.500"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.200l3.400 2"/>',
  doc: '<path d="M6 3h8l4.500 4.500V21H6z"/><path d="M14 3v5h4.500M9 13h6M9 17h6"/>',
  eye: '<path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500S5 16.500 2.500 12z"/><circle cx="12" cy="12" r="3"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5.500 5 12.500 0 18M12 3c-5 5.500-5 12.500 0 18"/>',
  half: '<circle cx="12" cy="12" r="9"/><path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" stroke="none"/>',
  inbox: '<path d="M4 13l2.500-8.500h11L20 13v6.500H4z"/><path d="M4 13h5l1.500 3h3l1.500-3h5"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.500v.010"/>',
  late: '<path d="M12 3.500l9.500 17h-19z"/><path d="M12 10v4.500M12 17.500v.010"/>',
  live: '<circle cx="12" cy="12" r="2.500" fill="currentColor"/><path d="M7 7a7 7 0 0 0 0 10M17 7a7 7 0 0 1 0 10"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3.500 7l8.500 6.500L20.500 7"/>',
  off: '<path d="M4 4l16 16M8.500 16a5 5 0 0 1 7 0M5 12.500a10 10 0 0 1 4-2.400M19 12.500a10 10 0 0 0-6-2.900M12 20v.010"/>',
  out: '<path d="M10 4H5v16h5M14 8l4.500 4-4.500 4M18 12H9.500"/>',
  send: '<path d="M3.500 11.500L20.500 4l-5 16.500-4-7z"/><path d="M11.500 13.500L20.500 4"/>',
  torg: '<path d="M5 3.500h14v9h-6l-3 3v-3H5z"/><path d="M3 20.500h18M7 20.500v-2.500h10v2.500"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.500 20.500c.8-4 3.800-6 7.500-6s6.700 2 7.500 6"/>',
  x: '<path d="M6 6l12 12M18 6L6 18"/>',
}

export type Icon = keyof typeof drawings

/** An icon; it always stands beside its word, so it says nothing itself. Needs `sprite` on the page. */
export const icon = (name: Icon) => html`<svg class="i" aria-hidden="true"><use href="#i-${name}"></use></svg>`

/** Every drawing once, at the start of a page. */
export const sprite = raw(
  `<svg class="sprite" aria-hidden="true">${Object.entries(drawings)
    .map(([name, drawing]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`)
    .join('')}</svg>`,
)
