import { css } from '../css.ts'

/** The feedback form's own look: one quiet line between two thin ones, that opens in place. */
export const styles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: var(--_4);
    min-block-size: 78px;
    padding-block: var(--_4);
    border-block: 1px solid var(--_line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_3) var(--_5);
  }
  .q {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .answers {
    gap: var(--_2);
  }
  .answers .btn {
    min-inline-size: 76px;
  }
  .line:not(:has(> * *)):not(:first-child) {
    display: none;
  }
  .line .thanks {
    min-block-size: 44px;
  }
  .more {
    display: grid;
    gap: var(--_4);
    max-inline-size: 34rem;
    animation: open 160ms ease-out;
  }
  .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    column-gap: var(--_5);
    margin-block-start: var(--_1);
  }
  .optional {
    font-weight: 400;
  }
  .odd {
    color: var(--_warn);
    font-weight: 600;
  }
  .btn.primary {
    min-inline-size: 8.5em;
      }
  .bar {
    block-size: 4px;
    border-radius: 4px;
    background: var(--_line);
    overflow: hidden;
    animation: open 160ms 300ms backwards;
  }
  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: 45%;
    background: var(--_accent);
    border-radius: inherit;
    animation: pass 1.2s infinite ease-in-out alternate;
  }
  .passage {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: var(--_3);
    color: var(--_muted);
    white-space: pre-line;
  }
  @keyframes open {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }
  @keyframes pass {
    to {
      transform: translateX(122%);
    }
  }
  @media (forced-colors: active) {
    .bar::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`
