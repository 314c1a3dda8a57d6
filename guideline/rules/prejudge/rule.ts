import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'prejudge',
  level: 'warn',
  sayings,
  words,
  groups: [
    // A promise or a verdict in a single case.
    {
      find: `
I|WE ..2 PROMISE ..6 PERMIT
PROMISE I|WE ..6 PERMIT
PROMISE ..3 YOU ..4 PERMIT
I|WE ..2 CAN|WILL ..2 PROMISE ..6 PERMIT
CAN I|WE ..2 PROMISE ..6 PERMIT
PERMIT ..4 WILL|skal|ska|blir|bli|får|kommer|kjem ..4 WE|I ..2 VERDICT
PERMIT ..3 WILL|skal|ska|kommer|kjem ..2 VERDICT
[ I|WE ..2 WILL|skal|ska|kommer|kjem ..2 VERDICT ..3 PERMIT ] fra|frå|från|from|til|to|till|NAME|YOUR
I|WE ..2 WILL|skal|ska|kommer|kjem ..2 VERDICT ..1 YOUR|HIS|that|den|det ..2 PERMIT
WE WILL VERDICT ..1 down? ..1 PERMIT
PERMIT ..2 YOUR ..3 BE|blir|vert ..2 VERDICT
PERMIT ~6 IT PROMISE I|WE
WE|I ..2 WILL ..2 VERDICT ..1 NEIGHBOUR|NAME|HIS ..2 PERMIT
WE|I ..2 WILL ..2 VERDICT ..2 PERMIT til|to|till|of ..1 NEIGHBOUR|NAME|HIM
YOUR ..1 PERMIT ..3 BE|WILL|blir|vert|kommer ..3 VERDICT
[ PERMIT ..6 VERDICT ] , ..3 I|IT|har|have ..3 DECIDED
PERMIT ~8 I|WE ..1 HAVE|har|have ..1 DECIDED
PERMIT ..4 BE ..1 så|as ..1 godt|gott|good ..1 som|as
I|WE ..3 WILL|skal|ska ..2 PROMISE ..3 i|in ..1 COMMITTEE
it|det ..1 PROMISE I|WE ..3 i|in|på ..1 COMMITTEE
regn|räkna|count|rekn ..1 med|on|the ..3 PERMIT ..3 VERDICT
[ NAME ..2 får|fær|gets|will ..3 PERMIT ] , ..4 I|WE
NAME ..2 får|shall|skal|ska|WILL ..2 NOT ..2 få|get ..3 PERMIT
[ YOU ..1 får|fær|get|WILL ..3 PERMIT ] , ..6 I|WE
I|WE ..3 allerede|alt|alreit|redan|already ..2 DECIDED ..4 PERMIT
`,
      unless: 'asked|STEPS_OUT|SOURCE',
      even: ['negated'],
    },
    // One's own, or one's family's, in a case one votes on.
    {
      find: `
OWN_KIN MY ~10 GAIN ~8 COMMITTEE|GAIN
MY ..1 OWN_KIN ..1 owns|eier|eig|äger ~12 GAIN ..3
MY ..2 OWN_KIN ~10 GAIN ~10 COMMITTEE|GAIN
MY ..1 OWN_KIN ..1 OWN_KIN ~8 GAIN ~8 COMMITTEE|GAIN
[ I|WE ..2 GAIN ] , ~10 GAIN ..4 MY|OWN_KIN ..1 OWN_KIN|MY
GAIN ..5 ~8 I|WE ~6 selge|selje|sälja|sell|bygge|byggje|bygga|build|tjene|tjäna|profit ..4 OWN_KIN|MY|tomta|tomten
I|WE ..3 GAIN ..4 OWN_KIN MY ..6 COMMITTEE
I|WE ..3 GAIN ..3 MY ..1 OWN_KIN ..6 COMMITTEE
[ eier|eig|äger|own|owns ..4 OWN_KIN ~12 COMMITTEE|GAIN ] ..6 I|WE
`,
      unless: 'asked|STEPS_OUT',
    },
  ],
} satisfies Rule
