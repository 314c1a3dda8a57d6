import { html } from 'hono/html'
import { rungs } from '../../collector/rungs.ts'
import type { Rung } from '../../contract/dialogue.ts'
import type { Html } from '../page.ts'

const order = Object.keys(rungs)

/** Five steps with one filled. It only supports the words beside it. */
export function stairs(rung: Rung): Html {
  const step = (name: string, index: number) =>
    html`<rect x="${1 + index * 12.6}" y="${36 - index * 8.6}" width="10.8" height="${8 + index * 8.6}" rx="1.5"${name === rung ? html` class="on"` : ''}/>`
  return html`<svg class="stairs" viewBox="0 0 64 45" aria-hidden="true">${order.map(step)}</svg>`
}
