import type { Reminder } from '../../guideline/reminders.ts'
import { cardStrings } from '../card-strings.ts'
import type { Words } from './words.ts'

interface RemindersProps {
  words: Words
  reminders: Reminder[]
  onFine(id: string): void
}

/** Reminders: said once, seen with one press, and no finding. */
export const Reminders = ({ words, reminders, onFine }: RemindersProps) => (
  <>
    {reminders.map(({ id, says }) => (
      <div key={id} class="in reminder">
        <p>{words.say(says)}</p>
        <button type="button" class="btn" onClick={() => onFine(id)}>
          {words.say(cardStrings.fine)}
        </button>
      </div>
    ))}
  </>
)
