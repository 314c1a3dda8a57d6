import { readPack } from '../guideline/pack.ts'
import type { RulePack } from '../guideline/rule.ts'

/** A municipality's rule pack, where it holds; one that does not is not used at all. `isRule` knows the ids of the rules. */
export function packOf(given: unknown, isRule: (id: string) => boolean): RulePack | undefined {
  const read = readPack(given, isRule)
  return 'pack' in read ? read.pack : undefined
}
