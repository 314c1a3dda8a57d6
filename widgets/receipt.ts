import { html, type TemplateResult } from 'lit/html.js'
import type { Receipt } from '../contract/fields.ts'
import { formatDay, formatMoment } from '../languages/dates.ts'
import { type Language, say, type Text } from '../languages/index.ts'
import { css } from './css.ts'
import { arrow, check, copy, icon, printer } from './icons.ts'

/** The receipt, as every widget shows it: the number, what happens next and by when, and where to follow it. */

const words = {
  number: { nb: 'Referansenummer', nn: 'Referansenummer', sv: 'Referensnummer', en: 'Reference number' },
  copy: { nb: 'Kopier', nn: 'Kopier', sv: 'Kopiera', en: 'Copy' },
  copied: { nb: 'Kopiert', nn: 'Kopiert', sv: 'Kopierat', en: 'Copied' },
  received: { nb: 'Mottatt', nn: 'Motteke', sv: 'Mottaget', en: 'Received' },
  read: {
    nb: 'Kommunen leser meldingen',
    nn: 'Kommunen les meldinga',
    sv: 'Kommunen läser meddelandet',
    en: 'The municipality reads it',
  },
  reply: {
    nb: 'Du får svar på e-post',
    nn: 'Du får svar på e-post',
    sv: 'Du får svar via e-post',
    en: 'You get an answer by e-mail',
  },
  by: { nb: 'senest {day}', nn: 'seinast {day}', sv: 'senast {day}', en: '{day} at the latest' },
  open: { nb: 'Åpne kvitteringen', nn: 'Opne kvitteringa', sv: 'Öppna kvittensen', en: 'Open the receipt' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', sv: 'Skriv ut', en: 'Print' },
} satisfies Record<string, Text>

/**
 * Draws a receipt below a heading of the widget's own. Focus may be sent to `.thanks`.
 * @param copied Whether the number has just been copied.
 * @param onCopied Called when it has been; where the page may not write to the clipboard the number is selected instead.
 */
export function receiptView(
  receipt: Receipt,
  language: Language,
  thanks: string,
  copied: boolean,
  onCopied: () => void,
): TemplateResult {
  const said = (text: Text, moment = '') => say(text, language, { day: moment && formatDay(moment, language) })
  const take = ({ currentTarget }: Event) => {
    const number = (currentTarget as HTMLElement).previousElementSibling!.lastElementChild!
    // Not in insecure contexts, and not where a permissions policy says no.
    const select = () => getSelection()?.selectAllChildren(number)
    navigator.clipboard?.writeText(receipt.number).then(onCopied, select) ?? select()
  }
  const step = (kind: string, what: Text, when: string) => html`<li class=${kind}><b>${said(what)}</b>${when}</li>`
  return html`<div class="receipt" part="receipt">
    <p class="thanks" tabindex="-1">${icon(check)} ${thanks}</p>
    <div class="number">
      <p>${said(words.number)} <b class="num">${receipt.number}</b></p>
      <button type="button" class="btn quiet" @click=${take}>
        ${icon(copied ? check : copy)} ${said(copied ? words.copied : words.copy)}
      </button>
    </div>
    <ol class="steps">
      ${step('done', words.received, formatMoment(receipt.receivedAt, language))}
      ${step('now', words.read, said(words.by, receipt.readBy))}
      ${receipt.replyBy && step('', words.reply, said(words.by, receipt.replyBy))}
    </ol>
    <div class="row">
      <a class="btn" href=${receipt.url}>${said(words.open)} ${icon(arrow)}</a>
      <button type="button" class="btn quiet" @click=${() => print()}>${icon(printer)} ${said(words.print)}</button>
    </div>
  </div>`
}

/** Wear this with `theme` to draw receipts. */
export const receiptStyle = css`
  .receipt {
    display: grid;
    gap: var(--_4);
    max-inline-size: 34rem;
  }
  .thanks {
    display: flex;
    gap: var(--_2);
    align-items: center;
    color: var(--_good);
    font-weight: 600;
  }
  .receipt .thanks {
    font-size: 1.25em;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: var(--_2) var(--_2) var(--_2) var(--_4);
    color: var(--_muted);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .number b {
    display: block;
    color: var(--_text);
    font-size: 1.25em;
    letter-spacing: 0.04em;
  }
  .steps li {
    position: relative;
    padding: 0 0 var(--_4) 36px;
    color: var(--_muted);
  }
  .steps li + li::before,
  .steps li::after {
    content: '';
    position: absolute;
    inset: 5px auto auto 7px;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    z-index: 1;
  }
  .steps li + li::before {
    z-index: 0;
    inset: auto auto calc(100% - 5px) 13px;
    inline-size: 2px;
    block-size: 100%;
    border: 0;
    background: var(--_line);
  }
  .steps .done::after {
    background: var(--_good);
    border-color: var(--_good);
  }
  .steps .now::after {
    border: 4px solid var(--_accent);
  }
  .steps b {
    display: block;
    color: var(--_text);
  }
`
