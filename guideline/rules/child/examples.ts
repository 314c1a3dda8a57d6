import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Emma (9) i 4B på Nes skole blir mobbet.',
      'Sønnen til naboen min ble tatt med snus på ungdomsskolen.',
      'Her er bilde av barna i barnehagen, se Jonas og Ida.',
    ],
    leave: [
      'Barn i 4. klasse trenger flere lærere.',
      'Ungdomsrådet leverte et godt innspill.',
      'Snus på ungdomsskolen er et økende problem.',
    ],
    ownFlag: [
      'Ola på 7 år i Nes barnehage biter de andre barna.',
      'Datteren til lensmannen ble tatt for nasking.',
      'Gutten i 6B som mobber, heter Jonas.',
      'Gutten i 4B som slår de andre, burde vært på en annen skole.',
      'Dattera til naboen skulker hver dag på ungdomsskolen.',
      'Eleven med autisme i 2A får egen assistent.',
    ],
    ownLeave: [
      'Elevene i 6. klasse fikk nye bøker.',
      'Barnehagen i Nes utvides med to avdelinger.',
      'Mobbing i skolen må tas på alvor.',
      'Jeg er uenig med ordføreren om veien.',
      'Mannen min lager middag mens jeg er i møte.',
      'Saksbehandleren svarte raskt og ryddig, takk for det.',
      'Rektor Kari Moe presenterte skoleresultatene i utvalget.',
      'Kommunedirektøren tjener 1,6 millioner, det står i regnskapet.',
      'Familien Hansen på Moen gård fikk kulturprisen.',
      'Hun er gravid og tar permisjon fra mai, skriver statsråden selv.',
      'Naboen min baker verdens beste boller.',
      'Kona til kongen åpner utstillingen.',
    ],
  },
  nn: {
    flag: [
      'Emma (9) i 4B på Nes skule blir mobba.',
      'Sonen til naboen min vart teken med snus på ungdomsskulen.',
      'Her er bilete av barna i barnehagen, sjå Jonas og Ida.',
    ],
    leave: [
      'Barn i 4. klasse treng fleire lærarar.',
      'Ungdomsrådet leverte eit godt innspel.',
      'Snus på ungdomsskulen er eit aukande problem.',
    ],
    ownFlag: [
      'Ola på 7 år i Nes barnehage bit dei andre borna.',
      'Dottera til lensmannen vart teken for nasking.',
      'Guten i 6B som mobbar, heiter Jonas.',
      'Guten i 4B som slår dei andre, burde gått på ein annan skule.',
      'Dottera til naboen skulkar kvar dag på ungdomsskulen.',
      'Eleven med autisme i 2A får eigen assistent.',
    ],
    ownLeave: [
      'Elevane i 6. klasse fekk nye bøker.',
      'Barnehagen i Nes blir utvida med to avdelingar.',
      'Mobbing i skulen må takast på alvor.',
      'Sakshandsamaren svarte raskt, takk for det.',
      'Rektor Kari Vik la fram resultata.',
      'Guten vår fekk plass i barnehagen, og vi er glade.',
      'Leiaren i ungdomsrådet heldt ein flott tale.',
    ],
  },
  sv: {
    flag: [
      'Emma (9) i 4B på Nässkolan blir mobbad.',
      'Grannens son åkte fast med snus på högstadiet.',
      'Här är en bild på barnen på förskolan, se Jonas och Ida.',
    ],
    leave: [
      'Barn i fyran behöver fler lärare.',
      'Ungdomsrådet lämnade bra synpunkter.',
      'Snus på högstadiet är ett växande problem.',
    ],
    ownFlag: [
      'Olle, 7 år, på Näs förskola biter de andra barnen.',
      'Grannens dotter åkte fast för snatteri på skolan.',
      'Pojken i 6B som mobbar heter Jonas.',
      'Pojken i 4B som slår de andra borde gå i en annan skola.',
      'Grannens dotter skolkar varje dag från högstadiet.',
      'Eleven med autism i 2A får en egen assistent.',
    ],
    ownLeave: [
      'Eleverna i sexan fick nya böcker.',
      'Förskolan i Näs byggs ut med två avdelningar.',
      'Mobbning i skolan måste tas på allvar.',
      'Smittskyddsläkaren rekommenderar vaccin.',
      'Rektor Eva Holm visade resultaten i nämnden.',
      'Grannarna till bygget har överklagat.',
      'Vår son fick plats på förskolan.',
      'Ungdomsrådets ordförande höll ett fint tal.',
    ],
  },
  en: {
    flag: [
      'Emma (9) in 4B at Nes school is being bullied.',
      "My neighbour's son was caught with snus at school.",
      'Here is a picture of the nursery children, see Jonas and Ida.',
    ],
    leave: [
      'Year 4 pupils need more teachers.',
      'The youth council gave good input.',
      'Snus at secondary school is a growing problem.',
    ],
    ownFlag: [
      'Ola, aged 7, at Nes nursery bites the other children.',
      "The sheriff's daughter was caught shoplifting at school.",
      'The boy in 6B who bullies others is called Jonas.',
      'The boy in 4B who hits the others should be in another school.',
      "My neighbour's daughter is truant every day.",
      'The pupil with autism in 2A gets an assistant.',
    ],
    ownLeave: [
      'The pupils in year 6 got new books.',
      'The nursery in Nes is adding two rooms.',
      'Bullying in schools must be taken seriously.',
      'The chief executive earns £160,000, as the accounts show.',
      'The neighbours of the quarry have objected.',
      'The Price family at Hill Farm won the culture award.',
      'My father died last year, thank you for your kindness.',
      'Tom Price sits on the housing company board.',
      'Our son got a nursery place.',
    ],
  },
}
