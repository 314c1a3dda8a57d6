import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Sender mange mot én',
    nn: 'Sender mange mot éin',
    sv: 'Skickar många mot en',
    en: 'Sends many after one',
  },
  question: {
    nb: 'Sender jeg mengden hjem til noen?',
    nn: 'Sender eg mengda heim til nokon?',
    sv: 'Skickar jag folkmassan hem till någon?',
    en: 'Am I sending the crowd to someone’s door?',
  },
  explanation: {
    nb: 'Dette kan leses som en oppfordring til mange om å oppsøke én person. Kan du heller vise til en offisiell kanal?',
    nn: 'Dette kan lesast som ei oppmoding til mange om å oppsøkje éin person. Kan du heller vise til ein offisiell kanal?',
    sv: 'Det här kan läsas som en uppmaning till många att söka upp en enda person. Kan du i stället hänvisa till en officiell kanal?',
    en: 'This can be read as asking many people to go after one person. Could you point to an official channel instead?',
  },
  ways: [
    {
      nb: 'Vis til postmottaket, høringen eller møtet.',
      nn: 'Vis til postmottaket, høyringa eller møtet.',
      sv: 'Hänvisa till registratorn, samrådet eller mötet.',
      en: 'Point to the council mailbox, the consultation or the meeting.',
    },
    {
      nb: 'Ta det opp med personen selv.',
      nn: 'Ta det opp med personen sjølv.',
      sv: 'Ta upp det med personen själv.',
      en: 'Take it up with the person directly.',
    },
  ],
}
