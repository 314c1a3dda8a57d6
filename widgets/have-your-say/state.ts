import type { Dialogue } from '../../contract/dialogue.ts'
import { dateParts, isoDay } from '../../languages/dates.ts'

/** Where a dialogue stands: before, during, and after it is open; `late` when the promised answer has not come in time. */
export type Phase = 'coming' | 'open' | 'waiting' | 'late' | 'answered'

/** The ladder of participation from the ground up. */
export const rungs = ['inform', 'consult', 'dialogue', 'agenda', 'decide'] as const

const DAY = 86_400_000

/** The last minute of a deadline. One that is set to midnight means the day before: "until Sunday". */
export function lastMinute(deadline: string): Date {
  const { hours, minutes } = dateParts(deadline)
  return new Date(Date.parse(deadline) - (hours + minutes === '0000' ? 60_000 : 0))
}

/** Whole calendar days from one moment to another: 0 on the same day, however many hours the days have. */
export const daysBetween = (from: Date | string, to: Date | string): number =>
  Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / DAY)

/** Where a dialogue stands at a moment. An answer is late from the day after the promised one. */
export function phase({ opens, closes, answer, outcome }: Dialogue, now: Date): Phase {
  if (now.getTime() < Date.parse(opens)) return 'coming'
  if (now.getTime() < Date.parse(closes)) return 'open'
  if (outcome) return 'answered'
  return daysBetween(lastMinute(answer.by), now) > 0 ? 'late' : 'waiting'
}

/** Days until it closes; 0 is the last day. */
export const daysLeft = ({ closes }: Dialogue, now: Date): number => daysBetween(now, lastMinute(closes))

/** Days after the promised one: of the answer that came, else of today. 0 or less is in time. */
export const daysLate = ({ answer, outcome }: Dialogue, now: Date): number =>
  daysBetween(lastMinute(answer.by), outcome?.at ?? now)

/** What the panel lists: open ones soonest to close first, coming ones soonest to open, closed ones last closed first. */
export function arrange(dialogues: readonly Dialogue[], now: Date) {
  const among = (...phases: Phase[]) => dialogues.filter((one) => phases.includes(phase(one, now)))
  const by = (field: 'opens' | 'closes') => (one: Dialogue, other: Dialogue) =>
    Date.parse(one[field]) - Date.parse(other[field]) || (one.id < other.id ? -1 : 1)
  return {
    open: among('open').sort(by('closes')),
    coming: among('coming').sort(by('opens')),
    closed: among('waiting', 'late', 'answered').sort(by('closes')).reverse(),
  }
}

/** Whether people can write in it now. What is only explained asks for no views. */
export const takesInput = (dialogue: Dialogue, now: Date): boolean =>
  dialogue.rung !== 'inform' && phase(dialogue, now) === 'open'
