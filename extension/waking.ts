import { browser } from 'wxt/browser'
import { count, say } from '../languages/index.ts'
import { tend } from './parked.ts'
import { interfaceLanguage } from './settings.ts'
import { sleepStrings, wakes } from './sleep-strings.ts'

const alarm = 'parked'

/** Looks after the drafts at rest now: the badge counts those that are due, and an alarm is set for the next. */
export async function wake(): Promise<void> {
  const { due, untold, next } = await tend(Date.now())
  await browser.action.setBadgeBackgroundColor({ color: '#1b5a86' })
  await browser.action.setBadgeText({ text: due.length > 0 ? String(due.length) : '' })
  if (next === undefined) await browser.alarms.clear(alarm)
  else browser.alarms.create(alarm, { when: next })
  if (untold.length > 0) await notify(untold.length)
}

/** A notification, only where the user has granted it. It shows nothing of the draft. */
async function notify(n: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const language = await interfaceLanguage()
  await browser.notifications.create(alarm, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: say(sleepStrings.title, language),
    message: count(wakes, language, n),
  })
}

/** In the background: wakes drafts when their time comes, also after the browser has been closed. */
export function wakeDrafts(): void {
  // An extension that has been off for a while is told nothing when it is turned on again, and its alarm is gone.
  browser.alarms.get(alarm).then((set) => {
    if (!set) void wake()
  })
  browser.runtime.onInstalled.addListener(() => void wake())
  browser.runtime.onStartup.addListener(() => void wake())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void wake()
  })
  // Without the permission there is nothing to hear of.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === alarm) void browser.tabs.create({ url: '/sleep.html' })
  })
}
