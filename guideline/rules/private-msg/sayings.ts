import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Fra en privat melding',
    nn: 'Frå ei privat melding',
    sv: 'Ur ett privat meddelande',
    en: 'From a private message',
  },
  question: {
    nb: 'Hvisket hun dette til meg, eller ropte hun det selv?',
    nn: 'Kviskra ho dette til meg, eller ropte ho det sjølv?',
    sv: 'Viskade hon det här till mig, eller ropade hon det själv?',
    en: 'Did she whisper this to me, or shout it herself?',
  },
  explanation: {
    nb: 'Dette ser ut til å være hentet fra en privat melding. Har avsenderen sagt ja?',
    nn: 'Dette ser ut til å vere henta frå ei privat melding. Har avsendaren sagt ja?',
    sv: 'Det här ser ut att vara hämtat ur ett privat meddelande. Har avsändaren sagt ja?',
    en: 'This looks as if it is taken from a private message. Has the sender agreed?',
  },
  ways: [
    {
      nb: 'Spør avsenderen først.',
      nn: 'Spør avsendaren først.',
      sv: 'Fråga avsändaren först.',
      en: 'Ask the sender first.',
    },
    {
      nb: 'Fortell hva saken gjelder, med egne ord og uten navn.',
      nn: 'Fortel kva saka gjeld, med eigne ord og utan namn.',
      sv: 'Berätta vad det gäller med egna ord och utan namn.',
      en: 'Say what it is about in your own words, without names.',
    },
  ],
}
