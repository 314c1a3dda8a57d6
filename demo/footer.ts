import { html } from 'hono/html'
import type { Text } from '../languages/index.ts'
import type { Html, Visit } from './page.ts'
import { pageNamed } from './pages.ts'
import { capital } from './prose.ts'
import { torgvik } from './torgvik.ts'

const words = {
  write: { nb: 'Ring eller skriv', nn: 'Ring eller skriv', sv: 'Ring eller skriv', en: 'Call or write' },
  about: { nb: 'Om nettstedet', nn: 'Om nettstaden', sv: 'Om webbplatsen', en: 'About this website' },
  organisation: {
    nb: 'Organisasjonsnummer 000 000 000',
    nn: 'Organisasjonsnummer 000 000 000',
    sv: 'Organisationsnummer 000 000 000',
    en: 'Organisation number 000 000 000',
  },
} satisfies Record<string, Text>

/** The foot of every page. */
export function footer({ say, href }: Visit): Html {
  const link = (name: string) => html`<li><a href="${href(name)}">${say(pageNamed(name).title)}</a></li>`
  return html`<footer class="foot"><div class="wrap">
<div><h2>${torgvik.name}</h2><p>${torgvik.address}<br>${say(words.organisation)}</p><p>${capital(say(torgvik.openingHours))}</p></div>
<div><h2>${say(words.write)}</h2><ul><li><a href="${torgvik.phoneAddress}">${torgvik.phone}</a></li><li><a href="mailto:${torgvik.email}">${torgvik.email}</a></li>${link('contact')}</ul></div>
<div><h2>${say(words.about)}</h2><ul>${['accessibility', 'privacy', 'squareTest'].map(link)}</ul></div>
</div></footer>`
}
