import { describe, expect, test } from 'vitest'
import { check, createChecker, grounds, ruleIds } from '../../guideline/index.ts'
import { isLate } from '../../guideline/rules/heat/rule.ts'

const found = (text: string) => check(text).findings.map(({ rule, quote }) => `${rule}: ${quote}`)

/** What freedom of speech protects and the guideline must never point at: sixteen kinds, each in more than one language. */
const never: [string, string[]][] = [
  [
    'N1 harsh judgement of decisions and parties',
    [
      'Dette er et katastrofebudsjett og et løftebrudd.',
      'Framlegget er ein skandale.',
      'Partiets politik är ett fiasko.',
      'This plan is a disgrace to the town.',
    ],
  ],
  [
    'N2 demands to resign, inquiries',
    [
      'Ordføreren må gå av.',
      'Vi krev gransking av innkjøpet.',
      'Kommunalrådet bör avgå.',
      'I move a vote of no confidence in the leader.',
    ],
  ],
  [
    'N3 metaphors of fight',
    [
      'Vi skal slå Høyre i valget.',
      'Regjeringa slaktar sjukehuset vårt.',
      'Budgeten är en bomb under skolan.',
      'They bombed in the debate, and the plan was torn apart.',
    ],
  ],
  [
    'N4 criticism of religion and policy',
    [
      'Jeg er mot hijab i skolen.',
      'Innvandringspolitikken har vore for naiv.',
      'Religiösa friskolor bör förbjudas.',
      'I oppose the new asylum policy.',
    ],
  ],
  [
    'N5 satire, irony and joy',
    ['For en idiotisk god idé!', 'Så sjukt bra jobba!', 'Jäklar vilken fest!', 'That was insanely good!'],
  ],
  [
    'N6 quoting what one has received',
    [
      'Jeg fikk denne i dag: «Du skal dø, din hore». Det er anmeldt.',
      '«Kom deg heim, neger», skreiv han til meg. Slik kan vi ikkje ha det.',
      'Hon fick höra "du ska skjutas" i går. Det är oacceptabelt.',
      'Someone wrote "we know where you live" to me. It has been reported to the police.',
    ],
  ],
  [
    'N7 politicians in their public role',
    [
      'Kari Moe (Ap) stemte mot forslaget.',
      'Ordføraren tener 1,1 millionar.',
      'Kommundirektör Eva Holm äger aktier i bolaget.',
      'Councillor Webb voted for the closure.',
    ],
  ],
  [
    'N8 facts from public sources',
    [
      'Ifølge tingrettens dom ble han dømt for underslag.',
      'Revisjonen fann feil i rekneskapen.',
      'Enligt protokollet beslutade nämnden att avslå ansökan.',
      'According to the minutes the committee refused the application.',
    ],
  ],
  [
    'N9 one’s own health, faith and love',
    [
      'Jeg er homofil og har hatt angst.',
      'Eg er muslim og stolt nynorsking.',
      'Jag har adhd och sitter i fullmäktige.',
      'I am gay and on antidepressants.',
    ],
  ],
  [
    'N10 questions',
    [
      'Stemmer det at skolen skal legges ned?',
      'Har nokon vurdert habiliteten?',
      'Är det sant att priset höjs?',
      'Is it true that the contract was never advertised?',
    ],
  ],
  [
    'N11 lawful mobilisation',
    [
      'Boikott valget av leverandør: skriv under her!',
      'Møt opp på torget og demonstrer!',
      'Kom och protestera utanför stadshuset på lördag!',
      'Join the strike and march with us.',
    ],
  ],
  [
    'N12 criticism of employer, police, courts and media',
    [
      'Kommunen er en dårlig arbeidsgiver.',
      'Politiet svikta i denne saka.',
      'Domstolarna är för långsamma.',
      'The paper got the story wrong again.',
    ],
  ],
  [
    'N13 dialect and other languages',
    [
      'Æ e ikkje einig, men æ ska prøv å forstå.',
      'Mun lean ovttaoaivilis dainna.',
      'Olen eri mieltä tästä päätöksestä.',
      'Ich bin nicht einverstanden.',
    ],
  ],
  [
    'N14 whistle-blowing and the press',
    [
      'Jeg har varslet om forholdene.',
      'Ring avisa og fortel det de veit.',
      'Prata gärna med pressen om det här.',
      'Talk to the press if you like.',
    ],
  ],
  [
    'N15 argued characterisation of views',
    [
      'Forslaget er rasistisk fordi det rammer én gruppe.',
      'Dette er kommunistisk planøkonomi.',
      'Det är fascistisk retorik, och jag ska förklara varför.',
      'That is a racist argument, and here is why.',
    ],
  ],
  [
    'N16 one’s own number and address',
    [
      'Ring meg på 999 99 912.',
      'Skriv til meg på kari@lokallaget.example.',
      'Nå mig på 070-174 06 15.',
      'Call me on 07700 900123.',
    ],
  ],
]

describe('what is never pointed at', () => {
  test.each(never)('%s', (_, texts) => {
    expect(texts.flatMap(found)).toEqual([])
  })
})

describe('words that hide are seen, where they stand', () => {
  test.each([
    ['leet', 'Du er en 1d10t, ordfører.', '1d10t'],
    ['a sign for a letter', 'You are a b@stard, mayor.', 'b@stard'],
    ['spaces', 'Du er en i d i o t, ordfører.', 'i d i o t'],
    ['dots', 'Du är en i.d.i.o.t, Karin.', 'i.d.i.o.t'],
    ['hyphens', 'Du er ein l-ø-g-n-a-r, Kari.', 'l-ø-g-n-a-r'],
    ['stretched', 'Du er en idiiiiiot, Kari.', 'idiiiiiot'],
    ['another alphabet', 'Du er en idiоt, Kari.', 'idiоt'],
    ['unseen signs', 'Du er en id\u200bio\u00adt, Kari.', 'id\u200bio\u00adt'],
    ['accents', 'Du er en ìdíòt, Kari.', 'ìdíòt'],
    ['wide letters', 'Du er en ｉｄｉｏｔ, Kari.', 'ｉｄｉｏｔ'],
    ['mathematical letters', 'Du er en 𝐢𝐝𝐢𝐨𝐭, Kari.', '𝐢𝐝𝐢𝐨𝐭'],
    ['stars', 'Du er en id**t, Kari.', 'id**t'],
    ['no Norwegian keyboard', 'Du er en loegner, Kari.', 'loegner'],
    ['no Swedish keyboard', 'Du är en lognare och en fegis, Karin.', 'lognare'],
    ['a letter and its accent apart', 'Du a\u0308r en lo\u0308gnare, Karin.', 'lo\u0308gnare'],
    ['capitals', 'DU ER EN IDIOT, KARI.', 'IDIOT'],
  ])('%s', (_, text, hidden) => {
    const quotes = check(text).findings.map(({ quote }) => quote)
    expect(quotes.some((quote) => quote.includes(hidden))).toBe(true)
    for (const { start, end, quote } of check(text).findings) expect(text.slice(start, end)).toBe(quote)
  })

  test('codes, rooms and reports are no disguise', () => {
    expect(
      ['Møt i rom B12 eller 4B.', 'Se rapport 24/01234 og vedlegg A1.', 'Buss 172 går fra K1.'].flatMap(found),
    ).toEqual([])
  })
})

describe('whose words they are', () => {
  test.each([
    ['a threat', 'Jeg skal drepe deg.', ['threat']],
    ['quoted and condemned', 'En mann skrev «jeg skal drepe deg» til meg. Det er anmeldt.', []],
    ['quoted and agreed with', 'Per skrev «muslimer er rotter», og han har helt rett.', ['hate-group']],
    ['scare quotes hide nothing', 'Du er en «idiot», Kari.', ['person-attack']],
    ['negated', 'Jeg mener ikke at ordføreren er en løgner.', []],
    ['about oneself', 'Jeg er en idiot som glemte møtet.', []],
    ['the group in one sentence, the rest in the next', 'Det bor mange romer her. De er rotter.', ['hate-group']],
  ])('%s', (_, text, rules) => {
    expect(check(text).findings.map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('the writer’s circumstances', () => {
  test('a mayor may speak for the municipality', () => {
    const text = 'Vi i kommunen mener Partiet X har rett.'
    expect(check(text).findings).toHaveLength(1)
    expect(check(text, { role: 'mayor' }).findings).toEqual([])
  })

  test('a Swedish board may not look for a source', () => {
    const text = 'Vem har läckt det här till tidningen?'
    expect(check(text).findings[0]?.level).toBe('warn')
    expect(check(text, { country: 'SE', role: 'board' }).findings[0]?.level).toBe('stop')
  })

  test('late evenings need less', () => {
    const friday = new Date(2026, 10, 20, 22)
    expect(isLate(friday)).toBe(true)
    expect(isLate(new Date(2026, 10, 18, 22))).toBe(false)
    expect(isLate(undefined)).toBe(false)
    expect(check('Hva er dette???', { now: friday }).findings).toHaveLength(1)
    expect(check('Hva er dette???').findings).toEqual([])
  })

  test('a language it does not know gets personal data looked for, and says so', () => {
    expect(check('Tämä on todella huono päätös ja vaadimme uutta kokousta').language).toBe('unknown')
    const { language, findings } = check('Hänen henkilötunnuksensa täällä jossain varmasti kyllä 01818030009')
    expect({ language, rules: findings.map(({ rule }) => rule) }).toEqual({
      language: 'unknown',
      rules: ['personal-data'],
    })
  })

  test.each([
    ['nb', 'Jeg vet ikke hva dere mener, men vi skal nok finne ut av det.'],
    ['nn', 'Eg veit ikkje kva de meiner, men vi skal nok finne ut av det.'],
    ['sv', 'Jag vet inte vad ni menar, men vi ska nog komma fram till det.'],
    ['en', 'I do not know what you mean, but we will find out.'],
  ])('recognises %s', (language, text) => {
    expect(check(text).language).toBe(language)
    expect(createChecker(text).report().language).toBe(language)
  })
})

describe('a calmer wording', () => {
  test.each([
    ['Du er en idiot, Kari.', 'Du tar feil, Kari.'],
    ['Ordføraren er ein løgnhals.', 'Ordføraren tek feil.'],
    ['Kommunalrådet är en lögnhals.', 'Kommunalrådet har fel.'],
    ['The mayor is a liar.', 'The mayor is wrong.'],
    ['Varaordføreren er et kryp.', 'Varaordføreren tar feil.'],
    ['For et jævla rot det er.', 'For et rot det er.'],
    ['Alle vet at tallene er feil.', 'Jeg tror at tallene er feil.'],
    ['Har hørt at de skal stenge svømmehallen.', 'Jeg lurer på om de skal stenge svømmehallen.'],
    ['Vi i kommunen mener Partiet X har rett.', 'Vi i partiet mener Partiet X har rett.'],
    [
      'Kommunen har bestemt at skolen legges ned.',
      'Slik jeg har forstått det, har kommunen bestemt at skolen legges ned.',
    ],
    ['På vegne av kommunen garanterer jeg asfalt i år.', 'Jeg håper på asfalt i år.'],
    ['STOP WASTING OUR TAX MONEY RIGHT NOW!!!', 'Stop wasting our tax money right now.'],
  ])('%s', (text, calmer) => {
    const [finding] = check(text).findings.filter(({ replacement }) => replacement !== undefined)
    if (finding?.replacement === undefined) throw new Error(`No wording for: ${text}`)
    const applied = text.slice(0, finding.start) + finding.replacement + text.slice(finding.end)
    expect(applied).toBe(calmer)
    expect(check(applied).findings.filter(({ rule }) => rule === finding.rule)).toEqual([])
  })

  test('threats, hate and secrets are never softened', () => {
    const texts = [
      'Jeg skal drepe deg.',
      'Alle muslimer bør kastes ut.',
      'I det lukkede møtet fikk vi vite at familien får avslag.',
    ]
    for (const { replacement } of texts.flatMap((text) => check(text).findings)) expect(replacement).toBeUndefined()
  })
})

test('grounds are shown while they hold, and only those that were checked', () => {
  const all = ruleIds.flatMap((id) => grounds(id))
  expect(all.length).toBeGreaterThan(5)
  for (const { certainty, source, says } of all) {
    expect(certainty).toBe('checked')
    expect(source.length).toBeGreaterThan(3)
    expect(says.nn.length).toBeGreaterThan(10)
  }
  expect(grounds('confidential', { now: new Date('1970-01-01') }).length).toBeLessThan(grounds('confidential').length)
})
