import { browser } from 'wxt/browser'
import { readPack } from '../guideline/pack.ts'
import type { RulePack } from '../guideline/rule.ts'
import { managed } from './settings.ts'

/** A municipality's rule pack, where it holds; one that does not is not used at all. */
export function packOf(given: unknown): RulePack | undefined {
  if (given === undefined) return undefined
  const read = readPack(given)
  return 'pack' in read ? read.pack : undefined
}

/**
 * Reads the rule pack of the policy and keeps it where composers find it. Done by our own pages, the popup among them and
 * the first screen at install: they have the rules at hand. The guard would cost every page that somebody writes on its
 * bytes, and the background all rules each time it wakes.
 */
export async function keepPack(): Promise<void> {
  const { pack: given } = await managed(['pack'])
  const pack = packOf(given)
  await (pack ? browser.storage.local.set({ pack }) : browser.storage.local.remove('pack'))
}
