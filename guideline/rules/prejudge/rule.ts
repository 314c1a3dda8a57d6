import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'prejudge',
  level: 'warn',
  sayings,
  groups: [
    // A promise or a verdict in a single case.
    {
      find: `
I|WE|CAN ..3 PROMISE ~8 PERMIT
PROMISE ..1 I|WE|YOU ~8 PERMIT
PERMIT ~8 PROMISE ..1 I|WE
PERMIT ~8 I|WE ..2 PROMISE|DECIDED
PERMIT ..5 VERDICT ~4 DECIDED
I|WE ..2 WILL|skal|ska ..3 PROMISE ..4 i|in ..1 BODY
I|WE ..2 WILL|skal|ska ..2 VERDICT ..3 YOUR|HIS|NEIGHBOUR|NAME|that|den ..2 PERMIT
I|WE ..2 WILL|skal|ska ..2 VERDICT ..2 PERMIT ..1 NAME|NEIGHBOUR|YOU
PERMIT ..3 NAME|NEIGHBOUR|YOU ..1 WILL|skal|ska ..2 I|WE ..2 VERDICT
YOUR ..1 PERMIT ..2 BE|WILL ..3 VERDICT
PERMIT YOUR ..2 BE|WILL|skal|ska ..2 VERDICT
`,
      unless: 'asked|STEPS_OUT|SOURCE|EFFORT',
    },
    // One's own, or one's family's, in a case one has a hand in.
    {
      find: `
[ I|WE BE ..2 HOLDER ]
[ MY ..1 KIN|FRIEND|NEIGHBOUR|OWNED ]
[ KIN|FRIEND|NEIGHBOUR|OWNED ..1 MY|ME ]
[ I|WE|familien ..3 HOLD ]
[ I|WE har|have|har ..1 OWNED ]
[ HOLDER|leder|leiar|chair|ordförande|styreleder|styreleiar ..2 OWNED ]
[ HOLD ..1 I|WE ]
[ som|as|being ..3 HOLDER ]
[ svogeren|svågern|svogeren ]
`,
      unless: 'asked',
      unlessHere: 'NOT',
      unlessNear: 'STEPS_OUT',
      when: (reading) =>
        reading.around('OFFICE_ACT', 'STAKE|PERMIT|OWNED|PLACE_OF') || reading.around('BODY', 'STAKE|PERMIT'),
    },
  ],
} satisfies Rule
