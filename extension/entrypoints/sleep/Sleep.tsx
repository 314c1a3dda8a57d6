import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Carried, goBack } from '../../carry.ts'
import { type Parked, parked } from '../../parked.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import { useFresh } from '../../ui/useFresh.ts'
import { useSaid } from '../../ui/useSaid.ts'
import type { Words } from '../../ui/words.ts'
import { wake } from '../../waking.ts'
import { Rest } from './Rest.tsx'
import { Resting } from './Resting.tsx'

/** Drafts at rest: the one that the page was opened with is laid to rest here, and those that lie here are taken up again. */
export const pageFor = (draft: Carried | undefined) =>
  function Sleep({ words }: { words: Words }) {
    const [all, setAll] = useState<Parked[] | 'unread'>()
    const [laid, setLaid] = useState(false)
    const [said, say] = useSaid()
    const refresh = useCallback(
      () =>
        void wake()
          // Drafts are read also where no number or alarm can be set for them.
          .catch(() => undefined)
          .then(() => parked(Date.now()))
          .then(setAll)
          .catch(() => setAll('unread')),
      [],
    )
    useFresh(refresh)
    const heading = useRef<HTMLHeadingElement>(null)
    const back = useRef<HTMLButtonElement>(null)
    // The button that was pressed is gone with the form.
    useEffect(() => {
      if (laid) (back.current ?? heading.current)?.focus()
    }, [laid])
    const done = (text: string) => {
      say(text)
      refresh()
    }
    return (
      <main>
        <header>
          <h1>{words.say(sleepStrings.title)}</h1>
          <p class="lead">{words.say(sleepStrings.lead)}</p>
        </header>
        {!laid && (
          <Rest
            words={words}
            draft={draft?.text ?? ''}
            onLaid={() => {
              setLaid(draft !== undefined)
              done(words.say(sleepStrings.parked))
            }}
          />
        )}
        <p role="status" class="good">
          {said}
        </p>
        {laid && draft?.tab !== undefined && (
          <button
            ref={back}
            type="button"
            class="btn"
            onClick={() => void goBack(draft).then((there) => there || close())}
          >
            {words.say(sleepStrings.back)}
          </button>
        )}
        <section class="stack">
          <h2 ref={heading} tabIndex={-1}>
            {words.say(sleepStrings.resting)}
          </h2>
          {all?.length === 0 && <p class="muted">{words.say(sleepStrings.none)}</p>}
          {all === 'unread' ? (
            <p>{words.say(sleepStrings.unread)}</p>
          ) : (
            all?.map((one) => (
              <Resting
                key={one.id}
                words={words}
                draft={one}
                onDone={(text) => {
                  heading.current?.focus()
                  done(text)
                }}
              />
            ))
          )}
        </section>
      </main>
    )
  }
