import { html } from 'hono/html'
import type { Rung } from '../../contract/dialogue.ts'
import type { Text } from '../../languages/index.ts'
import type { Html } from '../page.ts'

/** The rungs of the participation ladder from the ground up: what each is called, and what the municipality promises on it. */
export const rungs: Record<Rung, { name: Text; promise: Text }> = {
  inform: {
    name: { nb: 'Vi informerer', nn: 'Vi informerer', sv: 'Vi informerar', en: 'We inform' },
    promise: {
      nb: 'Dette er bestemt. Vi forklarer, men spør ikke om råd.',
      nn: 'Dette er bestemt. Vi forklarer, men spør ikkje om råd.',
      sv: 'Det här är bestämt. Vi förklarar, men frågar inte om råd.',
      en: 'This is decided. We explain, but do not ask for advice.',
    },
  },
  consult: {
    name: { nb: 'Vi spør om råd', nn: 'Vi spør om råd', sv: 'Vi frågar om råd', en: 'We ask for advice' },
    promise: {
      nb: 'Vi leser alt og lager en samlet oppsummering.',
      nn: 'Vi les alt og lagar ei samla oppsummering.',
      sv: 'Vi läser allt och publicerar en sammanfattning.',
      en: 'We read everything and publish a summary.',
    },
  },
  dialogue: {
    name: { nb: 'Vi drøfter', nn: 'Vi drøftar saman', sv: 'Vi för dialog', en: 'We talk it through' },
    promise: {
      nb: 'Du kan endre forslaget sammen med oss.',
      nn: 'Du kan endre framlegget saman med oss.',
      sv: 'Du kan ändra förslaget tillsammans med oss.',
      en: 'You may change the proposal together with us.',
    },
  },
  agenda: {
    name: {
      nb: 'Du setter saken på dagsorden',
      nn: 'Du set saka på dagsordenen',
      sv: 'Du väcker frågan',
      en: 'You put it on the agenda',
    },
    promise: {
      nb: 'Med nok underskrifter må kommunestyret ta stilling.',
      nn: 'Med nok underskrifter må kommunestyret ta stilling.',
      sv: 'Med tillräckligt många underskrifter måste fullmäktige ta ställning.',
      en: 'With enough signatures, the council must consider it.',
    },
  },
  decide: {
    name: {
      nb: 'Dere er med og bestemmer',
      nn: 'De er med og bestemmer',
      sv: 'Ni är med och beslutar',
      en: 'You take part in deciding',
    },
    promise: {
      nb: 'Resultatet er bindende eller rådgivende. Vi sier hva som gjelder.',
      nn: 'Resultatet er bindande eller rådgivande. Vi seier kva som gjeld.',
      sv: 'Resultatet är bindande eller rådgivande. Vi säger vad som gäller.',
      en: 'The result is binding or advisory. We say which.',
    },
  },
}

const order = Object.keys(rungs) as Rung[]

/** Five steps with one filled. It only supports the words beside it. */
export function stairs(rung: Rung): Html {
  const step = (name: Rung, index: number) =>
    html`<rect x="${1 + index * 12.6}" y="${36 - index * 8.6}" width="10.8" height="${8 + index * 8.6}" rx="1.5"${name === rung ? html` class="on"` : ''}/>`
  return html`<svg class="stairs" viewBox="0 0 64 45" aria-hidden="true">${order.map(step)}</svg>`
}
