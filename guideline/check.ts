/**
 * The guideline without its calmer wordings: what a first answer needs. `index.ts` has the whole of it.
 */
import { Checker } from './checker.ts'
import { Engine } from './engine.ts'
import type { Finish } from './hit.ts'
import type { CheckOptions, Level, Report, Rule, RulePack, Sayings } from './rule.ts'
import { rules } from './rules/registry.ts'

export type { Checker }

const all: readonly Rule[] = Object.values(rules)

/** The ids of all rules, the gravest first. */
export const ruleIds: readonly string[] = all.map(({ id }) => id)

/** A rule's usual level. */
export const levelOf = (rule: string): Level => all.find(({ id }) => id === rule)?.level ?? 'note'

/** From now on findings carry calmer wordings where there are any. */
export function offer(wordings: Finish): void {
  Engine.finish = wordings
}

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
