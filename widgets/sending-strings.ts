import type { Text } from '../languages/index.ts'

/** What writing and sending is called wherever a visitor does it, so that it is one thing to the reader. */

export const help: Text = {
  nb: 'Ikke skriv fødselsnummer, helseopplysninger eller andres navn. Meldingen kan bli offentlig.',
  nn: 'Ikkje skriv fødselsnummer, helseopplysningar eller namn på andre. Meldinga kan bli offentleg.',
  sv: 'Skriv inte personnummer, hälsouppgifter eller andras namn. Meddelandet kan bli offentligt.',
  en: 'Leave out identity numbers, health details and other people’s names. The message may become public.',
}

export const email: Text = { nb: 'E-postadresse', nn: 'E-postadresse', sv: 'E-postadress', en: 'E-mail address' }

export const send: Text = { nb: 'Send', nn: 'Send', sv: 'Skicka', en: 'Send' }

export const sending: Text = { nb: 'Sender …', nn: 'Sender …', sv: 'Skickar …', en: 'Sending …' }

export const identity: Text = {
  nb: 'Dette ligner et fødselsnummer:',
  nn: 'Dette liknar eit fødselsnummer:',
  sv: 'Det här liknar ett personnummer:',
  en: 'This looks like an identity number:',
}

export const remove: Text = {
  nb: 'Ta bort nummeret',
  nn: 'Ta bort nummeret',
  sv: 'Ta bort numret',
  en: 'Remove the number',
}

export const keep: Text = {
  nb: 'Behold det',
  nn: 'Behald det',
  sv: 'Behåll det',
  en: 'Keep it',
}

export const waiting: Text = {
  nb: 'Meldingen venter på nett.',
  nn: 'Meldinga ventar på nett.',
  sv: 'Meddelandet väntar på nätet.',
  en: 'The message is waiting for the network.',
}

export const kept: Text = {
  nb: 'Den ligger på denne enheten til du er her og på nett igjen.',
  nn: 'Ho ligg på denne eininga til du er her og på nett igjen.',
  sv: 'Det ligger på den här enheten tills du är här och uppkopplad igen.',
  en: 'It stays on this device until you are here and online again.',
}

export const notKept: Text = {
  nb: 'La siden stå åpen.',
  nn: 'La sida stå open.',
  sv: 'Låt sidan vara öppen.',
  en: 'Keep this page open.',
}

export const tryNow: Text = { nb: 'Prøv nå', nn: 'Prøv no', sv: 'Försök nu', en: 'Try now' }

export const refused: Text = {
  nb: 'Vi får ikke tatt imot akkurat nå.',
  nn: 'Vi får ikkje teke imot akkurat no.',
  sv: 'Vi kan inte ta emot just nu.',
  en: 'We cannot receive this right now.',
}
