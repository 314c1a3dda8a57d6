import { html } from 'hono/html'
import { type Build, feedbackForm, script } from './embed.ts'
import { footer } from './footer.ts'
import { header, trail } from './header.ts'
import type { Html, Page, Visit } from './page.ts'
import { inline } from './prose.ts'
import { torgvik } from './torgvik.ts'

const skip = {
  nb: 'Hopp til innholdet',
  nn: 'Hopp til innhaldet',
  sv: 'Hoppa till innehållet',
  en: 'Skip to the content',
}

/** A whole page: what every page has around what is its own. */
export async function layout(page: Page, visit: Visit, build: Build): Promise<Html> {
  const { say, language } = visit
  const [body, aside] = await Promise.all([page.body(visit), page.aside?.(visit)])
  const title = say(page.title).replaceAll('\u00ad', '')
  const name = title === torgvik.name ? torgvik.name : `${title} – ${torgvik.name}`
  return html`<!doctype html>
<html lang="${language}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<meta name="description" content="${say(page.summary).replace(/\*\*/g, '')}">
<link rel="icon" href="/assets/shield.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/designsystemet-theme.css">
<link rel="stylesheet" href="/assets/designsystemet.css">
<link rel="stylesheet" href="/assets/torgvik.css">
${script(build)}
</head>
<body>
<a class="ds-skip-link" href="#content">${say(skip)}</a>
${header(page, visit)}
<main id="content" tabindex="-1">
${page.bare ? body : inner(page, visit, body, aside)}
<div class="wrap ask-back">${feedbackForm(page, visit)}</div>
</main>
${footer(visit)}
</body>
</html>`
}

const inner = (page: Page, visit: Visit, body: Html, aside?: Html) => html`<div class="wrap">${trail(page, visit)}
<div class="${aside ? 'columns' : 'column'}"><article class="prose"><h1>${visit.say(page.title)}</h1><p class="lede">${inline(visit.say(page.summary), visit)}</p>
${body}</article>${aside ? html`<aside>${aside}</aside>` : ''}</div></div>`
