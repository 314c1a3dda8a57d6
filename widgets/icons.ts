import { html, type TemplateResult } from 'lit/html.js'

/** An icon in a 24 box, drawn in the current colour. It always stands beside a word, so it is hidden from readers. */
export const icon = (stroke: string, fill = ''): TemplateResult =>
  html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${stroke} /><path d=${fill} fill="currentColor" stroke="none" /></svg>`

/** Icons as path data: each widget's file carries only those that it names. */
export const arrow = 'M5 12h14M13 6l6 6-6 6'
export const back = 'M19.5 12h-15M10.5 6l-6 6 6 6'
export const bubble = 'M4 4.5h16V16H11l-5 4.5V16H4z'
export const calendar =
  'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 10h17M8 2.8v4M16 2.8v4'
export const check = 'M5 12.5l4.5 4.5L19 7.5'
export const clock = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.2l3.4 2'
export const copy = 'M9 9h11v11H9zM15 5V4H4v11h1'
export const cross = 'M6 6l12 12M18 6L6 18'
export const document = 'M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 13h6M9 17h6'
export const down = 'M6 9.5l6 6 6-6'
export const ear = 'M7 10a5.5 5.5 0 0 1 11 0c0 4-4 4.5-4 8a3 3 0 0 1-5.5 1.5M10 10a2.5 2.5 0 0 1 5 0c0 1.5-1.5 2-1.5 3'
export const external = 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'
export const filter = 'M4 6h16M7 12h10M10 18h4'
/** Stroke and fill of a circle half full: `icon(half, halfFill)`. */
export const half = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0'
export const halfFill = 'M12 3a9 9 0 0 0 0 18z'
export const info = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v6M12 7h.01'
/** Stroke and fill of what is going on now: `icon(live, liveFill)`. */
export const live = 'M6 6a8.5 8.5 0 0 0 0 12M18 6a8.5 8.5 0 0 1 0 12'
export const liveFill = 'M8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0'
export const lock =
  'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8 11V7.5a4 4 0 0 1 8 0V11'
export const mail = 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7l8.5 6.5L20.5 7'
export const minus = 'M5 12h14'
export const moved = 'M4 12V9.5A3.5 3.5 0 0 1 7.5 6H20M16 2l4 4-4 4M2.5 18a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0'
export const offline =
  'M3 3l18 18M2 9a15 15 0 0 1 5-3M11 5a15 15 0 0 1 11 4M5 13a10 10 0 0 1 4-2M15 10a10 10 0 0 1 4 3M9 16a5 5 0 0 1 5 0M12 20h.01'
export const pen = 'M4 20l1-5L16 4l4 4L9 19z'
export const pin = 'M12 21s7-6.2 7-11.2A7 7 0 0 0 5 9.8C5 14.8 12 21 12 21zM9.5 9.8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0'
export const play = 'M8 5l11 7-11 7z'
export const printer = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'
export const send = 'M4 11l16-7-5 16-4-7zM11 13l9-9'
export const sign = 'M3.5 17c3-8 6-11 7.5-10s-3.5 9-1 9 2.5-4 4-4 .5 4 2.5 4 2-1.5 4-1.5M3.5 21h17'
export const trash = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13'
export const up = 'M6 14.5l6-6 6 6'
export const users =
  'M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 19.5c.6-3.6 3.2-5.4 6.5-5.4s5.9 1.8 6.5 5.4M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9'
export const video = 'M5 6h8.5a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM15.5 10.5L21 7.5v9l-5.5-3'
