import type { Text } from '../../languages/index.ts'

/** The page's title, and what stands over and between its lists. */
export const headings = {
  title: { nb: 'Torgvettreglene', nn: 'Torgvettreglane', sv: 'Torgvettreglerna', en: 'The square guideline' },
  summary: {
    nb: 'Hele rettesnoren på én side: tommelfingerregelen, ti råd, det Torgvett ser etter, det som får stå i fred, og hvor du finner hjelp.',
    nn: 'Heile rettesnora på éi side: tommelfingerregelen, ti råd, det Torgvett ser etter, det som får stå i fred, og kvar du finn hjelp.',
    sv: 'Hela rättesnöret på en sida: tumregeln, tio råd, det som Torgvett tittar efter, det som får vara i fred och var du hittar hjälp.',
    en: 'The whole guideline on one page: the rule of thumb, ten pieces of advice, what Torgvett looks for, what is left alone, and where to find help.',
  },
  rule: { nb: 'Tommelfingerregelen', nn: 'Tommelfingerregelen', sv: 'Tumregeln', en: 'The rule of thumb' },
  ruleText: {
    nb: 'Det du ikke kan stå på torget og rope, hører heller ikke hjemme i sosiale medier. Det som først er publisert, er vanskelig å slette.',
    nn: 'Det du ikkje kan stå på torget og rope, høyrer heller ikkje heime i sosiale medium. Det som først er publisert, er vanskeleg å slette.',
    sv: 'Det du inte kan stå på torget och ropa hör inte heller hemma i sociala medier. Det som väl är publicerat är svårt att radera.',
    en: 'What you cannot stand in the square and shout does not belong in social media either. What is once published is hard to delete.',
  },
  ruleWhy: {
    nb: 'På torget ser du hvem som hører på: naboen, den du er uenig med, den saken gjelder. Spørsmålet er ikke om du får lov, men om du kunne stått der og sagt det.',
    nn: 'På torget ser du kven som høyrer på: naboen, den du er usamd med, den saka gjeld. Spørsmålet er ikkje om du får lov, men om du kunne stått der og sagt det.',
    sv: 'På torget ser du vilka som lyssnar: grannen, den du inte håller med, den som saken gäller. Frågan är inte om du får, utan om du kunde stå där och säga det.',
    en: 'In the square you see who is listening: the neighbour, the one you disagree with, the one it is about. The question is not whether you may, but whether you could stand there and say it.',
  },
  ruleSource: {
    nb: 'Kilde: KS, opplæring for folkevalgte',
    nn: 'Kjelde: KS, opplæring for folkevalde',
    sv: 'Källa: norska KS, utbildning för förtroendevalda',
    en: 'Source: KS, training for elected representatives in Norway',
  },
  points: { nb: 'Ti råd', nn: 'Ti råd', sv: 'Tio råd', en: 'Ten pieces of advice' },
  pointsText: {
    nb: 'KS spurte folkevalgte om hets og trusler, og laget en plakat med ti punkter. Her er de med våre ord.',
    nn: 'KS spurde folkevalde om hets og truslar, og laga ein plakat med ti punkt. Her er dei med våre ord.',
    sv: 'KS frågade förtroendevalda om hat och hot och gjorde en affisch med tio punkter. Här är de med våra ord.',
    en: 'KS asked elected representatives about abuse and threats, and made a poster with ten points. Here they are in our words.',
  },
  pointsSource: {
    nb: 'Kilde: KS og Ipsos, ytringsplakaten (ks.no). Ordene her er våre.',
    nn: 'Kjelde: KS og Ipsos, ytringsplakaten (ks.no). Orda her er våre.',
    sv: 'Källa: KS och Ipsos, ”ytringsplakaten” (ks.no). Orden här är våra.',
    en: 'Source: KS and Ipsos, “ytringsplakaten” (ks.no). The words here are ours.',
  },
  checks: {
    nb: 'Det Torgvett ser etter',
    nn: 'Det Torgvett ser etter',
    sv: 'Det som Torgvett tittar efter',
    en: 'What Torgvett looks for',
  },
  checksText: {
    nb: 'Nitten spørsmål. Torgvett stiller høyst tre om gangen, det viktigste først. Ingen av dem stopper deg, og hvert av dem kan slås av.',
    nn: 'Nitten spørsmål. Torgvett stiller høgst tre om gongen, det viktigaste først. Ingen av dei stoppar deg, og kvart av dei kan slåast av.',
    sv: 'Nitton frågor. Torgvett ställer högst tre i taget, den viktigaste först. Ingen av dem stoppar dig, och var och en kan stängas av.',
    en: 'Nineteen questions. Torgvett asks at most three at a time, the weightiest first. None of them stops you, and each can be turned off.',
  },
  leftAlone: {
    nb: 'Det som får stå i fred',
    nn: 'Det som får stå i fred',
    sv: 'Det som får vara i fred',
    en: 'What is left alone',
  },
  leftAloneText: {
    nb: 'Politikk skal kunne være skarp. Om dette sier Torgvett ingenting:',
    nn: 'Politikk skal kunne vere skarp. Om dette seier Torgvett ingenting:',
    sv: 'Politik ska få vara skarp. Om det här säger Torgvett ingenting:',
    en: 'Politics must be allowed to be sharp. Of this Torgvett says nothing:',
  },
  helpNorway: { nb: 'Hjelp i Norge', nn: 'Hjelp i Noreg', sv: 'Hjälp i Norge', en: 'Help in Norway' },
  helpText: {
    nb: 'Fire av ti folkevalgte har møtt hets eller trusler. Du skal ikke stå alene med det. Ta vare på det som ble skrevet, før noen sletter det.',
    nn: 'Fire av ti folkevalde har møtt hets eller truslar. Du skal ikkje stå åleine med det. Ta vare på det som vart skrive, før nokon slettar det.',
    sv: 'Fyra av tio förtroendevalda i Norge har mött hat eller hot. Du ska inte behöva bära det ensam. Spara det som skrevs innan någon raderar det.',
    en: 'Four in ten elected representatives in Norway have met abuse or threats. You should not have to face it alone. Keep what was written before someone deletes it.',
  },
  helpSweden: { nb: 'Hjelp i Sverige', nn: 'Hjelp i Sverige', sv: 'Hjälp i Sverige', en: 'Help in Sweden' },
} satisfies Record<string, Text>

/** What the page calls the levels in its list of checks. */
export const levelNames = {
  stop: { nb: 'Stopp og tenk', nn: 'Stopp og tenk', sv: 'Stanna och tänk', en: 'Stop and think' },
  warn: { nb: 'Se en gang til', nn: 'Sjå ein gong til', sv: 'Titta en gång till', en: 'Look again' },
  note: { nb: 'Tips', nn: 'Tips', sv: 'Tips', en: 'Tip' },
} satisfies Record<string, Text>
