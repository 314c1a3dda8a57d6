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
  },
}
