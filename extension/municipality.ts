import { readPack } from '../guideline/index.ts'
import type { RulePack } from '../guideline/rule.ts'
import type { Text } from '../languages/index.ts'
import { managed } from './settings.ts'

/** What a municipality has set for its own people by policy. */
export interface Municipality {
  /** Its rule pack, where it has one that holds. */
  pack?: RulePack
  /** What is to be mended in a pack that does not hold; none of it is used then. */
  faults: Text[]
  /** Hosts that it proposes to turn Torgvett on for. */
  sites: string[]
  /** The names of the defaults that it has set. */
  defaults: string[]
}

/** Everything that a policy may hold. */
const keys = ['language', 'role', 'ask', 'offLevels', 'offRules', 'offReminders', 'offSites', 'sites', 'pack']

/** What is set by policy on this device; nothing where no policy speaks of Torgvett. */
export async function municipality(): Promise<Municipality | undefined> {
  const { pack: given, sites, ...rest } = await managed(keys)
  const defaults = Object.keys(rest)
  if (given === undefined && sites === undefined && defaults.length === 0) return undefined
  const read = given === undefined ? { faults: [] } : readPack(given)
  return {
    ...('pack' in read && { pack: read.pack }),
    faults: 'faults' in read ? read.faults : [],
    sites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [],
    defaults,
  }
}
