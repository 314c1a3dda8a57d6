import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'

const find = `
WHO ..2 HAVE|har|has|ha? ..1 LEAK
WHO ..3 LEAK ..4 til|to|till ..1 PRESS
WHO ..5 TIPPED ..5 PRESS
LEAK ..1 WILL|SHOULD|skal|ska ..2 FIND_OUT|spores|sporast|spåras|traced
WHO ..1 BE|står|stod|stands ..2 bak|bakom|behind ..2 LEAK
WHO ..1 BE ..1 LEAK|kilden|kjelda|källan|source|tipseren|varsleren|varslaren|visselblåsaren|whistleblower
FIND_OUT ..2 ut|out|reda|av|rede ..2 WHO ..4 TIPPED|LEAK
FIND_OUT ..2 WHO ..4 TIPPED|LEAK ..5 PRESS
FIND_OUT|jakt|jakten|jakta|spore|avsløre|avslöja|expose|trace ..2 LEAK|kilden|kjelda|källan|source|varsleren|varslaren|whistleblower|visselblåsaren
den|dei|de|whoever|anyone|ho|han|those ..1 som|who|that? ..2 TIPPED|LEAK ..4 PRESS ..6 COME_FORWARD
den|dei|de|whoever|those ..1 som|who? ..2 LEAK ..6 COME_FORWARD
den|whoever som? ..1 TIPPED|LEAK ..3 PRESS ~3 SHOULD ..2 COME_FORWARD
WHO ..2 TIPPED ..2 med|to|with|til|till ..2 PRESS
tips|tipsa|tell|meld|si ..1 meg|mig|me|fra|oss|us ..4 WHO ..3 TIPPED|LEAK
[ noen|nokon|någon|someone|somebody ..2 HAVE|har|has? ..1 LEAK ] , ..6 WHO|FIND_OUT|tips|navn|namn|name
LEAK ..4 PRESS ~6 tips|tell|navn|namn|names|name|hvem|kven|vem|who
`

export default {
  id: 'source-hunt',
  level: 'warn',
  sayings,
  grounds,
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
