import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Løfte i en enkeltsak',
    nn: 'Lovnad i ei enkeltsak',
    sv: 'Löfte i ett enskilt ärende',
    en: 'A promise in an individual case',
  },
  question: {
    nb: 'Lover jeg fra torget det bare møtet kan avgjøre?',
    nn: 'Lovar eg frå torget det berre møtet kan avgjere?',
    sv: 'Lovar jag från torget det som bara mötet kan avgöra?',
    en: 'Am I promising from the square what only the meeting can decide?',
  },
  explanation: {
    nb: 'Dette høres ut som et løfte eller en konklusjon i en enkeltsak som ennå ikke er behandlet. Det kan gjøre deg inhabil.',
    nn: 'Dette høyrest ut som ein lovnad eller ein konklusjon i ei enkeltsak som enno ikkje er behandla. Det kan gjere deg inhabil.',
    sv: 'Det här låter som ett löfte eller ett ställningstagande i ett enskilt ärende som inte är avgjort. Det kan göra dig jävig.',
    en: 'This sounds like a promise or verdict in an individual case not yet decided. It may disqualify you.',
  },
  ways: [
    {
      nb: 'Skriv når og hvor saken skal behandles.',
      nn: 'Skriv når og kvar saka skal behandlast.',
      sv: 'Skriv när och var ärendet ska behandlas.',
      en: 'Write when and where the case will be considered.',
    },
    {
      nb: 'Skriv hva du mener om regelen, ikke om søknaden.',
      nn: 'Skriv kva du meiner om regelen, ikkje om søknaden.',
      sv: 'Skriv vad du tycker om regeln, inte om ansökan.',
      en: 'Write what you think of the rule, not of the application.',
    },
  ],
}
