import type { Dialogue } from '../../contract/dialogue.ts'

/** Where a dialogue stands: before, during, and after it is open; `late` when the promised answer has not come in time. */
export type Phase = 'coming' | 'open' | 'waiting' | 'late' | 'answered'

/** The ladder of participation from the ground up. */
export const rungs = ['inform', 'consult', 'dialogue', 'agenda', 'decide'] as const

/** Where a dialogue stands at a moment. An answer is late from the day after the promised one. */
export function phase({ opens, closes, late, outcome }: Dialogue, now: Date): Phase {
  const before = (moment: string) => now.getTime() < Date.parse(moment)
  if (before(opens)) return 'coming'
  if (before(closes)) return 'open'
  if (outcome) return 'answered'
  return before(late) ? 'waiting' : 'late'
}

/** How long it is open: when it opens, until when and how many days that is, or when it closed. */
export function howLong(dialogue: Dialogue, now: Date): string {
  const { opens, until, closed } = dialogue.words
  const at = phase(dialogue, now)
  return at === 'coming' ? opens : at === 'open' ? until : closed
}

/** Whether it is open today and closes tonight at the latest. */
export const isLastDay = (dialogue: Dialogue, now: Date): boolean =>
  phase(dialogue, now) === 'open' && now.getTime() >= Date.parse(dialogue.lastDay)

/** Whether the answer came, or has still not come, after the promised day. */
export const isLate = ({ late, outcome }: Dialogue, now: Date): boolean =>
  Date.parse(outcome?.at ?? now.toISOString()) >= Date.parse(late)

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
