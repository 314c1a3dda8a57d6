import type { Topic } from './services.ts'

/** Torgvik's services by topic, in four languages. */
export const topics: Topic[] = [
  {
    id: 'barn',
    icon: 'users',
    heading: { nb: 'Barnehage', nn: 'Barnehage', sv: 'Förskola', en: 'Kindergarten' },
    services: [
      {
        name: { nb: 'Søk om plass', nn: 'Søk om plass', sv: 'Sök plats', en: 'Apply for a place' },
        text: {
          nb: 'Hovedopptaket har frist 1. mars. Etter det kan du søke hele året. Trenger du papirskjema, får du det på servicetorget.',
          nn: 'Hovudopptaket har frist 1. mars. Etter det kan du søkje heile året. Treng du papirskjema, får du det på servicetorget.',
          sv: 'Sista dag för höstens platser är 1 mars. Därefter kan du söka hela året. Pappersblankett finns hos servicecenter.',
          en: 'The main deadline is 1 March. After that you can apply all year. The service desk has a paper form.',
        },
      },
      {
        name: { nb: 'Hva det koster', nn: 'Kva det kostar', sv: 'Vad det kostar', en: 'What it costs' },
        text: {
          nb: 'Ingen betaler mer enn makspris, og familier med lav inntekt betaler mindre. Du får søskenrabatt uten å søke.',
          nn: 'Ingen betaler meir enn makspris, og familiar med låg inntekt betaler mindre. Du får søskenrabatt utan å søkje.',
          sv: 'Ingen betalar mer än maxtaxan, och familjer med låg inkomst betalar mindre. Syskonrabatten får du utan att ansöka.',
          en: 'No one pays more than the maximum fee, and families with a low income pay less. The sibling discount comes by itself.',
        },
      },
    ],
  },
  {
    id: 'skole',
    icon: 'book',
    heading: { nb: 'Skole og SFO', nn: 'Skule og SFO', sv: 'Skola och fritids', en: 'School and after-school' },
    services: [
      {
        name: {
          nb: '[Svømmeopplæring](swimming)',
          nn: '[Symjeopplæring](swimming)',
          sv: '[Simundervisning](swimming)',
          en: '[Swimming lessons](swimming)',
        },
        text: {
          nb: 'Alle elever på 4. trinn lærer å svømme. Her står dager, busstider og hva barnet må ha med.',
          nn: 'Alle elevar på 4. trinn lærer å symje. Her står dagar, busstider og kva barnet må ha med.',
          sv: 'Alla elever i årskurs 4 lär sig simma. Här står dagar, busstider och vad barnet behöver ha med.',
          en: 'All pupils in year 4 learn to swim. Days, bus times and what to bring.',
        },
      },
      {
        name: { nb: 'Skoleskyss', nn: 'Skuleskyss', sv: 'Skolskjuts', en: 'School transport' },
        text: {
          nb: 'Går barnet på 1. trinn og bor mer enn to kilometer fra skolen, er bussen gratis. For 2.–10. trinn er grensen fire kilometer. Er skoleveien farlig, gjelder ingen grense.',
          nn: 'Går barnet på 1. trinn og bur meir enn to kilometer frå skulen, er bussen gratis. For 2.–10. trinn er grensa fire kilometer. Er skulevegen farleg, gjeld inga grense.',
          sv: 'Går barnet i årskurs 1 och bor mer än två kilometer från skolan är bussen gratis. För årskurs 2–10 är gränsen fyra kilometer. Är skolvägen farlig finns ingen gräns.',
          en: 'The bus is free in year 1 if you live more than two kilometres from school, and in years 2–10 more than four. If the way to school is dangerous, there is no limit.',
        },
      },
      {
        name: { nb: 'Skoleferie', nn: 'Skuleferie', sv: 'Skollov', en: 'School holidays' },
        text: {
          nb: 'Høstferien er uke 41 og vinterferien uke 8. Skolene har fri fra 22. desember til og med 2. januar.',
          nn: 'Haustferien er veke 41 og vinterferien veke 8. Skulane har fri frå 22. desember til og med 2. januar.',
          sv: 'Höstlovet är vecka 41 och vinterlovet vecka 8. Skolorna har lov från 22 december till och med 2 januari.',
          en: 'Autumn break is week 41 and winter break week 8. Schools close from 22 December to 2 January.',
        },
      },
    ],
  },
  {
    id: 'helse',
    icon: 'heart',
    heading: { nb: 'Helse og omsorg', nn: 'Helse og omsorg', sv: 'Hälsa och omsorg', en: 'Health and care' },
    services: [
      {
        name: { nb: 'Legevakt', nn: 'Legevakt', sv: 'Jour', en: 'Out-of-hours doctor' },
        text: {
          nb: 'Ring 116 117 når det haster og fastlegen har stengt. Står det om liv, ring 113.',
          nn: 'Ring 116 117 når det hastar og fastlegen har stengt. Står det om liv, ring 113.',
          sv: 'Ring 116 117 när det är bråttom och husläkaren har stängt. Gäller det liv, ring 113.',
          en: 'Call 116 117 when it is urgent and your doctor is closed. If life is at risk, call 113.',
        },
      },
      {
        name: { nb: 'Hjelp hjemme', nn: 'Hjelp heime', sv: 'Hjälp hemma', en: 'Help at home' },
        text: {
          nb: 'Ring servicetorget, så ringer en fra hjemmetjenesten deg tilbake innen to dager. Dere blir enige om hva du trenger.',
          nn: 'Ring servicetorget, så ringjer ein frå heimetenesta deg tilbake innan to dagar. De blir samde om kva du treng.',
          sv: 'Ring servicecenter, så ringer hemtjänsten upp inom två dagar. Ni kommer överens om vad du behöver.',
          en: 'Call the service desk, and home care calls you back within two days. Together you agree what you need.',
        },
      },
      {
        name: { nb: 'Frisklivssentralen', nn: 'Frisklivssentralen', sv: 'Friskliv', en: 'Healthy life centre' },
        text: {
          nb: 'Tur hver tirsdag kl. 11.00 fra Torget. Kurs i søvn og matglede hele vinteren. Gratis, og du trenger ikke henvisning.',
          nn: 'Tur kvar tysdag kl. 11.00 frå Torget. Kurs i søvn og matglede heile vinteren. Gratis, og du treng ikkje tilvising.',
          sv: 'Promenad varje tisdag kl. 11.00 från torget. Kurser om sömn och matglädje hela vintern. Gratis, utan remiss.',
          en: 'A walk every Tuesday at 11:00 from the square. Courses on sleep and good food all winter. Free, no referral needed.',
        },
      },
    ],
  },
  {
    id: 'bolig',
    icon: 'home',
    heading: { nb: 'Bolig og eiendom', nn: 'Bustad og eigedom', sv: 'Bygga och bo', en: 'Home and property' },
    services: [
      {
        name: {
          nb: 'Bygge, rive eller endre',
          nn: 'Byggje, rive eller endre',
          sv: 'Bygga, riva eller ändra',
          en: 'Build, demolish or change',
        },
        text: {
          nb: 'Garasje, terrasse eller bod? Mye kan du gjøre uten å søke. Byggesaksvakta svarer onsdager kl. 10.00–14.00.',
          nn: 'Garasje, terrasse eller bod? Mykje kan du gjere utan å søkje. Byggesaksvakta svarer onsdagar kl. 10.00–14.00.',
          sv: 'Garage, altan eller förråd? Mycket får du göra utan bygglov. Bygglovsjouren svarar onsdagar kl. 10.00–14.00.',
          en: 'A garage, a terrace or a shed? Much can be done without applying. The building desk answers on Wednesdays, 10:00–14:00.',
        },
      },
      {
        name: {
          nb: 'Avfall og gjenvinning',
          nn: 'Avfall og gjenvinning',
          sv: 'Avfall och återvinning',
          en: 'Waste and recycling',
        },
        text: {
          nb: 'Mat og papir hentes i partallsuker, plast og rest i oddetallsuker. Gjenvinningsstasjonen på Skaret er åpen til kl. 19.00 torsdager.',
          nn: 'Mat og papir blir henta i partalsveker, plast og rest i oddetalsveker. Gjenvinningsstasjonen på Skaret er open til kl. 19.00 torsdagar.',
          sv: 'Mat och papper hämtas jämna veckor, plast och restavfall udda veckor. Återvinningscentralen på Skaret har öppet till kl. 19.00 på torsdagar.',
          en: 'Food and paper are collected in even weeks, plastic and the rest in odd weeks. The recycling centre at Skaret is open until 19:00 on Thursdays.',
        },
      },
    ],
  },
  {
    id: 'vei',
    icon: 'bus',
    heading: { nb: 'Vei og transport', nn: 'Veg og transport', sv: 'Väg och transport', en: 'Roads and transport' },
    services: [
      {
        name: {
          nb: 'Snø, is og hull i veien',
          nn: 'Snø, is og hol i vegen',
          sv: 'Snö, is och hål i vägen',
          en: 'Snow, ice and potholes',
        },
        text: {
          nb: 'Ring vaktnummeret 71 00 00 20 hele døgnet. Skoleveier og gangfelt brøytes først, senest kl. 07.00.',
          nn: 'Ring vaktnummeret 71 00 00 20 heile døgnet. Skulevegar og gangfelt blir brøytte først, seinast kl. 07.00.',
          sv: 'Ring journumret 71 00 00 20 dygnet runt. Skolvägar och övergångsställen plogas först, senast kl. 07.00.',
          en: 'Call 71 00 00 20, day and night. School routes and crossings are cleared first, by 07:00.',
        },
      },
      {
        name: {
          nb: 'Fergen til Indre Fjord',
          nn: 'Ferja til Indre Fjord',
          sv: 'Färjan till Indre Fjord',
          en: 'The ferry to Indre Fjord',
        },
        text: {
          nb: 'Går hver hele time kl. 06.00–22.00, søndager fra kl. 09.00. Gratis for deg som går eller sykler.',
          nn: 'Går kvar heile time kl. 06.00–22.00, sundagar frå kl. 09.00. Gratis for deg som går eller syklar.',
          sv: 'Går varje hel timme kl. 06.00–22.00, söndagar från kl. 09.00. Gratis för dig som går eller cyklar.',
          en: 'Every hour on the hour, 06:00–22:00, Sundays from 09:00. Free for those on foot or bicycle.',
        },
      },
    ],
  },
  {
    id: 'natur',
    icon: 'leaf',
    heading: { nb: 'Natur og fritid', nn: 'Natur og fritid', sv: 'Natur och fritid', en: 'Nature and leisure' },
    services: [
      {
        name: {
          nb: '[Båtplass](berths)',
          nn: '[Båtplass](berths)',
          sv: '[Båtplats](berths)',
          en: '[Boat berths](berths)',
        },
        text: {
          nb: 'Torgvik har 412 kommunale båtplasser i tre havner. Se hva de koster, og sett deg på venteliste.',
          nn: 'Torgvik har 412 kommunale båtplassar i tre hamner. Sjå kva dei kostar, og set deg på venteliste.',
          sv: 'Torgvik har 412 kommunala båtplatser i tre hamnar. Se vad de kostar och ställ dig i kö.',
          en: 'Torgvik has 412 public berths in three harbours. See what they cost, and join the waiting list.',
        },
      },
      {
        name: { nb: 'Bibliotek', nn: 'Bibliotek', sv: 'Bibliotek', en: 'Library' },
        text: {
          nb: 'Bemannet mandag til lørdag kl. 10.00–16.00. Med lånekort kommer du inn fra kl. 07.00 til 22.00 hver dag.',
          nn: 'Bemanna måndag til laurdag kl. 10.00–16.00. Med lånekort kjem du inn frå kl. 07.00 til 22.00 kvar dag.',
          sv: 'Bemannat måndag till lördag kl. 10.00–16.00. Med lånekort kommer du in kl. 07.00–22.00 varje dag.',
          en: 'Staffed Monday to Saturday, 10:00–16:00. A library card lets you in from 07:00 to 22:00 every day.',
        },
      },
    ],
  },
]
