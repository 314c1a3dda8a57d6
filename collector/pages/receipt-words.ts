import type { Thread } from '../../contract/thread.ts'
import type { Text } from '../../languages/index.ts'

export const receipt: Text = { nb: 'Kvittering', nn: 'Kvittering', sv: 'Kvittens', en: 'Receipt' }

export const arrived: Record<Thread['kind'], Text> = {
  'page-feedback': {
    nb: 'Takk. Meldingen din er kommet fram.',
    nn: 'Takk. Meldinga di er komen fram.',
    sv: 'Tack. Ditt meddelande har kommit fram.',
    en: 'Thank you. Your message has arrived.',
  },
  'dialogue-input': {
    nb: 'Takk. Innspillet ditt er kommet fram.',
    nn: 'Takk. Innspelet ditt er kome fram.',
    sv: 'Tack. Din synpunkt har kommit fram.',
    en: 'Thank you. Your input has arrived.',
  },
}

export const open: Text = {
  nb: 'Åpne kvitteringen',
  nn: 'Opne kvitteringa',
  sv: 'Öppna kvittensen',
  en: 'Open the receipt',
}

export const replied: Text = {
  nb: 'Du har fått svar.',
  nn: 'Du har fått svar.',
  sv: 'Du har fått svar.',
  en: 'You have a reply.',
}

export const next: Text = {
  nb: 'Hva skjer nå?',
  nn: 'Kva skjer no?',
  sv: 'Vad händer nu?',
  en: 'What happens next?',
}

export const soFar: Text = {
  nb: 'Hva har skjedd?',
  nn: 'Kva har skjedd?',
  sv: 'Vad har hänt?',
  en: 'What has happened?',
}

export const received: Text = { nb: 'Mottatt', nn: 'Motteken', sv: 'Mottaget', en: 'Received' }

export const willRead: Text = {
  nb: '{who} leser den',
  nn: '{who} les henne',
  sv: '{who} läser det',
  en: '{who} reads it',
}

export const read: Text = {
  nb: 'Lest av {who}',
  nn: 'Lesen av {who}',
  sv: 'Läst av {who}',
  en: 'Read by {who}',
}

export const by: Text = { nb: 'senest {day}', nn: 'seinast {day}', sv: 'senast {day}', en: 'by {day}' }

export const late: Text = {
  nb: 'Vi er for sent ute. Fristen var {day}.',
  nn: 'Vi er for seint ute. Fristen var {day}.',
  sv: 'Vi är sena. Det skulle ha skett senast {day}.',
  en: 'We are late. It was due by {day}.',
}

export const willReply: Text = {
  nb: 'Du får svar på e-post',
  nn: 'Du får svar på e-post',
  sv: 'Du får svar med e-post',
  en: 'You get a reply by e-mail',
}

export const alsoHere: Text = {
  nb: 'Svaret kommer også på denne siden.',
  nn: 'Svaret kjem òg på denne sida.',
  sv: 'Svaret kommer också på den här sidan.',
  en: 'The reply also comes to this page.',
}

export const replyHere: Text = {
  nb: 'Svarer vi, står svaret her',
  nn: 'Svarar vi, står svaret her',
  sv: 'Om vi svarar står svaret här',
  en: 'If we reply, the reply is here',
}

export const noAddress: Text = {
  nb: 'Du oppga ingen e-postadresse.',
  nn: 'Du gav ikkje opp noka e-postadresse.',
  sv: 'Du lämnade ingen e-postadress.',
  en: 'You left no e-mail address.',
}

export const answered: Text = { nb: 'Besvart', nn: 'Svara på', sv: 'Besvarat', en: 'Answered' }

export const replyFrom: Text = {
  nb: 'Svar fra {who}',
  nn: 'Svar frå {who}',
  sv: 'Svar från {who}',
  en: 'Reply from {who}',
}

export const youSent: Text = {
  nb: 'Dette sendte du',
  nn: 'Dette sende du',
  sv: 'Det här skickade du',
  en: 'What you sent',
}

export const keep: Text = {
  nb: 'Ta vare på adressen til denne siden, eller skriv siden ut. Alle som har adressen, kan lese meldingen og svaret.',
  nn: 'Ta vare på adressa til denne sida, eller skriv ut sida. Alle som har adressa, kan lese meldinga og svaret.',
  sv: 'Spara adressen till den här sidan, eller skriv ut sidan. Alla som har adressen kan läsa meddelandet och svaret.',
  en: 'Keep the address of this page, or print the page. Anyone who has the address can read the message and the reply.',
}

export const backTo: Text = {
  nb: 'Tilbake til «{title}»',
  nn: 'Tilbake til «{title}»',
  sv: 'Tillbaka till ”{title}”',
  en: 'Back to “{title}”',
}

export const backToPage: Text = {
  nb: 'Tilbake til siden',
  nn: 'Tilbake til sida',
  sv: 'Tillbaka till sidan',
  en: 'Back to the page',
}

export const unknown: Text = {
  nb: 'Vi finner ikke denne kvitteringen',
  nn: 'Vi finn ikkje denne kvitteringa',
  sv: 'Vi hittar inte den här kvittensen',
  en: 'We can not find this receipt',
}

export const unknownHelp: Text = {
  nb: 'Se etter om hele adressen kom med. Meldinger blir slettet når vi ikke lenger skal ta vare på dem, og da blir kvitteringen borte også.',
  nn: 'Sjå etter om heile adressa kom med. Meldingar blir sletta når vi ikkje lenger skal ta vare på dei, og då blir kvitteringa borte òg.',
  sv: 'Se efter om hela adressen kom med. Meddelanden raderas när vi inte längre ska spara dem, och då försvinner kvittensen också.',
  en: 'See whether the whole address came along. Messages are deleted when we are no longer to keep them, and then the receipt goes too.',
}

export const unknownNext: Text = {
  nb: 'Lurer du på noe, ta kontakt med kommunen og oppgi referansenummeret.',
  nn: 'Lurer du på noko, ta kontakt med kommunen og oppgi referansenummeret.',
  sv: 'Undrar du något, kontakta kommunen och ange referensnumret.',
  en: 'If you are wondering about something, contact the municipality and give the reference number.',
}
