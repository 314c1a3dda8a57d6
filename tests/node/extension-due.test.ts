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

describe('payment beside a party is', () => {
  test.each([
    ['Vi har kjøpt en valgannonse for Venstre.', true],
    ['Facebook-annonsen til Høyre går ut i kveld.', true],
    ['Innlegget er sponset av Høyre.', true],
    ['Betalte innlegg fra Senterpartiet merkes.', true],
    ['Jeg betaler for dette innlegget selv. Stem på oss i Rødt!', true],
    ['Vi betaler for å spre dette. Hilsen Senterpartiet.', true],
    ['Reklamen for Arbeiderpartiet er dyr.', true],
    ['Dette er eit betalt innlegg frå Høgre.', true],
    ['Vi betalar for spreiing av saka. Røyst på Raudt!', true],
    ['Annonsane til Senterpartiet er mine.', true],
    ['En annonskampanj för Moderaterna börjar i dag.', true],
    ['Betalt samarbete med Centerpartiet.', true],
    ['Jag betalar för inlägget. Rösta på Liberalerna!', true],
    ['Vår valreklam: rösta på Miljöpartiet.', true],
    ['A paid partnership with the Labour party.', true],
    ['Advertising for the party costs us little.', true],
    ['Promoted by the local party.', true],
    ['Vi fikk god respons fra Høyre.', false],
    ['Responstiden er for lang, mener Rødt.', false],
    ['Høyre annonserte i går at de snur.', false],
    ['Senterpartiet annonserer et nytt forslag, og Venstre har annonsert sitt.', false],
    ['Reklamasjonen på taket tar tid, sier Høyre.', false],
    ['Hvem skal betale for skolen? Høyre svarer ikke.', false],
    ['Vi betaler for å sprenge fjell der Høgre ville ha veg.', false],
    ['Det kom ubetalte innlegg fra Senterpartiet.', false],
    ['Responsen frå Høgre var god, og Raudt annonserte eit møte.', false],
    ['Vem ska betala för detta? Moderaterna har inget svar.', false],
    ['Betald semester är viktigt för både S och M.', false],
    ['Moderaterna annonserade ett möte, och Liberalerna annonserar nästa.', false],
    ['En reklamation av bron väntar, säger Centerpartiet.', false],
    ['Ask the responsible party.', false],
    ['The party inadvertently left it out.', false],
    ['No loose cannons in our party.', false],
  ])('%s %s', (text, is) => expect(ids(text, false, tuesday)).toEqual(is ? ['paid'] : []))
})

describe('a child in a picture is', () => {
  test.each([
    ['Barna i 3. klasse på tur.', true],
    ['Elevene har malt gjerdet.', true],
    ['Takk til guttene og jentene på laget.', true],
    ['Ungene våre hoppet i vannet.', true],
    ['Gutane og jentane song for oss.', true],
    ['Guten fekk ein is.', true],
    ['Ungane på Torgvik skule.', true],
    ['Flickorna vann matchen.', true],
    ['Pojkar i sjuan.', true],
    ['Eleverna sjöng.', true],
    ['Children at the new playground.', true],
    ['Girls and boys at the pool.', true],
    ['My gut says no to this road.', false],
    ['A flick through the budget.', false],
    ['Barnehagen er ferdig malt.', false],
    ['Bron är klar.', false],
  ])('%s %s', (text, is) => expect(ids(text, true, tuesday)).toEqual(is ? ['photo'] : []))
})
