import { html } from 'hono/html'
import { rungs } from '../../collector/rungs.ts'
import type { Dialogue, Rung } from '../../contract/dialogue.ts'
import { haveYourSay } from '../embed.ts'
import type { Page } from '../page.ts'
import { article } from '../prose.ts'
import { dialogueCard, type Standing, standing } from '../views/dialogues.ts'
import { stairs } from '../views/rungs.ts'
import { involvement } from './dialogues-words.ts'

const words = {
  open: { nb: 'Åpne nå', nn: 'Opne no', sv: 'Öppna nu', en: 'Open now' },
  coming: { nb: 'Åpner snart', nn: 'Opnar snart', sv: 'Öppnar snart', en: 'Opening soon' },
  waiting: {
    nb: 'Vi arbeider med svaret',
    nn: 'Vi arbeider med svaret',
    sv: 'Vi arbetar med svaret',
    en: 'We are working on the answer',
  },
  answered: { nb: 'Dette ble det til', nn: 'Dette vart det til', sv: 'Det här blev det', en: 'What came of it' },
  ladder: {
    nb: 'Fem måter å være med på',
    nn: 'Fem måtar å vere med på',
    sv: 'Fem sätt att vara med',
    en: 'Five ways to take part',
  },
  ladderText: {
    nb: 'Hver sak sier på forhånd hva vi lover å gjøre med det dere sier. Ingen av trinnene er finere enn de andre: saken avgjør hva som passer.',
    nn: 'Kvar sak seier på førehand kva vi lovar å gjere med det de seier. Ingen av trinna er finare enn dei andre: saka avgjer kva som passar.',
    sv: 'Varje fråga säger i förväg vad vi lovar att göra med det ni säger. Inget steg är finare än de andra: frågan avgör vad som passar.',
    en: 'Each case says beforehand what we promise to do with what you say. No step is better than another: the case decides which fits.',
  },
}

/** Have your say: what is open, what came of the rest, and how the municipality involves people. */
export const dialogues: Page = {
  path: { nb: '/si-din-mening', nn: '/nn/sei-di-meining', sv: '/sv/tyck-till', en: '/en/have-your-say' },
  title: { nb: 'Si din mening', nn: 'Sei di meining', sv: 'Tyck till', en: 'Have your say' },
  summary: {
    nb: 'Du har rett til å bli hørt før det bestemmes. Her ser du hva som kan endres, hvor lenge det er åpent, og hva som ble gjort.',
    nn: 'Du har rett til å bli høyrd før det blir bestemt. Her ser du kva som kan endrast, kor lenge det er ope, og kva som vart gjort.',
    sv: 'Du har rätt att bli hörd före beslutet. Här ser du vad som kan ändras, hur länge det är öppet och vad som gjordes.',
    en: 'You have a right to be heard before it is decided. See what can change, how long it is open, and what was done.',
  },
  async body(visit) {
    const { say, now } = visit
    const all = await visit.square.dialogues(visit.language)
    const group = (heading: string, ...which: Standing[]) => {
      const some = all.filter((dialogue: Dialogue) => which.includes(standing(dialogue, now)))
      return some.length > 0
        ? html`<h2>${heading}</h2><div class="cards">${some.map((each) => dialogueCard(each, visit))}</div>`
        : ''
    }
    return html`<div class="say">${haveYourSay(visit)}</div>
${group(say(words.open), 'open')}${group(say(words.coming), 'coming')}${group(say(words.waiting), 'waiting', 'late')}${group(say(words.answered), 'answered')}
${article(involvement, visit)}`
  },
  aside: ({ say }) =>
    html`<div class="aside"><h2 id="ladder">${say(words.ladder)}</h2><p>${say(words.ladderText)}</p><ul class="ladder">${Object.entries(rungs).map(([name, { name: label, promise }]) => html`<li>${stairs(name as Rung)}<div><b>${say(label)}</b>${say(promise)}</div></li>`)}</ul></div>`,
}
