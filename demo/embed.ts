import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html, raw } from 'hono/html'
import type { Text } from '../languages/index.ts'
import type { Html, Page, Visit } from './page.ts'
import { torgvik } from './torgvik.ts'

/** The widgets as they were built: their version and the hash of each file. */
export interface Build {
  version: string
  integrity: Record<string, string>
}

/** There is nothing to serve yet; the message says what to do. */
export class NotBuilt extends Error {}

/** Reads the build below a folder. Throws `NotBuilt` where there is none. */
export function readBuild(root: string): Build {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown
  const { version } = read('package.json') as { version: string }
  try {
    return { version, integrity: read('dist/widgets/integrity.json') as Record<string, string> }
  } catch {
    throw new NotBuilt('The widgets are not built yet. Run "npm run build" and start again.')
  }
}

/** The one script tag that a webmaster pastes. */
export const script = ({ version, integrity }: Build): Html =>
  html`<script type="module" src="/v${version}/torget.js" integrity="${integrity['torget.js']}" crossorigin="anonymous"></script>`

const words = {
  question: {
    nb: 'Hjelpte informasjonen på denne siden deg?',
    nn: 'Hjelpte informasjonen på denne sida deg?',
    sv: 'Hjälpte informationen på den här sidan dig?',
    en: 'Did the information on this page help you?',
  },
  yes: { nb: 'Ja', nn: 'Ja', sv: 'Ja', en: 'Yes' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Nei', nn: 'Nei', sv: 'Nej', en: 'No' },
  more: {
    nb: 'Vil du si mer?',
    nn: 'Vil du seie meir?',
    sv: 'Vill du berätta mer?',
    en: 'Would you like to say more?',
  },
  comment: {
    nb: 'Hva kan bli bedre?',
    nn: 'Kva kan bli betre?',
    sv: 'Vad kan bli bättre?',
    en: 'What could be better?',
  },
  care: {
    nb: 'Ikke skriv fødselsnummer eller opplysninger om helse.',
    nn: 'Ikkje skriv fødselsnummer eller opplysningar om helse.',
    sv: 'Skriv inte personnummer eller uppgifter om hälsa.',
    en: 'Please leave out ID numbers and anything about health.',
  },
  email: {
    nb: 'E-post, hvis du vil ha svar',
    nn: 'E-post, om du vil ha svar',
    sv: 'E-post, om du vill ha svar',
    en: 'Email, if you would like a reply',
  },
  trap: {
    nb: 'La dette feltet stå tomt',
    nn: 'La dette feltet stå tomt',
    sv: 'Lämna det här fältet tomt',
    en: 'Leave this field empty',
  },
  send: { nb: 'Send', nn: 'Send', sv: 'Skicka', en: 'Send' },
  agenda: {
    nb: 'Se møter og saker',
    nn: 'Sjå møte og saker',
    sv: 'Se möten och ärenden',
    en: 'See meetings and cases',
  },
  dialogues: { nb: 'Si din mening', nn: 'Sei di meining', sv: 'Tyck till', en: 'Have your say' },
} satisfies Record<string, Text>

/** The feedback form, with a plain form inside that works alone. */
export function feedbackForm(page: Page, visit: Visit): Html {
  const { say, language, url } = visit
  const answer = (value: 'yes' | 'partly' | 'no') =>
    html`<label><input class="ds-input" type="radio" name="answer" value="${value}"> ${say(words[value])}</label>`
  return html`<torget-feedback-form site="${torgvik.site}"><form method="post" action="/api/v1/sites/${torgvik.site}/feedback">
<fieldset><legend>${say(words.question)}</legend><div class="answers">${answer('yes')}${answer('partly')}${answer('no')}<button class="ds-button" data-variant="secondary">${say(words.send)}</button></div></fieldset>
<details><summary>${say(words.more)}</summary><div class="more">
<label for="comment">${say(words.comment)}</label><p id="care">${say(words.care)}</p><textarea class="ds-input" id="comment" name="comment" rows="4" maxlength="4000" aria-describedby="care"></textarea>
<label for="email">${say(words.email)}</label><input class="ds-input" type="email" id="email" name="email" autocomplete="email" maxlength="254">
<p class="trap"><label for="website">${say(words.trap)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p></div></details>
<input type="hidden" name="page" value="${url.origin}${url.pathname}"><input type="hidden" name="title" value="${say(page.title).replaceAll('\u00ad', '')}"><input type="hidden" name="language" value="${language}">
</form></torget-feedback-form>`
}

/** The meeting agenda, with a plain link inside. */
export const meetingAgenda = (visit: Visit, attributes = ''): Html =>
  html`<torget-meeting-agenda site="${torgvik.site}"${raw(attributes)}><a href="${visit.href('meetings')}">${visit.say(words.agenda)}</a></torget-meeting-agenda>`

/** The have-your-say button, with a plain link inside. */
export const haveYourSay = (visit: Visit): Html =>
  html`<torget-have-your-say site="${torgvik.site}"><a class="ds-button" href="${visit.href('dialogues')}">${visit.say(words.dialogues)}</a></torget-have-your-say>`
