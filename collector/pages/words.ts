import type { Answer, Reason } from '../../contract/feedback.ts'
import type { Text } from '../../languages/index.ts'

/** What the feedback form asked, so that an answer can be read beside its question. */
export const question: Text = {
  nb: 'Hjelpte informasjonen på denne siden deg?',
  nn: 'Hjelpte informasjonen på denne sida deg?',
  sv: 'Hjälpte informationen på den här sidan dig?',
  en: 'Did this page help you?',
}

export const answers: Record<Answer, Text> = {
  yes: { nb: 'Ja', nn: 'Ja', sv: 'Ja', en: 'Yes' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Nei', nn: 'Nei', sv: 'Nej', en: 'No' },
}

export const missing: Text = { nb: 'Hva manglet?', nn: 'Kva mangla?', sv: 'Vad saknades?', en: 'What was missing?' }

export const reasons: Record<Reason, Text> = {
  'not-found': {
    nb: 'Fant ikke det jeg lette etter',
    nn: 'Fann ikkje det eg leita etter',
    sv: 'Hittade inte det jag letade efter',
    en: 'Could not find what I was looking for',
  },
  'hard-to-understand': {
    nb: 'Vanskelig å forstå',
    nn: 'Vanskeleg å forstå',
    sv: 'Svårt att förstå',
    en: 'Hard to understand',
  },
  outdated: {
    nb: 'Noe er utdatert',
    nn: 'Noko er utdatert',
    sv: 'Något är inaktuellt',
    en: 'Something is out of date',
  },
  'not-working': {
    nb: 'Noe virker ikke',
    nn: 'Noko verkar ikkje',
    sv: 'Något fungerar inte',
    en: 'Something does not work',
  },
}

export const number: Text = {
  nb: 'Referansenummer',
  nn: 'Referansenummer',
  sv: 'Referensnummer',
  en: 'Reference number',
}

export const page: Text = {
  nb: 'Siden det gjelder',
  nn: 'Sida det gjeld',
  sv: 'Sidan det gäller',
  en: 'About the page',
}

export const dialogue: Text = {
  nb: 'Dialogen det gjelder',
  nn: 'Dialogen det gjeld',
  sv: 'Dialogen det gäller',
  en: 'About the dialogue',
}

export const comment: Text = { nb: 'Du skrev', nn: 'Du skreiv', sv: 'Du skrev', en: 'You wrote' }
