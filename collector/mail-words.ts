import type { Text } from '../languages/index.ts'

/** The subject names no subject matter: it is shown on locked screens. */
export const subject: Text = {
  nb: '{municipality} har svart deg ({number})',
  nn: '{municipality} har svart deg ({number})',
  sv: '{municipality} har svarat dig ({number})',
  en: '{municipality} has answered you ({number})',
}

export const greeting: Text = {
  nb: 'Hei. {day} skrev du til {municipality}. Her er svaret:',
  nn: 'Hei. {day} skreiv du til {municipality}. Her er svaret:',
  sv: 'Hej. {day} skrev du till {municipality}. Här är svaret:',
  en: 'Hello. On {day} you wrote to {municipality}. Here is the answer:',
}

export const about: Text = {
  nb: 'Det gjaldt: {title}',
  nn: 'Det gjaldt: {title}',
  sv: 'Det gällde: {title}',
  en: 'It was about: {title}',
}

export const receipt: Text = {
  nb: 'Hele samtalen ligger på kvitteringen din, {number}:',
  nn: 'Heile samtalen ligg på kvitteringa di, {number}:',
  sv: 'Hela samtalet finns på din kvittens, {number}:',
  en: 'The whole conversation is on your receipt, {number}:',
}

export const secret: Text = {
  nb: 'Del ikke lenken: den som har den, kan lese samtalen.',
  nn: 'Ikkje del lenkja: den som har ho, kan lese samtalen.',
  sv: 'Dela inte länken: den som har den kan läsa samtalet.',
  en: 'Do not share the link: whoever has it can read the conversation.',
}

export const why: Text = {
  nb: 'Du får denne e-posten fordi du ba om svar. Adressen din brukes ikke til noe annet.',
  nn: 'Du får denne e-posten fordi du bad om svar. Adressa di blir ikkje brukt til noko anna.',
  sv: 'Du får det här mejlet för att du bad om svar. Din adress används inte till något annat.',
  en: 'You get this e-mail because you asked for an answer. Your address is used for nothing else.',
}
