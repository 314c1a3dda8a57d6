import { css } from 'lit'

/** The button and its panel: hung on the button where there is room, beside the page for one dialogue, a sheet from below on narrow screens. */
export const panelStyles = css`
  :host {
    min-block-size: 48px;
  }
  .say {
    min-block-size: 48px;
    padding-inline: var(--_4) var(--_3);
    anchor-name: --torget-say;
  }
  .count {
    min-inline-size: 28px;
    padding: 1px 10px;
    border-radius: 99px;
    background: var(--_on-accent);
    color: var(--_accent);
    white-space: nowrap;
  }
  .count.none {
    background: var(--_tint);
    color: var(--_muted);
  }
  .panel {
    position: fixed;
    position-anchor: --torget-say;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --torget-beside;
    inset: auto;
    margin: var(--_2) 0;
    padding: 0;
    inline-size: min(27rem, 100vw - 32px);
    /* As high as the room on its side of the button; with less than this, it goes to the other side, or beside the page. */
    min-block-size: min(24rem, 100dvh - 32px);
    max-block-size: min(44rem, 100% - 16px);
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: 0 16px 40px -16px #0b1a2666;
  }
  .panel:popover-open {
    display: flex;
    flex-direction: column;
    animation: open 160ms ease-out;
  }
  @position-try --torget-beside {
    position-area: none;
    inset: 16px 16px auto auto;
    margin: 0;
  }
  .panel.tall {
    position-area: none;
    position-try-fallbacks: none;
    inset: 16px;
    inset-inline-start: auto;
    margin: 0;
    block-size: auto;
    max-block-size: none;
    inline-size: min(42rem, 100vw - 32px);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_3);
    padding: var(--_2) var(--_2) var(--_2) 20px;
    border-block-end: 1px solid var(--_line);
  }
  .head > .btn:first-child {
    margin-inline-start: -12px;
  }
  .head h2 {
    font-size: 1.25em;
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
    min-block-size: 0;
  }
  .scroll > h2 {
    padding: 20px 20px 0;
  }
  .dlg {
    display: grid;
    gap: var(--_2);
    padding: 20px;
  }
  .dlg + .dlg {
    border-block-start: 1px solid var(--_line);
  }
  .title {
    all: unset;
    cursor: pointer;
    text-decoration: underline var(--_edge) 1px;
    text-underline-offset: 0.18em;
    padding-block: 4px;
    border-radius: 2px;
  }
  .title:hover {
    text-decoration-thickness: 2px;
  }
  .title:focus-visible {
    outline: 3px solid var(--_ring);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_ring-gap);
  }
  .why {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .came {
    background: var(--_tint);
    padding: var(--_2);
  }
  .came .btn {
    font-weight: 400;
    justify-content: start;
    text-align: start;
  }
  @keyframes open {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  /* 32 px of page must stay in sight beside the panel; without anchors the sheet is the better place everywhere. */
  @media (width < 40rem) {
    .panel,
    .panel.tall {
      position-area: none;
      position-try-fallbacks: none;
      inset: auto 0 0;
      margin: 0;
      inline-size: 100%;
      max-inline-size: none;
      min-block-size: 0;
      max-block-size: 86dvh;
      border-width: 1px 0 0;
      border-radius: 16px 16px 0 0;
    }
    .panel:popover-open {
      animation: sheet 200ms ease-out;
    }
    .panel::backdrop {
      background: #0d172099;
    }
    @keyframes sheet {
      from {
        translate: 0 100%;
      }
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
