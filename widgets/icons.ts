import { html, type TemplateResult } from 'lit/html.js'

/** An icon in a 24 box, drawn in the current colour. It always stands beside a word, so it is hidden from readers. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`

/** Icons as path data: each widget's file carries only those that it names. */
export const arrow = 'M5 12h14M13 6l6 6-6 6'
export const back = 'M19.5 12h-15M10.5 6l-6 6 6 6'
export const bubble = 'M4 4.5h16V16H11l-5 4.5V16H4z'
export const calendar = 'M4 5h16v15.5H4zM4 10h16M8 2.8v4M16 2.8v4'
export const check = 'M5 12.5l4.5 4.5L19 7.5'
export const clock = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.2l3.4 2'
export const cross = 'M6 6l12 12M18 6L6 18'
export const document = 'M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 13h6M9 17h6'
export const down = 'M6 9.5l6 6 6-6'
export const filter = 'M4 6h16M7 12h10M10 18h4'
export const half = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 3v18M15.5 4.5v15M19 7.5v9'
export const info = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v6M12 7h.01'
export const live = 'M6 6a8.5 8.5 0 0 0 0 12M18 6a8.5 8.5 0 0 1 0 12M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0'
export const lock = 'M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11'
export const mail = 'M3 5h18v14H3zM3 7l9 6.5L21 7'
export const minus = 'M5 12h14'
export const moved = 'M4 12V9.5A3.5 3.5 0 0 1 7.5 6H20M16 2l4 4-4 4M2.5 18a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0'
export const offline =
  'M3 3l18 18M2 9a15 15 0 0 1 5-3M11 5a15 15 0 0 1 11 4M5 13a10 10 0 0 1 4-2M15 10a10 10 0 0 1 4 3M9 16a5 5 0 0 1 5 0M12 20h.01'
export const pin = 'M5 10a7 7 0 0 1 14 0q0 5-7 11q-7-6-7-11M9.5 9.8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0'
export const play = 'M8 5l11 7-11 7z'
export const send = 'M4 11l16-7-5 16-4-7zM11 13l9-9'
export const up = 'M6 14.5l6-6 6 6'
export const users =
  'M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 20a6.5 6.5 0 0 1 13 0M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14a6.5 6.5 0 0 1 3.5 6'
export const video = 'M3 6h12.5v12H3zM15.5 10.5L21 7.5v9l-5.5-3'
