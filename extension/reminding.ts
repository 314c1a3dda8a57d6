import type { Reminder } from '../guideline/reminders.ts'
import type { Finding } from '../guideline/rule.ts'
import { shared } from './engine.ts'
import type { Followed } from './followed.ts'

/** The reminders of one composer. */
export interface Reminders {
  /** What is shown now. */
  due: Reminder[]
  /** The writer has stopped for a while: what is due takes its turn. */
  remind(text: string, findings: Finding[]): void
  /** A press on the control that posts. */
  posting(control: HTMLElement): void
  /** The text as it is now: an empty composer after a press on Post has posted. */
  read(text: string): void
  /** One has been seen. */
  done(id: string): void
}

/** Keeps the reminders of a composer; `changed` is called when there is one more. */
export function keepReminders({ composer, choices, site, onPosted }: Followed, changed: () => void): Reminders {
  const taken = new Set<string>()
  let posting = false

  const reminders: Reminders = {
    due: [],
    remind(text, findings) {
      const { later } = shared()
      for (const reminder of later?.due(composer, text, findings) ?? []) {
        if (taken.has(reminder.id) || choices().offReminders.includes(reminder.id)) continue
        taken.add(reminder.id)
        void later?.takesTurn(reminder.id).then((turn) => {
          if (!turn) return
          reminders.due = [...reminders.due, reminder]
          changed()
        })
      }
    },
    posting(control) {
      posting = shared().later?.isReply(composer, control, site) === false
    },
    read(text) {
      if (posting && text.trim() === '') {
        posting = false
        onPosted()
      }
    },
    done(id) {
      reminders.due = reminders.due.filter((reminder) => reminder.id !== id)
    },
  }
  return reminders
}
