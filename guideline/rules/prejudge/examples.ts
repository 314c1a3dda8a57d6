import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Jeg lover deg dispensasjonen, det ordner jeg i utvalget.',
      'Den byggesøknaden fra Hansen skal vi avslå.',
      'Skjenkebevillingen til Torgkroa ryker, det har jeg bestemt.',
    ],
    leave: [
      'Jeg kommer til å stemme mot høyere eiendomsskatt.',
      'Vi går til valg på gratis SFO.',
      'Utvalget behandler søknaden 4. mars.',
    ],
    ownFlag: [
      'Dispensasjonen din går igjennom, det garanterer jeg.',
      'Vi kommer til å avslå byggesøknaden til naboen deres.',
      'Broren min søker om skjenkebevilling, og jeg skal stemme for i utvalget.',
    ],
    ownLeave: [
      'Søknaden er til behandling i utvalget på tirsdag.',
      'Jeg lover å jobbe for lavere gebyrer.',
      'Jeg er inhabil fordi broren min er søker.',
    ],
  },
  nn: {
    flag: [
      'Eg lovar deg dispensasjonen, det ordnar eg i utvalet.',
      'Den byggjesøknaden frå Hansen skal vi avslå.',
      'Skjenkeløyvet til Torgkroa ryk, det har eg bestemt.',
    ],
    leave: [
      'Eg kjem til å røyste mot høgare eigedomsskatt.',
      'Vi går til val på gratis SFO.',
      'Utvalet handsamar søknaden 4. mars.',
    ],
    ownFlag: [
      'Dispensasjonen din går igjennom, det garanterer eg.',
      'Vi kjem til å avslå byggjesøknaden til naboen dykkar.',
      'Bror min søkjer om skjenkeløyve, og eg skal røyste for i utvalet.',
    ],
    ownLeave: [
      'Søknaden er til handsaming i utvalet på tysdag.',
      'Eg lovar å arbeide for lågare gebyr.',
      'Eg er inhabil fordi bror min er søkjar.',
    ],
  },
  sv: {
    flag: [
      'Jag lovar dig bygglovet, det fixar jag i nämnden.',
      'Den ansökan från Hansson ska vi avslå.',
      'Serveringstillståndet för Torgkrogen ryker, det har jag bestämt.',
    ],
    leave: [
      'Jag kommer att rösta nej till höjd skatt.',
      'Vi går till val på avgiftsfritt fritids.',
      'Nämnden behandlar ansökan den 4 mars.',
    ],
    ownFlag: [
      'Ditt bygglov går igenom, det garanterar jag.',
      'Vi kommer att avslå grannens ansökan.',
      'Min bror söker serveringstillstånd och jag ska rösta för det i nämnden.',
    ],
    ownLeave: [
      'Ansökan behandlas i nämnden på tisdag.',
      'Jag lovar att arbeta för lägre avgifter.',
      'Jag är jävig eftersom min bror är sökande.',
    ],
  },
  en: {
    flag: [
      'I promise you the exemption, I will fix it in committee.',
      'We will refuse that application from Hansen.',
      'The pub will lose its licence, I have decided.',
    ],
    leave: [
      'I will vote against a higher property tax.',
      'We stand for free after-school clubs.',
      'The committee considers the application on 4 March.',
    ],
    ownFlag: [
      'Your exemption will be approved, I guarantee it.',
      "We are going to refuse your neighbour's planning application.",
      'My brother is applying for the licence and I will vote for it in committee.',
    ],
    ownLeave: [
      'The application is before the committee on Tuesday.',
      'I promise to work for lower fees.',
      'I have declared an interest because my brother is the applicant.',
    ],
  },
}
