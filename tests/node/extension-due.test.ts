import { describe, expect, test } from 'vitest'
import { due } from '../../extension/due.ts'
import { check } from '../../guideline/index.ts'

const tuesday = new Date(2026, 10, 24, 12, 0)
const friday = new Date(2026, 10, 27, 22, 30)
const saturdayMorning = new Date(2026, 10, 28, 9, 0)

const ids = (text: string, picture: boolean, now: Date) =>
  due({ text, findings: check(text).findings, picture, now }).map(({ id }) => id)

describe('a reminder comes', () => {
  test.each([
    ['for a picture and a name', 'I dag møtte jeg Berit Moe på torget.', true, tuesday, ['photo']],
    ['for a picture and a mention', 'Takk for i dag, @berit.moe', true, tuesday, ['photo']],
    ['for a picture and a child, nb', 'Flott å se barna på Nordnes.', true, tuesday, ['photo']],
    ['for a picture and a child, nn', 'Flott å sjå elevane i dag.', true, tuesday, ['photo']],
    ['for a picture and a child, sv', 'Så fint att se flickorna spela.', true, tuesday, ['photo']],
    ['for a picture and a child, en', 'Good to see the pupils today.', true, tuesday, ['photo']],
    ['not for a picture of a road', 'Den nye veien er åpnet.', true, tuesday, []],
    ['not for a name without a picture', 'I dag møtte jeg Berit Moe på torget.', false, tuesday, []],
    ['for a paid post of a party', 'Sponset av Torgvik Arbeiderparti og partiet sentralt.', false, tuesday, ['paid']],
    ['for a boosted post that asks for votes', 'Vi booster denne: stem på oss.', false, tuesday, ['paid']],
    ['not for payment alone', 'Annonsene i avisa er dyre.', false, tuesday, []],
    ['not for a party alone', 'Arbeiderpartiet stemte imot.', false, tuesday, []],
    ['for heat late on a Friday', 'NÅ ER DET NOK!!! HVA FAEN DRIVER DERE MED???', false, friday, ['late-evening']],
    ['not for heat in the morning', 'NÅ ER DET NOK!!! HVA FAEN DRIVER DERE MED???', false, saturdayMorning, []],
    ['not for a calm draft late on a Friday', 'Jeg er uenig.', false, friday, []],
    ['never before a post for its comment field', '', true, friday, []],
  ] as const)('%s', (_, text, picture, now, expected) => expect(ids(text, picture, now)).toEqual(expected))
})
