import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

const when = (reading: Reading) => reading.options.role !== 'mayor'

export default {
  id: 'role',
  level: 'note',
  sayings,
  groups: [
    {
      find: `
[ MUNICIPALITY har|har|has ..1 DECIDED ] at|att|å|that|to
`,
      unless: 'NOT_OURS|asked',
      when,
    },
    {
      find: `
ON_BEHALF BEHALF ..5 MUNICIPALITY
ON_BEHALF ..1 MUNICIPALITY ..1 BEHALF
`,
      with: 'WE|SPEAKS|PROMISE|TELLS|OPINES|ME',
      unless: 'asked|GREETS',
      when,
    },
    {
      find: `
[ WE i|på|at|in|on ..1 MUNICIPALITY ] OPINES|PROMISE|WILL|har|have
`,
      unless: 'asked|GREETS',
      when,
    },
    {
      find: `
som|who ..3 BODY ..3 PROMISE
TELLS ..2 for|för|on ..3 MUNICIPALITY
I ..2 PROMISE|SPEAKS ..2 for|för ..2 MUNICIPALITY
MUNICIPALITY|BODY ..1 OPINES ~12 som|as ..3 ROLE
MUNICIPALITY|BODY ..2 OPINES ~12 SIGNED ..3 ROLE
MUNICIPALITY ..2 OPINES ~8 partiet|party|høyre|arbeiderpartiet|venstre|sp
MUNICIPALITY ..2 STANCE BE
MUNICIPALITY ..1 STANCE ,
som|as ..4 ROLE|CHOSEN ,? ..7 PROMISE|SPEAKS|DECIDED ..2 YOU|at|att|that|DET|WE|NOT
PROMISE ~8 som|as ..2 ROLE|CHOSEN
MUNICIPALITY|BODY ..3 med|with|bak|bakom|behind ..1 meg|mig|me
I ..3 PROMISE ~4 MUNICIPALITY ..2 WILL|VERDICT
MY ord|word ..2 som|as|på|on
MUNICIPALITY ..2 PROMISE ~12 I|YOU
MUNICIPALITY ..1 OPINES ~8 I ..1 SPEAKS
MUNICIPALITY ~4 som|as I SPEAKS
`,
      unless: 'asked|NOT_OURS|GREETS|EFFORT',
      even: ['negated'],
      when,
    },
  ],
} satisfies Rule
