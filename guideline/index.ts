/**
 * The town-square guideline as code: what you can't stand in the square and shout does not belong in social media either.
 * Text in, findings out; no network, no clock, no storage. `check` reads a whole text, `createChecker` follows its edits.
 */
import { Checker } from './checker.ts'
import { Engine } from './engine.ts'
import type { CheckOptions, Ground, Level, Report, Rule, RulePack, Sayings } from './rule.ts'
import { rules } from './rules/registry.ts'

export { readPack } from './pack.ts'
export { type Reminder, reminders } from './reminders.ts'
export type { CheckOptions, Finding, Ground, Level, Report, RulePack, Sayings } from './rule.ts'
export type { Checker }

const all: readonly Rule[] = Object.values(rules)

/** The ids of all rules, the gravest first. */
export const ruleIds: readonly string[] = all.map(({ id }) => id)

/** A rule's usual level. */
export const levelOf = (rule: string): Level => all.find(({ id }) => id === rule)?.level ?? 'note'

const engines = new WeakMap<RulePack, Engine>()
let plain: Engine | undefined

/** The engine over all rules, built when first needed; one more for each rule pack in use. */
function engineFor(pack: RulePack | undefined): Engine {
  if (!pack) {
    plain ??= new Engine(all)
    return plain
  }
  const known = engines.get(pack) ?? new Engine(all, pack)
  engines.set(pack, known)
  return known
}

/** Checks a text. Never throws for any string; offsets are UTF-16 positions in it. */
export const check = (text: string, options: CheckOptions = {}): Report =>
  new Checker(engineFor(options.pack), text, options).report()

/** Follows a text as it is edited: `edit` costs as little as the change is small, and answers as `check` would. */
export const createChecker = (text = '', options: CheckOptions = {}): Checker =>
  new Checker(engineFor(options.pack), text, options)

/** What a rule says to the one who writes: name, square question, explanation, ways on; a pack may have its own explanation. */
export function sayings(rule: string, pack?: RulePack): Sayings {
  const found = all.find(({ id }) => id === rule)
  if (!found) throw new RangeError(`No rule is called ${rule}.`)
  const own = pack?.advice?.find((advice) => advice.rule === rule)
  return own ? { ...found.sayings, explanation: own.explanation } : found.sayings
}

/** Why a rule is there, for "Why?": what is in force on the day and has been checked. Without a day, everything checked. */
export function grounds(rule: string, { now, country }: CheckOptions = {}): Ground[] {
  const known: Ground[] = all.find(({ id }) => id === rule)?.grounds ?? []
  const day = now?.toISOString().slice(0, 10)
  return known.filter(
    (ground) =>
      ground.certainty === 'checked' &&
      (country === undefined || ground.country === country || ground.country === 'all' || ground.country === 'EU') &&
      (day === undefined || ((ground.validFrom ?? day) <= day && day <= (ground.validTo ?? day))),
  )
}
