import type { Text } from '../../languages/index.ts'

/** What no rule may point at, in the order of the guideline's own list: sixteen things. */
export const leftAlone: Text[] = [
  {
    nb: 'Harde ord om vedtak, budsjetter, planer, partier og ideologier',
    nn: 'Harde ord om vedtak, budsjett, planar, parti og ideologiar',
    sv: 'Hårda ord om beslut, budgetar, planer, partier och ideologier',
    en: 'Harsh words about decisions, budgets, plans, parties and ideologies',
  },
  {
    nb: 'Krav om at noen går av, om mistillit, revisjon og gransking',
    nn: 'Krav om at nokon går av, om mistillit, revisjon og gransking',
    sv: 'Krav på avgång, misstroende, revision och granskning',
    en: 'Calls for someone to resign, for no confidence, audits and inquiries',
  },
  {
    nb: 'Kampord: å slå noen i valget, å slakte et budsjett',
    nn: 'Kampord: å slå nokon i valet, å slakte eit budsjett',
    sv: 'Kampord: att slå någon i valet, att såga en budget',
    en: 'Fighting words: to beat someone at the polls, to tear a budget apart',
  },
  {
    nb: 'Kritikk av religion, innvandringspolitikk og likestillingspolitikk',
    nn: 'Kritikk av religion, innvandringspolitikk og likestillingspolitikk',
    sv: 'Kritik av religion, migrationspolitik och jämställdhetspolitik',
    en: 'Criticism of religion, migration policy and equality policy',
  },
  {
    nb: 'Satire, ironi og sterke ord av glede',
    nn: 'Satire, ironi og sterke ord av glede',
    sv: 'Satir, ironi och starka ord av glädje',
    en: 'Satire, irony and strong words of joy',
  },
  {
    nb: 'Hat du selv har fått, når du siterer det for å si fra',
    nn: 'Hat du sjølv har fått, når du siterer det for å seie frå',
    sv: 'Hat som du själv har fått, när du citerar det för att säga ifrån',
    en: 'Hate that you have received yourself, when you quote it to speak up',
  },
  {
    nb: 'Politikere og øverste ledere, nevnt med stemmer, verv, interesser og lønn',
    nn: 'Politikarar og øvste leiarar, nemnde med røyster, verv, interesser og løn',
    sv: 'Politiker och högsta chefer, nämnda med röster, uppdrag, intressen och lön',
    en: 'Politicians and top officials, named with votes, positions, interests and pay',
  },
  {
    nb: 'Det som er sagt i åpne møter, og det som står i protokoller, registre og dommer',
    nn: 'Det som er sagt i opne møte, og det som står i protokollar, register og dommar',
    sv: 'Det som har sagts på öppna möten och det som står i protokoll, register och domar',
    en: 'What is said in public meetings, and what stands in minutes, registers and rulings',
  },
  {
    nb: 'Din egen helse, tro, kjærlighet og fagforening',
    nn: 'Di eiga helse, tru, kjærleik og fagforeining',
    sv: 'Din egen hälsa, tro, kärlek och ditt fackförbund',
    en: 'Your own health, faith, love and trade union',
  },
  {
    nb: 'Spørsmål: Stemmer det at …?',
    nn: 'Spørsmål: Stemmer det at …?',
    sv: 'Frågor: Stämmer det att …?',
    en: 'Questions: is it true that …?',
  },
  {
    nb: 'Demonstrasjoner, underskrifter, boikott og høringssvar',
    nn: 'Demonstrasjonar, underskrifter, boikott og høyringssvar',
    sv: 'Demonstrationer, namninsamlingar, bojkotter och remissvar',
    en: 'Demonstrations, petitions, boycotts and consultation replies',
  },
  {
    nb: 'Kritikk av kommunen som arbeidsgiver, av etater, politi, domstoler og medier',
    nn: 'Kritikk av kommunen som arbeidsgivar, av etatar, politi, domstolar og medium',
    sv: 'Kritik av kommunen som arbetsgivare, av förvaltningar, polis, domstolar och medier',
    en: 'Criticism of the municipality as employer, of departments, police, courts and media',
  },
  {
    nb: 'Dialekt, nynorsk, radikalt bokmål, samisk, finsk, kvensk og andre språk',
    nn: 'Dialekt, nynorsk, radikalt bokmål, samisk, finsk, kvensk og andre språk',
    sv: 'Dialekt, nynorska, samiska, finska, kvänska och andra språk',
    en: 'Dialect, Nynorsk, radical Bokmål, Sámi, Finnish, Kven and other languages',
  },
  {
    nb: 'Varsling og kontakt med pressen',
    nn: 'Varsling og kontakt med pressa',
    sv: 'Visselblåsning och kontakt med pressen',
    en: 'Whistle-blowing and talking to the press',
  },
  {
    nb: 'Partinavn, og å kalle et standpunkt fascistisk, kommunistisk eller rasistisk når du sier hvorfor',
    nn: 'Partinamn, og å kalle eit standpunkt fascistisk, kommunistisk eller rasistisk når du seier kvifor',
    sv: 'Partinamn, och att kalla en ståndpunkt fascistisk, kommunistisk eller rasistisk när du säger varför',
    en: 'Party names, and calling a view fascist, communist or racist when you say why',
  },
  {
    nb: 'Ditt eget telefonnummer og din egen e-post i kontaktlinjen',
    nn: 'Ditt eige telefonnummer og din eigen e-post i kontaktlinja',
    sv: 'Ditt eget telefonnummer och din egen e-post på kontaktraden',
    en: 'Your own telephone number and e-mail in your contact line',
  },
]
