import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      '{G} er skadedyr og må ut av kommunen.',
      'Man kan ikke stole på {G}, de er født kriminelle.',
      'Uten {G} hadde byen vært ren.',
    ],
    leave: [
      'Jeg er uenig i å bosette flere flyktninger i år.',
      'Statistikken viser høyere ledighet blant innvandrere; vi trenger bedre norskopplæring.',
      'Religion bør ikke få plass i skolen.',
    ],
    ownFlag: [
      'Det bor en samefamilie i grenda. De tror de eier alt.',
      'Samer bør ikke få sitte i kommunestyret.',
      'Ikke alle kulturer passer inn i Norge.',
      'Det finnes ikke en eneste ærlig rumener.',

      'Polakker er tyver alle sammen.',
      'Send alle flyktningene tilbake dit de kom fra.',
      'Jøder styrer bankene og lyver om alt.',
    ],
    ownLeave: [
      'Det bor mange somaliere på Grønland. De driver flere av butikkene der.',
      'Vi trenger kvinner i brannvesenet, både her og i nabokommunen.',
      'Ikke alle samer snakker samisk.',
      'Påstanden om at innvandrere er late, er feil.',

      'Vi må gi polske arbeidere bedre vern mot sosial dumping.',
      'Flyktninger som får jobb, bidrar til fellesskapet.',
      'Jeg er imot at kommunen støtter trossamfunn med skattepenger.',
    ],
  },
  nn: {
    flag: [
      '{G} er skadedyr og må ut av kommunen.',
      'Ein kan ikkje stole på {G}, dei er fødde kriminelle.',
      'Utan {G} hadde byen vore rein.',
    ],
    leave: [
      'Eg er usamd i å busetje fleire flyktningar i år.',
      'Statistikken viser høgare arbeidsløyse blant innvandrarar; vi treng betre norskopplæring.',
      'Religion bør ikkje få plass i skulen.',
    ],
    ownFlag: [
      'Det kom tre syrarar på møtet. Slike forstår ikkje demokrati.',
      'Transpersonar må nektast å arbeide med born.',
      'Me veit alle kva slags folk som står bak innbrota.',
      'Du kan ikkje lite på ein kurdar.',

      'Polakkar er tjuvar alle saman.',
      'Send alle flyktningane tilbake dit dei kom frå.',
      'Jødar styrer bankane og lyg om alt.',
    ],
    ownLeave: [
      'Det bur mange somaliarar i bygda. Dei driv butikken på kaia.',
      'Samar er ikkje late.',
      'Det er ikkje flyktningane si skuld at vi manglar bustader.',
      'Påstanden om at innvandrarar er late, er feil.',

      'Vi må gje polske arbeidarar betre vern mot sosial dumping.',
      'Flyktningar som får jobb, bidreg til fellesskapet.',
      'Eg er imot at kommunen støttar trussamfunn med skattepengar.',
    ],
  },
  sv: {
    flag: [
      '{G} är skadedjur och ska ut ur kommunen.',
      'Man kan inte lita på {G}, de är födda kriminella.',
      'Utan {G} vore staden ren.',
    ],
    leave: [
      'Jag är emot att ta emot fler flyktingar i år.',
      'Statistiken visar högre arbetslöshet bland utrikes födda; vi behöver bättre språkundervisning.',
      'Religion hör inte hemma i skolan.',
    ],
    ownFlag: [
      'Polackerna har köpt huset bredvid. Få ut dem.',
      'Kvinnor borde förlora rösträtten.',
      'Om tjugo år är det vi som är minoriteten.',
      'Visa mig en jude som inte är girig.',

      'Polacker är tjuvar allihop.',
      'Skicka hem alla flyktingar dit de kom ifrån.',
      'Judar styr bankerna och ljuger om allt.',
    ],
    ownLeave: [
      'Vi har fått en syrisk familj i trappen. De är trevliga.',
      'Kvinnor ska inte behöva vara rädda på väg hem.',
      'Flyktingar är ingen börda, de är våra grannar.',
      'Påståendet att invandrare är lata är fel.',

      'Vi måste ge polska arbetare bättre skydd mot social dumpning.',
      'Flyktingar som får jobb bidrar till samhället.',
      'Jag är emot att kommunen ger bidrag till trossamfund.',
    ],
  },
  en: {
    flag: [
      '{G} are vermin and must leave the town.',
      'You cannot trust {G}, they are born criminals.',
      'Without {G} the city would be clean.',
    ],
    leave: [
      'I disagree with settling more refugees this year.',
      'Figures show higher unemployment among immigrants; we need better language training.',
      'Religion should have no place in school.',
    ],
    ownFlag: [
      'Half the class are immigrants. They drag everyone else down.',
      'Roma should be banned from living in our street.',
      'People of that sort belong somewhere else.',
      'I have yet to meet a clever Afghan.',

      'Poles are thieves, every last one.',
      'Send all the refugees back where they came from.',
      'Jews run the banks and lie about everything.',
    ],
    ownLeave: [
      'A Syrian family has moved in next door. They are lovely.',
      'Women should not have to fear walking home.',
      'They are taking over the running of the pool from April.',
      'The claim that immigrants are lazy is false.',

      'We must protect Polish workers from exploitation.',
      'Refugees who find work contribute to the town.',
      'I oppose council funding for faith groups.',
    ],
  },
}
