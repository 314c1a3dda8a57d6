import { html } from 'hono/html'
import { haveYourSay, meetingAgenda } from '../embed.ts'
import { icon } from '../icons.ts'
import type { Page } from '../page.ts'
import { article } from '../prose.ts'
import { conferenceDays } from './conference-days.ts'
import { bodies, sections } from './politics-words.ts'

const words = {
  meetings: { nb: 'Møter og saker', nn: 'Møte og saker', sv: 'Möten och ärenden', en: 'Meetings and cases' },
  bodies: { nb: 'Hvem bestemmer hva?', nn: 'Kven bestemmer kva?', sv: 'Vem beslutar vad?', en: 'Who decides what?' },
  heard: {
    nb: 'Bli hørt før det bestemmes',
    nn: 'Bli høyrd før det blir bestemt',
    sv: 'Bli hörd före beslutet',
    en: 'Be heard before it is decided',
  },
  heardText: {
    nb: 'I noen saker kan du være med og forme forslaget. Se hva som er åpent nå.',
    nn: 'I nokre saker kan du vere med og forme framlegget. Sjå kva som er ope no.',
    sv: 'I några frågor kan du vara med och forma förslaget. Se vad som är öppet nu.',
    en: 'In some cases you can help shape the proposal. See what is open now.',
  },
  conference: {
    nb: 'Nærdemokratidagene {year}',
    nn: 'Nærdemokratidagane {year}',
    sv: 'Närdemokratidagarna {year}',
    en: 'Local Democracy Days {year}',
  },
  conferenceText: {
    nb: 'To dager om å lytte, svare og bestemme sammen. Åpent for alle, gratis å delta.',
    nn: 'To dagar om å lytte, svare og bestemme saman. Ope for alle, gratis å delta.',
    sv: 'Två dagar om att lyssna, svara och besluta tillsammans. Öppet för alla, gratis att delta.',
    en: 'Two days on listening, answering and deciding together. Open to all, free of charge.',
  },
  programme: {
    nb: 'Program og påmelding',
    nn: 'Program og påmelding',
    sv: 'Program och anmälan',
    en: 'Programme and registration',
  },
  square: { nb: 'Torgtesten', nn: 'Torgtesten', sv: 'Torgtestet', en: 'The square test' },
  squareText: {
    nb: 'Er du folkevalgt og skriver i sosiale medier? Prøv teksten på torget først.',
    nn: 'Er du folkevald og skriv i sosiale medium? Prøv teksten på torget først.',
    sv: 'Är du förtroendevald och skriver i sociala medier? Pröva texten på torget först.',
    en: 'Are you elected, and writing on social media? Try your text on the square first.',
  },
  tryIt: { nb: 'Prøv torgtesten', nn: 'Prøv torgtesten', sv: 'Pröva torgtestet', en: 'Try the square test' },
}

/** Politics: what is decided, when, by whom, and how to be there. */
export const politics: Page = {
  path: { nb: '/politikk', nn: '/nn/politikk', sv: '/sv/politik', en: '/en/politics' },
  title: { nb: 'Politikk', nn: 'Politikk', sv: 'Politik', en: 'Politics' },
  summary: {
    nb: 'Her bestemmes det. Møtene er åpne, sakene ligger ute, og du kan se på fra salen eller hjemmefra.',
    nn: 'Her blir det bestemt. Møta er opne, sakene ligg ute, og du kan sjå på frå salen eller heimefrå.',
    sv: 'Här fattas besluten. Mötena är öppna, handlingarna ligger ute, och du kan titta på i salen eller hemifrån.',
    en: 'This is where it is decided. Meetings are open, papers are published, and you can watch from the hall or from home.',
  },
  body: (
    visit,
  ) => html`<h2 id="meetings">${visit.say(words.meetings)}</h2><div class="agenda whole">${meetingAgenda(visit)}</div>
${article(sections, visit)}
<h2>${visit.say(words.bodies)}</h2><dl class="bodies">${bodies.map(({ name, text }) => html`<div><dt>${visit.say(name)}</dt><dd>${visit.say(text)}</dd></div>`)}</dl>`,
  aside: (visit) => {
    const { say, href, now } = visit
    const link = (name: string, label: string) => html`<p><a href="${href(name)}">${label} ${icon('arrow')}</a></p>`
    return html`<div class="aside"><h2>${say(words.heard)}</h2><p>${say(words.heardText)}</p>${haveYourSay(visit)}</div>
<div class="aside"><h2>${say(words.conference, { year: conferenceDays(now).year })}</h2><p>${say(words.conferenceText)}</p>${link('conference', say(words.programme))}</div>
<div class="aside"><h2>${say(words.square)}</h2><p>${say(words.squareText)}</p>${link('squareTest', say(words.tryIt))}</div>`
  },
}
