import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'incite',
  level: 'stop',
  sayings,
  groups: [
    {
      find: `
^ BREAK ..1 ned|ner|down|opp|upp|up|i|in|over|ut|out|på|to|fire|fyr|eld ..4 THING
^ BREAK ..3 THING
møt|kom|come|gå|go|turn|meet ..3 and|og|och ..2 BREAK ..4 THING|STONES
la|lat|låt|let oss|us|dem ..2 BREAK ..4 THING
[ WE SHOULD|skal|ska|borde|burde ..3 BREAK ..4 THING ] NOW|natt|natta|natten|i|before|før|tonight
BREAK ..5 med|with ..1 STONES
ta|ta|take|bring|kom|come ..2 med|with ..1 STONES
møt|kom|come|bring|ta ..3 STONES
SOMEONE SHOULD ..4 BREAK ..4 THING
sett|tenn|tänd|set ..1 fyr|eld|fire ..2 på|to|THING
WHOM|THEY SHOULD ..2 BREAK ..1 THING
storm|storma|storme ..2 rådhuset|stadshuset|town|council|kommunehuset|stortinget|riksdagen|parliament
`,
      unless: 'LAWFUL|SOURCE|asked',
    },
    {
      find: `
på|til|to tide|tid|time ..2 å|att|to ..2 ta|gripe|gripa|take ..2 våpen|vapen|arms|weapons
grip|ta|take|grib ..1 til|up|to ..1 våpen|vapen|arms|weapons
blod|blood ..2 SHOULD|skal|ska|will ..3 flyte|flyta|renne|flow|rinna|gatene
gi|give|ge THEY|HIM|BODY ..2 krig|war|BEATING
jag|jage|jaga|chase|drive|hunt ..1 THEY|HIM|BODY|ROLE ..3 ut|out|from|från|fra|frå|av|down ..3 fakler|høygafler|torches|pitchforks|town|bygda|stan|byen
`,
    },
  ],
} satisfies Rule
