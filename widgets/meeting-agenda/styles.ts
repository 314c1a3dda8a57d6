import { css } from '../css.ts'

/** The list, its meetings and their agendas; below 35rem facts stack and the date keeps its place. */
export const styles = css`
  :host {
    flex: 1 1 auto;
    min-block-size: var(--torget-agenda-size, 36rem);
  }
  .agenda {
    container-type: inline-size;
    display: grid;
    gap: var(--_4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_5);
    align-items: start;
    justify-content: space-between;
  }
  .tabs {
    display: inline-flex;
  }
  .tabs .btn:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .tabs .btn:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1.5px;
  }
  .filter {
    flex: 1 1 12rem;
  }
  .filter[open] {
    flex-basis: 100%;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > .i:last-child,
  summary > .i:first-child:not(:last-child) {
    transition: rotate 160ms ease-out;
  }
  .filter[open] > summary > .i:last-child,
  details:not(.filter)[open] > summary > .i {
    rotate: 180deg;
  }
  .chips {
    padding-block-start: var(--_3);
    gap: var(--_2);
  }
  .chip {
    border-radius: 99px;
    text-align: start;
  }
  .month {
    font-size: 1.125em;
    color: var(--_muted);
    padding-block: var(--_4) var(--_2);
  }
  .month:first-child {
    padding-block-start: 0;
  }
  .month::first-letter {
    text-transform: uppercase;
  }
  .today {
    display: flex;
    align-items: center;
    gap: var(--_3);
    color: var(--_accent);
    font-weight: 600;
    padding-block: var(--_2);
  }
  .today::before {
    content: '';
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .today::after {
    content: '';
    flex: 1;
    block-size: 2px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .meet {
    display: grid;
    grid-template-columns: 5.75rem minmax(0, 1fr) auto;
    gap: var(--_1) var(--_3);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
    align-items: start;
  }
  .month + .meet,
  .today + .meet,
  .meet.live + .meet {
    border-block-start-color: transparent;
  }
  .day {
    line-height: 1.15;
    color: var(--_muted);
  }
  .short {
    display: none;
  }
  .day b {
    display: block;
    font-size: 1.875em;
    color: var(--_text);
    letter-spacing: -0.01em;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: center;
    min-block-size: 32px;
  }
  h3 a {
    color: inherit;
    text-decoration-color: var(--_edge);
    padding-block: 2px;
  }
  .meet.live {
    background: var(--_tint);
    border-radius: var(--_radius);
    border-block-start-color: transparent;
    box-shadow: calc(var(--_4) * -1) 0 var(--_tint), var(--_4) 0 var(--_tint);
  }
  .meet.cancelled h3 > :not(.status, .vh) {
    text-decoration: line-through;
    color: var(--_muted);
  }
  .meet.cancelled .day b {
    color: var(--_muted);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_5);
    color: var(--_muted);
  }
  .facts > li {
    display: inline-flex;
    gap: var(--_2);
  }
  .facts .i {
    margin-block-start: 0.12em;
  }
  .facts b {
    color: var(--_text);
  }
  s {
    color: var(--_muted);
    text-decoration-thickness: 1.5px;
  }
  .said {
    white-space: pre-line;
    max-inline-size: 65ch;
  }
  .decided {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    max-inline-size: 65ch;
  }
  .docs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);
  }
  .docs a {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 44px;
    text-decoration: none;
  }
  .docs + details {
    margin-block-start: -12px;
  }
  .docs u {
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  details:not(.filter) > summary {
    display: flex;
    gap: var(--_2);
    align-items: center;
    min-block-size: 44px;
    inline-size: fit-content;
    color: var(--_accent);
  }
  .items > li {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: var(--_1) var(--_5);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .no {
    color: var(--_muted);
  }
  .decision {
    display: grid;
    gap: var(--_2);
    padding-inline-start: var(--_4);
    border-inline-start: 3px solid var(--_good);
  }
  .good {
    color: var(--_good);
  }
  .vote {
    display: grid;
    gap: var(--_1);
    max-inline-size: 22rem;
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 12px;
  }
  .bar i {
    border-radius: 2px;
    background: var(--_accent);
  }
  .bar .against {
    background: repeating-linear-gradient(135deg, var(--_muted) 0 3px, transparent 3px 6px);
    box-shadow: inset 0 0 0 1.5px var(--_muted);
  }
  @container (inline-size < 35rem) {
    .meet {
      grid-template-columns: 3rem minmax(0, 1fr);
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    .day b {
      font-size: 1.5em;
    }
    .watch {
      grid-column: 2;
    }
    .facts {
      flex-direction: column;
    }
    .items > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    :host {
      color-scheme: light;
      min-block-size: 0;
    }
    .filter,
    .watch {
      display: none;
    }
    .month {
      break-after: avoid;
    }
    .meet,
    .items > li {
      break-inside: avoid;
    }
    .meet:has(details) {
      break-inside: auto;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary > .i {
      display: none;
    }
  }
`
