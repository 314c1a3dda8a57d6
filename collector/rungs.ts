import type { Dialogue, Rung, RungTexts } from '../contract/dialogue.ts'
import type { Language, Text } from '../languages/index.ts'
import { pick } from './pick.ts'

/**
 * The ladder of participation from the ground up: what each rung is called, and what the municipality promises on it. No
 * rung is better than another. A site may say it in its own words (`rungs` in its settings).
 */
export const rungs: Record<Rung, { name: Text; promise: Text }> = {
  inform: {
    name: { nb: 'Vi informerer', nn: 'Vi informerer', sv: 'Vi informerar', en: 'We inform' },
    promise: {
      nb: 'Dette er bestemt. Vi forklarer, men spør ikke om råd.',
      nn: 'Dette er bestemt. Vi forklarer, men spør ikkje om råd.',
      sv: 'Det här är bestämt. Vi förklarar, men frågar inte om råd.',
      en: 'This is decided. We explain it, but do not ask for advice.',
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
    name: { nb: 'Vi drøfter sammen', nn: 'Vi drøftar saman', sv: 'Vi för dialog', en: 'We talk it through' },
    promise: {
      nb: 'Du kan endre forslaget sammen med oss.',
      nn: 'Du kan endre framlegget saman med oss.',
      sv: 'Du kan ändra förslaget tillsammans med oss.',
      en: 'You can change the proposal together with us.',
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
      nn: 'Resultatet er bindande eller rådgjevande. Vi seier kva som gjeld.',
      sv: 'Resultatet är bindande eller rådgivande. Vi säger vad som gäller.',
      en: 'The result is binding or advisory. We say which.',
    },
  },
}

/** What is promised on a rung, in a language; `own` are the site's words. */
export function promiseOf(rung: Rung, language: Language, own: Partial<Record<Rung, RungTexts>>): Dialogue['promise'] {
  const { name, promise } = own[rung] ?? rungs[rung]
  return { name: pick(name, language), text: pick(promise, language) }
}
