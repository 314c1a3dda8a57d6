import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

const find = `
WHO ..3 LEAK
WHO ..6 TIPPED ..5 PRESS
WHO ..4 bak|bakom|behind ..2 LEAK
WHO ..1 BE ..1 TELLER
LEAK ..1 WILL|SHOULD|skal|ska ..2 FIND_OUT|spores|sporast|spåras|traced
FIND_OUT ..4 WHO ..4 TIPPED
FIND_OUT|jakt|jakten|jakta ..3 LEAK|TELLER
den|dei|de|whoever|anyone|those ..3 TIPPED|LEAK ~10 COME_FORWARD
LEAK ~9 tips|tell|navn|namn|names|name|hvem|kven|vem|who
`

export default {
  id: 'source-hunt',
  level: 'warn',
  sayings,
  groups: [
    // A Swedish public body may not try to find out who told the press: there it is more than a second look.
    {
      level: 'stop',
      find,
      unless: 'vann|water|vatten',
      when: ({ options }) => options.country === 'SE' && options.role === 'board',
    },
    {
      find,
      unless: 'vann|water|vatten',
      when: ({ options }) => !(options.country === 'SE' && options.role === 'board'),
    },
  ],
} satisfies Rule
