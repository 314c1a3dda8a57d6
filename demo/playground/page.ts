import { html } from 'hono/html'
import { leftAlone } from '../../guideline/page/left-alone-words.ts'
import { type Language, say, type Text, type Written } from '../../languages/index.ts'
import { icons } from '../../square/icons.ts'
import { languageMenu } from '../language-menu.ts'
import { words } from './browser/words.ts'
import { examples } from './examples.ts'
import { about, page } from './words.ts'

/** Markup that is already escaped. */
type Html = ReturnType<typeof html>

/** A rule of the guideline, as the page explains it. */
export interface Explained {
  name: Text
  question: Text
}

const icon = (name: keyof typeof icons): Html =>
  html`<svg class="tt-i" viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[name]}" /></svg>`

const composers = ['textarea', 'lexical', 'quill'] as const

/** The workbench and what the page explains, in one language: everything below the page's heading and lead. */
export function workbench(language: Language, rules: Explained[]): Html {
  const s = (text: Text) => say(text, language)
  const drafts = examples[language as Written] ?? examples.nb
  const tab = (id: (typeof composers)[number], at: number) =>
    html`<button type="button" role="tab" id="tt-tab-${id}" data-composer="${id}" aria-controls="tt-box-${id}" aria-selected="${String(at === 0)}" tabindex="${at === 0 ? 0 : -1}">${s(page[id])}</button>`
  const editable = (id: string) =>
    html`<div id="draft-${id}" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${s(page.draft)}" dir="auto" spellcheck="true"></div>`
  return html`<link rel="stylesheet" href="/playground/playground.css">
<div class="tt" id="tt-workbench">
<p class="tt-device">${icon('lock')} ${s(page.device)}</p>
<noscript><p class="tt-noscript">${s(page.noScript)}</p></noscript>
<div class="tt-bench">
<section class="tt-write" aria-label="${s(page.draft)}">
<div class="tt-examples" role="group" aria-labelledby="tt-examples"><h2 id="tt-examples">${s(page.examples)}</h2><div>${drafts.map(({ name }, at) => html`<button type="button" class="tt-btn" id="tt-example-${at}">${name}</button>`)}</div></div>
<div class="tt-composer">
<div class="tt-who"><label for="draft">${s(page.draft)}</label><span>${s(page.unpublished)}</span></div>
<div class="tt-tabs" id="tt-tabs" role="tablist" aria-label="${s(page.composers)}">${composers.map(tab)}</div>
<div class="tt-scroll">
<div class="tt-box" id="tt-box-textarea" role="tabpanel" aria-labelledby="tt-tab-textarea"><textarea id="draft" name="draft" rows="6" dir="auto" spellcheck="true" autocomplete="off" placeholder="${s(page.placeholder)}"></textarea></div>
<div class="tt-box" id="tt-box-lexical" role="tabpanel" aria-labelledby="tt-tab-lexical" hidden>${editable('lexical')}</div>
<div class="tt-box" id="tt-box-quill" role="tabpanel" aria-labelledby="tt-tab-quill" hidden><div data-quill></div></div>
</div>
<div class="tt-foot" id="tt-foot"></div>
</div>
</section>
<section class="tt-side" aria-label="${s(page.findings)}">
<div class="tt-notice" id="tt-notice"></div>
<div class="tt-panel" id="tt-panel"></div>
<div class="tt-power"><span id="tt-power">${s(words.test)}</span><button type="button" id="tt-switch" role="switch" aria-checked="true" aria-labelledby="tt-power"><i aria-hidden="true"></i></button></div>
</section>
</div>
${explanation(s, rules)}
</div>
<script type="module" src="/playground/playground.js"></script>`
}

const explanation = (s: (text: Text) => string, rules: Explained[]) => html`<div class="tt-about">
<section><h2>${s(about.looksFor)}</h2><p>${s(about.asks)}</p><dl>${rules.map(({ name, question }) => html`<div><dt>${s(name)}</dt><dd>${s(question)}</dd></div>`)}</dl></section>
<section><h2>${s(about.leftAlone)}</h2><p>${s(about.free)}</p><ul class="tt-free">${leftAlone.map((text) => html`<li>${icon('check')} ${s(text)}</li>`)}</ul></section>
<div><section><h2>${s(about.where)}</h2><p>${s(about.whereText)}</p><p>${s(about.rule)}</p></section>
<section><h2>${s(about.torgvett)}</h2><p>${s(about.torgvettText)}</p></section></div>
</div>`

/** The page in a plain frame of its own, for where there is no website around it. */
export const plainFrame = (language: Language, path: (language: Language) => string, body: Html): Html =>
  html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${say(page.title, language)}</title><meta name="description" content="${say(page.description, language)}"></head>
<body class="tt-plain"><header>${languageMenu(language, path)}</header>
<main><h1>${say(page.title, language)}</h1><p class="tt-lead">${say(page.lead, language)}</p>
${body}</main></body></html>`
