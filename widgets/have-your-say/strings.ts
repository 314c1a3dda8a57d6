import type { OutcomeRow } from '../../contract/dialogue.ts'
import type { Counted, Text } from '../../languages/index.ts'

/* What a dialogue answers before it asks: always these five, in this order. */

export const what: Text = {
  nb: 'Hva kan endres?',
  nn: 'Kva kan endrast?',
  sv: 'Vad kan ändras?',
  en: 'What can change?',
}
export const who: Text = {
  nb: 'Hvem gjelder det?',
  nn: 'Kven gjeld det?',
  sv: 'Vem gäller det?',
  en: 'Who does it concern?',
}
export const long: Text = {
  nb: 'Hvor lenge er det åpent?',
  nn: 'Kor lenge er det ope?',
  sv: 'Hur länge är det öppet?',
  en: 'How long is it open?',
}
export const how: Text = {
  nb: 'Hvordan kan du delta?',
  nn: 'Korleis kan du delta?',
  sv: 'Hur kan du delta?',
  en: 'How can you take part?',
}
export const answer: Text = {
  nb: 'Når og hvor kommer svaret?',
  nn: 'Når og kvar kjem svaret?',
  sv: 'När och var kommer svaret?',
  en: 'When and where does the answer come?',
}

/* What have-your-say says. Few and short: every visitor fetches all four languages. */

export const title: Text = { nb: 'Si din mening', nn: 'Sei di meining', sv: 'Tyck till', en: 'Have your say' }
export const lastDay: Text = { nb: 'Siste dag', nn: 'Siste dag', sv: 'Sista dagen', en: 'Last day' }
export const noneOpen: Text = { nb: 'Ingen åpne nå', nn: 'Ingen opne no', sv: 'Inga öppna nu', en: 'None open now' }
export const close: Text = { nb: 'Lukk', nn: 'Lukk', sv: 'Stäng', en: 'Close' }
export const back: Text = { nb: 'Alle dialoger', nn: 'Alle dialogar', sv: 'Alla dialoger', en: 'All dialogues' }
export const cameOf: Text = {
  nb: 'Hva ble det til?',
  nn: 'Kva vart det til?',
  sv: 'Vad blev det av det?',
  en: 'What came of it?',
}
export const open: Text = { nb: 'Dette er åpent', nn: 'Dette er ope', sv: 'Det här är öppet', en: 'This is open' }
export const fixed: Text = {
  nb: 'Dette ligger fast',
  nn: 'Dette ligg fast',
  sv: 'Det här ligger fast',
  en: 'This is fixed',
}
export const opens: Text = { nb: 'Åpner {moment}', nn: 'Opnar {moment}', sv: 'Öppnar {moment}', en: 'Opens {moment}' }
export const until: Text = {
  nb: 'Åpent til {moment}',
  nn: 'Ope til {moment}',
  sv: 'Öppet till {moment}',
  en: 'Open until {moment}',
}
export const closed: Text = {
  nb: 'Stengte {moment}',
  nn: 'Stengde {moment}',
  sv: 'Stängde {moment}',
  en: 'Closed {moment}',
}
export const decision: Text = {
  nb: 'Beslutning: {body}, {day}.',
  nn: 'Avgjerd: {body}, {day}.',
  sv: 'Beslut: {body}, {day}.',
  en: 'Decision: {body}, {day}.',
}
export const answerBy: Text = {
  nb: 'Svar senest {day}, fra {from}.',
  nn: 'Svar seinast {day}, frå {from}.',
  sv: 'Svar senast {day}, från {from}.',
  en: 'Answer by {day}, from {from}.',
}
export const say: Text = {
  nb: 'Hva vil du si?',
  nn: 'Kva vil du seie?',
  sv: 'Vad vill du säga?',
  en: 'What do you want to say?',
}
export const name: Text = { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' }
export const empty: Text = {
  nb: 'Skriv noe her først.',
  nn: 'Skriv noko her først.',
  sv: 'Skriv något här först.',
  en: 'Write something here first.',
}
export const awaited: Text = {
  nb: 'Svar senest {day}',
  nn: 'Svar seinast {day}',
  sv: 'Svar senast {day}',
  en: 'Answer by {day}',
}
export const answered: Text = { nb: 'Besvart {day}', nn: 'Svart på {day}', sv: 'Besvarad {day}', en: 'Answered {day}' }
export const late: Text = {
  nb: 'Svaret er forsinket',
  nn: 'Svaret er forseinka',
  sv: 'Svaret är försenat',
  en: 'The answer is late',
}
export const due: Text = {
  nb: 'Svaret skulle kommet senest {day}.',
  nn: 'Svaret skulle ha kome seinast {day}.',
  sv: 'Svaret skulle ha kommit senast {day}.',
  en: 'The answer was due by {day}.',
}
export const said: Text = { nb: 'Dere sa', nn: 'De sa', sv: 'Ni sa', en: 'You said' }
export const did: Text = { nb: 'Vi gjorde', nn: 'Vi gjorde', sv: 'Vi gjorde', en: 'We did' }
export const because: Text = { nb: 'Fordi', nn: 'Fordi', sv: 'Därför att', en: 'Because' }

/** How many are open, on the button. */
export const someOpen: Counted = {
  one: { nb: '{n} åpen', nn: '{n} open', sv: '{n} öppen', en: '{n} open' },
  other: { nb: '{n} åpne', nn: '{n} opne', sv: '{n} öppna', en: '{n} open' },
}

/** How many are closed, behind the link to them. */
export const someClosed: Counted = {
  one: { nb: '{n} avsluttet dialog', nn: '{n} avslutta dialog', sv: '{n} avslutad dialog', en: '{n} closed dialogue' },
  other: {
    nb: '{n} avsluttede dialoger',
    nn: '{n} avslutta dialogar',
    sv: '{n} avslutade dialoger',
    en: '{n} closed dialogues',
  },
}

/** How many days are left. */
export const left: Counted = {
  one: { nb: '{n} dag igjen', nn: '{n} dag igjen', sv: '{n} dag kvar', en: '{n} day left' },
  other: { nb: '{n} dager igjen', nn: '{n} dagar igjen', sv: '{n} dagar kvar', en: '{n} days left' },
}

export * from '../sending-strings.ts'

export const optional: Text = { nb: '(valgfritt)', nn: '(valfritt)', sv: '(frivilligt)', en: '(optional)' }
export const oddEmail: Text = {
  nb: 'Adressen ser ikke ferdig ut.',
  nn: 'Adressa ser ikkje ferdig ut.',
  sv: 'Adressen ser inte färdig ut.',
  en: 'The address does not look finished.',
}
/** Whether it was done. */
export const deeds: Record<OutcomeRow['done'], Text> = {
  yes: { nb: 'Gjort', nn: 'Gjort', sv: 'Gjort', en: 'Done' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Ikke gjort', nn: 'Ikkje gjort', sv: 'Inte gjort', en: 'Not done' },
}
