import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../languages/index.ts'
import { written } from '../languages/written.ts'
import { type Draft, keepNumber, numberOf, removeNumber } from './draft.ts'
import { check, icon, info } from './icons.ts'
import * as words from './sending-strings.ts'

/** A button that is not its form's own; one that is chosen or not has `pressed`. */
export const button = (label: unknown, press: () => void, kind = '', pressed: unknown = nothing): TemplateResult =>
  html`<button type="button" class="btn ${kind}" aria-pressed=${pressed} @click=${press}>${pressed === true ? icon(check) : nothing}${label}</button>`

/** What the reader should know now; `kind` is `warn` or nothing. */
export const note = (kind: string, path: string, content: unknown): TemplateResult =>
  html`<div class="note ${kind}">${icon(path)}<div>${content}</div></div>`

/** Asks about the number that looks like one that should not be sent. `show` is given the answer, and where to go on. */
export const numberHint = <D extends Draft>(draft: D, language: Language, show: (draft: D, focus: string) => void) =>
  draft.hint &&
  note(
    'warn',
    info,
    html`<b>${written(words.identity, language)}</b> ${numberOf(draft)}
      <div class="row">
        ${button(written(words.remove, language), () => show(removeNumber(draft), 'textarea'))}
        ${button(written(words.keep, language), () => show(keepNumber(draft), '.primary'))}
      </div>`,
  )
