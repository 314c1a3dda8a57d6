import type { OutcomeRow, Rung } from '../../contract/dialogue.ts'
import type { Counted, Text } from '../../languages/index.ts'

/** The ladder of participation: what the municipality does, and what it promises. No rung is better than another. */
export const rungs: Record<Rung, { label: Text; promise: Text }> = {
  inform: {
    label: { nb: 'Vi informerer', nn: 'Vi informerer', sv: 'Vi informerar', en: 'We inform' },
    promise: {
      nb: 'Dette er bestemt. Vi forklarer, men spør ikke om råd.',
      nn: 'Dette er bestemt. Vi forklarer, men spør ikkje om råd.',
      sv: 'Det här är bestämt. Vi förklarar, men frågar inte om råd.',
      en: 'This is decided. We explain it, but do not ask for advice.',
    },
  },
  consult: {
    label: { nb: 'Vi spør om råd', nn: 'Vi spør om råd', sv: 'Vi frågar om råd', en: 'We ask for advice' },
    promise: {
      nb: 'Vi leser alt og lager en samlet oppsummering.',
      nn: 'Vi les alt og lagar ei samla oppsummering.',
      sv: 'Vi läser allt och gör en samlad sammanfattning.',
      en: 'We read everything and publish a summary.',
    },
  },
  dialogue: {
    label: { nb: 'Vi drøfter sammen', nn: 'Vi drøftar saman', sv: 'Vi för dialog', en: 'We discuss it together' },
    promise: {
      nb: 'Du kan endre forslaget sammen med oss.',
      nn: 'Du kan endre forslaget saman med oss.',
      sv: 'Du kan ändra förslaget tillsammans med oss.',
      en: 'You can change the proposal together with us.',
    },
  },
  agenda: {
    label: {
      nb: 'Du setter saken på dagsorden',
      nn: 'Du set saka på dagsordenen',
      sv: 'Du väcker frågan',
      en: 'You put it on the agenda',
    },
    promise: {
      nb: 'Med nok støtte må kommunestyret ta stilling.',
      nn: 'Med nok støtte må kommunestyret ta stilling.',
      sv: 'Med tillräckligt stöd ska fullmäktige ta ställning.',
      en: 'With enough support the council must consider it.',
    },
  },
  decide: {
    label: {
      nb: 'Dere er med og bestemmer',
      nn: 'De er med og bestemmer',
      sv: 'Ni är med och beslutar',
      en: 'You help to decide',
    },
    promise: {
      nb: 'Resultatet er bindende eller rådgivende. Vi sier hva som gjelder.',
      nn: 'Resultatet er bindande eller rådgjevande. Vi seier kva som gjeld.',
      sv: 'Resultatet är bindande eller rådgivande. Vi säger vad som gäller.',
      en: 'The result binds or advises. We say which.',
    },
  },
}

/** The button, the panel, and moving about in it. */
export const panel = {
  title: { nb: 'Si din mening', nn: 'Sei di meining', sv: 'Tyck till', en: 'Have your say' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', sv: 'Sista dagen', en: 'Last day' },
  noneOpen: { nb: 'Ingen åpne nå', nn: 'Ingen opne no', sv: 'Inga öppna nu', en: 'None open now' },
  close: { nb: 'Lukk', nn: 'Lukk', sv: 'Stäng', en: 'Close' },
  back: { nb: 'Alle dialoger', nn: 'Alle dialogar', sv: 'Alla dialoger', en: 'All dialogues' },
  cameOf: { nb: 'Hva ble det til?', nn: 'Kva vart det til?', sv: 'Vad blev det av det?', en: 'What came of it?' },
  loading: {
    nb: 'Henter dialogene …',
    nn: 'Hentar dialogane …',
    sv: 'Hämtar dialogerna …',
    en: 'Fetching the dialogues …',
  },
  failed: {
    nb: 'Vi får ikke hentet dialogene akkurat nå.',
    nn: 'Vi får ikkje henta dialogane akkurat no.',
    sv: 'Vi kan inte hämta dialogerna just nu.',
    en: 'We can’t fetch the dialogues right now.',
  },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  nothing: {
    nb: 'Ingen dialoger er åpne akkurat nå. Nye kommer her.',
    nn: 'Ingen dialogar er opne akkurat no. Nye kjem her.',
    sv: 'Inga dialoger är öppna just nu. Nya kommer här.',
    en: 'No dialogues are open right now. New ones come here.',
  },
} satisfies Record<string, Text>

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

/** How many have said something. */
export const someInputs: Counted = {
  one: { nb: '{n} innspill', nn: '{n} innspel', sv: '{n} synpunkt', en: '{n} view' },
  other: { nb: '{n} innspill', nn: '{n} innspel', sv: '{n} synpunkter', en: '{n} views' },
}

/** What a dialogue answers before it asks: always these five, in this order. */
export const five = {
  what: { nb: 'Hva kan endres?', nn: 'Kva kan endrast?', sv: 'Vad kan ändras?', en: 'What can change?' },
  who: { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?', sv: 'Vem gäller det?', en: 'Who does it concern?' },
  long: {
    nb: 'Hvor lenge er det åpent?',
    nn: 'Kor lenge er det ope?',
    sv: 'Hur länge är det öppet?',
    en: 'How long is it open?',
  },
  how: {
    nb: 'Hvordan kan du delta?',
    nn: 'Korleis kan du delta?',
    sv: 'Hur kan du delta?',
    en: 'How can you take part?',
  },
  answer: {
    nb: 'Når og hvor kommer svaret?',
    nn: 'Når og kvar kjem svaret?',
    sv: 'När och var kommer svaret?',
    en: 'When and where does the answer come?',
  },
} satisfies Record<string, Text>

/** The answers to the five, and what the ladder means. */
export const facts = {
  open: { nb: 'Dette er åpent', nn: 'Dette er ope', sv: 'Det här är öppet', en: 'This is open' },
  fixed: { nb: 'Dette ligger fast', nn: 'Dette ligg fast', sv: 'Det här ligger fast', en: 'This is fixed' },
  until: { nb: 'Åpent til {day}', nn: 'Ope til {day}', sv: 'Öppet till {day}', en: 'Open until {day}' },
  untilMoment: { nb: 'Til {moment}', nn: 'Til {moment}', sv: 'Till {moment}', en: 'Until {moment}' },
  opens: { nb: 'Åpner {moment}', nn: 'Opnar {moment}', sv: 'Öppnar {moment}', en: 'Opens {moment}' },
  closed: { nb: 'Stengte {moment}', nn: 'Stengde {moment}', sv: 'Stängde {moment}', en: 'Closed {moment}' },
  lastDay: { nb: 'siste dag', nn: 'siste dag', sv: 'sista dagen', en: 'last day' },
  decision: {
    nb: 'Beslutning: {body}, {day}.',
    nn: 'Avgjerd: {body}, {day}.',
    sv: 'Beslut: {body}, {day}.',
    en: 'Decision: {body}, {day}.',
  },
  answerBy: {
    nb: 'Svar senest {day}, fra {from}.',
    nn: 'Svar seinast {day}, frå {from}.',
    sv: 'Svar senast {day}, från {from}.',
    en: 'Answer by {day}, from {from}.',
  },
  promise: {
    nb: 'Du får vite hva som ble gjort, og hvorfor.',
    nn: 'Du får vite kva som vart gjort, og kvifor.',
    sv: 'Du får veta vad som gjordes, och varför.',
    en: 'You will hear what was done, and why.',
  },
  meaning: { nb: 'Hva betyr dette?', nn: 'Kva betyr dette?', sv: 'Vad betyr det här?', en: 'What does this mean?' },
  this: { nb: 'Denne dialogen', nn: 'Denne dialogen', sv: 'Den här dialogen', en: 'This dialogue' },
} satisfies Record<string, Text>

/** How many days are left. */
export const left: Counted = {
  one: { nb: '{n} dag igjen', nn: '{n} dag igjen', sv: '{n} dag kvar', en: '{n} day left' },
  other: { nb: '{n} dager igjen', nn: '{n} dagar igjen', sv: '{n} dagar kvar', en: '{n} days left' },
}

/** Writing and sending. */
export const form = {
  say: { nb: 'Hva vil du si?', nn: 'Kva vil du seie?', sv: 'Vad vill du säga?', en: 'What would you like to say?' },
  leaveOut: {
    nb: 'Ikke skriv fødselsnummer, helseopplysninger eller navn på andre her. Innspillet kan bli offentlig.',
    nn: 'Ikkje skriv fødselsnummer, helseopplysningar eller namn på andre her. Innspelet kan bli offentleg.',
    sv: 'Skriv inte personnummer, hälsouppgifter eller andras namn här. Synpunkten kan bli offentlig.',
    en: 'Please leave out ID numbers, health details and other people’s names. What you write may become public.',
  },
  name: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
  email: { nb: 'E-post', nn: 'E-post', sv: 'E-post', en: 'E-mail' },
  optional: { nb: '(valgfritt)', nn: '(valfritt)', sv: '(frivilligt)', en: '(optional)' },
  emailHelp: {
    nb: 'Hvis du vil ha svar.',
    nn: 'Om du vil ha svar.',
    sv: 'Om du vill ha svar.',
    en: 'If you would like an answer.',
  },
  send: { nb: 'Send innspill', nn: 'Send innspel', sv: 'Skicka synpunkt', en: 'Send' },
  sending: { nb: 'Sender …', nn: 'Sender …', sv: 'Skickar …', en: 'Sending …' },
  text: {
    nb: 'Skriv noe her først, så sender vi det.',
    nn: 'Skriv noko her først, så sender vi det.',
    sv: 'Skriv något här först, så skickar vi det.',
    en: 'Write something here first, and we will send it.',
  },
  emailOdd: {
    nb: 'Se over adressen. Den skal se ut som navn@eksempel.no.',
    nn: 'Sjå over adressa. Ho skal sjå ut som namn@eksempel.no.',
    sv: 'Se över adressen. Den ska se ut som namn@exempel.se.',
    en: 'Please look over the address. It should look like name@example.org.',
  },
  waiting: {
    nb: 'Innspillet venter på nett.',
    nn: 'Innspelet ventar på nett.',
    sv: 'Synpunkten väntar på nätet.',
    en: 'What you wrote is waiting for the network.',
  },
  kept: {
    nb: 'Det ligger bare på denne enheten og sendes når du er på nett igjen. Du kan lukke siden.',
    nn: 'Det ligg berre på denne eininga og blir sendt når du er på nett igjen. Du kan lukke sida.',
    sv: 'Den ligger bara på den här enheten och skickas när du är uppkopplad igen. Du kan stänga sidan.',
    en: 'It lies on this device alone and is sent when you are online again. You can close the page.',
  },
  unkept: {
    nb: 'Det sendes når du er på nett igjen. La siden stå åpen så lenge.',
    nn: 'Det blir sendt når du er på nett igjen. La sida stå open så lenge.',
    sv: 'Den skickas när du är uppkopplad igen. Låt sidan vara öppen så länge.',
    en: 'It is sent when you are online again. Please keep the page open until then.',
  },
  tryNow: { nb: 'Prøv nå', nn: 'Prøv no', sv: 'Försök nu', en: 'Try now' },
  refused: {
    nb: 'Vi får ikke tatt imot akkurat nå.',
    nn: 'Vi får ikkje teke imot akkurat no.',
    sv: 'Vi kan inte ta emot just nu.',
    en: 'We can’t receive this right now.',
  },
  stillHere: {
    nb: 'Teksten din står her fortsatt.',
    nn: 'Teksten din står her framleis.',
    sv: 'Din text står kvar här.',
    en: 'Your text is still here.',
  },
  thanks: {
    nb: 'Takk, innspillet er kommet fram.',
    nn: 'Takk, innspelet er kome fram.',
    sv: 'Tack, din synpunkt har kommit fram.',
    en: 'Thank you, we have received it.',
  },
  hint: {
    nb: 'Det er ikke sendt. Innspillet ditt teller like mye uten.',
    nn: 'Det er ikkje sendt. Innspelet ditt tel like mykje utan.',
    sv: 'Det är inte skickat. Din synpunkt väger lika tungt ändå.',
    en: 'It has not been sent. What you say counts just as much without it.',
  },
  remove: { nb: 'Ta bort nummeret', nn: 'Ta bort nummeret', sv: 'Ta bort numret', en: 'Remove the number' },
  keep: {
    nb: 'Det er noe annet, behold',
    nn: 'Det er noko anna, behald',
    sv: 'Det är något annat, behåll',
    en: 'It is something else, keep it',
  },
  another: { nb: 'Skriv ett til', nn: 'Skriv eitt til', sv: 'Skriv en till', en: 'Write another' },
} satisfies Record<string, Text>

/** What a number in the text looks like. */
export const looksLike = {
  identity: {
    nb: 'Dette ligner et fødselsnummer: {number}.',
    nn: 'Dette liknar eit fødselsnummer: {number}.',
    sv: 'Det här liknar ett personnummer: {number}.',
    en: 'This looks like a national identity number: {number}.',
  },
  account: {
    nb: 'Dette ligner et kontonummer: {number}.',
    nn: 'Dette liknar eit kontonummer: {number}.',
    sv: 'Det här liknar ett kontonummer: {number}.',
    en: 'This looks like an account number: {number}.',
  },
} satisfies Record<string, Text>

/** How it went. */
export const outcome = {
  answered: { nb: 'Besvart {day}', nn: 'Svart på {day}', sv: 'Besvarad {day}', en: 'Answered {day}' },
  waiting: { nb: 'Svar senest {day}', nn: 'Svar seinast {day}', sv: 'Svar senast {day}', en: 'Answer by {day}' },
  late: {
    nb: 'Svaret er forsinket',
    nn: 'Svaret er forseinka',
    sv: 'Svaret är försenat',
    en: 'The answer is late',
  },
  due: {
    nb: 'Svaret skulle kommet senest {day}.',
    nn: 'Svaret skulle ha kome seinast {day}.',
    sv: 'Svaret skulle ha kommit senast {day}.',
    en: 'The answer was due by {day}.',
  },
  from: {
    nb: 'Svaret kommer fra {from}.',
    nn: 'Svaret kjem frå {from}.',
    sv: 'Svaret kommer från {from}.',
    en: 'The answer comes from {from}.',
  },
  heading: {
    nb: 'Dere sa – vi gjorde – fordi',
    nn: 'De sa – vi gjorde – fordi',
    sv: 'Ni sa – vi gjorde – därför att',
    en: 'You said – we did – because',
  },
  said: { nb: 'Dere sa', nn: 'De sa', sv: 'Ni sa', en: 'You said' },
  did: { nb: 'Vi gjorde', nn: 'Vi gjorde', sv: 'Vi gjorde', en: 'We did' },
  because: { nb: 'Fordi', nn: 'Fordi', sv: 'Därför att', en: 'Because' },
} satisfies Record<string, Text>

/** Whether it was done. */
export const deeds: Record<OutcomeRow['done'], Text> = {
  yes: { nb: 'Gjort', nn: 'Gjort', sv: 'Gjort', en: 'Done' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Ikke gjort', nn: 'Ikkje gjort', sv: 'Inte gjort', en: 'Not done' },
}

/** How long ago the answer should have come. */
export const overdue: Counted = {
  one: {
    nb: 'Det er {n} dag siden.',
    nn: 'Det er {n} dag sidan.',
    sv: 'Det är {n} dag sedan.',
    en: 'That is {n} day ago.',
  },
  other: {
    nb: 'Det er {n} dager siden.',
    nn: 'Det er {n} dagar sidan.',
    sv: 'Det är {n} dagar sedan.',
    en: 'That is {n} days ago.',
  },
}

/** How much later than promised the answer came. */
export const cameLate: Counted = {
  one: {
    nb: 'Svaret kom {n} dag senere enn lovet.',
    nn: 'Svaret kom {n} dag seinare enn lova.',
    sv: 'Svaret kom {n} dag senare än utlovat.',
    en: 'The answer came {n} day later than promised.',
  },
  other: {
    nb: 'Svaret kom {n} dager senere enn lovet.',
    nn: 'Svaret kom {n} dagar seinare enn lova.',
    sv: 'Svaret kom {n} dagar senare än utlovat.',
    en: 'The answer came {n} days later than promised.',
  },
}
