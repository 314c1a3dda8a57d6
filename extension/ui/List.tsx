import type { Finding } from '../../guideline/rule.ts'
import { Icon } from './Icon.tsx'
import type { Words } from './words.ts'

/** The findings in order of weight, each a button that opens its card. */
export function List({
  words,
  findings,
  onOpen,
}: {
  words: Words
  findings: Finding[]
  onOpen(finding: Finding): void
}) {
  return (
    <ul class="list">
      {findings.map((finding, index) => (
        <li key={`${finding.rule}${finding.start}`}>
          <button type="button" class={`row ${finding.level}`} data-first={index === 0} onClick={() => onOpen(finding)}>
            <Icon name={finding.level} />
            <span>
              <b>{words.question(finding)}</b>
              <span class="muted">{words.quoted(finding.quote, 60)}</span>
            </span>
            <Icon name="right" />
          </button>
        </li>
      ))}
    </ul>
  )
}
