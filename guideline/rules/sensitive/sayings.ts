import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: { nb: 'Sensitivt om noen', nn: 'Sensitivt om nokon', sv: 'Känsligt om någon', en: 'Sensitive, about someone' },
  question: {
    nb: 'Er dette min historie å fortelle, eller noen andres?',
    nn: 'Er dette mi historie å fortelje, eller nokon annan si?',
    sv: 'Är det här min historia att berätta, eller någon annans?',
    en: 'Is this story mine to tell, or somebody else’s?',
  },
  explanation: {
    nb: 'Dette ser ut til å være sensitive opplysninger om en person som kan kjennes igjen. Har hun eller han sagt ja til at du deler dem?',
    nn: 'Dette ser ut til å vere sensitive opplysningar om ein person som kan kjennast igjen. Har ho eller han sagt ja til at du deler dei?',
    sv: 'Det här ser ut att vara känsliga uppgifter om en person som kan kännas igen. Har hon eller han sagt ja till att du delar det?',
    en: 'This looks like sensitive information about someone who can be recognised. Has that person agreed to it being shared?',
  },
  ways: [
    {
      nb: 'Fortell det uten at personen kan kjennes igjen.',
      nn: 'Fortel det utan at personen kan kjennast igjen.',
      sv: 'Berätta utan att personen kan kännas igen.',
      en: 'Tell it without the person being recognisable.',
    },
    {
      nb: 'Spør personen først.',
      nn: 'Spør personen først.',
      sv: 'Fråga personen först.',
      en: 'Ask the person first.',
    },
  ],
}
