import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Leter etter en kilde',
    nn: 'Leitar etter ei kjelde',
    sv: 'Letar efter en källa',
    en: 'Looks for a source',
  },
  question: {
    nb: 'Ber jeg mengden finne ut hvem som snakket med pressen?',
    nn: 'Bed eg mengda finne ut kven som snakka med pressa?',
    sv: 'Ber jag folk ta reda på vem som pratade med pressen?',
    en: 'Am I asking the crowd to find out who talked to the press?',
  },
  explanation: {
    nb: 'Dette kan leses som at du leter etter en kilde i full offentlighet. Det kan skremme folk fra å si fra.',
    nn: 'Dette kan lesast som at du leitar etter ei kjelde i full offentlegheit. Det kan skremme folk frå å seie frå.',
    sv: 'Det här kan läsas som att du offentligt letar efter en källa. I Sverige får myndigheter och andra offentliga organ inte efterforska vem som har lämnat uppgifter till medierna.',
    en: 'This can be read as looking for a source in public. In Sweden, public bodies may not try to trace who spoke to the media.',
  },
  ways: [
    {
      nb: 'Svar på innholdet i saken.',
      nn: 'Svar på innhaldet i saka.',
      sv: 'Svara på innehållet i artikeln.',
      en: 'Answer what the story says.',
    },
    {
      nb: 'Rett det som er feil, med kilde.',
      nn: 'Rett det som er feil, med kjelde.',
      sv: 'Rätta det som är fel, med källa.',
      en: 'Correct what is wrong, with a source.',
    },
  ],
}
