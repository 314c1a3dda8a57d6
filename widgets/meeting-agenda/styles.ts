import { css } from '../css.ts'

/** The list, its meetings and their agendas; below 35em facts stack and the date keeps its place. */
export const styles = css`
  :host {
    flex: 1 1 auto;
    min-block-size: var(--torget-agenda-size, 36rem);
  }
  .agenda {
    container-type: inline-size;
    display: grid;
    gap: 16px;
  }
  .agenda > .row {
    align-items: start;
  }
  .tabs {
    display: flex;
  }
  .tabs > :first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .tabs > :last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1.5px;
  }
  .filter {
    flex: 1 1 12em;
  }
  .filter > .row {
    padding-block-start: var(--_3);
  }
  .filter > .row .btn {
    border-radius: 99px;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary > :not(b, span, .i:first-child:not(:has(+ b))) {
    rotate: 180deg;
  }
  h2 {
    color: var(--_muted);
    padding-block: 16px 8px;
  }
  h2:first-child {
    padding-block-start: 0;
  }
  h2::first-letter {
    text-transform: uppercase;
  }
  .today {
    display: flex;
    align-items: center;
    gap: var(--_3);
    color: var(--_accent);
    font-weight: 600;
    padding-block: 8px;
  }
  .today::before,
  .today::after {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border-radius: 5px;
    background: currentColor;
  }
  .today::after {
    flex: 1;
    block-size: 2px;
  }
  .meet {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr) auto;
    gap: 4px var(--_3);
    padding-block: 16px;
    align-items: start;
  }
  .meet + .meet,
  .items > li {
    border-block-start: 1px solid var(--_line);
  }
  .live,
  .live + .meet {
    border-color: transparent;
  }
  .meet.live {
    background: var(--_tint);
    border-radius: var(--_radius);
    box-shadow:
      -16px 0 var(--_tint),
      16px 0 var(--_tint);
  }
  .day {
    white-space: nowrap;
    line-height: 1.15;
  }
  .day b {
    display: block;
    font-size: 1.875em;
    color: var(--_text);
  }
  .body,
  .decision {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_3);
    align-items: center;
    min-block-size: 32px;
  }
  h3 a {
    color: inherit;
  }
  .cancelled :is(h3 > a, .name) {
    text-decoration: line-through;
  }
  .cancelled :is(h3 > a, .name, .day b) {
    color: var(--_muted);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .facts b {
    color: var(--_text);
  }
  .said {
    white-space: pre-line;
  }
  .said,
  .decided {
    max-inline-size: 65ch;
  }
  .decided {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .docs {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .docs a,
  .body summary {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    text-decoration: none;
    color: var(--_accent);
  }
  .docs + details {
    margin-block-start: -12px;
  }
  .items > li {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 4px 24px;
    padding-block: 16px;
  }
  .decision {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_good);
  }
  .decision > .with-i {
    color: var(--_good);
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 12px;
    max-inline-size: 22em;
  }
  .bar i {
    border-radius: 2px;
    border: 1.5px solid var(--_accent);
    background: var(--_accent);
  }
  .bar i + i {
    border-color: var(--_muted);
    background: repeating-linear-gradient(135deg, var(--_muted) 0 3px, transparent 3px 6px);
  }
  @container (inline-size < 35em) {
    .meet,
    .items > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .day {
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
    .facts {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      min-block-size: 0;
    }
    .btn {
      display: none;
    }
    h2 {
      break-after: avoid;
    }
    .items > li,
    .meet:not(:has(details)) {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`
