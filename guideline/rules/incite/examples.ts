import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: ['Kjør ned de nye bommene i natt!', 'Ikke betal, knus automatene!', 'Møt opp og stopp bussen med steiner.'],
    leave: [
      'Møt opp og demonstrer foran rådhuset!',
      'Bruk stemmeretten og kast flertallet!',
      'Vi må rive ned hindrene for næringslivet.',
    ],
    ownFlag: [
      'Ta med slegger og rasér det nye asylmottaket!',
      'La oss tenne på postkassene til hele formannskapet i kveld.',
      'Skjær opp dekkene på parkeringsvaktenes biler!',
    ],
    ownLeave: [
      'Ta med termos og godt humør til folkemøtet!',
      'La oss rive siloene mellom etatene.',
      'Kommunen river den gamle brakka til våren.',
    ],
  },
  nn: {
    flag: ['Køyr ned dei nye bommane i natt!', 'Ikkje betal, knus automatane!', 'Møt opp og stopp bussen med steinar.'],
    leave: [
      'Møt opp og demonstrer framfor rådhuset!',
      'Bruk røysteretten og kast fleirtalet!',
      'Vi må rive ned hindera for næringslivet.',
    ],
    ownFlag: [
      'Ta med slegger og riv ned det nye asylmottaket!',
      'Lat oss tenne på postkassane til heile formannskapet i kveld.',
      'Skjer opp dekka på bilane til parkeringsvaktene!',
    ],
    ownLeave: [
      'Ta med termos og godt humør til folkemøtet!',
      'Lat oss rive siloane mellom etatane.',
      'Kommunen riv den gamle brakka til våren.',
    ],
  },
  sv: {
    flag: [
      'Kör ner de nya bommarna i natt!',
      'Betala inte, krossa automaterna!',
      'Kom dit och stoppa bussen med stenar.',
    ],
    leave: [
      'Kom och demonstrera utanför stadshuset!',
      'Använd din röst och byt ut majoriteten!',
      'Vi måste riva hindren för företagen.',
    ],
    ownFlag: [
      'Ta med släggor och riv det nya asylboendet!',
      'Låt oss tända eld på brevlådorna i kväll.',
      'Skär upp däcken på parkeringsvakternas bilar!',
    ],
    ownLeave: [
      'Ta med termos och gott humör till medborgarmötet!',
      'Låt oss riva stuprören mellan förvaltningarna.',
      'Kommunen river den gamla baracken till våren.',
    ],
  },
  en: {
    flag: [
      'Knock down the new toll gates tonight!',
      'Do not pay, smash the machines!',
      'Come and stop the bus with stones.',
    ],
    leave: [
      'Come and demonstrate outside the town hall!',
      'Use your vote and throw out the majority!',
      'We must tear down the barriers to business.',
    ],
    ownFlag: [
      'Bring sledgehammers and wreck the new asylum shelter!',
      'Let us set fire to the mailboxes of the whole cabinet tonight.',
      "Slash the tyres of the parking wardens' cars!",
    ],
    ownLeave: [
      'Bring a flask and good spirits to the public meeting!',
      'Let us tear down the silos between departments.',
      'The council is demolishing the old barracks in spring.',
    ],
  },
}
