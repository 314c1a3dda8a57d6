import { render } from 'preact'
import type { Reminder } from '../../guideline/reminders.ts'
import { Reminders } from './Reminders.tsx'
import type { Words } from './words.ts'

/** Shows a reminder in the page's own corner, since its composer is gone; one press takes it away. */
export function notice(place: HTMLElement, words: Words, reminder: Reminder): void {
  const onFine = () => render(null, place)
  render(
    <section class="card notice">
      <Reminders words={words} reminders={[reminder]} onFine={onFine} />
    </section>,
    place,
  )
}
