import { css } from './css.ts'

/**
 * What every widget wears: the tokens, and the primitives that are drawn with them. A widget takes `theme`, and of the
 * rest what it uses: `static override styles = [theme, fields, css`…`]`. Spacing stands in px: a page that sets its root to
 * 62.5% must not squeeze targets and gaps.
 *
 * @cssprop --torget-accent - Buttons, links and what is chosen. Default: Designsystemet's accent, else #1b5a86.
 * @cssprop --torget-on-accent - Text on the accent. Default: Designsystemet's, else white.
 * @cssprop --torget-text - Text. Default: Designsystemet's neutral text, else #1d2733.
 * @cssprop --torget-muted - Help and other quiet text. Default: #465565.
 * @cssprop --torget-surface - Ground of controls. Default: Designsystemet's neutral surface, else white.
 * @cssprop --torget-line - Lines that only decorate. Default: #c9d2db.
 * @cssprop --torget-edge - Edges of controls, at least 3:1. Default: Designsystemet's neutral border, else #667584.
 * @cssprop --torget-good - What went well. Default: #14633b.
 * @cssprop --torget-warn - What needs a look. Default: #7a4f00.
 * @cssprop --torget-stop - What is cancelled. Default: #a4262c.
 * @cssprop --torget-radius - Corners. Default: Designsystemet's medium radius, else 6px.
 * @cssprop --torget-gap - The step between things that belong together. Default: 12px.
 */
export const theme = css`
  /* A page's own reset (even all: unset) must not take the box away: inside the shadow root, important wins. */
  :host {
    --_accent: var(--torget-accent, var(--ds-color-accent-base-default, light-dark(#1b5a86, #93c8f0)));
    --_on-accent: var(--torget-on-accent, var(--ds-color-accent-base-contrast-default, light-dark(#fff, #0b1a26)));
    --_text: var(--torget-text, var(--ds-color-neutral-text-default, light-dark(#1d2733, #e8edf2)));
    --_muted: var(--torget-muted, light-dark(#465565, #b4c1cd));
    --_surface: var(--torget-surface, var(--ds-color-neutral-surface-default, light-dark(#fff, #161d25)));
    --_line: var(--torget-line, light-dark(#c9d2db, #36434f));
    --_edge: var(--torget-edge, var(--ds-color-neutral-border-default, light-dark(#667584, #8594a3)));
    --_good: var(--torget-good, light-dark(#14633b, #86d6aa));
    --_warn: var(--torget-warn, light-dark(#7a4f00, #f0c772));
    --_tint: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_3: var(--torget-gap, 12px);
    --_radius: var(--torget-radius, var(--ds-border-radius-md, 6px));
    display: block !important;
    font-size: max(1em, 16px) !important;
    line-height: 1.5 !important;
    color: var(--_text) !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  li {
    list-style: none;
  }
  b {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
  }
  .muted {
    color: var(--_muted);
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.27em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px var(--_3);
    align-items: center;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
    border: 1.5px solid;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
  }
  .quiet {
    border-color: transparent;
    background: none;
  }
  :where(.btn):hover {
    background: var(--_tint);
  }
  .btn.primary,
  .btn[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-disabled='true'] {
    opacity: 0.8;
  }
  /* Two-tone, 3 px, 2 px off: seen on any ground. */
  :focus-visible {
    outline: 3px solid light-dark(#0d1720, #fff);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px light-dark(#fff, #0d1720);
  }
  .note {
    display: flex;
    gap: var(--_3);
    padding: var(--_3) 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
    border-inline-start: 4px solid var(--_accent);
  }
  .note.warn {
    background: color-mix(in oklab, #e0a100 12%, var(--_surface));
    border-color: var(--_warn);
  }
  .note > div {
    flex: 1;
    min-inline-size: 0;
  }
  .note .row {
    margin-block-start: 8px;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
    }
  }
`

/** Labels, text fields, ticks and radios. */
export const fields = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > label,
  label.field,
  legend {
    font-weight: 600;
  }
  label .muted {
    font-weight: 400;
  }
  input,
  textarea {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 44px;
    padding: 8px var(--_3);
    inline-size: 100%;
  }
  textarea {
    min-block-size: 6.5em;
    max-block-size: 20em;
    resize: vertical;
    field-sizing: content;
  }
  .tick {
    display: flex;
    gap: var(--_3);
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 0;
    accent-color: var(--_accent);
  }
`

/** Headings, definitions and what stands in lists and panels. */
export const prose = css`
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  h2,
  h3,
  h4 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .with-i {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .with-i > .i {
    margin-block-start: 0.12em;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  .stack.wide {
    gap: 24px;
  }
`

/** A status is a word with an icon in a pill; colour only supports it. Add `accent`, `good`, `warn`, `stop` or `live`. */
export const status = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px 2px 8px;
    border-radius: 99px;
    font-size: max(1em, 16px);
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid color-mix(in oklab, currentColor 35%, transparent);
    color: var(--_muted);
    background: color-mix(in oklab, currentColor 7%, var(--_surface));
    white-space: nowrap;
  }
  .status .i {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .status.accent {
    color: var(--_accent);
  }
  .status.good {
    color: var(--_good);
  }
  .status.warn {
    color: var(--_warn);
  }
  .status.stop {
    color: var(--torget-stop, light-dark(#a4262c, #f7a8a4));
  }
  .status.live {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
`
