import { css } from '../css.ts'

/** The feedback form's own look: one quiet line between two thin ones, that opens in place. */
export const styles = css`
  .box,
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .box {
    align-content: center;
    min-block-size: 78px;
    padding-block: 16px;
    border-block: 1px solid var(--_line);
  }
  .box:has(.more, .receipt, .note) {
    align-content: start;
  }
  .line {
    gap: var(--_3) 24px;
  }
  /* With nothing to show it takes no room, and is still there to be read out. */
  .line:not(:has(p, .note)) {
    position: absolute;
  }
  .q {
    font-weight: 600;
    font-size: 1.125em;
  }
  .answers .btn {
    min-inline-size: 76px;
  }
  .more {
    max-inline-size: 34em;
    animation: open 160ms ease-out;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .passage {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: var(--_3);
    white-space: pre-line;
  }
  @keyframes open {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }
`
