import type { Text } from '../../languages/index.ts'

/** The ten points of the poster by KS and Ipsos, in our own words and in its order. */
export const points: { name: Text; says: Text }[] = [
  {
    name: {
      nb: 'Begynn med dine egne ord',
      nn: 'Begynn med dine eigne ord',
      sv: 'Börja med dina egna ord',
      en: 'Begin with your own words',
    },
    says: {
      nb: 'Tonen du setter, smitter over på dem som svarer.',
      nn: 'Tonen du set, smittar over på dei som svarar.',
      sv: 'Tonen du sätter smittar av sig på dem som svarar.',
      en: 'The tone you set is the one you get back.',
    },
  },
  {
    name: {
      nb: 'Ta saken, ikke personen',
      nn: 'Ta saka, ikkje personen',
      sv: 'Ta saken, inte personen',
      en: 'Take on the matter, not the person',
    },
    says: {
      nb: 'Vær så uenig du vil om politikken, og la mennesket bak være i fred.',
      nn: 'Ver så usamd du vil om politikken, og lat mennesket bak vere i fred.',
      sv: 'Var hur oenig du vill om politiken, men låt människan bakom vara i fred.',
      en: 'Disagree as much as you like about the policy, and leave the human being behind it in peace.',
    },
  },
  {
    name: {
      nb: 'Spør hvor det kommer fra',
      nn: 'Spør kvar det kjem frå',
      sv: 'Fråga var det kommer ifrån',
      en: 'Ask where it comes from',
    },
    says: {
      nb: 'Se etter kilden før du deler, også når det passer deg godt.',
      nn: 'Sjå etter kjelda før du deler, også når det passar deg godt.',
      sv: 'Leta efter källan innan du delar, även när det passar dig bra.',
      en: 'Look for the source before you share, also when it suits you well.',
    },
  },
  {
    name: {
      nb: 'Svar rolig når det koker',
      nn: 'Svar roleg når det kokar',
      sv: 'Svara lugnt när det kokar',
      en: 'Answer calmly when tempers flare',
    },
    says: {
      nb: 'Et saklig svar til én blir lest av alle de andre.',
      nn: 'Eit sakleg svar til éin blir lese av alle dei andre.',
      sv: 'Ett sakligt svar till en läses av alla andra.',
      en: 'A level answer to one is read by all the others.',
    },
  },
  {
    name: {
      nb: 'Hent inn noen som kan saken',
      nn: 'Hent inn nokon som kan saka',
      sv: 'Ta in någon som kan saken',
      en: 'Bring in someone who knows',
    },
    says: {
      nb: 'Noen vet mer enn du, eller kan hjelpe en tråd tilbake på sporet. Spør dem.',
      nn: 'Nokon veit meir enn du, eller kan hjelpe ein tråd tilbake på sporet. Spør dei.',
      sv: 'Någon vet mer än du eller kan få en tråd på rätt spår igen. Fråga dem.',
      en: 'Someone knows more than you do, or can help a thread back on course. Ask them.',
    },
  },
  {
    name: {
      nb: 'Slett det som trakasserer',
      nn: 'Slett det som trakasserer',
      sv: 'Ta bort det som trakasserar',
      en: 'Delete what harasses',
    },
    says: {
      nb: 'Kommentarfeltet under innlegget ditt er ditt å holde rent.',
      nn: 'Kommentarfeltet under innlegget ditt er ditt å halde reint.',
      sv: 'Kommentarsfältet under ditt inlägg är ditt att hålla rent.',
      en: 'The comments under your post are yours to keep clean.',
    },
  },
  {
    name: { nb: 'Si fra for andre', nn: 'Sei frå for andre', sv: 'Säg ifrån för andra', en: 'Speak up for others' },
    says: {
      nb: 'Støtt den som får gjennomgå, også når dere er uenige.',
      nn: 'Støtt den som får gjennomgå, også når de er usamde.',
      sv: 'Stöd den som får ta smällarna, även när ni inte är överens.',
      en: 'Stand by the one who takes the blows, also when you disagree.',
    },
  },
  {
    name: { nb: 'Meld fra om profilen', nn: 'Meld frå om profilen', sv: 'Anmäl profilen', en: 'Report the profile' },
    says: {
      nb: 'Nettstedet har en knapp for det. Bruk den når noen hetser.',
      nn: 'Nettstaden har ein knapp for det. Bruk han når nokon hetsar.',
      sv: 'Webbplatsen har en knapp för det. Använd den när någon trakasserar.',
      en: 'The site has a button for it. Use it when someone harasses.',
    },
  },
  {
    name: { nb: 'Vent til i morgen', nn: 'Vent til i morgon', sv: 'Vänta till i morgon', en: 'Wait until tomorrow' },
    says: {
      nb: 'La være å publisere når du har drukket, og sent fredag og lørdag.',
      nn: 'Lat vere å publisere når du har drukke, og seint fredag og laurdag.',
      sv: 'Låt bli att publicera när du har druckit, och sent på fredagar och lördagar.',
      en: 'Don’t post when you have been drinking, or late on Fridays and Saturdays.',
    },
  },
  {
    name: {
      nb: 'Anmeld trusler',
      nn: 'Meld truslar til politiet',
      sv: 'Polisanmäl hot',
      en: 'Report threats to the police',
    },
    says: {
      nb: 'Ta vare på det som ble skrevet, og gå til politiet. Det hjelper den neste også.',
      nn: 'Ta vare på det som vart skrive, og gå til politiet. Det hjelper den neste òg.',
      sv: 'Spara det som skrevs och gå till polisen. Det hjälper också nästa person.',
      en: 'Keep what was written, and go to the police. It helps the next one too.',
    },
  },
]
