import { readPack } from '../guideline/pack.ts'
import type { RulePack } from '../guideline/rule.ts'

/** A municipality's rule pack, where it holds; one that does not is not used at all. */
export function packOf(given: unknown): RulePack | undefined {
  if (given === undefined) return undefined
  const read = readPack(given)
  return 'pack' in read ? read.pack : undefined
}
