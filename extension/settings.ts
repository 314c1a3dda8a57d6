import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isLanguage, type Language, nearest } from '../languages/index.ts'

const Stored = z.object({ language: z.optional(z.string()) })

/** The language that Torgvett speaks: the one chosen in the popup, else the nearest to the browser's own. */
export async function interfaceLanguage(): Promise<Language> {
  const stored = Stored.safeParse(await browser.storage.local.get('language'))
  const chosen = stored.success ? stored.data.language : undefined
  return isLanguage(chosen) ? chosen : nearest(browser.i18n.getUILanguage(), 'en')
}

/** Keeps the chosen language on this device. */
export const chooseLanguage = (language: Language): Promise<void> => browser.storage.local.set({ language })
