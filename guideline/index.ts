/**
 * The town-square guideline as code: what you can't stand in the square and shout does not belong in social media either.
 * Text in, findings out; no network, no clock, no storage. `check` reads a whole text, `createChecker` follows its edits.
 */
import { offer } from './check.ts'
import { prove } from './wordings/prove.ts'

export { type Checker, check, createChecker, levelOf, ruleIds, sayings } from './check.ts'
export { grounds } from './grounds/grounds.ts'
export { readPack } from './pack.ts'
export { type Reminder, reminders } from './reminders.ts'
export type { CheckOptions, Finding, Ground, Level, Report, RulePack, Sayings } from './rule.ts'

offer(prove)
