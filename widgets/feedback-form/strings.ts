import type { Text } from '../../languages/index.ts'

/** What the feedback form says. Few and short: every visitor fetches all four languages. */
export const words = {
  question: {
    nb: 'Hjelpte informasjonen på denne siden deg?',
    nn: 'Hjelpte informasjonen på denne sida deg?',
    sv: 'Hjälpte informationen på den här sidan dig?',
    en: 'Did this page help you?',
  },
  thanks: {
    nb: 'Takk. Det er godt å vite.',
    nn: 'Takk. Det er godt å vite.',
    sv: 'Tack. Det är bra att veta.',
    en: 'Thank you. Good to know.',
  },
  sent: {
    nb: 'Svaret er sendt. Du kan si mer om du vil.',
    nn: 'Svaret er sendt. Du kan seie meir om du vil.',
    sv: 'Svaret är skickat. Du kan berätta mer om du vill.',
    en: 'Your answer is sent. You can say more if you like.',
  },
  sayMore: { nb: 'Si mer', nn: 'Sei meir', sv: 'Berätta mer', en: 'Say more' },
  missing: { nb: 'Hva manglet?', nn: 'Kva mangla?', sv: 'Vad saknades?', en: 'What was missing?' },
  comment: { nb: 'Fortell gjerne mer', nn: 'Fortel gjerne meir', sv: 'Berätta gärna mer', en: 'Tell us more' },
  optional: { nb: '(valgfritt)', nn: '(valfritt)', sv: '(frivilligt)', en: '(optional)' },
  help: {
    nb: 'Ikke skriv fødselsnummer, helseopplysninger eller navn på andre her. Meldingen kan bli offentlig.',
    nn: 'Ikkje skriv fødselsnummer, helseopplysningar eller namn på andre her. Meldinga kan bli offentleg.',
    sv: 'Skriv inte personnummer, hälsouppgifter eller andras namn här. Meddelandet kan bli offentligt.',
    en: 'Please leave out identity numbers, health details and other people’s names. The message may become public.',
  },
  wantsReply: {
    nb: 'Jeg vil ha svar på e-post',
    nn: 'Eg vil ha svar på e-post',
    sv: 'Jag vill ha svar via e-post',
    en: 'I would like an answer by e-mail',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', sv: 'E-postadress', en: 'E-mail address' },
  send: { nb: 'Send', nn: 'Send', sv: 'Skicka', en: 'Send' },
  sending: { nb: 'Sender …', nn: 'Sender …', sv: 'Skickar …', en: 'Sending …' },
  notNow: { nb: 'Ikke nå', nn: 'Ikkje no', sv: 'Inte nu', en: 'Not now' },
  retention: {
    nb: 'Vi sletter meldingen etter 90 dager, hvis den ikke hører til en sak.',
    nn: 'Vi slettar meldinga etter 90 dagar, om ho ikkje høyrer til ei sak.',
    sv: 'Vi raderar meddelandet efter 90 dagar, om det inte hör till ett ärende.',
    en: 'We delete the message after 90 days, unless it belongs to a case.',
  },
  identity: {
    nb: 'Dette ligner et fødselsnummer: {number}.',
    nn: 'Dette liknar eit fødselsnummer: {number}.',
    sv: 'Det här liknar ett personnummer: {number}.',
    en: 'This looks like an identity number: {number}.',
  },
  account: {
    nb: 'Dette ligner et kontonummer: {number}.',
    nn: 'Dette liknar eit kontonummer: {number}.',
    sv: 'Det här liknar ett kontonummer: {number}.',
    en: 'This looks like an account number: {number}.',
  },
  hint: {
    nb: 'Det er ikke sendt. Vi finner saken uten.',
    nn: 'Det er ikkje sendt. Vi finn saka utan.',
    sv: 'Det är inte skickat. Vi hittar ärendet ändå.',
    en: 'It has not been sent. We can find the case without it.',
  },
  remove: { nb: 'Ta bort nummeret', nn: 'Ta bort nummeret', sv: 'Ta bort numret', en: 'Remove the number' },
  keep: {
    nb: 'Det er noe annet, behold',
    nn: 'Det er noko anna, behald',
    sv: 'Det är något annat, behåll',
    en: 'It is something else, keep it',
  },
  waiting: {
    nb: 'Meldingen venter på nett.',
    nn: 'Meldinga ventar på nett.',
    sv: 'Meddelandet väntar på nätet.',
    en: 'The message is waiting for the network.',
  },
  kept: {
    nb: 'Den ligger bare på denne enheten, og sendes når du er her og på nett igjen.',
    nn: 'Ho ligg berre på denne eininga, og blir send når du er her og på nett igjen.',
    sv: 'Det ligger bara på den här enheten, och skickas när du är här och uppkopplad igen.',
    en: 'It is only on this device, and is sent when you are here and online again.',
  },
  notKept: {
    nb: 'La siden stå åpen.',
    nn: 'La sida stå open.',
    sv: 'Låt sidan vara öppen.',
    en: 'Keep this page open.',
  },
  tryNow: { nb: 'Prøv nå', nn: 'Prøv no', sv: 'Försök nu', en: 'Try now' },
  discard: { nb: 'Slett meldingen', nn: 'Slett meldinga', sv: 'Radera meddelandet', en: 'Delete the message' },
  refused: {
    nb: 'Vi får ikke tatt imot akkurat nå.',
    nn: 'Vi får ikkje teke imot akkurat no.',
    sv: 'Vi kan inte ta emot just nu.',
    en: 'We cannot receive this right now.',
  },
  stillHere: {
    nb: 'Teksten din står her fortsatt.',
    nn: 'Teksten din står her framleis.',
    sv: 'Din text finns kvar här.',
    en: 'Your text is still here.',
  },
  arrived: {
    nb: 'Takk. Meldingen din er kommet fram.',
    nn: 'Takk. Meldinga di er komen fram.',
    sv: 'Tack. Ditt meddelande har kommit fram.',
    en: 'Thank you. Your message has arrived.',
  },
  expired: {
    nb: 'Meldingen du skrev {day}, kom aldri fram, og er slettet.',
    nn: 'Meldinga du skreiv {day}, kom aldri fram, og er sletta.',
    sv: 'Meddelandet du skrev {day} kom aldrig fram, och är raderat.',
    en: 'The message you wrote on {day} never arrived, and is deleted.',
  },
} satisfies Record<string, Text>

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
