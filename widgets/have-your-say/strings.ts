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
export const late: Text = {
  nb: 'Svaret er forsinket',
  nn: 'Svaret er forseinka',
  sv: 'Svaret är försenat',
  en: 'The answer is late',
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
