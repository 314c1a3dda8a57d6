/**
 * The town-square guideline as code: what you can't stand in the square and shout does not belong in social media either.
 * Text in, findings out; no network, no clock, no storage. `check` reads a whole text, `createChecker` follows its edits.
 */
import { offer, ruleIds } from './check.ts'
import { readPack as read } from './pack.ts'
import { prove } from './wordings/prove.ts'

export { type Checker, check, createChecker, levelOf, ruleIds, sayings } from './check.ts'
export { grounds } from './grounds/grounds.ts'
export { type Reminder, reminders } from './reminders.ts'
export type { CheckOptions, Finding, Ground, Level, Report, RulePack, Sayings } from './rule.ts'

offer(prove)

/** Reads a rule pack from parsed JSON; what is wrong is said in sentences. See `pack.ts`. */
export const readPack = (json: unknown): ReturnType<typeof read> => read(json, (id) => ruleIds.includes(id))
