import { css } from 'lit'

/** One dialogue: the promise, the five answers, what came of it, the field. */
export const dialogueStyles = css`
  .one {
    padding: var(--_5) 20px var(--_6);
  }
  .one h2 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  .said {
    white-space: pre-line;
  }
  .thanks {
    scroll-margin-block-start: var(--_4);
  }
  .rung,
  .promise {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_1) var(--_3);
    align-items: center;
  }
  .rung > b,
  .promise b {
    color: var(--_accent);
  }
  .promise {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: var(--_4);
    column-gap: var(--_4);
    align-items: start;
  }
  .stairs {
    inline-size: 40px;
    block-size: 28px;
  }
  .promise > .stairs {
    inline-size: 64px;
    block-size: 45px;
  }
  .stairs rect {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .stairs .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .promise summary {
    cursor: pointer;
    min-block-size: 44px;
    padding-block: 10px;
    inline-size: fit-content;
    color: var(--_accent);
    margin-block-end: -10px;
  }
  .ladder {
    display: grid;
    gap: var(--_4);
    padding-block: var(--_3);
  }
  .five {
    display: grid;
    gap: 20px;
  }
  .five > div {
    display: grid;
    gap: var(--_1);
  }
  dt {
    font-weight: 600;
    font-size: 1.125em;
  }
  .points {
    display: grid;
    gap: var(--_1);
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .points > li:only-child {
    list-style: none;
    margin-inline-start: -1.25em;
  }
  .cols {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_3);
  }
  dd .cols > div {
    padding: var(--_3) var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .good {
    color: var(--_good);
  }
  .late {
    color: var(--_warn);
    font-weight: 600;
  }
  .odd {
    color: var(--_warn);
    font-weight: 600;
  }
  .odd:empty,
  .talk:empty {
    display: none;
  }
  .optional {
    font-weight: 400;
  }
  .row3 {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_3) var(--_5);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .row3 > div {
    display: grid;
    gap: var(--_1);
    align-content: start;
  }
  .deed {
    font-weight: 600;
    color: var(--_muted);
  }
  .yes .deed {
    color: var(--_good);
  }
  .partly .deed {
    color: var(--_warn);
  }
  q {
    quotes: '«' '»';
  }
  q:lang(sv) {
    quotes: '”' '”';
  }
  q:lang(en) {
    quotes: '“' '”';
  }
  @media (width < 44rem) {
    .row3 {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
