import type { Text } from '../../languages/index.ts'
import type { Icon } from '../icons.ts'
import type { Section } from '../prose.ts'

/** A line of the programme. */
export interface Slot {
  time: string
  what: Text
  who?: Text
}

export const words = {
  tuesday: {
    nb: 'Tirsdag {day}: konferansen',
    nn: 'Tysdag {day}: konferansen',
    sv: 'Tisdag {day}: konferensen',
    en: 'Tuesday {day}: the conference',
  },
  wednesday: {
    nb: 'Onsdag {day}: landsmøtet for nærutvalg',
    nn: 'Onsdag {day}: landsmøtet for nærutval',
    sv: 'Onsdag {day}: riksmötet för lokalråd',
    en: 'Wednesday {day}: the assembly of local committees',
  },
  subject: {
    nb: 'Påmelding til Nærdemokratidagene',
    nn: 'Påmelding til Nærdemokratidagane',
    sv: 'Anmälan till Närdemokratidagarna',
    en: 'Registration for the Local Democracy Days',
  },
  press: { nb: 'For pressen', nn: 'For pressa', sv: 'För pressen', en: 'For the press' },
  pressText: {
    nb: 'Pressen er velkommen begge dager og på valget onsdag. Meld fra samme sted som alle andre, så står navnet ditt i døra.',
    nn: 'Pressa er velkomen begge dagar og på valet onsdag. Meld frå same stad som alle andre, så står namnet ditt i døra.',
    sv: 'Pressen är välkommen båda dagarna och vid valet på onsdagen. Anmäl dig på samma sätt som alla andra, så finns ditt namn i dörren.',
    en: 'The press is welcome on both days and at Wednesday’s election. Register like everyone else, and your name is at the door.',
  },
  remote: { nb: 'Følg digitalt', nn: 'Følg digitalt', sv: 'Följ digitalt', en: 'Follow from home' },
  remoteText: {
    nb: 'Plenum sendes direkte og tekstes. Verkstedene er bare i salen.',
    nn: 'Plenum blir sendt direkte og teksta. Verkstadene er berre i salen.',
    sv: 'Plenum sänds direkt och textas. Verkstäderna är bara i salen.',
    en: 'Plenary sessions are broadcast live with captions. The workshops are in the hall only.',
  },
  stream: {
    nb: 'Til direktesendingen',
    nn: 'Til direktesendinga',
    sv: 'Till direktsändningen',
    en: 'To the live broadcast',
  },
} satisfies Record<string, Text>

export const seats = {
  left: {
    nb: '46 ledige plasser av 180',
    nn: '46 ledige plassar av 180',
    sv: '46 platser kvar av 180',
    en: '46 of 180 seats left',
  },
  closed: {
    nb: 'Påmeldingen er stengt',
    nn: 'Påmeldinga er stengd',
    sv: 'Anmälan är stängd',
    en: 'Registration has closed',
  },
  deadline: {
    nb: 'Påmeldingsfrist {day} kl. 23.59.',
    nn: 'Påmeldingsfrist {day} kl. 23.59.',
    sv: 'Sista anmälningsdag är {day} kl. 23.59.',
    en: 'Register by {day} at 23:59.',
  },
  after: {
    nb: 'Fristen var {day}. Ring eller skriv hvis du likevel vil komme, så ser vi hva vi får til.',
    nn: 'Fristen var {day}. Ring eller skriv om du likevel vil kome, så ser vi kva vi får til.',
    sv: 'Sista dagen var {day}. Ring eller skriv om du ändå vill komma, så ser vi vad vi kan göra.',
    en: 'The deadline was {day}. Call or write if you would still like to come, and we will see what we can do.',
  },
  register: { nb: 'Meld deg på', nn: 'Meld deg på', sv: 'Anmäl dig', en: 'Register' },
  ask: { nb: 'Skriv til oss', nn: 'Skriv til oss', sv: 'Skriv till oss', en: 'Write to us' },
  how: {
    nb: 'Påmelding skjer på e-post til {email}. Skriv navn, hvilke dager, om du kommer i salen eller følger digitalt, og noe vi bør legge til rette for.',
    nn: 'Påmelding skjer på e-post til {email}. Skriv namn, kva dagar, om du kjem i salen eller følgjer digitalt, og noko vi bør leggje til rette for.',
    sv: 'Anmäl dig med e-post till {email}. Skriv namn, vilka dagar, om du kommer till salen eller följer digitalt, och om vi bör anpassa något.',
    en: 'Register by email to {email}. Say your name, which days, whether you come to the hall or follow from home, and anything we should arrange.',
  },
  full: {
    nb: 'Når alle plassene er tatt, setter vi deg på venteliste og sier hvilket nummer du har. Du får vite om du får plass senest {day}.',
    nn: 'Når alle plassane er tekne, set vi deg på venteliste og seier kva nummer du har. Du får vite om du får plass seinast {day}.',
    sv: 'När alla platser är tagna ställer vi dig på väntelistan och säger vilket nummer du har. Du får besked om plats senast {day}.',
    en: 'When all seats are taken we put you on the waiting list and tell you your number. You will hear by {day} whether there is a seat.',
  },
} satisfies Record<string, Text>

/** What one must know before setting out. */
export const facts: { mark: Icon; name: Text; text: Text }[] = [
  {
    mark: 'clock',
    name: { nb: 'Når', nn: 'Når', sv: 'När', en: 'When' },
    text: {
      nb: '{first}: dørene åpner kl. 09.00, programmet varer kl. 10.00–15.30. {second}: dørene åpner kl. 08.45, møtet varer kl. 09.15–15.00.',
      nn: '{first}: dørene opnar kl. 09.00, programmet varer kl. 10.00–15.30. {second}: dørene opnar kl. 08.45, møtet varer kl. 09.15–15.00.',
      sv: '{first}: dörrarna öppnar kl. 09.00, programmet pågår kl. 10.00–15.30. {second}: dörrarna öppnar kl. 08.45, mötet pågår kl. 09.15–15.00.',
      en: '{first}: doors open at 09:00, programme 10:00–15:30. {second}: doors open at 08:45, meeting 09:15–15:00.',
    },
  },
  {
    mark: 'pin',
    name: { nb: 'Hvor', nn: 'Kvar', sv: 'Var', en: 'Where' },
    text: {
      nb: 'Torgvik kulturhus, Sjøgata 12. Bruk inngang B mot sjøen.',
      nn: 'Torgvik kulturhus, Sjøgata 12. Bruk inngang B mot sjøen.',
      sv: 'Torgvik kulturhus, Sjøgata 12. Använd entré B mot havet.',
      en: 'Torgvik kulturhus, Sjøgata 12. Use entrance B, facing the sea.',
    },
  },
  {
    mark: 'lock',
    name: { nb: 'I døra', nn: 'I døra', sv: 'I dörren', en: 'At the door' },
    text: {
      nb: 'Registrering og sikkerhetskontroll, så kom i god tid. Store vesker må stå i garderoben, som koster 20 kroner.',
      nn: 'Registrering og tryggleikskontroll, så kom i god tid. Store vesker må stå i garderoben, som kostar 20 kroner.',
      sv: 'Registrering och säkerhetskontroll, så kom i god tid. Stora väskor lämnas i garderoben, som kostar 20 norska kronor.',
      en: 'Registration and a security check, so come early. Large bags go in the cloakroom, which costs NOK 20.',
    },
  },
  {
    mark: 'heart',
    name: { nb: 'Pris', nn: 'Pris', sv: 'Pris', en: 'Price' },
    text: {
      nb: 'Gratis. Lunsj, kaffe og te er inkludert. Reise og overnatting betaler du selv.',
      nn: 'Gratis. Lunsj, kaffi og te er inkludert. Reise og overnatting betaler du sjølv.',
      sv: 'Kostnadsfritt. Lunch, kaffe och te ingår. Resa och övernattning betalar du själv.',
      en: 'Free of charge. Lunch, coffee and tea are included; travel and lodging are not.',
    },
  },
]

export const introduction: Section[] = [
  {
    heading: {
      nb: 'Hva vi skal snakke om',
      nn: 'Kva vi skal snakke om',
      sv: 'Vad vi ska prata om',
      en: 'What we will talk about',
    },
    parts: [
      {
        nb: 'Et lokaldemokrati lever når folk blir hørt mellom valgene, og når de får vite hva som ble gjort. Kommuner fra hele landet, og en fra Sverige, viser hva de har prøvd: borgerpanel, ungdomsråd, digitale dialoger og folkemøter som virker. Forskere forteller hva som holder.',
        nn: 'Eit lokaldemokrati lever når folk blir høyrde mellom vala, og når dei får vite kva som vart gjort. Kommunar frå heile landet, og ein frå Sverige, viser kva dei har prøvd: borgarpanel, ungdomsråd, digitale dialogar og folkemøte som verkar. Forskarar fortel kva som held.',
        sv: 'En lokal demokrati lever när människor blir hörda mellan valen och får veta vad som gjordes. Kommuner från hela Norge, och en från Sverige, visar vad de har prövat: medborgarpaneler, ungdomsråd, digitala dialoger och öppna möten som fungerar. Forskare berättar vad som håller.',
        en: 'Local democracy lives when people are heard between elections and learn what was done. Municipalities from all over Norway, and one from Sweden, show what they have tried: citizens’ panels, youth councils, online dialogues and public meetings that work. Researchers say what lasts.',
      },
    ],
  },
]

export const tuesday: Slot[] = [
  {
    time: '10.00–10.20',
    what: { nb: 'Velkommen', nn: 'Velkomen', sv: 'Välkomna', en: 'Welcome' },
    who: {
      nb: 'Solveig Nærland, ordfører i Torgvik',
      nn: 'Solveig Nærland, ordførar i Torgvik',
      sv: 'Solveig Nærland, ordförande (ordfører) i Torgvik',
      en: 'Solveig Nærland, mayor of Torgvik',
    },
  },
  {
    time: '10.20–11.15',
    what: {
      nb: 'Når innbyggerne setter dagsorden',
      nn: 'Når innbyggjarane set dagsordenen',
      sv: 'När invånarna väcker frågan',
      en: 'When residents set the agenda',
    },
    who: {
      nb: 'Anders Lindqvist, demokratistrateg, Ekbacka kommun (på svensk)',
      nn: 'Anders Lindqvist, demokratistrateg, Ekbacka kommun (på svensk)',
      sv: 'Anders Lindqvist, demokratistrateg, Ekbacka kommun',
      en: 'Anders Lindqvist, democracy strategist, Ekbacka kommun (in Swedish)',
    },
  },
  {
    time: '11.15–12.00',
    what: {
      nb: 'Unge stemmer: tre saker som det ble noe av',
      nn: 'Unge røyster: tre saker som det vart noko av',
      sv: 'Unga röster: tre frågor som det blev något av',
      en: 'Young voices: three cases that came to something',
    },
    who: {
      nb: 'Ungdomsrådet i Torgvik',
      nn: 'Ungdomsrådet i Torgvik',
      sv: 'Ungdomsrådet i Torgvik',
      en: 'The youth council of Torgvik',
    },
  },
  {
    time: '12.00–13.00',
    what: { nb: 'Lunsj i foajeen', nn: 'Lunsj i foajeen', sv: 'Lunch i foajén', en: 'Lunch in the foyer' },
  },
  {
    time: '13.00–14.45',
    what: {
      nb: 'Verksteder: borgerpanel, klart språk, folkemøtet som virker',
      nn: 'Verkstader: borgarpanel, klart språk, folkemøtet som verkar',
      sv: 'Verkstäder: medborgarpanel, klarspråk, det öppna mötet som fungerar',
      en: 'Workshops: citizens’ panels, plain language, the public meeting that works',
    },
  },
  {
    time: '14.45–15.30',
    what: {
      nb: 'Torget og nettet: hvordan snakker vi til hverandre?',
      nn: 'Torget og nettet: korleis snakkar vi til kvarandre?',
      sv: 'Torget och nätet: hur talar vi till varandra?',
      en: 'The square and the net: how do we speak to one another?',
    },
    who: {
      nb: 'Samtale med folkevalgte fra fire partier',
      nn: 'Samtale med folkevalde frå fire parti',
      sv: 'Samtal med förtroendevalda från fyra partier',
      en: 'A conversation with elected members from four parties',
    },
  },
]

export const wednesday: Slot[] = [
  {
    time: '09.15–09.30',
    what: {
      nb: 'Åpning og konstituering',
      nn: 'Opning og konstituering',
      sv: 'Öppnande och konstituering',
      en: 'Opening and constitution',
    },
  },
  {
    time: '09.30–11.30',
    what: {
      nb: 'Beretning, økonomi og politiske prioriteringer',
      nn: 'Melding, økonomi og politiske prioriteringar',
      sv: 'Berättelse, ekonomi och politiska prioriteringar',
      en: 'Report, finances and political priorities',
    },
  },
  {
    time: '11.30–12.30',
    what: {
      nb: 'Valg av leder, nestleder og styre',
      nn: 'Val av leiar, nestleiar og styre',
      sv: 'Val av ordförande, vice ordförande och styrelse',
      en: 'Election of chair, deputy and board',
    },
    who: {
      nb: 'Kandidatene svarer på spørsmål fra salen først',
      nn: 'Kandidatane svarer på spørsmål frå salen først',
      sv: 'Kandidaterna svarar på frågor från salen först',
      en: 'Candidates first answer questions from the floor',
    },
  },
  { time: '12.30–13.30', what: { nb: 'Lunsj', nn: 'Lunsj', sv: 'Lunch', en: 'Lunch' } },
  {
    time: '13.30–15.00',
    what: {
      nb: 'Åpen debatt: hva skal avgjøres i grenda?',
      nn: 'Open debatt: kva skal avgjerast i grenda?',
      sv: 'Öppen debatt: vad ska avgöras i byn?',
      en: 'Open debate: what should the village decide?',
    },
  },
]

/** What else hangs together with the two days. */
export const practical = (youth: string): Section[] => [
  {
    heading: {
      nb: 'Toppmøte for unge dagen før',
      nn: 'Toppmøte for unge dagen før',
      sv: 'Toppmöte för unga dagen före',
      en: 'Youth summit the day before',
    },
    parts: [
      {
        nb: `Ungdomsrådet inviterer ungdomsråd fra hele fylket ${youth} kl. 12.00–18.00, samme sted. Du melder deg på i samme e-post.`,
        nn: `Ungdomsrådet inviterer ungdomsråd frå heile fylket ${youth} kl. 12.00–18.00, same stad. Du melder deg på i same e-post.`,
        sv: `Ungdomsrådet bjuder in ungdomsråd från hela fylket ${youth} kl. 12.00–18.00, på samma plats. Du anmäler dig i samma e-post.`,
        en: `The youth council invites youth councils from the whole county on ${youth}, 12:00–18:00, in the same place. Register in the same email.`,
      },
    ],
  },
  {
    heading: { nb: 'Slik kommer du deg hit', nn: 'Slik kjem du deg hit', sv: 'Så tar du dig hit', en: 'Getting here' },
    parts: [
      {
        nb: 'Hurtigbåten legger til 200 meter fra kulturhuset kl. 08.25. Bussen fra jernbanestasjonen bruker 40 minutter. Det er ti parkeringsplasser for forflytningshemmede ved inngang B, og lyset i salen kan dempes på rad 14–18.',
        nn: 'Snøggbåten legg til 200 meter frå kulturhuset kl. 08.25. Bussen frå jernbanestasjonen bruker 40 minutt. Det er ti parkeringsplassar for rørslehemma ved inngang B, og lyset i salen kan dempast på rad 14–18.',
        sv: 'Snabbåten lägger till 200 meter från kulturhuset kl. 08.25. Bussen från järnvägsstationen tar 40 minuter. Tio parkeringsplatser för rörelsehindrade finns vid entré B, och ljuset i salen kan dämpas på rad 14–18.',
        en: 'The fast ferry lands 200 metres from the hall at 08:25. The bus from the railway station takes 40 minutes. There are ten accessible parking spaces at entrance B, and the light can be dimmed in rows 14–18.',
      },
    ],
  },
]
