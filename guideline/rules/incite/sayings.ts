import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Kan leses som en oppfordring til skade',
    nn: 'Kan lesast som ei oppmoding til skade',
    sv: 'Kan läsas som en uppmaning till skada',
    en: 'Can be read as a call to do harm',
  },
  question: {
    nb: 'Hvis alle på torget gjorde akkurat det du roper, ville noen bli skadet eller noe bli ødelagt?',
    nn: 'Om alle på torget gjorde akkurat det du ropar, ville nokon bli skadd eller noko bli øydelagt?',
    sv: 'Om alla på torget gjorde precis det du ropar, skulle någon skadas eller något gå sönder?',
    en: 'If the crowd did exactly what you shout, would someone be hurt or something be broken?',
  },
  explanation: {
    nb: 'Teksten kan leses som en oppfordring til noe som kan skade folk eller eiendom. Tenkte du på en lovlig protest?',
    nn: 'Teksten kan lesast som ei oppmoding til noko som kan skade folk eller eigedom. Tenkte du på ein lovleg protest?',
    sv: 'Texten kan läsas som en uppmaning till något som kan skada människor eller egendom. Menade du en laglig protest?',
    en: 'The text can be read as urging something that could hurt people or property. Did you mean a lawful protest?',
  },
  ways: [
    {
      nb: 'Foreslå noe lovlig: en underskriftskampanje, et høringssvar, en markering.',
      nn: 'Føreslå noko lovleg: ein underskriftskampanje, eit høyringssvar, ei markering.',
      sv: 'Föreslå något lagligt: en namninsamling, ett remissvar, en manifestation.',
      en: 'Suggest something lawful: a petition, a consultation response, a rally.',
    },
    {
      nb: 'Skriv hva du vil at kommunen skal gjøre.',
      nn: 'Skriv kva du vil at kommunen skal gjere.',
      sv: 'Skriv vad du vill att kommunen ska göra.',
      en: 'Write what you want the council to do.',
    },
  ],
}
