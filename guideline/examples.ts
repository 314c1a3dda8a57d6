import type { Written } from '../languages/index.ts'

/**
 * What a rule must point at and what it must leave alone, in each language: near misses first among what is written next.
 * Never imported by a rule, so never shipped. `{G}` is a group, `{FNR}` and `{PNR}` identity numbers, `{TLF}` a phone
 * number, `{ADR}` an address, `{KTO}` an account, `{ORGNR}` an organisation number.
 */
export type Examples = Record<
  Written,
  {
    flag: string[]
    leave: string[]
    /** Written after the rule, to see whether it understood more than it was shown. A quarter is never read while tuning. */
    ownFlag?: string[]
    ownLeave?: string[]
  }
>

const MADE_UP: Record<string, Record<Written, string>> = {
  '{G}': { nb: 'Somaliere', nn: 'Muslimar', sv: 'Romer', en: 'Muslims' },
  '{FNR}': { nb: '01818030009', nn: '01818030009', sv: '01818030009', en: '01818030009' },
  '{PNR}': { nb: '121212-1212', nn: '121212-1212', sv: '121212-1212', en: '121212-1212' },
  '{TLF}': { nb: '999 99 912', nn: '999 99 912', sv: '070-174 06 15', en: '07700 900123' },
  '{ADR}': { nb: 'Bjørkeveien 14', nn: 'Bjørkevegen 14', sv: 'Ekvägen 4', en: '12 Elm Street' },
  '{KTO}': { nb: '8601.11.17947', nn: '8601.11.17947', sv: '8327-9, 123 456 789-0', en: '8601.11.17947' },
  '{ORGNR}': { nb: '987650001', nn: '987650001', sv: '556677-8899', en: '987650001' },
}

/** An example with made-up values in place of its braces. */
export const fillIn = (example: string, language: Written): string =>
  example.replace(/\{[A-Z]+\}/g, (place) => MADE_UP[place]?.[language] ?? place)
