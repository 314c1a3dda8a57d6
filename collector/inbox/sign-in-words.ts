import type { Text } from '../../languages/index.ts'

export const signIn: Text = {
  nb: 'Logg inn i innboksen',
  nn: 'Logg inn i innboksen',
  sv: 'Logga in i inkorgen',
  en: 'Sign in to the inbox',
}

export const oneTime: Text = {
  nb: 'Lenken virker én gang. Du er logget inn på denne enheten til du logger ut, i høyst 30 dager.',
  nn: 'Lenkja verkar éin gong. Du er logga inn på denne eininga til du loggar ut, i høgst 30 dagar.',
  sv: 'Länken fungerar en gång. Du är inloggad på den här enheten tills du loggar ut, i högst 30 dagar.',
  en: 'The link works once. You are signed in on this device until you sign out, for 30 days at most.',
}

export const enter: Text = { nb: 'Logg inn', nn: 'Logg inn', sv: 'Logga in', en: 'Sign in' }

export const spent: Text = {
  nb: 'Denne lenken virker ikke lenger',
  nn: 'Denne lenkja verkar ikkje lenger',
  sv: 'Den här länken fungerar inte längre',
  en: 'This link no longer works',
}

export const spentHelp: Text = {
  nb: 'Hver lenke virker én gang, og bare en kort tid.',
  nn: 'Kvar lenkje verkar éin gong, og berre ei kort tid.',
  sv: 'Varje länk fungerar en gång, och bara en kort tid.',
  en: 'Each link works once, and for a short time only.',
}

export const signedOut: Text = {
  nb: 'Du er ikke logget inn',
  nn: 'Du er ikkje logga inn',
  sv: 'Du är inte inloggad',
  en: 'You are not signed in',
}

export const signedOutHelp: Text = {
  nb: 'Innboksen åpnes med en lenke som bare er din.',
  nn: 'Innboksen blir opna med ei lenkje som berre er di.',
  sv: 'Inkorgen öppnas med en länk som bara är din.',
  en: 'The inbox opens with a link that is yours alone.',
}

export const newLink: Text = {
  nb: 'Slik får du en ny lenke',
  nn: 'Slik får du ei ny lenkje',
  sv: 'Så får du en ny länk',
  en: 'How to get a new link',
}

export const askForLink: Text = {
  nb: 'Be den som drifter Torget hos dere, om å kjøre denne kommandoen og sende deg lenken den skriver ut:',
  nn: 'Be den som driftar Torget hos dykk, om å køyre denne kommandoen og sende deg lenkja han skriv ut:',
  sv: 'Be den som sköter Torget hos er att köra det här kommandot och skicka dig länken som det skriver ut:',
  en: 'Ask whoever runs Torget at your place to run this command and send you the link that it prints:',
}

/** Stands in the command for a link, where the clerk's name goes. */
export const yourName: Text = { nb: 'Navnet ditt', nn: 'Namnet ditt', sv: 'Ditt namn', en: 'Your name' }

export const refused: Text = {
  nb: 'Dette kom ikke fra innboksen',
  nn: 'Dette kom ikkje frå innboksen',
  sv: 'Det här kom inte från inkorgen',
  en: 'This did not come from the inbox',
}

export const refusedHelp: Text = {
  nb: 'Ingenting er endret. Åpne innboksen og prøv derfra.',
  nn: 'Ingenting er endra. Opne innboksen og prøv derifrå.',
  sv: 'Ingenting har ändrats. Öppna inkorgen och försök därifrån.',
  en: 'Nothing has changed. Open the inbox and try from there.',
}

export const yourText: Text = {
  nb: 'Svaret du skrev, er ikke sendt. Ta vare på teksten til du kan lime den inn.',
  nn: 'Svaret du skreiv, er ikkje sendt. Ta vare på teksten til du kan lime han inn.',
  sv: 'Svaret du skrev är inte skickat. Spara texten tills du kan klistra in den.',
  en: 'The reply that you wrote is not sent. Keep the text until you can paste it.',
}

export const stopped: Text = {
  nb: 'Noe stanset hos oss',
  nn: 'Noko stansa hos oss',
  sv: 'Något stannade hos oss',
  en: 'Something stopped on our side',
}

export const stoppedHelp: Text = {
  nb: 'Vent litt og prøv igjen. Det som var sendt fra før, er trygt lagret.',
  nn: 'Vent litt og prøv igjen. Det som var sendt frå før, er trygt lagra.',
  sv: 'Vänta en stund och försök igen. Det som redan var skickat är sparat.',
  en: 'Wait a little and try again. What was sent before is safely stored.',
}
