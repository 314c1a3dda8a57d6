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
    gap: var(--_4);
    max-inline-size: 34rem;
  }
  .thanks {
    display: flex;
    gap: var(--_2);
    align-items: center;
    color: var(--_good);
    font-weight: 600;
  }
  .receipt .thanks {
    font-size: 1.25em;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: var(--_2) var(--_2) var(--_2) var(--_4);
    color: var(--_muted);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .number b {
    display: block;
    color: var(--_text);
    font-size: 1.25em;
    letter-spacing: 0.04em;
  }
  .steps li {
    position: relative;
    padding: 0 0 var(--_4) 36px;
    color: var(--_muted);
  }
  .steps li + li::before,
  .steps li::after {
    content: '';
    position: absolute;
    inset: 5px auto auto 7px;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    z-index: 1;
  }
  .steps li + li::before {
    z-index: 0;
    inset: auto auto calc(100% - 5px) 13px;
    inline-size: 2px;
    block-size: 100%;
    border: 0;
    background: var(--_line);
  }
  .steps .done::after {
    background: var(--_good);
    border-color: var(--_good);
  }
  .steps .now::after {
    border: 4px solid var(--_accent);
  }
  .steps b {
    display: block;
    color: var(--_text);
  }
`
