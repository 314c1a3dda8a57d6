import type { Language, Text } from '../../languages/index.ts'

export const someone: Text = {
  nb: 'Innbygger, uten navn',
  nn: 'Innbyggjar, utan namn',
  sv: 'Invånare, utan namn',
  en: 'Resident, no name given',
}

export const fromPage: Text = { nb: 'Fra siden', nn: 'Frå sida', sv: 'Från sidan', en: 'From the page' }

export const wantsReply: Text = {
  nb: 'Vil ha svar på e-post',
  nn: 'Vil ha svar på e-post',
  sv: 'Vill ha svar med e-post',
  en: 'Wants a reply by e-mail',
}

/** Under a reply whose mail was refused for good. */
export const refused: Text = {
  nb: 'Svaret kom ikke fram på e-post: adressen tar ikke imot. Innbyggeren kan lese det på kvitteringen sin.',
  nn: 'Svaret kom ikkje fram på e-post: adressa tek ikkje imot. Innbyggjaren kan lese det på kvitteringa si.',
  sv: 'Svaret kom inte fram med e-post: adressen tar inte emot. Invånaren kan läsa det på sin kvittens.',
  en: 'The reply did not arrive by e-mail: the address does not take it. The resident can read it on the receipt.',
}

export const noAddress: Text = {
  nb: 'Ingen e-postadresse',
  nn: 'Inga e-postadresse',
  sv: 'Ingen e-postadress',
  en: 'No e-mail address',
}

export const promisedReply: Text = {
  nb: 'Lovet svar innen {day}',
  nn: 'Lova svar innan {day}',
  sv: 'Svar utlovat senast {day}',
  en: 'Promised: reply by {day}',
}

export const promisedRead: Text = {
  nb: 'Lovet lest innen {day}',
  nn: 'Lova lesen innan {day}',
  sv: 'Läsning utlovad senast {day}',
  en: 'Promised: read by {day}',
}

/** In which language to reply: the one that the citizen wrote in. */
export const replyIn: Record<Language, Text> = {
  nb: {
    nb: 'Svar på bokmål. Det er språket innbyggeren bruker.',
    nn: 'Svar på bokmål. Det er språket innbyggjaren bruker.',
    sv: 'Svara på bokmål. Det är språket invånaren använder.',
    en: 'Reply in Bokmål, the language that the resident uses.',
  },
  nn: {
    nb: 'Svar på nynorsk. Det er språket innbyggeren bruker.',
    nn: 'Svar på nynorsk. Det er språket innbyggjaren bruker.',
    sv: 'Svara på nynorska. Det är språket invånaren använder.',
    en: 'Reply in Nynorsk, the language that the resident uses.',
  },
  sv: {
    nb: 'Svar på svensk. Det er språket innbyggeren bruker.',
    nn: 'Svar på svensk. Det er språket innbyggjaren bruker.',
    sv: 'Svara på svenska. Det är språket invånaren använder.',
    en: 'Reply in Swedish, the language that the resident uses.',
  },
  en: {
    nb: 'Svar på engelsk. Det er språket innbyggeren bruker.',
    nn: 'Svar på engelsk. Det er språket innbyggjaren bruker.',
    sv: 'Svara på engelska. Det är språket invånaren använder.',
    en: 'Reply in English, the language that the resident uses.',
  },
}

export const reply: Text = {
  nb: 'Svar til innbyggeren',
  nn: 'Svar til innbyggjaren',
  sv: 'Svar till invånaren',
  en: 'Reply to the resident',
}

export const anotherReply: Text = {
  nb: 'Skriv et svar til',
  nn: 'Skriv eit svar til',
  sv: 'Skriv ett svar till',
  en: 'Write another reply',
}

export const goesByMail: Text = {
  nb: 'Svaret går ut på e-post og står på innbyggerens kvitteringsside.',
  nn: 'Svaret går ut på e-post og står på kvitteringssida til innbyggjaren.',
  sv: 'Svaret skickas med e-post och visas på invånarens kvittenssida.',
  en: 'The reply goes out by e-mail and stands on the resident’s receipt page.',
}

export const goesToReceipt: Text = {
  nb: 'Innbyggeren oppga ingen e-postadresse. Svaret står bare på kvitteringssiden.',
  nn: 'Innbyggjaren gav ikkje opp noka e-postadresse. Svaret står berre på kvitteringssida.',
  sv: 'Invånaren lämnade ingen e-postadress. Svaret visas bara på kvittenssidan.',
  en: 'The resident left no e-mail address. The reply stands on the receipt page only.',
}

export const signedAs: Text = {
  nb: 'Navnet ditt, {name}, står under svaret.',
  nn: 'Namnet ditt, {name}, står under svaret.',
  sv: 'Ditt namn, {name}, står under svaret.',
  en: 'Your name, {name}, stands under the reply.',
}

export const send: Text = { nb: 'Send svar', nn: 'Send svar', sv: 'Skicka svar', en: 'Send reply' }

export const sentByMail: Text = {
  nb: 'Svaret er sendt. Det går ut på e-post og står på kvitteringssiden.',
  nn: 'Svaret er sendt. Det går ut på e-post og står på kvitteringssida.',
  sv: 'Svaret är skickat. Det går ut med e-post och visas på kvittenssidan.',
  en: 'The reply is sent. It goes out by e-mail and stands on the receipt page.',
}

export const sentToReceipt: Text = {
  nb: 'Svaret er sendt. Det står på kvitteringssiden.',
  nn: 'Svaret er sendt. Det står på kvitteringssida.',
  sv: 'Svaret är skickat. Det visas på kvittenssidan.',
  en: 'The reply is sent. It stands on the receipt page.',
}

export const writeFirst: Text = {
  nb: 'Skriv svaret her før du sender det.',
  nn: 'Skriv svaret her før du sender det.',
  sv: 'Skriv svaret här innan du skickar det.',
  en: 'Write the reply here before you send it.',
}

export const tooLong: Text = {
  nb: 'Svaret er for langt. Det kan være på {max} tegn. Teksten din står fortsatt her.',
  nn: 'Svaret er for langt. Det kan vere på {max} teikn. Teksten din står framleis her.',
  sv: 'Svaret är för långt. Det kan vara {max} tecken. Din text står kvar här.',
  en: 'The reply is too long. It can be {max} characters. Your text is still here.',
}

export const oddCharacters: Text = {
  nb: 'Teksten har tegn som ikke kan vises. Skriv dem om eller ta dem bort, og send igjen.',
  nn: 'Teksten har teikn som ikkje kan visast. Skriv dei om eller ta dei bort, og send igjen.',
  sv: 'Texten har tecken som inte kan visas. Skriv om dem eller ta bort dem och skicka igen.',
  en: 'The text has characters that can not be shown. Rewrite or remove them, and send again.',
}

export const gone: Text = {
  nb: 'Denne meldingen finnes ikke lenger',
  nn: 'Denne meldinga finst ikkje lenger',
  sv: 'Det här meddelandet finns inte längre',
  en: 'This message is no longer here',
}

export const goneHelp: Text = {
  nb: 'Den kan være slettet fordi tiden den skulle tas vare på, er ute.',
  nn: 'Ho kan vere sletta fordi tida ho skulle takast vare på, er ute.',
  sv: 'Det kan ha raderats därför att det inte längre skulle sparas.',
  en: 'It may have been deleted because the time it was to be kept is over.',
}
