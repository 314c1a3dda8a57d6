import { describe, expect, test } from 'vitest'
import { compile } from '../../guideline/lexicon/compile.ts'
import { Lexicon } from '../../guideline/lexicon/lexicon.ts'

/** One list of words, compiled as the guideline's are: none of them small, hidden or a look-alike. */
const compiled = (MONEY: string) => compile([{}, { MONEY }], [], [], '')
const isKnown = (lines: string, word: string) => new Lexicon(compiled(lines)).find(word) !== 0

describe('words of one class that begin alike', () => {
  test('are one beginning with any ending, once there are two of them', () => {
    expect(compiled('miljon/miljoner')).toBe('#MONEY@~Miljon#@=#')
    expect(compiled('miljon bm s3')).toBe('#MONEY@bm,s3Miljon#@=#')
    expect(compiled('miljon')).toBe('#MONEY@=?Miljon#@=#')
  })

  test('are known in forms that no list spells out, and in no other word', () => {
    for (const form of ['miljon', 'miljoner', 'miljonen', 'miljonerna'])
      expect(isKnown('miljon/miljoner', form)).toBe(true)
    for (const other of ['miljonär', 'miljonprogrammet', 'miljø']) expect(isKnown('miljon/miljoner', other)).toBe(false)
  })

  test('need more company the shorter they are', () => {
    expect(compiled('bank/banker')).toBe('#MONEY@=?BankBanker#@=#')
    expect(compiled('bank/banker/banken')).toBe('#MONEY@~Bank#@=#')
  })

  test('stay as they are where the line says so', () => {
    expect(compiled('ulykke/ulykker =')).toBe('#MONEY@=?=UlykkeUlykker#@=#')
    expect(isKnown('ulykke/ulykker =', 'ulykken')).toBe(false)
  })

  test('keep to compounds or to words of their own', () => {
    expect(compiled('-million/millioner\nmillion/millioner')).toBe('#MONEY@~<millionMillion#@=#')
  })
})
