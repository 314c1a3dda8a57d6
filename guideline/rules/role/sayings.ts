import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Hvem du snakker som',
    nn: 'Kven du snakkar som',
    sv: 'I vilken roll du talar',
    en: 'Who you are speaking as',
  },
  question: {
    nb: 'Hvilken hatt har jeg på?',
    nn: 'Kva hatt har eg på?',
    sv: 'Vilken hatt har jag på mig?',
    en: 'Which hat am I wearing?',
  },
  explanation: {
    nb: 'Leseren kan tro at det er kommunen som snakker. Si gjerne hvem du snakker som: folkevalgt, partimedlem eller privatperson.',
    nn: 'Lesaren kan tru at det er kommunen som snakkar. Sei gjerne kven du snakkar som: folkevald, partimedlem eller privatperson.',
    sv: 'Läsaren kan tro att det är kommunen som talar. Skriv gärna om du uttalar dig som förtroendevald, partimedlem eller privatperson.',
    en: 'Readers may think the municipality is speaking. Please say whether you are writing as an elected member, a party member or a private individual.',
  },
  ways: [
    {
      nb: 'Si hvem du snakker som: folkevalgt, partimedlem eller privatperson.',
      nn: 'Sei kven du snakkar som: folkevald, partimedlem eller privatperson.',
      sv: 'Skriv i vilken roll du talar: förtroendevald, partimedlem eller privatperson.',
      en: 'Say who you speak as: elected member, party member or private individual.',
    },
    {
      nb: 'Har du en egen interesse i saken, så si det, og si fra til møtelederen.',
      nn: 'Har du ei eiga interesse i saka, så sei det, og sei frå til møteleiaren.',
      sv: 'Har du ett eget intresse i ärendet, berätta det, och säg till mötesordföranden.',
      en: 'If you have an interest in the case, say so, and tell whoever chairs the meeting.',
    },
  ],
}
