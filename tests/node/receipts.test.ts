import { describe, expect, test } from 'vitest'
import { days, minutes, noon } from '../collector/places.ts'
import { office } from '../inbox/office.ts'

const plain = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a receipt', () => {
  test('says the number, what was sent, and what happens by when', async () => {
    const { word, get } = await office()
    const { key, thread } = await word({ email: 'kari@example.no', comment: 'Når går bussen?', reasons: ['outdated'] })
    const { status, text } = await get(`/receipts/${key}`)
    expect(status).toBe(200)
    const said = plain(text)
    for (const words of [
      'Torgvik kommune',
      'Takk. Meldingen din er kommet fram.',
      `Referansenummer ${thread.number}`,
      'Mottatt tirsdag 24. november kl. 12.00',
      'Torgvik kommune leser den senest torsdag 26. november',
      'Du får svar på e-post senest tirsdag 8. desember',
      'Hjelpte informasjonen på denne siden deg? Nei',
      'Noe er utdatert',
      'Når går bussen?',
      'Tilbake til «Svømmeopplæring»',
    ])
      expect(said).toContain(words)
    expect(text).not.toContain('kari@example.no')
    expect(text).not.toContain('<script')
  })

  test('shows late as late, and says so first about reading, then about the answer', async () => {
    const { word, get, clock, store } = await office()
    const { key, thread } = await word({ email: 'kari@example.no' })
    clock.now = days(3)
    expect(plain((await get(`/receipts/${key}`)).text)).toContain(
      'Torgvik kommune leser den Vi er for sent ute. Fristen var torsdag 26. november.',
    )
    await store.markRead('torgvik', thread.id, days(3))
    clock.now = days(15)
    const said = plain((await get(`/receipts/${key}`)).text)
    expect(said).toContain('Lest av Torgvik kommune')
    expect(said).toContain('Du får svar på e-post Vi er for sent ute. Fristen var tirsdag 8. desember.')
  })

  test('promises no mail where no address was given, and still shows the reply', async () => {
    const { word, get, store } = await office()
    const { key, thread } = await word()
    const before = plain((await get(`/receipts/${key}`)).text)
    expect(before).toContain('Svarer vi, står svaret her Du oppga ingen e-postadresse.')
    expect(before).not.toContain('Du får svar på e-post')
    await store.addReply('torgvik', thread.id, { author: 'Marit', text: 'Nå står det på siden.' }, minutes(90))
    await store.addReply('torgvik', thread.id, { author: 'Jonas', text: 'Og i kalenderen.' }, days(2))
    const after = plain((await get(`/receipts/${key}`)).text)
    for (const words of [
      'Du har fått svar.',
      'Svar fra Marit',
      'Nå står det på siden.',
      'Svar fra Jonas Og i kalenderen.',
      'Besvart tirsdag 24. november kl. 13.30',
    ])
      expect(after).toContain(words)
  })

  test.each([
    ['nb', 'Takk. Innspillet ditt er kommet fram.', 'Hva skjer nå?', 'Dette sendte du'],
    ['nn', 'Takk. Innspelet ditt er kome fram.', 'Kva skjer no?', 'Dette sende du'],
    ['sv', 'Tack. Din synpunkt har kommit fram.', 'Vad händer nu?', 'Det här skickade du'],
    ['en', 'Thank you. Your input has arrived.', 'What happens next?', 'What you sent'],
  ] as const)('speaks %s to who wrote it, whatever the browser asks for', async (language, ...words) => {
    const { word, get } = await office({ language: 'de' })
    const { key } = await word({ language, kind: 'dialogue-input', dialogue: 'nytt-torg', title: 'Nytt torg' })
    const { text } = await get(`/receipts/${key}`)
    expect(text).toContain(`<html lang="${language}"`)
    for (const each of words) expect(text).toContain(each)
  })

  test('is private: nobody keeps it, lists it, frames it, runs in it or learns its address', async () => {
    const { word, get } = await office()
    const { key } = await word()
    for (const path of [key, 'unknown']) {
      const { headers, text } = await get(`/receipts/${path}`)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/script-src|unsafe/)
      expect(headers.getSetCookie()).toEqual([])
      expect(text).toContain('<meta name="robots" content="noindex, nofollow">')
    }
  })
})

describe('an address that opens nothing', () => {
  test.each([
    ['nb', 'Vi finner ikke denne kvitteringen'],
    ['nn-NO', 'Vi finn ikkje denne kvitteringa'],
    ['sv', 'Vi hittar inte den här kvittensen'],
    ['en-GB', 'We can not find this receipt'],
    ['fi', 'Vi finner ikke denne kvitteringen'],
  ])('says so calmly to a browser that speaks %s', async (language, said) => {
    const { get } = await office({ language })
    const { status, text } = await get('/receipts/unknown')
    expect(status).toBe(404)
    expect(text).toContain(said)
  })

  test.each(['%00', '..%2f..', 'x'.repeat(4000), 'T26-4K7M-92', "'; drop table thread; --"])('is %j', async (key) => {
    const { get, word } = await office()
    const { key: real } = await word({}, noon)
    expect((await get(`/receipts/${encodeURIComponent(key)}`)).status).toBe(404)
    expect((await get(`/receipts/${real.slice(0, -1)}`)).status).toBe(404)
    expect((await get(`/receipts/${real}`)).status).toBe(200)
  })
})
