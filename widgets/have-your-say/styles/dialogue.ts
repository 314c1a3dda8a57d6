import { css } from '../../css.ts'

/** One dialogue: the promise, the five answers, what came of it, the field. */
export const dialogueStyles = css`
  .one {
    padding: 24px 20px;
  }
  .one h2 {
    font-size: 1.5em;
  }
  .said {
    white-space: pre-line;
  }
  .rung {
    display: flex;
    gap: var(--_3);
    align-items: center;
  }
  .rung b {
    color: var(--_accent);
  }
  .promise {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 16px;
  }
  .stairs {
    flex: none;
    inline-size: 40px;
    fill: none;
    stroke: var(--_edge);
  }
  .promise > .stairs {
    inline-size: 64px;
  }
  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  dt {
    font-weight: 600;
  }
  dd:not(:last-child) {
    padding-block: 4px 20px;
  }
  .points {
    padding-inline-start: 1.25em;
  }
  .points > :not(:only-child) {
    list-style: disc;
  }
  .cols {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_3);
  }
  dd .cols > div {
    padding: var(--_3) 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .good,
  .yes .deed {
    color: var(--_good);
  }
  .odd,
  .partly .deed {
    color: var(--_warn);
  }
  .odd,
  .deed {
    font-weight: 600;
  }
  .ysd {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_3) 24px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  q:lang(nb, nn) {
    quotes: '«' '»';
  }
  @media (width < 44rem) {
    .ysd {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
