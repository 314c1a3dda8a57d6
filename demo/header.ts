import { html } from 'hono/html'
import { languageNames, type Text } from '../languages/index.ts'
import { art } from './art.ts'
import { icon } from './icons.ts'
import type { Html, Page, Visit } from './page.ts'
import { menu, pageNamed } from './pages.ts'

const words = {
  main: { nb: 'Hovedmeny', nn: 'Hovudmeny', sv: 'Huvudmeny', en: 'Main menu' },
  menu: { nb: 'Meny', nn: 'Meny', sv: 'Meny', en: 'Menu' },
  whole: { nb: 'Hele menyen', nn: 'Heile menyen', sv: 'Hela menyn', en: 'The whole menu' },
  language: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
  home: { nb: 'Forsiden', nn: 'Framsida', sv: 'Startsidan', en: 'Home' },
  here: { nb: 'Du er her', nn: 'Du er her', sv: 'Du är här', en: 'You are here' },
} satisfies Record<string, Text>

/** The top of every page. The menus open without a script. */
export function header(page: Page, visit: Visit): Html {
  const { say, href } = visit
  return html`<header class="top"><div class="wrap">
<a class="brand" href="${href('home')}">${art.shield} <span>Torgvik<span class="kind"> kommune</span></span></a>
<nav class="main" aria-label="${say(words.main)}"><ul>${menu.map(({ top }) => html`<li>${entry(top, page, visit)}</li>`)}</ul></nav>
<div class="tools"><a class="tool" href="${href('search')}">${icon('search')} ${say(pageNamed('search').title)}</a>
<details class="drop languages" name="top"><summary>${icon('globe')} ${nameOf(visit.language)}</summary><nav class="sheet" aria-label="${say(words.language)}">${languages(page, visit)}</nav></details>
<details class="drop" name="top"><summary class="boxed">${icon('menu')} ${say(words.menu)}</summary><nav class="sheet wide" aria-label="${say(words.whole)}">
${menu.map(({ top, below }) => html`<div><b>${entry(top, page, visit)}</b><ul>${below.map((name) => html`<li>${entry(name, page, visit)}</li>`)}</ul></div>`)}
<div class="only-narrow"><b>${say(words.language)}</b>${languages(page, visit)}</div></nav></details></div>
</div></header>`
}

/** A link of the menu: the page that one is on says so, and so does the part of the site that it belongs to. */
function entry(name: string, page: Page, { say, href }: Visit): Html {
  const target = pageNamed(name)
  const current = target === page ? html` aria-current="page"` : within(name, page) ? html` aria-current="true"` : ''
  return html`<a href="${href(name)}"${current}>${say(target.title)}</a>`
}

const within = (name: string, page: Page): boolean =>
  page.parent !== undefined && (page.parent === name || within(name, pageNamed(page.parent)))

const nameOf = (language: string) => languageNames.find(({ tag }) => tag === language)?.name

function languages(page: Page, visit: Visit): Html {
  const query = visit.url.search
  const link = ([tag, path]: [string, string]) =>
    html`<li><a href="${path}${query}" lang="${tag}" hreflang="${tag}"${tag === visit.language ? html` aria-current="true"` : ''}>${nameOf(tag)}</a></li>`
  return html`<ul>${Object.entries(page.path).map(link)}</ul>`
}

/** The way from the front page to this one. */
export function trail(page: Page, visit: Visit): Html {
  const { say, href } = visit
  const above = (one: Page): string[] => (one.parent ? [...above(pageNamed(one.parent)), one.parent] : [])
  return html`<nav class="ds-breadcrumbs" aria-label="${say(words.here)}"><ol>
<li><a class="ds-link" href="${href('home')}">${say(words.home)}</a></li>
${above(page).map((name) => html`<li><a class="ds-link" href="${href(name)}">${say(pageNamed(name).title)}</a></li>`)}
<li><span aria-current="page">${say(page.title)}</span></li></ol></nav>`
}
