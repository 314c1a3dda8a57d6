import { html, raw } from 'hono/html'
import type { Html } from './page.ts'

/** Icons in a 24 box, drawn in the current colour. */
const paths = {
  arrow: '<path d="M4.5 12h15M13.5 6l6 6-6 6"/>',
  book: '<path d="M12 6.5C9.5 4.5 6.5 4.2 3.5 4.5v14c3-.3 6 0 8.5 2 2.5-2 5.5-2.3 8.5-2v-14c-3-.3-6 0-8.5 2zM12 6.5v14"/>',
  bus: '<rect x="4" y="4" width="16" height="14" rx="2"/><path d="M4 12h16M7.5 21v-3M16.5 21v-3M8 15v.01M16 15v.01"/>',
  calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 2.8v4M16 2.8v4"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.4 2"/>',
  document: '<path d="M6 3h8l4.5 4.5V21H6z"/><path d="M14 3v5h4.5M9 13h6M9 17h6"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18"/>',
  half: '<circle cx="12" cy="12" r="9"/><path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor"/>',
  heart: '<path d="M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20z"/>',
  home: '<path d="M4 11.5L12 4l8 7.5V20h-5.5v-6h-5v6H4z"/>',
  leaf: '<path d="M5 19C4 10 9 5 20 4c0 11-5 16-13 14M5 21c1-5 4-8 8-10"/>',
  lock: '<rect x="5" y="11" width="14" height="9.5" rx="2"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3.5 7l8.5 6.5L20.5 7"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  minus: '<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>',
  phone:
    '<path d="M6.5 3.5l3 .5 1.5 4.5-2 1.7a11 11 0 0 0 4.8 4.8l1.7-2 4.5 1.5.5 3c-.3 1.5-1.5 2.5-3 2.5C10.5 20 4 13.5 4 6.5c0-1.5 1-2.7 2.5-3z"/>',
  pin: '<path d="M12 21s7-6.2 7-11.2A7 7 0 0 0 5 9.8C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.5"/>',
  search: '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l5 5"/>',
  users:
    '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.5c.6-3.6 3.2-5.4 6.5-5.4s5.9 1.8 6.5 5.4"/><path d="M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9"/>',
  vote: '<path d="M4 12h16v8.5H4z"/><path d="M8 12V4h8v8M10.5 8l1.3 1.3L14 7"/>',
}

/** The name of an icon. */
export type Icon = keyof typeof paths

/** An icon. It always stands beside a word, so readers that read aloud pass it by. */
export const icon = (name: Icon): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${raw(paths[name])}</svg>`
