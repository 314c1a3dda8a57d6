import type { Thread } from '../../contract/thread.ts'
import type { Counted, Text } from '../../languages/index.ts'
import type { Show } from './show.ts'

export const inbox: Text = { nb: 'Innboks', nn: 'Innboks', sv: 'Inkorg', en: 'Inbox' }

export const shows: Record<Show, Text> = {
  all: { nb: 'Alle', nn: 'Alle', sv: 'Alla', en: 'All' },
  new: { nb: 'Nye', nn: 'Nye', sv: 'Nya', en: 'New' },
  waiting: { nb: 'Venter på svar', nn: 'Ventar på svar', sv: 'Väntar på svar', en: 'Waiting for a reply' },
  answered: { nb: 'Besvart', nn: 'Svara på', sv: 'Besvarade', en: 'Answered' },
}

export const showLabel: Text = {
  nb: 'Hvilke meldinger som vises',
  nn: 'Kva meldingar som er viste',
  sv: 'Vilka meddelanden som visas',
  en: 'Which messages are shown',
}

export const kinds: Record<Thread['kind'], Text> = {
  'page-feedback': { nb: 'Om en side', nn: 'Om ei side', sv: 'Om en sida', en: 'About a page' },
  'dialogue-input': { nb: 'Innspill', nn: 'Innspel', sv: 'Synpunkt i dialog', en: 'Input to a dialogue' },
}

export const unread: Text = { nb: 'Ny', nn: 'Ny', sv: 'Ny', en: 'New' }

export const noComment: Text = {
  nb: 'Bare et svar, ingen kommentar',
  nn: 'Berre eit svar, ingen kommentar',
  sv: 'Bara ett svar, ingen kommentar',
  en: 'An answer only, no comment',
}

export const replyBy: Text = {
  nb: 'Svar innen {day}',
  nn: 'Svar innan {day}',
  sv: 'Svara senast {day}',
  en: 'Reply by {day}',
}

export const readBy: Text = {
  nb: 'Les innen {day}',
  nn: 'Les innan {day}',
  sv: 'Läs senast {day}',
  en: 'Read by {day}',
}

export const late: Counted = {
  one: { nb: '{n} dag over fristen', nn: '{n} dag over fristen', sv: '{n} dag försenat', en: '{n} day late' },
  other: { nb: '{n} dager over fristen', nn: '{n} dagar over fristen', sv: '{n} dagar försenat', en: '{n} days late' },
}

export const notDelivered: Text = {
  nb: 'E-posten kom ikke fram',
  nn: 'E-posten kom ikkje fram',
  sv: 'E-posten kom inte fram',
  en: 'E-mail did not arrive',
}

export const lateToday: Text = {
  nb: 'Fristen gikk ut i dag',
  nn: 'Fristen gjekk ut i dag',
  sv: 'Fristen gick ut i dag',
  en: 'Was due earlier today',
}

export const answered: Text = { nb: 'Besvart', nn: 'Svara på', sv: 'Besvarat', en: 'Answered' }

export const needsNoReply: Text = {
  nb: 'Trenger ikke svar',
  nn: 'Treng ikkje svar',
  sv: 'Behöver inget svar',
  en: 'Needs no reply',
}

export const arrived: Counted = {
  one: {
    nb: 'Vis {n} ny melding',
    nn: 'Vis {n} ny melding',
    sv: 'Visa {n} nytt meddelande',
    en: 'Show {n} new message',
  },
  other: {
    nb: 'Vis {n} nye meldinger',
    nn: 'Vis {n} nye meldingar',
    sv: 'Visa {n} nya meddelanden',
    en: 'Show {n} new messages',
  },
}

export const announced: Counted = {
  one: { nb: '{n} ny melding', nn: '{n} ny melding', sv: '{n} nytt meddelande', en: '{n} new message' },
  other: { nb: '{n} nye meldinger', nn: '{n} nye meldingar', sv: '{n} nya meddelanden', en: '{n} new messages' },
}

export const live: Text = {
  nb: 'Nye meldinger kommer hit av seg selv.',
  nn: 'Nye meldingar kjem hit av seg sjølve.',
  sv: 'Nya meddelanden kommer hit av sig själva.',
  en: 'New messages come here by themselves.',
}

export const away: Text = {
  nb: 'Forbindelsen er borte. Vi prøver igjen av oss selv.',
  nn: 'Sambandet er borte. Vi prøver igjen av oss sjølve.',
  sv: 'Anslutningen är borta. Vi försöker igen av oss själva.',
  en: 'The connection is away. We keep trying by ourselves.',
}

export const look: Text = {
  nb: 'Se etter nye meldinger',
  nn: 'Sjå etter nye meldingar',
  sv: 'Titta efter nya meddelanden',
  en: 'Look for new messages',
}

export const more: Text = {
  nb: 'Vis eldre meldinger',
  nn: 'Vis eldre meldingar',
  sv: 'Visa äldre meddelanden',
  en: 'Show older messages',
}

export const newest: Text = {
  nb: 'Til de nyeste meldingene',
  nn: 'Til dei nyaste meldingane',
  sv: 'Till de nyaste meddelandena',
  en: 'To the newest messages',
}

/** What an empty list says, by what was asked for. */
export const nothing: Record<Show, Text> = {
  all: {
    nb: 'Ingen meldinger ennå.',
    nn: 'Ingen meldingar enno.',
    sv: 'Inga meddelanden ännu.',
    en: 'No messages yet.',
  },
  new: { nb: 'Alt er lest.', nn: 'Alt er lese.', sv: 'Allt är läst.', en: 'Everything is read.' },
  waiting: {
    nb: 'Alle har fått svar.',
    nn: 'Alle har fått svar.',
    sv: 'Alla har fått svar.',
    en: 'Everyone has a reply.',
  },
  answered: {
    nb: 'Ingen meldinger er besvart ennå.',
    nn: 'Ingen meldingar er svara på enno.',
    sv: 'Inga meddelanden är besvarade ännu.',
    en: 'No messages are answered yet.',
  },
}

export const choose: Text = {
  nb: 'Velg en melding, så står den her.',
  nn: 'Vel ei melding, så står ho her.',
  sv: 'Välj ett meddelande så visas det här.',
  en: 'Choose a message to read it here.',
}

export const toList: Text = {
  nb: 'Til innboksen',
  nn: 'Til innboksen',
  sv: 'Till inkorgen',
  en: 'To the inbox',
}

export const skip: Text = {
  nb: 'Hopp til meldingen',
  nn: 'Hopp til meldinga',
  sv: 'Hoppa till meddelandet',
  en: 'Skip to the message',
}

export const skipToList: Text = {
  nb: 'Hopp til meldingene',
  nn: 'Hopp til meldingane',
  sv: 'Hoppa till meddelandena',
  en: 'Skip to the messages',
}

export const menu: Text = { nb: 'Meny', nn: 'Meny', sv: 'Meny', en: 'Menu' }

export const language: Text = { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' }

export const signOut: Text = { nb: 'Logg ut', nn: 'Logg ut', sv: 'Logga ut', en: 'Sign out' }
