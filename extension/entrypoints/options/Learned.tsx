import { useRef } from 'preact/hooks'
import { type Lesson, learn, unlearn } from '../../learned.ts'
import { LearnedFile } from '../../learned-file.ts'
import { imported, optionsStrings } from '../../options-strings.ts'
import { choose, settings } from '../../settings.ts'
import { nextTo } from '../../ui/nextTo.ts'
import { saveFile } from '../../ui/save.ts'
import { useSaid } from '../../ui/useSaid.ts'
import type { Words } from '../../ui/words.ts'

/** A list of lessons is small; anything larger is another file. */
const largest = 1_000_000

/** Adds the lessons of a file to what is known, and gives how many are new; nothing where it is no such file. */
async function bringIn(file: File): Promise<number | undefined> {
  if (file.size > largest) return undefined
  const read = LearnedFile.safeParse(
    await file
      .text()
      .then(JSON.parse)
      .catch(() => undefined),
  )
  if (!read.success) return undefined
  const { learned } = await settings()
  const all = read.data.learned.reduce(learn, learned)
  await choose({ learned: all })
  return all.length - learned.length
}

/** What was marked as not relevant, each with its way back; and the list as a file, out and in. */
export function LearnedList({ words, learned }: { words: Words; learned: Lesson[] }) {
  const [said, say] = useSaid()
  const heading = useRef<HTMLHeadingElement>(null)
  const save = () =>
    saveFile(
      'torgvett.json',
      'application/json',
      JSON.stringify({ version: 1, learned } satisfies LearnedFile, null, 2),
    )
  const bring = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    try {
      const added = await bringIn(file)
      say(added === undefined ? words.say(optionsStrings.notAList) : words.count(imported, added))
    } catch {
      say(words.say(optionsStrings.notBroughtIn))
    }
    // The same file may be chosen again.
    input.value = ''
  }
  /** Undoes one. Its row goes: the focus goes on to the next, or the one before. */
  const undo = async (lesson: Lesson, button: HTMLElement) => {
    const next = nextTo(button) ?? heading.current
    // Read anew, and the focus goes on only then: a quick press on the next one comes before this list is drawn again.
    await choose({ learned: unlearn((await settings()).learned, lesson) })
    next?.focus()
  }
  /** The rule, where there still is one, and where the words are left alone. */
  const about = ({ rule, site }: Lesson) => {
    const name = words.sayings(rule)?.name
    const where = words.say(site ? optionsStrings.here : optionsStrings.everywhere, { site: site ?? '' })
    return name ? `${words.say(name)}, ${where}` : where
  }
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {words.say(optionsStrings.learned)}
      </h2>
      {learned.length === 0 && <p class="muted">{words.say(optionsStrings.learnedNone)}</p>}
      <ul>
        {learned.map((lesson) => (
          <li key={`${lesson.rule} ${lesson.site} ${lesson.words}`} class="lesson">
            <span>
              {words.quoted(lesson.words)} <span class="muted">{about(lesson)}</span>
            </span>
            <button
              type="button"
              class="btn quiet"
              aria-label={`${words.say(optionsStrings.undo)}: ${lesson.words}`}
              onClick={({ currentTarget }) => void undo(lesson, currentTarget)}
            >
              {words.say(optionsStrings.undo)}
            </button>
          </li>
        ))}
      </ul>
      <div class="row-of">
        {learned.length > 0 && (
          <button type="button" class="btn" onClick={save}>
            {words.say(optionsStrings.export)}
          </button>
        )}
        <label class="btn file">
          {words.say(optionsStrings.import)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void bring(currentTarget)}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
