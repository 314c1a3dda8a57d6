import { html } from 'hono/html'
import { say, type Text, type Written } from '../../languages/index.ts'
import { icons } from '../../square/icons.ts'
import { languageMenu } from '../language-menu.ts'
import { page } from '../playground/words.ts'
import { home, sharePath, squarePath } from './paths.ts'
import { words } from './words.ts'

/** The whole page in a language; it is built once and lies on the device after the first load. */
export function squarePage(language: Written): string {
  const s = (text: Text) => say(text, language)
  return String(html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${s(words.title)}</title><meta name="description" content="${s(words.description)}"><meta name="theme-color" content="#121b33"><link rel="icon" href="${home}icon-192.png"><link rel="apple-touch-icon" href="${home}icon-192.png"><link rel="manifest" href="${home}${language}.webmanifest"><link rel="stylesheet" href="${home}square.css"></head>
<body class="tt-plain"><header>${languageMenu(language, squarePath)}</header>
<main><h1>${s(words.title)}</h1><p class="tt-lead">${s(words.lead)}</p>
<div class="tt" id="tt-workbench">
<p class="tt-device"><svg class="tt-i" viewBox="0 0 24 24" aria-hidden="true"><path d="${icons.lock}" /></svg> ${s(words.device)}</p>
<noscript><p class="tt-noscript">${s(page.noScript)}</p></noscript>
<div role="status"><p id="tt-missed" hidden>${s(words.missed)}</p></div>
<div class="tt-bench">
<section class="tt-write" aria-label="${s(page.draft)}">
<div class="tt-composer">
<div class="tt-who"><label for="draft">${s(page.draft)}</label></div>
<div class="tt-scroll"><div class="tt-box" id="tt-box-textarea"><textarea id="draft" name="draft" rows="6" dir="auto" spellcheck="true" autocomplete="off"></textarea></div></div>
<div class="tt-foot" id="tt-foot"></div>
</div>
</section>
<section class="tt-side" aria-label="${s(page.findings)}">
<div class="tt-notice" id="tt-notice"></div>
<div class="tt-panel" id="tt-panel"></div>
</section>
</div>
</div></main>
<script type="module" src="${home}square.js"></script></body></html>`)
}

/** What a device needs to install the page, and what it may share to it. */
export const squareManifest = (language: Written): string =>
  JSON.stringify({
    id: home,
    name: say(words.title, language),
    short_name: say(words.title, language),
    description: say(words.description, language),
    lang: language,
    start_url: squarePath(language),
    scope: home,
    display: 'standalone',
    background_color: '#121b33',
    theme_color: '#121b33',
    icons: [
      { src: `${home}icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: `${home}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: `${home}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    // In the body, not in the address: where no service worker stood ready, an address would reach the server's log.
    share_target: {
      action: sharePath(language),
      method: 'POST',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  })
