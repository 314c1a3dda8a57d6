import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Kritikk av en ansatt',
    nn: 'Kritikk av ein tilsett',
    sv: 'Kritik mot en anställd',
    en: 'Criticism of an employee',
  },
  question: {
    nb: 'Kan den ansatte svare meg, eller er det bare jeg som har megafonen?',
    nn: 'Kan den tilsette svare meg, eller er det berre eg som har megafonen?',
    sv: 'Kan den anställda svara mig, eller är det bara jag som har megafonen?',
    en: 'Can this employee answer me, or do I hold the megaphone alone?',
  },
  explanation: {
    nb: 'Her blir en navngitt ansatt kritisert. Ansatte kan sjelden svare offentlig. Kan du heller rette kritikken mot tjenesten eller ledelsen?',
    nn: 'Her blir ein namngjeven tilsett kritisert. Tilsette kan sjeldan svare offentleg. Kan du heller rette kritikken mot tenesta eller leiinga?',
    sv: 'En namngiven anställd kritiseras. Anställda kan sällan svara offentligt. Kan du rikta kritiken mot verksamheten eller ledningen?',
    en: 'A named employee is criticised. Staff can rarely answer in public. Could you direct the criticism at the service or its management?',
  },
  ways: [
    {
      nb: 'Skriv om tjenesten i stedet for om den som jobber der.',
      nn: 'Skriv om tenesta i staden for om den som arbeider der.',
      sv: 'Skriv om verksamheten i stället för om den som arbetar där.',
      en: 'Write about the service instead of the person who works there.',
    },
    {
      nb: 'Ta det opp med ledelsen, eller still spørsmål i møtet.',
      nn: 'Ta det opp med leiinga, eller still spørsmål i møtet.',
      sv: 'Ta upp det med ledningen, eller ställ en fråga på mötet.',
      en: 'Raise it with the management, or ask in the meeting.',
    },
  ],
}
