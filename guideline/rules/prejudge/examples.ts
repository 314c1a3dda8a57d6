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
  },
}
