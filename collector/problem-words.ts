import type { Text } from '../languages/index.ts'

/** A kind of problem: its status, its name in a few words, and what happened and what to do. */
export interface Kind {
  status: 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503
  title: Text
  detail: Text
}

/** Every problem the collector can tell of. The key is the end of its `type`, `/problems/{key}`. */
export const kinds = {
  fields: {
    status: 400,
    title: {
      nb: 'Noe må rettes før dette kan sendes',
      nn: 'Noko må rettast før dette kan sendast',
      sv: 'Något behöver ändras innan det här kan skickas',
      en: 'Something needs changing before this can be sent',
    },
    detail: {
      nb: 'Se over feltene som er nevnt, og send på nytt.',
      nn: 'Sjå over felta som er nemnde, og send på nytt.',
      sv: 'Se över de fält som nämns och skicka igen.',
      en: 'Look over the fields that are named, and send again.',
    },
  },
  nothing: {
    status: 400,
    title: {
      nb: 'Det er ikke noe å sende ennå',
      nn: 'Det er ikkje noko å sende enno',
      sv: 'Det finns inget att skicka än',
      en: 'There is nothing to send yet',
    },
    detail: {
      nb: 'Gå tilbake, velg et svar eller skriv noen ord, og send på nytt.',
      nn: 'Gå tilbake, vel eit svar eller skriv nokre ord, og send på nytt.',
      sv: 'Gå tillbaka, välj ett svar eller skriv några ord och skicka igen.',
      en: 'Go back, choose an answer or write a few words, and send again.',
    },
  },
  'too-long': {
    status: 400,
    title: {
      nb: 'Teksten er for lang',
      nn: 'Teksten er for lang',
      sv: 'Texten är för lång',
      en: 'The text is too long',
    },
    detail: {
      nb: 'Det er plass til 4000 tegn. Gå tilbake, kort ned litt, og send på nytt.',
      nn: 'Det er plass til 4000 teikn. Gå tilbake, kort ned litt, og send på nytt.',
      sv: 'Det finns plats för 4000 tecken. Gå tillbaka, korta ner lite och skicka igen.',
      en: 'There is room for 4000 characters. Go back, shorten it a little, and send again.',
    },
  },
  email: {
    status: 400,
    title: {
      nb: 'E-postadressen ser ikke hel ut',
      nn: 'E-postadressa ser ikkje heil ut',
      sv: 'E-postadressen ser inte fullständig ut',
      en: 'The e-mail address looks incomplete',
    },
    detail: {
      nb: 'Skriv den som navn@eksempel.no, eller la feltet stå tomt, og send på nytt.',
      nn: 'Skriv ho som namn@eksempel.no, eller la feltet stå tomt, og send på nytt.',
      sv: 'Skriv den som namn@exempel.se, eller lämna fältet tomt, och skicka igen.',
      en: 'Write it like name@example.com, or leave the field empty, and send again.',
    },
  },
  trap: {
    status: 400,
    title: {
      nb: 'Et felt som skal stå tomt, er fylt ut',
      nn: 'Eit felt som skal stå tomt, er fylt ut',
      sv: 'Ett fält som ska vara tomt är ifyllt',
      en: 'A field that should stay empty is filled in',
    },
    detail: {
      nb: 'Feltet «website» er der for å stoppe automatiske innsendinger. Tøm det, og send på nytt.',
      nn: 'Feltet «website» er der for å stoppe automatiske innsendingar. Tøm det, og send på nytt.',
      sv: 'Fältet ”website” finns för att stoppa automatiska utskick. Töm det och skicka igen.',
      en: 'The field “website” is there to stop automatic posts. Empty it, and send again.',
    },
  },
  'not-json': {
    status: 400,
    title: {
      nb: 'Innholdet kan ikke leses som JSON',
      nn: 'Innhaldet kan ikkje lesast som JSON',
      sv: 'Innehållet kan inte läsas som JSON',
      en: 'The content can not be read as JSON',
    },
    detail: {
      nb: 'Send ett JSON-objekt i UTF-8, med høyst {depth} nivåer.',
      nn: 'Send eitt JSON-objekt i UTF-8, med høgst {depth} nivå.',
      sv: 'Skicka ett JSON-objekt i UTF-8 med högst {depth} nivåer.',
      en: 'Send one JSON object in UTF-8, at most {depth} levels deep.',
    },
  },
  'key-missing': {
    status: 400,
    title: {
      nb: 'Forespørselen mangler en Idempotency-Key',
      nn: 'Førespurnaden manglar ein Idempotency-Key',
      sv: 'Begäran saknar en Idempotency-Key',
      en: 'The request has no Idempotency-Key',
    },
    detail: {
      nb: 'Legg ved hodet Idempotency-Key med en ny UUID for hver innsending, så kan den trygt prøves igjen. Høyst 200 synlige ASCII-tegn.',
      nn: 'Legg ved hovudet Idempotency-Key med ein ny UUID for kvar innsending, så kan ho trygt prøvast igjen. Høgst 200 synlege ASCII-teikn.',
      sv: 'Skicka med huvudet Idempotency-Key med ett nytt UUID för varje försändelse, så kan den tryggt prövas igen. Högst 200 synliga ASCII-tecken.',
      en: 'Add the header Idempotency-Key with a new UUID for each request, so that it can safely be tried again. At most 200 visible ASCII characters.',
    },
  },
  origin: {
    status: 403,
    title: {
      nb: 'Denne nettsiden kan ikke sende hit',
      nn: 'Denne nettstaden kan ikkje sende hit',
      sv: 'Den här webbplatsen kan inte skicka hit',
      en: 'This website can not send here',
    },
    detail: {
      nb: 'Den som driver Torget for {site}, kan legge nettstedet til i listen over tillatte opphav.',
      nn: 'Den som driv Torget for {site}, kan leggje nettstaden til i lista over tillatne opphav.',
      sv: 'Den som driver Torget för {site} kan lägga till webbplatsen i listan över tillåtna ursprung.',
      en: 'Whoever runs Torget for {site} can add the website to its list of origins.',
    },
  },
  'unknown-site': {
    status: 404,
    title: {
      nb: 'Dette nettstedet er ikke kjent her',
      nn: 'Denne nettstaden er ikkje kjend her',
      sv: 'Den här webbplatsen är inte känd här',
      en: 'This site is not known here',
    },
    detail: {
      nb: 'Se over nettstedets navn i adressen eller i attributtet «site».',
      nn: 'Sjå over namnet på nettstaden i adressa eller i attributtet «site».',
      sv: 'Se över webbplatsens namn i adressen eller i attributet ”site”.',
      en: 'Look over the site’s name in the address or in the attribute “site”.',
    },
  },
  'not-found': {
    status: 404,
    title: { nb: 'Her er det ingenting', nn: 'Her er det ingenting', sv: 'Här finns ingenting', en: 'Nothing is here' },
    detail: {
      nb: 'Se over adressen. Hele beskrivelsen finnes på /api/openapi.json.',
      nn: 'Sjå over adressa. Heile skildringa finst på /api/openapi.json.',
      sv: 'Se över adressen. Hela beskrivningen finns på /api/openapi.json.',
      en: 'Look over the address. The whole description is at /api/openapi.json.',
    },
  },
  method: {
    status: 405,
    title: {
      nb: 'Denne adressen tar ikke imot det',
      nn: 'Denne adressa tek ikkje imot det',
      sv: 'Den här adressen tar inte emot det',
      en: 'This address does not take that',
    },
    detail: {
      nb: 'Her kan du bruke {allowed}.',
      nn: 'Her kan du bruke {allowed}.',
      sv: 'Här kan du använda {allowed}.',
      en: 'Here you can use {allowed}.',
    },
  },
  'submission-reused': {
    status: 409,
    title: {
      nb: 'Denne innsendingen hører til noe annet',
      nn: 'Denne innsendinga høyrer til noko anna',
      sv: 'Den här försändelsen hör till något annat',
      en: 'This submission belongs to something else',
    },
    detail: {
      nb: 'Lag en ny «submission» for hver tilbakemelding og hvert innspill, og send på nytt.',
      nn: 'Lag ein ny «submission» for kvar tilbakemelding og kvart innspel, og send på nytt.',
      sv: 'Gör en ny ”submission” för varje synpunkt och varje inspel, och skicka igen.',
      en: 'Make a new “submission” for each feedback and each input, and send again.',
    },
  },
  'not-open-yet': {
    status: 409,
    title: {
      nb: 'Dialogen har ikke åpnet ennå',
      nn: 'Dialogen har ikkje opna enno',
      sv: 'Dialogen har inte öppnat än',
      en: 'The dialogue has not opened yet',
    },
    detail: {
      nb: 'Den åpner {moment}. Ta vare på det du har skrevet, og send det da.',
      nn: 'Han opnar {moment}. Ta vare på det du har skrive, og send det då.',
      sv: 'Den öppnar {moment}. Spara det du har skrivit och skicka det då.',
      en: 'It opens {moment}. Keep what you have written, and send it then.',
    },
  },
  closed: {
    status: 409,
    title: {
      nb: 'Dialogen er avsluttet',
      nn: 'Dialogen er avslutta',
      sv: 'Dialogen är avslutad',
      en: 'The dialogue has closed',
    },
    detail: {
      nb: 'Den stengte {moment}. Du kan fortsatt skrive til kommunen; ta vare på det du har skrevet.',
      nn: 'Han stengde {moment}. Du kan framleis skrive til kommunen; ta vare på det du har skrive.',
      sv: 'Den stängde {moment}. Du kan fortfarande skriva till kommunen; spara det du har skrivit.',
      en: 'It closed {moment}. You can still write to the municipality; keep what you have written.',
    },
  },
  'only-informs': {
    status: 409,
    title: {
      nb: 'Denne saken er bare til orientering',
      nn: 'Denne saka er berre til orientering',
      sv: 'Det här ärendet är bara för kännedom',
      en: 'This matter is for information only',
    },
    detail: {
      nb: 'Her er det ikke noe å være med på å avgjøre. Skriv til kommunen hvis du har noe på hjertet.',
      nn: 'Her er det ikkje noko å vere med på å avgjere. Skriv til kommunen om du har noko på hjartet.',
      sv: 'Här finns inget att vara med och påverka. Skriv till kommunen om du har något på hjärtat.',
      en: 'There is nothing to influence here. Write to the municipality if something is on your mind.',
    },
  },
  'too-large': {
    status: 413,
    title: {
      nb: 'Dette er for mye på én gang',
      nn: 'Dette er for mykje på éin gong',
      sv: 'Det här är för mycket på en gång',
      en: 'This is too much at once',
    },
    detail: {
      nb: 'Send høyst {size}.',
      nn: 'Send høgst {size}.',
      sv: 'Skicka högst {size}.',
      en: 'Send at most {size}.',
    },
  },
  'media-type': {
    status: 415,
    title: {
      nb: 'Innholdet er av et slag som ikke kan leses her',
      nn: 'Innhaldet er av eit slag som ikkje kan lesast her',
      sv: 'Innehållet är av ett slag som inte kan läsas här',
      en: 'The content is of a kind that can not be read here',
    },
    detail: {
      nb: 'Send application/json eller application/x-www-form-urlencoded, uten komprimering.',
      nn: 'Send application/json eller application/x-www-form-urlencoded, utan komprimering.',
      sv: 'Skicka application/json eller application/x-www-form-urlencoded, utan komprimering.',
      en: 'Send application/json or application/x-www-form-urlencoded, not compressed.',
    },
  },
  'key-reused': {
    status: 422,
    title: {
      nb: 'Nøkkelen er brukt til noe annet',
      nn: 'Nøkkelen er brukt til noko anna',
      sv: 'Nyckeln har använts till något annat',
      en: 'The key has been used for something else',
    },
    detail: {
      nb: 'Det første som kom med denne Idempotency-Key, er tatt vare på. Lag en ny nøkkel for det nye.',
      nn: 'Det første som kom med denne Idempotency-Key, er teke vare på. Lag ein ny nøkkel for det nye.',
      sv: 'Det första som kom med denna Idempotency-Key är sparat. Gör en ny nyckel för det nya.',
      en: 'What came first with this Idempotency-Key is kept. Make a new key for what is new.',
    },
  },
  'too-many': {
    status: 429,
    title: {
      nb: 'Det kommer for mye på en gang herfra',
      nn: 'Det kjem for mykje på ein gong herifrå',
      sv: 'Det kommer för mycket på en gång härifrån',
      en: 'Too much is coming from here at once',
    },
    detail: {
      nb: 'Vent {seconds} sekunder, og send på nytt.',
      nn: 'Vent {seconds} sekund, og send på nytt.',
      sv: 'Vänta {seconds} sekunder och skicka igen.',
      en: 'Wait {seconds} seconds, and send again.',
    },
  },
  broken: {
    status: 500,
    title: {
      nb: 'Noe gikk galt hos oss',
      nn: 'Noko gjekk gale hos oss',
      sv: 'Något gick snett hos oss',
      en: 'Something went wrong on our side',
    },
    detail: {
      nb: 'Vi har ikke tatt imot dette. Prøv igjen om litt; en innsending med samme nøkkel kommer aldri to ganger.',
      nn: 'Vi har ikkje teke imot dette. Prøv igjen om litt; ei innsending med same nøkkel kjem aldri to gonger.',
      sv: 'Vi har inte tagit emot det här. Försök igen om en stund; en försändelse med samma nyckel kommer aldrig två gånger.',
      en: 'We have not received this. Try again in a while; a request with the same key never arrives twice.',
    },
  },
  busy: {
    status: 503,
    title: {
      nb: 'Vi kan ikke ta imot akkurat nå',
      nn: 'Vi kan ikkje ta imot akkurat no',
      sv: 'Vi kan inte ta emot just nu',
      en: 'We can not receive anything right now',
    },
    detail: {
      nb: 'Prøv igjen om {seconds} sekunder. Ta vare på det du har skrevet så lenge.',
      nn: 'Prøv igjen om {seconds} sekund. Ta vare på det du har skrive så lenge.',
      sv: 'Försök igen om {seconds} sekunder. Spara det du har skrivit så länge.',
      en: 'Try again in {seconds} seconds. Keep what you have written until then.',
    },
  },
} satisfies Record<string, Kind>

export type ProblemKind = keyof typeof kinds
