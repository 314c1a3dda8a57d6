import { css } from '../../css.ts'

/** The button and its panel: hung on the button where there is room, beside the page for one dialogue, a sheet from below on narrow screens. */
export const panelStyles = css`
  :host {
    min-block-size: 48px;
  }
  .open {
    min-block-size: 48px;
    anchor-name: --torget-say;
  }
  .count {
    padding: 1px 10px;
    border-radius: 99px;
    background: var(--_tint);
    color: var(--_text);
  }
  .primary > .count {
    background: var(--_on-accent);
    color: var(--_accent);
  }
  .panel {
    position: fixed;
    position-anchor: --torget-say;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --torget-beside;
    inset: auto;
    margin: 8px 0;
    inline-size: min(27em, 100vw - 32px);
    /* As high as the room on its side of the button; with less than this, it goes to the other side, or beside the page. */
    min-block-size: min(24em, 100dvh - 32px);
    max-block-size: min(44em, 100% - 16px);
    overflow: hidden;
    flex-direction: column;
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: 0 16px 40px -16px #0b1a2666;
  }
  .panel:popover-open {
    display: flex;
    animation: come 160ms ease-out;
  }
  @position-try --torget-beside {
    position-area: none;
    inset: 16px 16px auto auto;
  }
  .tall {
    position-area: none;
    position-try-fallbacks: none;
    inset: 16px 16px 16px auto;
    margin: 0;
    block-size: auto;
    max-block-size: none;
    inline-size: min(42em, 100vw - 32px);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .head h2 {
    font-size: 1.25em;
    padding-inline: var(--_3);
  }
  #title:focus,
  .talk:focus {
    outline: none;
    box-shadow: none;
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    flex: 1;
  }
  .scroll > h2,
  .dlg {
    display: grid;
    gap: 8px;
    padding: 20px;
  }
  .dlg + .dlg {
    border-block-start: 1px solid var(--_line);
  }
  .title {
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    padding-block: 4px;
    cursor: pointer;
  }
  .why {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .came {
    background: var(--_tint);
    padding: 8px;
  }
  .came .btn {
    flex-wrap: wrap;
    justify-content: start;
  }
  @keyframes come {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  @media (width < 40rem) {
    .panel {
      position-area: none;
      position-try-fallbacks: none;
      inset: auto 0 0;
      margin: 0;
      inline-size: 100%;
      max-inline-size: none;
      min-block-size: 0;
      max-block-size: 86dvh;
      border-radius: 16px 16px 0 0;
    }
    .panel::backdrop {
      background: #0d172099;
    }
  }
  @supports not (position-area: end) {
    .panel {
      inset: auto 0 0;
      margin: 0 auto;
      max-block-size: 86dvh;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`
