import { html } from 'hono/html'
import type { Dialogue } from '../../contract/dialogue.ts'
import { formatDay, formatMoment } from '../../languages/dates.ts'
import { type Icon, icon } from '../icons.ts'
import type { Html, Page, Visit } from '../page.ts'
import { dialogues } from '../pages/dialogues.ts'
import { torgvik } from '../torgvik.ts'
import { words } from './dialogue-words.ts'
import { standing, standingLine } from './dialogues.ts'
import { stairs } from './rungs.ts'

const marks: Record<'yes' | 'partly' | 'no', { mark: Icon; tone: string }> = {
  yes: { mark: 'check', tone: 'good' },
  partly: { mark: 'half', tone: 'warn' },
  no: { mark: 'minus', tone: '' },
}

const list = (texts: string[]) => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`

/** The five answers, always in this order. */
function five(dialogue: Dialogue, { say, language }: Visit): Html {
  const { canChange, fixed, who, closes, how, decision, answer } = dialogue
  const changes = html`<div class="pair">${canChange.length > 0 ? html`<div><b>${icon('check')} ${say(words.canChange)}</b>${list(canChange)}</div>` : ''}${fixed.length > 0 ? html`<div><b>${icon('lock')} ${say(words.fixed)}</b>${list(fixed)}</div>` : ''}</div>`
  const ways = html`<ul>${how.map(({ text, url }) => html`<li>${url ? html`<a href="${url}">${text}</a>` : text}</li>`)}</ul>`
  const dates = say(words.dates, {
    by: formatDay(answer.by, language, { year: true }),
    from: answer.from,
    where: answer.where,
    body: decision.body,
    at: formatDay(decision.at, language, { year: true }),
  })
  const rows: [keyof typeof words, Html | string][] = [
    ['what', changes],
    ['who', who],
    ['long', say(words.until, { moment: formatMoment(closes, language, { year: true }) })],
    ['how', ways],
    ['answer', dates],
  ]
  return html`<dl class="five">${rows.map(([name, value]) => html`<div><dt>${say(words[name])}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A plain form for one input. It needs no script. */
const speak = ({ id }: Dialogue, { say, language }: Visit): Html =>
  html`<h2 id="say">${say(words.yours)}</h2><form class="speak" method="post" action="/api/v1/sites/${torgvik.site}/dialogues/${id}/inputs">
<label for="text">${say(words.text)}</label><p id="text-help">${say(words.care)}</p><textarea class="ds-input" id="text" name="text" rows="6" maxlength="4000" required aria-describedby="text-help"></textarea>
<label for="name">${say(words.name)}</label><input class="ds-input" id="name" name="name" autocomplete="name" maxlength="200">
<label for="reply">${say(words.email)}</label><input class="ds-input" type="email" id="reply" name="email" autocomplete="email" maxlength="254">
<p class="trap"><label for="empty">${say(words.trap)}</label><input id="empty" name="website" tabindex="-1" autocomplete="off"></p>
<input type="hidden" name="language" value="${language}"><button class="ds-button">${say(words.send)}</button></form>`

/** You said – we did – because. */
function outcome({ outcome }: Dialogue, { say }: Visit): Html | string {
  if (!outcome) return ''
  const row = ({ said, did, because, done }: (typeof outcome)['rows'][number]) =>
    html`<li><div><b>${say(words.said)}</b><q>${said}</q></div><div><b>${say(words.did)}</b><span class="done standing ${marks[done].tone}">${icon(marks[done].mark)} ${say(words[done])}</span><br>${did}</div><div><b>${say(words.because)}</b>${because}</div></li>`
  return html`<h2>${say(words.outcome)}</h2><p>${outcome.summary}</p><ul class="outcome">${outcome.rows.map(row)}</ul>`
}

/** A dialogue's own page; `dialogue` is in the reader's language. */
export function dialoguePage(dialogue: Dialogue): Page {
  const at = (path: string) => `${path}/${dialogue.id}`
  const { nb, nn, sv, en } = dialogues.path
  const same = (text: string) => ({ nb: text, nn: text, sv: text, en: text })
  return {
    path: { nb: at(nb), nn: at(nn), sv: at(sv), en: at(en) },
    parent: 'dialogues',
    title: same(dialogue.title),
    summary: same(dialogue.why),
    body(visit) {
      const { rung, promise } = dialogue
      const now = standing(dialogue, visit.now)
      return html`<div class="promise">${stairs(rung)}<div><b>${promise.name}</b><p>${promise.text}</p></div></div>
${standingLine(dialogue, visit)}${outcome(dialogue, visit)}${dialogue.outcome ? html`<h2>${visit.say(words.asked)}</h2>` : ''}${five(dialogue, visit)}${now === 'open' && dialogue.rung !== 'inform' ? speak(dialogue, visit) : ''}`
    },
  }
}
