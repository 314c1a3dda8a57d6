import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isLanguage, type Language, nearest } from '../languages/index.ts'
import { Learned } from './learned.ts'

const list = () => z.catch(z.array(z.string()), [])
const flag = () => z.catch(z.boolean(), false)

/**
 * What the user has chosen. Each key is one of `storage.local`'s own, so that a change of one touches no other; what is
 * damaged or missing falls back alone.
 */
export const Settings = z.object({
  /** The interface language; without one it is the nearest to the browser's own. */
  language: z.catch(z.optional(z.string()), undefined),
  /** Torgvett rests everywhere. */
  paused: flag(),
  /** The words are not underlined; count, panel and cards stay. */
  marksHidden: flag(),
  /** One question before a post with a `stop` finding. */
  ask: flag(),
  /** Hosts on which Torgvett rests, granted or not. */
  offSites: list(),
  /** Rules that are off, by id. */
  offRules: list(),
  /** Reminders that are off: `photo`, `paid`, `late-evening`, `comment-field`. */
  offReminders: list(),
  /** What was marked as not relevant. */
  learned: Learned,
})
export type Settings = z.infer<typeof Settings>

const keys = Object.keys(Settings.def.shape)

/** What is chosen now. */
export const settings = async (): Promise<Settings> => Settings.parse(await browser.storage.local.get(keys))

/** Keeps choices on this device; what is not named stays as it is. */
export const choose = (choices: Partial<Settings>): Promise<void> => browser.storage.local.set(choices)

/** Tells of every change of a choice, in whichever window, until the signal ends it. */
export function onChoice(changed: (now: Settings) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) void settings().then(changed)
  }
  browser.storage.local.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear))
}

/** The language that Torgvett speaks: the one chosen, else the nearest to the browser's own. */
export async function interfaceLanguage(): Promise<Language> {
  const { language } = await settings()
  return isLanguage(language) ? language : nearest(browser.i18n.getUILanguage(), 'en')
}

/** Keeps the chosen language on this device. */
export const chooseLanguage = (language: Language): Promise<void> => choose({ language })
