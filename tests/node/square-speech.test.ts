import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { list } from '../../demo/playground/browser/findings.ts'
import { speakingTime, wordsIn } from '../../square/duration.ts'
import { speech } from '../../square/speech.ts'
import { localVoice, type Voice } from '../../square/voice.ts'

describe('how long it takes to say', () => {
  test.each([
    ['', 0],
    ['Nei.', 1],
    ['Møt opp torsdag!', 3],
    ['PS 88/26 og kl. 17.30', 6],
    ['Det er 40-50 % «for mye»', 5],
    ['  \n\n ', 0],
    ['Å, æsj – ØL', 3],
  ])('%j is %i words', (text, words) => expect(wordsIn(text)).toBe(words))

  const told: [words: number, nb: string, nn: string, sv: string, en: string][] = [
    [5, 'et par sekunder', 'eit par sekund', 'ett par sekunder', 'a couple of seconds'],
    [24, 'omtrent ti sekunder', 'om lag ti sekund', 'ungefär tio sekunder', 'about ten seconds'],
    [42, 'omtrent tjue sekunder', 'om lag tjue sekund', 'ungefär tjugo sekunder', 'about twenty seconds'],
    [65, 'omtrent et halvt minutt', 'om lag eit halvt minutt', 'ungefär en halv minut', 'about half a minute'],
    [100, 'snaut et minutt', 'snautt eit minutt', 'knappt en minut', 'just under a minute'],
    [125, 'omtrent et minutt', 'om lag eit minutt', 'ungefär en minut', 'about a minute'],
    [
      190,
      'omtrent halvannet minutt',
      'om lag halvtanna minutt',
      'ungefär en och en halv minut',
      'about a minute and a half',
    ],
    [250, 'omtrent to minutter', 'om lag to minutt', 'ungefär två minuter', 'about two minutes'],
    [1500, 'omtrent tolv minutter', 'om lag tolv minutt', 'ungefär tolv minuter', 'about twelve minutes'],
    [9000, 'omtrent 72 minutter', 'om lag 72 minutt', 'ungefär 72 minuter', 'about 72 minutes'],
  ]
  test.each(told)('%i words', (words, nb, nn, sv, en) => {
    expect(speakingTime(words, 'nb')).toBe(nb)
    expect(speakingTime(words, 'nn')).toBe(nn)
    expect(speakingTime(words, 'sv')).toBe(sv)
    expect(speakingTime(words, 'en')).toBe(en)
  })
})

describe('the speech', () => {
  const text = 'Vi tapte. Ordføreren er en løgnhals. Møt opp!\n\nDet er feigt.'
  const start = text.indexOf('løgnhals')
  const findings = list([{ rule: 'person-attack', level: 'note', start, end: start + 8, quote: 'løgnhals' }])

  test('is cut into sentences and paragraphs', () => {
    const said = speech(text, []).map(({ paragraph, runs }) => `${paragraph} ${runs.map((run) => run.text).join('')}`)
    expect(said).toEqual(['0 Vi tapte. ', '0 Ordføreren er en løgnhals. ', '0 Møt opp!', '1 Det er feigt.'])
  })
  test('marks the words that were found, and no others', () => {
    const marked = speech(text, findings).flatMap(({ runs }) => runs.filter((run) => run.finding))
    expect(marked.map((run) => run.text)).toEqual(['løgnhals'])
  })
  test('a mark across sentences goes on in the next', () => {
    const long = list([{ rule: 'heat', level: 'note', start: 3, end: 20, quote: text.slice(3, 20) }])
    const marked = speech(text, long).flatMap(({ runs }) => runs.filter((run) => run.finding))
    expect(marked.map((run) => run.text)).toEqual(['tapte. ', 'Ordføreren'])
  })
  test('is always in the speaker’s own words', () => {
    const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(20)))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), stretches, (draft, marks) => {
        const found = list(
          marks.map(([from, size]) => ({ rule: 'heat', level: 'note', start: from, end: from + size, quote: '' })),
        )
        const said = speech(draft, found).flatMap(({ runs }) => runs.map((run) => run.text))
        const kept = draft.split('\n').filter((line) => line.trim())
        expect(said.join('')).toBe(kept.join(''))
      }),
    )
  })
})

describe('the voice', () => {
  const voice = (lang: string, localService = true, standard = false): Voice => ({
    lang,
    localService,
    default: standard,
  })
  const cases: [what: string, voices: Voice[], language: string, lang: string | undefined][] = [
    ['a local voice of the language', [voice('sv-SE'), voice('nb-NO')], 'nb', 'nb-NO'],
    ['a voice that says only Norwegian', [voice('no-NO')], 'nn', 'no-NO'],
    ['Nynorsk before Norwegian', [voice('no'), voice('nn_NO')], 'nn', 'nn_NO'],
    ['the standard voice first', [voice('en-GB'), voice('en-US', true, true)], 'en', 'en-US'],
    ['never a voice in the cloud', [voice('nb-NO', false)], 'nb', undefined],
    ['never another language', [voice('da-DK'), voice('en-US')], 'sv', undefined],
    ['not Bokmål for Nynorsk', [voice('nb-NO')], 'nn', undefined],
    ['none for a language that we do not know', [voice('fi-FI'), voice('nb-NO')], 'unknown', undefined],
    ['none where there is none', [], 'nb', undefined],
  ]
  test.each(cases)('%s', (_what, voices, language, lang) => expect(localVoice(voices, language)?.lang).toBe(lang))
})
