import { html, svg, type TemplateResult } from 'lit/html.js'
import type { Rung } from '../../contract/dialogue.ts'
import { type Language, say } from '../../languages/index.ts'
import { facts, rungs } from './strings.ts'

const order = Object.keys(rungs) as Rung[]

/** Five steps, one of them filled. It stands beside the promise in words, so readers pass it by. */
export const stairs = (rung: Rung): TemplateResult =>
  html`<svg class="stairs" viewBox="0 0 64 45" aria-hidden="true">
    ${order.map((step, i) => svg`<rect x=${1 + i * 12.6} y=${36 - i * 8.6} width="10.8" height=${8 + i * 8.6} rx="1.5" class=${step === rung ? 'on' : ''} />`)}
  </svg>`

/** What all the rungs promise, side by side; none is better than another. */
export const ladder = (here: Rung, language: Language): TemplateResult =>
  html`<details>
    <summary>${say(facts.meaning, language)}</summary>
    <ul class="ladder">
      ${order.map(
        (rung) => html`<li class="rung">
          ${stairs(rung)}
          <p><b>${say(rungs[rung].label, language)}</b> ${rung === here ? html`<span class="status accent">${say(facts.this, language)}</span>` : ''}<br />${say(rungs[rung].promise, language)}</p>
        </li>`,
      )}
    </ul>
  </details>`
