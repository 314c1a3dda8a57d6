import type { Text } from '../../languages/index.ts'

export * from '../sending-strings.ts'

/** What the feedback form says. Few and short: every visitor fetches all four languages. */
export const question: Text = {
  nb: 'Hjelpte informasjonen på denne siden deg?',
  nn: 'Hjelpte informasjonen på denne sida deg?',
  sv: 'Hjälpte informationen på den här sidan dig?',
  en: 'Did this page help you?',
}

export const thanks: Text = {
  nb: 'Takk. Svaret er sendt.',
  nn: 'Takk. Svaret er sendt.',
  sv: 'Tack. Ditt svar är skickat.',
  en: 'Thank you. Your answer is sent.',
}

export const sayMore: Text = { nb: 'Si mer', nn: 'Sei meir', sv: 'Berätta mer', en: 'Say more' }

export const missing: Text = { nb: 'Hva manglet?', nn: 'Kva mangla?', sv: 'Vad saknades?', en: 'What was missing?' }

export const comment: Text = {
  nb: 'Fortell gjerne mer (valgfritt)',
  nn: 'Fortel gjerne meir (valfritt)',
  sv: 'Berätta gärna mer (frivilligt)',
  en: 'Tell us more (optional)',
}

export const wantsReply: Text = {
  nb: 'Jeg vil ha svar på e-post',
  nn: 'Eg vil ha svar på e-post',
  sv: 'Jag vill ha svar via e-post',
  en: 'I would like an answer by e-mail',
}

export const notNow: Text = { nb: 'Ikke nå', nn: 'Ikkje no', sv: 'Inte nu', en: 'Not now' }

export const retention: Text = {
  nb: 'Vi sletter meldingen etter 90 dager, hvis den ikke hører til en sak.',
  nn: 'Vi slettar meldinga etter 90 dagar, om ho ikkje høyrer til ei sak.',
  sv: 'Vi raderar meddelandet efter 90 dagar, om det inte hör till ett ärende.',
  en: 'We delete the message after 90 days, unless it belongs to a case.',
}

export const discard: Text = {
  nb: 'Slett meldingen',
  nn: 'Slett meldinga',
  sv: 'Radera meddelandet',
  en: 'Delete the message',
}

export const expired: Text = {
  nb: 'Den forrige meldingen din kom aldri fram, og er slettet.',
  nn: 'Den førre meldinga di kom aldri fram, og er sletta.',
  sv: 'Ditt förra meddelande kom aldrig fram, och är raderat.',
  en: 'Your last message never arrived, and is deleted.',
}

/** The answers, in their order. */
export const answers = {
  yes: { nb: 'Ja', nn: 'Ja', sv: 'Ja', en: 'Yes' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Nei', nn: 'Nei', sv: 'Nej', en: 'No' },
} satisfies Record<string, Text>

/** The reasons to tick, in their order. */
export const reasons = {
  'not-found': {
    nb: 'Jeg fant ikke det jeg lette etter',
    nn: 'Eg fann ikkje det eg leitte etter',
    sv: 'Jag hittade inte det jag letade efter',
    en: 'I did not find what I was looking for',
  },
  'hard-to-understand': {
    nb: 'Det var vanskelig å forstå',
    nn: 'Det var vanskeleg å forstå',
    sv: 'Det var svårt att förstå',
    en: 'It was hard to understand',
  },
  outdated: {
    nb: 'Noe er utdatert',
    nn: 'Noko er utdatert',
    sv: 'Något är inaktuellt',
    en: 'Something is out of date',
  },
  'not-working': {
    nb: 'Noe på siden virker ikke',
    nn: 'Noko på sida verkar ikkje',
    sv: 'Något på sidan fungerar inte',
    en: 'Something on the page does not work',
  },
} satisfies Record<string, Text>
