import type { Text } from '../../languages/index.ts'

/** What the page says before anything is written in it. */
export const page = {
  title: {
    nb: 'Prøv torgtesten',
    nn: 'Prøv torgtesten',
    sv: 'Prova torgtestet',
    en: 'Try the square test',
  },
  description: {
    nb: 'Kunne du sagt det på torget? Prøv innlegget ditt før du deler det. Alt skjer i nettleseren din.',
    nn: 'Kunne du sagt det på torget? Prøv innlegget ditt før du deler det. Alt skjer i nettlesaren din.',
    sv: 'Skulle du kunna säga det på torget? Prova ditt inlägg innan du delar det. Allt sker i din webbläsare.',
    en: 'Could you have said it in the square? Try your post before you share it. Everything happens in your browser.',
  },
  lead: {
    nb: 'Kunne du sagt det på torget, med alle til stede? Skriv eller lim inn et innlegg før du deler det. Testen spør når noe er verdt å se på en gang til. Du bestemmer alltid selv.',
    nn: 'Kunne du sagt det på torget, med alle til stades? Skriv eller lim inn eit innlegg før du deler det. Testen spør når noko er verdt å sjå på ein gong til. Du avgjer alltid sjølv.',
    sv: 'Skulle du kunna säga det på torget, med alla på plats? Skriv eller klistra in ett inlägg innan du delar det. Testet frågar när något är värt att titta på en gång till. Du bestämmer alltid själv.',
    en: 'Could you have said it in the square, with everyone there? Write or paste a post before you share it. The test asks when something deserves a second look. The decision is always yours.',
  },
  device: {
    nb: 'Alt skjer i nettleseren din. Ingenting sendes, og ingenting lagres.',
    nn: 'Alt skjer i nettlesaren din. Ingenting blir sendt, og ingenting blir lagra.',
    sv: 'Allt sker i din webbläsare. Inget skickas och inget sparas.',
    en: 'Everything happens in your browser. Nothing is sent, and nothing is stored.',
  },
  noScript: {
    nb: 'Testen kjører hos deg og ikke på en server, og trenger derfor JavaScript. Slå det på, så er den klar.',
    nn: 'Testen køyrer hos deg og ikkje på ein tenar, og treng difor JavaScript. Slå det på, så er han klar.',
    sv: 'Testet körs hos dig och inte på en server, så det behöver JavaScript. Slå på det, så är testet redo.',
    en: 'The test runs with you and not on a server, so it needs JavaScript. Switch it on and the test is ready.',
  },
  examples: {
    nb: 'Prøv med et eksempel',
    nn: 'Prøv med eit døme',
    sv: 'Prova med ett exempel',
    en: 'Try an example',
  },
  draft: {
    nb: 'Utkastet ditt',
    nn: 'Utkastet ditt',
    sv: 'Ditt utkast',
    en: 'Your draft',
  },
  unpublished: {
    nb: 'Ingenting blir publisert herfra',
    nn: 'Ingenting blir publisert herifrå',
    sv: 'Inget publiceras härifrån',
    en: 'Nothing is published from here',
  },
  placeholder: {
    nb: 'Skriv, lim inn eller velg et eksempel',
    nn: 'Skriv, lim inn eller vel eit døme',
    sv: 'Skriv, klistra in eller välj ett exempel',
    en: 'Write, paste or choose an example',
  },
  composers: {
    nb: 'Slags skrivefelt',
    nn: 'Slag skrivefelt',
    sv: 'Sorts skrivfält',
    en: 'Kind of composer',
  },
  textarea: { nb: 'Enkelt felt', nn: 'Enkelt felt', sv: 'Enkelt fält', en: 'Plain field' },
  lexical: { nb: 'Lexical', nn: 'Lexical', sv: 'Lexical', en: 'Lexical' },
  quill: { nb: 'Quill', nn: 'Quill', sv: 'Quill', en: 'Quill' },
  findings: { nb: 'Funn', nn: 'Funn', sv: 'Fynd', en: 'Findings' },
} satisfies Record<string, Text>

/** What the page explains below the composer. */
export const about = {
  looksFor: {
    nb: 'Dette ser testen etter',
    nn: 'Dette ser testen etter',
    sv: 'Det här tittar testet efter',
    en: 'What the test looks for',
  },
  asks: {
    nb: 'Den retter ingen, og den setter ingen karakter. Den stiller et spørsmål som du kan svare på selv.',
    nn: 'Han rettar ingen, og han set ingen karakter. Han stiller eit spørsmål som du kan svare på sjølv.',
    sv: 'Det rättar ingen och sätter inga betyg. Det ställer en fråga som du kan svara på själv.',
    en: 'It corrects nobody and gives no marks. It asks a question that you can answer yourself.',
  },
  leftAlone: {
    nb: 'Dette får stå i fred',
    nn: 'Dette får stå i fred',
    sv: 'Det här lämnas i fred',
    en: 'What is left alone',
  },
  free: {
    nb: 'Politikk skal kunne være skarp. Testen sier aldri noe om dette:',
    nn: 'Politikk skal kunne vere skarp. Testen seier aldri noko om dette:',
    sv: 'Politik ska få vara skarp. Testet säger aldrig något om det här:',
    en: 'Politics must be allowed to be sharp. The test never speaks up about this:',
  },
  where: {
    nb: 'Hvor det skjer',
    nn: 'Kvar det skjer',
    sv: 'Var det sker',
    en: 'Where it happens',
  },
  whereText: {
    nb: 'Siden hentes én gang. Etter det sender den ingenting, og du kan slå av nettet og skrive videre. Utkastet finnes bare i denne fanen og er borte når du lukker den.',
    nn: 'Sida blir henta éin gong. Etter det sender ho ingenting, og du kan slå av nettet og skrive vidare. Utkastet finst berre i denne fana og er borte når du lukkar henne.',
    sv: 'Sidan hämtas en gång. Sedan skickar den ingenting, och du kan slå av nätet och skriva vidare. Utkastet finns bara i den här fliken och är borta när du stänger den.',
    en: 'The page is fetched once. After that it sends nothing, and you can go offline and keep writing. The draft lives in this tab alone and is gone when you close it.',
  },
  rule: {
    nb: 'Tommelfingerregelen kommer fra KS: Det du ikke kan stå på torget og rope, hører heller ikke hjemme i sosiale medier. Det som først er publisert, er vanskelig å slette.',
    nn: 'Tommelfingerregelen kjem frå KS: Det du ikkje kan stå på torget og rope, høyrer heller ikkje heime i sosiale medium. Det som først er publisert, er vanskeleg å slette.',
    sv: 'Tumregeln kommer från KS, de norska kommunernas organisation: Det du inte kan stå på torget och ropa hör inte heller hemma i sociala medier. Det som väl är publicerat är svårt att radera.',
    en: 'The rule of thumb comes from KS, the organisation of Norway’s municipalities: what you cannot stand in the square and shout does not belong in social media either. What is once published is hard to delete.',
  },
  torgvett: {
    nb: 'Ta testen med deg dit du skriver',
    nn: 'Ta testen med deg dit du skriv',
    sv: 'Ta med testet dit du skriver',
    en: 'Take the test to where you write',
  },
  torgvettText: {
    nb: 'Torgvett er den samme testen som en utvidelse for Chrome og Firefox. Den virker bare på nettsteder du slår på selv, og rører aldri knappen som publiserer. På dette demonstrasjonsnettstedet skrives mappen du laster inn, ut når nettstedet starter.',
    nn: 'Torgvett er den same testen som ei utviding for Chrome og Firefox. Ho verkar berre på nettstader du slår på sjølv, og rører aldri knappen som publiserer. På denne demonstrasjonsnettstaden blir mappa du lastar inn, skriven ut når nettstaden startar.',
    sv: 'Torgvett är samma test som ett tillägg för Chrome och Firefox. Det fungerar bara på webbplatser som du själv slår på och rör aldrig knappen som publicerar. På den här demonstrationswebbplatsen skrivs mappen som du läser in ut när webbplatsen startar.',
    en: 'Torgvett is the same test as an extension for Chrome and Firefox. It works only on sites that you switch on yourself, and never touches the button that posts. On this demonstration site, the folder to load is printed when the site starts.',
  },
} satisfies Record<string, Text>
