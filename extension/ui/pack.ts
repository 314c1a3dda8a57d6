import { ruleIds } from '../../guideline/index.ts'
import type { RulePack } from '../../guideline/rule.ts'
import { packOf } from '../pack.ts'

/** In a page of ours, which has the rules at hand: the municipality's pack out of what is chosen, where it holds. */
export const chosenPack = (given: unknown): RulePack | undefined => packOf(given, (rule) => ruleIds.includes(rule))
