import type { Finding } from '../../guideline/rule.ts'
import { askStrings } from '../ask-strings.ts'
import type { View } from './Companion.tsx'
import type { Words } from './words.ts'

interface AskProps {
  words: Words
  finding: Finding
  /** The site's Post control, whose press was held back until the answer. */
  control(): HTMLElement | undefined
  onView(view: View): void
}

/** The one question before a post: two answers of equal weight. A second press on the site's own control posts as well. */
export function Ask({ words, finding, control, onView }: AskProps) {
  const post = () => {
    try {
      onView({ kind: 'closed' })
    } finally {
      control()?.click()
    }
  }
  return (
    <div class="in">
      <p class="muted">{words.quoted(finding.quote)}</p>
      <p class="ask">{words.question(finding)}</p>
      <div class="acts">
        <button type="button" class="btn" data-first="true" onClick={() => onView({ kind: 'closed' })}>
          {words.say(askStrings.back)}
        </button>
        <button type="button" class="btn" onClick={post}>
          {words.say(askStrings.postAnyway)}
        </button>
      </div>
    </div>
  )
}
