import { html } from 'hono/html'
import { art } from '../art.ts'
import { haveYourSay } from '../embed.ts'
import { icon } from '../icons.ts'
import type { Page } from '../page.ts'
import { article } from '../prose.ts'
import { torgvik } from '../torgvik.ts'
import { daysBefore } from '../views/news.ts'
import { sections } from './swimming-words.ts'

const words = {
  contact: { nb: 'Kontakt', nn: 'Kontakt', sv: 'Kontakt', en: 'Contact' },
  write: { nb: 'Skriv til oss', nn: 'Skriv til oss', sv: 'Skriv till oss', en: 'Write to us' },
  changed: { nb: 'Sist endret', nn: 'Sist endra', sv: 'Senast ändrad', en: 'Last changed' },
  pool: {
    nb: 'Ny svømmehall på Nordnes',
    nn: 'Ny symjehall på Nordnes',
    sv: 'Ny simhall på Nordnes',
    en: 'A new swimming pool at Nordnes',
  },
  poolText: {
    nb: 'Kommunestyret har sagt ja. Snart vil vi høre hva bygget skal romme.',
    nn: 'Kommunestyret har sagt ja. Snart vil vi høyre kva bygget skal romme.',
    sv: 'Fullmäktige har sagt ja. Snart vill vi höra vad huset ska rymma.',
    en: 'The council has said yes. Soon we want to hear what the building should hold.',
  },
}

/** Swimming lessons: a long article as municipalities write them. */
export const swimming: Page = {
  path: {
    nb: '/tjenester/svommeopplaering',
    nn: '/nn/tenester/symjeopplaering',
    sv: '/sv/tjanster/simundervisning',
    en: '/en/services/swimming-lessons',
  },
  parent: 'services',
  title: { nb: 'Svømmeopplæring', nn: 'Symjeopplæring', sv: 'Simundervisning', en: 'Swimming lessons' },
  summary: {
    nb: 'Alle elever i Torgvik lærer å svømme på skolen. Opplæringen er gratis, og bussen er det også.',
    nn: 'Alle elevar i Torgvik lærer å symje på skulen. Opplæringa er gratis, og bussen er det òg.',
    sv: 'Alla elever i Torgvik lär sig simma i skolan. Undervisningen är gratis, och bussen också.',
    en: 'Every pupil in Torgvik learns to swim at school. Lessons are free, and so is the bus.',
  },
  body: (visit) => html`<div class="picture">${art.pool}</div>${article(sections, visit)}`,
  aside: (visit) => html`<div class="aside"><h2>${visit.say(words.contact)}</h2><ul>
<li class="with-icon">${icon('users')} Servicetorget</li>
<li><a href="${torgvik.phoneAddress}">${icon('phone')} ${torgvik.phone}</a></li>
<li><a href="mailto:${torgvik.email}">${icon('mail')} ${visit.say(words.write)}</a></li></ul>
<p class="muted">${visit.say(words.changed)} ${daysBefore(visit, 2)}</p></div>
<div class="aside"><h2>${visit.say(words.pool)}</h2><p>${visit.say(words.poolText)}</p>${haveYourSay(visit)}</div>`,
}
