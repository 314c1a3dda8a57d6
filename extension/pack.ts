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
 * Reads the rule pack of the policy and keeps it where composers find it. Done once, in the background: the guard with all
 * its sentences would otherwise be read into every page that somebody writes on.
 */
export async function keepPack(): Promise<void> {
  const { pack: given } = await managed(['pack'])
  const pack = packOf(given)
  await (pack ? browser.storage.local.set({ pack }) : browser.storage.local.remove('pack'))
}

/** In the background: follows the policy. */
export function followPolicy(): void {
  browser.runtime.onInstalled.addListener(() => void keepPack())
  browser.runtime.onStartup.addListener(() => void keepPack())
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void keepPack()
  })
}
