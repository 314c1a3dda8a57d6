import { headings, levelNames } from '../../../guideline/page/headings-words.ts'
import { type Item, type Part, parts } from '../../../guideline/page/page.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LanguageChoice } from '../../ui/Language.tsx'
import type { Words } from '../../ui/words.ts'

/** The whole guideline, to be read from top to end or printed. */
export function Guideline({ words }: { words: Words }) {
  return (
    <main>
      <header>
        <div class="row-of welcome">
          <h1>{words.say(headings.title)}</h1>
          <LanguageChoice words={words} />
        </div>
        <p class="lead">{words.say(headings.summary)}</p>
        <nav class="contents">
          {parts.map(({ id, heading }) => (
            <a key={id} class="link" href={`#${id}`}>
              {words.say(heading)}
            </a>
          ))}
        </nav>
      </header>
      {parts.map((part) => (
        <Section key={part.id} words={words} part={part} />
      ))}
    </main>
  )
}

function Section({ words, part }: { words: Words; part: Part }) {
  const [first, ...more] = part.lead
  const items = part.items.map((item) => <Line key={item.name.en} words={words} item={item} ordered={!!part.ordered} />)
  return (
    <section class="stack" id={part.id}>
      <h2>{words.say(part.heading)}</h2>
      {first && <p class={part.id === 'rule' ? 'rule' : ''}>{words.say(first)}</p>}
      {more.map((text) => (
        <p key={text.en}>{words.say(text)}</p>
      ))}
      {items.length > 0 && (part.ordered ? <ol>{items}</ol> : <ul class="items">{items}</ul>)}
      {part.source && <p class="muted">{words.say(part.source)}</p>}
    </section>
  )
}

function Line({ words, item, ordered }: { words: Words; item: Item; ordered: boolean }) {
  const { name, says, level, site } = item
  const text = (
    <div>
      {says ? <b>{words.say(name)}</b> : words.say(name)}
      {level && <span class="muted"> · {words.say(levelNames[level])}</span>}
      {says && <div>{words.say(says)}</div>}
      {site && (
        <a href={`https://${site}/`} target="_blank" rel="noreferrer">
          {site}
        </a>
      )}
    </div>
  )
  if (ordered) return <li>{text}</li>
  return (
    <li>
      <span class={level === 'note' ? 'tip' : (level ?? (says && 'who'))}>
        <Icon name={level ?? (says ? 'right' : 'check')} />
      </span>
      {text}
    </li>
  )
}
