import { html } from 'hono/html'
import type { Text } from '../../languages/index.ts'
import type { Icon } from '../icons.ts'
import { icon } from '../icons.ts'
import type { Page } from '../page.ts'
import { inline } from '../prose.ts'
import { topics } from './services-words.ts'

export { topics }

/** A service in the list: what it is called and the two sentences that most people need. */
export interface Service {
  name: Text
  text: Text
}

/** A part of the municipality's services. */
export interface Topic {
  id: string
  icon: Icon
  heading: Text
  services: Service[]
}

/** All services on one page, so that a search in the page finds them. */
export const services: Page = {
  path: { nb: '/tjenester', nn: '/nn/tenester', sv: '/sv/tjanster', en: '/en/services' },
  title: { nb: 'Tjenester', nn: 'Tenester', sv: 'Tjänster', en: 'Services' },
  summary: {
    nb: 'Her finner du det du kan få hjelp til i Torgvik. Fant du det ikke? Servicetorget hjelper deg videre.',
    nn: 'Her finn du det du kan få hjelp til i Torgvik. Fann du det ikkje? Servicetorget hjelper deg vidare.',
    sv: 'Här finns det du kan få hjälp med i Torgvik. Hittade du inte rätt? Servicecenter hjälper dig vidare.',
    en: 'What you can get help with in Torgvik. Not here? The service desk will help you on.',
  },
  body: (
    visit,
  ) => html`<nav class="contents" aria-label="${visit.say({ nb: 'På denne siden', nn: 'På denne sida', sv: 'På den här sidan', en: 'On this page' })}"><ul class="tasks">${topics.map(
    (topic) => html`<li><a href="#${topic.id}">${icon(topic.icon)} ${visit.say(topic.heading)}</a></li>`,
  )}</ul></nav>
${topics.map(
  (topic) =>
    html`<section class="topic" aria-labelledby="${topic.id}"><h2 id="${topic.id}">${visit.say(topic.heading)}</h2><dl>${topic.services.map(
      ({ name, text }) =>
        html`<div><dt>${inline(visit.say(name), visit)}</dt><dd>${inline(visit.say(text), visit)}</dd></div>`,
    )}</dl></section>`,
)}`,
}
