import type { Text } from '../languages/index.ts'
import type { RulePack } from './rule.ts'

/** The most a pack may hold, so that a check stays quick whatever a municipality adds. */
const MOST_WORDS = 2000
const LONGEST_WORD = 60
const LONGEST_TEXT = 600

type Read = { pack: RulePack } | { faults: Text[] }

/**
 * Reads a rule pack from parsed JSON: a municipality's own words, names and choices, as data. What is wrong is said in
 * sentences, all of it at once. `isRule` knows the ids of the rules. The same shape stands as a schema in
 * `contract/rule-pack.ts`.
 */
export function readPack(json: unknown, isRule: (id: string) => boolean): Read {
  const faults: Text[] = []
  if (!isObject(json))
    return {
      faults: [
        said(
          'En regelpakke er et JSON-objekt.',
          'Ei regelpakke er eit JSON-objekt.',
          'Ett regelpaket är ett JSON-objekt.',
          'A rule pack is a JSON object.',
        ),
      ],
    }
  for (const key of Object.keys(json))
    if (!['version', 'name', 'off', 'allow', 'words', 'advice'].includes(key))
      faults.push(
        said(
          `«${key}» hører ikke til i en regelpakke.`,
          `«${key}» høyrer ikkje til i ei regelpakke.`,
          `”${key}” hör inte till ett regelpaket.`,
          `“${key}” does not belong in a rule pack.`,
        ),
      )
  if (json['version'] !== 1)
    faults.push(
      said('«version» skal være 1.', '«version» skal vere 1.', '”version” ska vara 1.', '“version” must be 1.'),
    )
  if (!isText(json['name'], 120))
    faults.push(
      said(
        '«name» skal si hvem pakken tilhører.',
        '«name» skal seie kven pakka høyrer til.',
        '”name” ska säga vems paketet är.',
        '“name” must say whose pack it is.',
      ),
    )
  const rule = (id: unknown) => {
    if (typeof id === 'string' && isRule(id)) return
    const name = typeof id === 'string' ? id : JSON.stringify(id)
    faults.push(
      said(
        `Det finnes ingen regel som heter «${name}».`,
        `Det finst ingen regel som heiter «${name}».`,
        `Det finns ingen regel som heter ”${name}”.`,
        `No rule is called “${name}”.`,
      ),
    )
  }
  for (const id of list(json, 'off', faults)) rule(id)
  const own = list(json, 'allow', faults)
  for (const entry of list(json, 'words', faults)) {
    if (!isObject(entry) || !hasOnly(entry, ['rule', 'words']) || !Array.isArray(entry['words']))
      faults.push(badEntry('words', 'rule, words'))
    else {
      rule(entry['rule'])
      own.push(...entry['words'])
    }
  }
  for (const word of own)
    if (!isText(word, LONGEST_WORD))
      faults.push(
        said(
          `Et ord skal være tekst på 1–${LONGEST_WORD} tegn.`,
          `Eit ord skal vere tekst på 1–${LONGEST_WORD} teikn.`,
          `Ett ord ska vara text på 1–${LONGEST_WORD} tecken.`,
          `A word must be text of 1–${LONGEST_WORD} characters.`,
        ),
      )
  if (own.length > MOST_WORDS)
    faults.push(
      said(
        `En pakke kan ha ${MOST_WORDS} ord.`,
        `Ei pakke kan ha ${MOST_WORDS} ord.`,
        `Ett paket kan ha ${MOST_WORDS} ord.`,
        `A pack can hold ${MOST_WORDS} words.`,
      ),
    )
  for (const entry of list(json, 'advice', faults)) {
    if (!isObject(entry) || !hasOnly(entry, ['rule', 'explanation']))
      faults.push(badEntry('advice', 'rule, explanation'))
    else {
      rule(entry['rule'])
      const text = entry['explanation']
      if (
        !isObject(text) ||
        !hasOnly(text, ['nb', 'nn', 'sv', 'en']) ||
        !['nb', 'nn', 'sv', 'en'].every((tag) => isText(text[tag], LONGEST_TEXT))
      )
        faults.push(
          said(
            'Et råd skrives på nb, nn, sv og en.',
            'Eit råd skal stå på nb, nn, sv og en.',
            'Ett råd skrivs på nb, nn, sv och en.',
            'Advice is written in nb, nn, sv and en.',
          ),
        )
    }
  }
  // Every field has been looked at above.
  return faults.length > 0 ? { faults } : { pack: json as unknown as RulePack }
}

const said = (nb: string, nn: string, sv: string, en: string): Text => ({ nb, nn, sv, en })
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown, longest: number) =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= longest
const hasOnly = (object: Record<string, unknown>, keys: string[]) =>
  Object.keys(object).every((key) => keys.includes(key))
const badEntry = (name: string, keys: string) =>
  said(
    `Hver post i «${name}» har ${keys}.`,
    `Kvar post i «${name}» har ${keys}.`,
    `Varje post i ”${name}” har ${keys}.`,
    `Each entry of “${name}” has ${keys}.`,
  )

function list(json: Record<string, unknown>, name: string, faults: Text[]): unknown[] {
  const value = json[name]
  if (value === undefined) return []
  if (Array.isArray(value)) return [...value]
  faults.push(
    said(
      `«${name}» skal være en liste.`,
      `«${name}» skal vere ei liste.`,
      `”${name}” ska vara en lista.`,
      `“${name}” must be a list.`,
    ),
  )
  return []
}
