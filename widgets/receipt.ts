import { html, type TemplateResult } from 'lit/html.js'
import type { Receipt } from '../contract/fields.ts'
import { css } from './css.ts'
import { arrow, check, icon } from './icons.ts'

/** The receipt, as every widget shows it: the number, what happens next and by when, and where to follow it. Focus may be sent to `.thanks`. */
export const receiptView = ({
  number,
  url,
  words,
}: Receipt): TemplateResult => html`<div class="receipt" part="receipt">
  <p class="thanks" tabindex="-1">${icon(check)}${words.thanks}</p>
  <p class="number">${words.number}<b class="num">${number}</b></p>
  <ol class="steps">
    ${words.steps.map(({ what, when }) => html`<li><b>${what}</b>${when}</li>`)}
  </ol>
  <a class="btn" href=${url}>${words.open}${icon(arrow)}</a>
</div>`

/** Wear this with `theme` to draw receipts. */
export const receiptStyle = css`
  .receipt {
    display: grid;
    gap: 16px;
    max-inline-size: 34em;
    justify-items: start;
  }
  .thanks {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_good);
    font-weight: 600;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .number {
    padding: 8px 16px;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .number b {
    user-select: all;
  }
  .receipt b {
    display: block;
  }
  .steps li {
    position: relative;
    margin-inline-start: 8px;
    padding: 0 0 16px 24px;
    border-inline-start: 2px solid var(--_line);
  }
  .steps li:last-child {
    border-color: transparent;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset: 4px auto auto -9px;
    inline-size: 16px;
    block-size: 16px;
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .steps li:first-child::before {
    background: var(--_accent);
  }
`
