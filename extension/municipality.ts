import { readPack, ruleIds } from '../guideline/index.ts'
import { reminders } from '../guideline/reminders.ts'
import type { Level, RulePack } from '../guideline/rule.ts'
import type { Text } from '../languages/index.ts'
import { managed, readSettings } from './settings.ts'

/** What a municipality has set for its own people by policy. */
export interface Municipality {
  /** Its rule pack, where it has one that holds. */
  pack?: RulePack
  /** What is to be mended in a pack that does not hold; none of it is used then. */
  faults: Text[]
  /** Hosts that it proposes to turn Torgvett on for. */
  sites: string[]
  /** The names of the defaults that it has set and that hold. */
  defaults: string[]
  /** The names of what it has set in which something can't be used. */
  refused: string[]
}

/** Everything that a policy may hold. */
const keys = ['language', 'role', 'ask', 'offLevels', 'offRules', 'offReminders', 'offSites', 'sites', 'pack']

/** What the lists may name; hosts are without number. */
const known: Record<string, readonly string[]> = {
  offLevels: ['stop', 'warn', 'note'] satisfies Level[],
  offRules: ruleIds,
  offReminders: reminders.map(({ id }) => id),
}

/** Whether a default holds: it is read as it is given, and names nothing that is not. */
function holds(key: string, given: unknown): boolean {
  const read: unknown = readSettings({ [key]: given })[key as keyof ReturnType<typeof readSettings>]
  if (JSON.stringify(read) !== JSON.stringify(given)) return false
  return !Array.isArray(read) || read.every((one) => known[key]?.includes(one) ?? true)
}

/** What a policy sets; nothing where it does not speak of Torgvett. */
export function municipalityOf(policy: Record<string, unknown>): Municipality | undefined {
  const { pack: given, sites, ...rest } = policy
  if (Object.keys(policy).length === 0) return undefined
  const read = given === undefined ? { faults: [] } : readPack(given)
  const hosts = Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : []
  const defaults = Object.keys(rest).filter((key) => holds(key, rest[key]))
  return {
    ...('pack' in read && { pack: read.pack }),
    faults: 'faults' in read ? read.faults : [],
    sites: hosts,
    defaults,
    refused: [
      ...Object.keys(rest).filter((key) => !defaults.includes(key)),
      ...(sites !== undefined && JSON.stringify(hosts) !== JSON.stringify(sites) ? ['sites'] : []),
    ],
  }
}

/** What is set by policy on this device; nothing where no policy speaks of Torgvett. */
export const municipality = async (): Promise<Municipality | undefined> => municipalityOf(await managed(keys))
