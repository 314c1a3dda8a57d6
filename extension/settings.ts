import { browser } from 'wxt/browser'
import { isLanguage, type Language, nearest } from '../languages/index.ts'
import { isLesson, type Lesson } from './learned.ts'
import { isOrphaned } from './orphan.ts'

/** What the user has chosen. Each key is one of `storage.local`'s own, so that a change of one touches no other. */
export interface Settings {
  /** The interface language; without one it is the nearest to the browser's own. */
  language?: Language
  /** Torgvett rests everywhere. */
  paused: boolean
  /** The words are not underlined; count, panel and cards stay. */
  marksHidden: boolean
  /** One question before a post with a `stop` finding. */
  ask: boolean
  /** Hosts on which Torgvett rests, granted or not. */
  offSites: string[]
  /** Rules that are off, by id. */
  offRules: string[]
  /** Levels of findings that are not shown: `stop`, `warn`, `note`. */
  offLevels: string[]
  /** In what capacity the user writes; some rules ask more of a mayor or a board. */
  role: 'member' | 'mayor' | 'board'
  /** Reminders that are off: `photo`, `paid`, `late-evening`, `comment-field`. */
  offReminders: string[]
  /** What was marked as not relevant, oldest first. */
  learned: Lesson[]
  /** The municipality's rule pack as its policy gives it: `packOf` says whether it holds. Nobody else can set one. */
  pack?: unknown
}

const flag = (value: unknown): boolean => value === true
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/**
 * Settings of what is stored; what is damaged or missing falls back alone. Written by hand, since it is read in every
 * composer and a schema would cost more than all that is read with it.
 */
export function readSettings(stored: Record<string, unknown>): Settings {
  const { language, learned, pack } = stored
  return {
    ...(isLanguage(language) && { language }),
    ...(pack !== undefined && { pack }),
    paused: flag(stored['paused']),
    marksHidden: flag(stored['marksHidden']),
    ask: flag(stored['ask']),
    offSites: list(stored['offSites']),
    offRules: list(stored['offRules']),
    offLevels: list(stored['offLevels']),
    role: stored['role'] === 'mayor' || stored['role'] === 'board' ? stored['role'] : 'member',
    offReminders: list(stored['offReminders']),
    learned: Array.isArray(learned) ? learned.filter(isLesson) : [],
  }
}

const keys = ['language', ...Object.keys(readSettings({}))]

/** What a municipality may set to begin with; all of it is documented in MANAGED.md. */
const presets = ['pack', 'language', 'role', 'ask', 'offLevels', 'offRules', 'offReminders', 'offSites']

/** What is set by policy under some keys, as it is given. A browser that knows of no policy for us says so by refusing. */
export const managed = async (wanted: string[]): Promise<Record<string, unknown>> =>
  browser.storage.managed.get(wanted).catch(() => ({}))

/** What is chosen now; where nothing is, what the municipality has set. */
export const settings = async (): Promise<Settings> =>
  readSettings({ ...(await managed(presets)), ...(await browser.storage.local.get(keys)) })

/** Keeps choices on this device; what is not named stays as it is. */
export const choose = (choices: Partial<Settings>): Promise<void> => browser.storage.local.set(choices)

/** Tells of every change of a choice, in whichever window or by policy, until the signal ends it. */
export function onChoice(changed: (now: Settings) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>) => {
    if ([...keys, ...presets].some((key) => key in changes)) void settings().then(changed)
  }
  browser.storage.onChanged.addListener(hear)
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.onChanged.removeListener(hear)
  })
}

/** The language that Torgvett speaks: the one chosen, else the nearest to the browser's own. */
export const interfaceLanguage = async (): Promise<Language> =>
  (await settings()).language ?? nearest(browser.i18n.getUILanguage(), 'en')

/** Keeps the chosen language on this device. */
export const chooseLanguage = (language: Language): Promise<void> => choose({ language })
