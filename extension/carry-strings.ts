import type { Text } from '../languages/index.ts'

/** The two ways on from a draft that lead to a page of ours. */
export const carryStrings = {
  square: {
    nb: 'Still deg på torget',
    nn: 'Still deg på torget',
    sv: 'Ställ dig på torget',
    en: 'Stand in the square',
  },
  sleep: { nb: 'Sov på det', nn: 'Sov på det', sv: 'Sov på saken', en: 'Sleep on it' },
} satisfies Record<string, Text>
