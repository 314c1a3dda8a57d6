import { html } from 'hono/html'
import { art } from '../art.ts'
import { haveYourSay, meetingAgenda } from '../embed.ts'
import { type Icon, icon } from '../icons.ts'
import type { Page } from '../page.ts'
import { torgvik } from '../torgvik.ts'
import { openDialogues } from '../views/dialogues.ts'
import { newsList } from '../views/news.ts'
import { searchForm } from '../views/search.ts'
import { topics } from './services.ts'

const words = {
  ask: {
    nb: 'Hva kan vi hjelpe deg med?',
    nn: 'Kva kan vi hjelpe deg med?',
    sv: 'Vad kan vi hjälpa dig med?',
    en: 'How can we help you?',
  },
  open: {
    nb: 'Servicetorget har åpent {hours}.',
    nn: 'Servicetorget har ope {hours}.',
    sv: 'Servicecenter har öppet {hours}.',
    en: 'The service desk is open {hours}.',
  },
  contact: { nb: 'Ring eller skriv', nn: 'Ring eller skriv', sv: 'Ring eller skriv', en: 'Call or write' },
  tasks: { nb: 'Tjenester', nn: 'Tenester', sv: 'Tjänster', en: 'Services' },
  meetings: { nb: 'Møter framover', nn: 'Møte framover', sv: 'Kommande möten', en: 'Meetings ahead' },
  allMeetings: {
    nb: 'Alle møter og saker',
    nn: 'Alle møte og saker',
    sv: 'Alla möten och ärenden',
    en: 'All meetings and cases',
  },
  dialogues: { nb: 'Si din mening', nn: 'Sei di meining', sv: 'Tyck till', en: 'Have your say' },
  news: { nb: 'Aktuelt', nn: 'Aktuelt', sv: 'Aktuellt', en: 'News' },
  allNews: { nb: 'Flere nyheter', nn: 'Fleire nyhende', sv: 'Fler nyheter', en: 'More news' },
}

/** The front page: what people come for, then what is decided, then what they may help decide. */
export const home: Page = {
  path: { nb: '/', nn: '/nn/', sv: '/sv/', en: '/en/' },
  title: { nb: torgvik.name, nn: torgvik.name, sv: torgvik.name, en: torgvik.name },
  summary: {
    nb: 'Torgvik kommune: tjenester, møter, saker og dialoger for alle som bor og arbeider i Torgvik.',
    nn: 'Torgvik kommune: tenester, møte, saker og dialogar for alle som bur og arbeider i Torgvik.',
    sv: 'Torgvik kommune: tjänster, möten, ärenden och dialoger för alla som bor och arbetar i Torgvik.',
    en: 'Torgvik municipality: services, meetings, cases and dialogues for everyone who lives and works in Torgvik.',
  },
  bare: true,
  async body(visit) {
    const { say, href } = visit
    return html`<div class="hero">${art.fjord}<div class="wrap"><div class="ask"><h1>${say(words.ask)}</h1>${searchForm(visit)}
<p>${say(words.open, { hours: say(torgvik.openingHours) })} <a href="${href('contact')}">${say(words.contact)}</a></p></div></div></div>
<section class="part" aria-labelledby="tasks"><div class="wrap"><h2 id="tasks">${say(words.tasks)}</h2><ul class="tasks">${topics.map((topic) => task(`${href('services')}#${topic.id}`, topic.icon, say(topic.heading)))}${task(href('politics'), 'vote', say({ nb: 'Politikk', nn: 'Politikk', sv: 'Politik', en: 'Politics' }))}${task(href('meetings'), 'document', say({ nb: 'Møter og saker', nn: 'Møte og saker', sv: 'Möten och ärenden', en: 'Meetings and cases' }))}</ul></div></section>
<div class="part sand"><div class="wrap split">
<section aria-labelledby="meetings"><h2 id="meetings">${say(words.meetings)}</h2><div class="board agenda">${meetingAgenda(visit, ' limit="4"')}</div><p>${more(href('politics'), say(words.allMeetings))}</p></section>
<section aria-labelledby="dialogues"><h2 id="dialogues">${say(words.dialogues)}</h2><div class="board">${await openDialogues(visit)}${haveYourSay(visit)}</div></section>
</div></div>
<section class="part" aria-labelledby="news"><div class="wrap"><h2 id="news">${say(words.news)}</h2>${newsList(visit, 3, 'h3')}<p>${more(href('news'), say(words.allNews))}</p></div></section>`
  },
}

const task = (address: string, name: Icon, label: string) =>
  html`<li><a href="${address}">${icon(name)} ${label}</a></li>`

const more = (address: string, label: string) =>
  html`<a class="with-icon" href="${address}">${label} ${icon('arrow')}</a>`
