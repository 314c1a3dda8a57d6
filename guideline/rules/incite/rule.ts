import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'incite',
  level: 'stop',
  sayings,
  groups: [
    {
      find: `
^ WRECK ..4 THING|HOME
AND|å|to|att|oss|us|med|for|på|let ..1 WRECK ..4 THING|HOME
SOMEONE|WE|ALL|YOU ..1 SHOULD|skal|ska ..3 WRECK ..5 THING|HOME
RIP opp|upp|up ..2 THING
RIP ..5 THING ~5 WRECK|natt|natta|natten|tonight|gutter|gutar|grabbar|lads|boys|STONES
møt|kom|come|gå|go|turn|meet|ta|take|bring|grab|hent|hämta ..4 STONES
sett|sette|set|setting|tenn|tenne|tender|tänd|tända|tänder ..1 fyr|eld|fire|på ..2 THING|HOME|THEY|HIS
sukker|socker|sugar ..6 tanken|tankene|tankane|tankarna|tank|tanks
storm|storma|storme ..3 salen|kommunestyresalen|fullmäktigesalen|chamber|rådhuset|stadshuset|kommunehuset|stortinget|riksdagen|parliament|town|møtet|mötet|meeting
`,
      unless: 'LAWFUL|SOURCE|TOLD',
    },
    {
      find: `
tide|tid|dags|time|SHOULD ..3 ta|gripe|gripa|take ..2 våpen|vapen|arms|weapons
`,
      unless: 'TOLD|LAWFUL',
    },
  ],
} satisfies Rule
