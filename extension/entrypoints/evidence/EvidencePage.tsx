import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { headings } from '../../../guideline/page/headings-words.ts'
import { help } from '../../../guideline/page/page.ts'
import { allEvidence, type Evidence, forgetEvidence } from '../../evidence.ts'
import { evidenceFile, moments } from '../../evidence-file.ts'
import { evidenceStrings as strings } from '../../evidence-strings.ts'
import { pageStrings } from '../../page-strings.ts'
import { saveFile } from '../../ui/save.ts'
import { useFresh } from '../../ui/useFresh.ts'
import { useSaid } from '../../ui/useSaid.ts'
import type { Words } from '../../ui/words.ts'

/** What has been kept, as one file when it is needed, and where help is found. */
export function EvidencePage({ words }: { words: Words }) {
  const [all, setAll] = useState<Evidence[] | 'unread'>()
  const refresh = useCallback(
    () =>
      void allEvidence().then(setAll, () => {
        setAll('unread')
      }),
    [],
  )
  useFresh(refresh)
  const [said, say] = useSaid()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!all) return null
  const erase = async (id: string) => {
    await forgetEvidence(id)
    heading.current?.focus()
    say(words.say(strings.erased))
    refresh()
  }
  /** Saves all that is kept at the press, also what this page has not shown yet. */
  const save = async () => {
    const now = await allEvidence()
    setAll(now)
    if (now.length > 0) saveFile('torgvett.html', 'text/html', evidenceFile(now, words))
  }
  return (
    <main>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.say(strings.title)}
        </h1>
        <p class="lead">{words.say(strings.lead)}</p>
        <p class="muted">{words.say(strings.how)}</p>
        <p role="status" class="good">
          {said}
        </p>
      </header>
      {all === 'unread' ? (
        <p>{words.say(strings.unread)}</p>
      ) : all.length === 0 ? (
        <p>{words.say(strings.none)}</p>
      ) : (
        <section class="stack">
          <button type="button" class="btn primary" onClick={() => void save().catch(() => setAll('unread'))}>
            {words.say(strings.export)}
          </button>
          <p class="muted">{words.say(strings.exportHelp)}</p>
          {all.map((evidence) => (
            <Piece key={evidence.id} words={words} evidence={evidence} onErase={() => void erase(evidence.id)} />
          ))}
          <p class="muted">{words.say(strings.sums)}</p>
        </section>
      )}
      <section class="stack">
        <h2>{words.say(strings.help)}</h2>
        <p>{words.say(headings.helpText)}</p>
        <div class="two">
          <Helpers words={words} country="NO" />
          <Helpers words={words} country="SE" />
        </div>
      </section>
    </main>
  )
}

/** One piece: where, when, what was said and how it looked. */
function Piece({ words, evidence, onErase }: { words: Words; evidence: Evidence; onErase(): void }) {
  const [sure, setSure] = useState<boolean>()
  const first = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with each step: the focus goes to the one that stands there now.
  useEffect(() => {
    if (sure !== undefined) first.current?.focus()
  }, [sure])
  const { id, title, address, keptAt, text, picture, sha256 } = evidence
  return (
    <article class="card piece" aria-labelledby={id}>
      <h2 id={id}>{title || address}</h2>
      <dl>
        <dt>{words.say(strings.address)}</dt>
        <dd>{address}</dd>
        <dt>{words.say(strings.time)}</dt>
        <dd>{moments(keptAt, words)}</dd>
        {text && (
          <>
            <dt>{words.say(strings.words)}</dt>
            <dd>
              <blockquote dir="auto">{text.value}</blockquote>
              <code>
                {words.say(strings.sum)}: {text.sha256}
              </code>
            </dd>
          </>
        )}
        {picture && (
          <>
            <dt>{words.say(strings.picture)}</dt>
            <dd>
              <img src={picture.value} alt={words.say(strings.picture)} />
              <code>
                {words.say(strings.sum)}: {picture.sha256}
              </code>
            </dd>
          </>
        )}
        {sha256 && (
          <>
            <dt>{words.say(strings.whole)}</dt>
            <dd>
              <code>
                {words.say(strings.sum)}: {sha256}
              </code>
            </dd>
          </>
        )}
      </dl>
      <div class="row-of">
        {sure ? (
          <>
            <button ref={first} type="button" class="btn" aria-describedby={id} onClick={() => setSure(false)}>
              {words.say(pageStrings.keepIt)}
            </button>
            <button type="button" class="btn" aria-describedby={id} onClick={onErase}>
              {words.say(strings.sure)}
            </button>
          </>
        ) : (
          <button ref={first} type="button" class="btn quiet" aria-describedby={id} onClick={() => setSure(true)}>
            {words.say(strings.erase)}
          </button>
        )}
      </div>
    </article>
  )
}

/** Who helps in a country. */
function Helpers({ words, country }: { words: Words; country: 'NO' | 'SE' }) {
  return (
    <div class="stack">
      <h3>{words.say(country === 'NO' ? headings.helpNorway : headings.helpSweden)}</h3>
      <ul class="helpers">
        {help[country].map(({ name, says, site }) => (
          <li key={name.en}>
            <b>{words.say(name)}</b>
            <div>{words.say(says)}</div>
            {site && (
              <a href={`https://${site}/`} target="_blank" rel="noreferrer">
                {site}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
