import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { check } from '../../../guideline/index.ts'
import type { Finding } from '../../../guideline/rule.ts'
import { apply } from '../../apply.ts'
import type { Carry } from '../../carry.ts'
import { carryStrings } from '../../carry-strings.ts'
import textarea from '../../editors/textarea.ts'
import { relevant, sameness, shown } from '../../findings.ts'
import { popupStrings } from '../../popup-strings.ts'
import { keepRhythm, type Rhythm } from '../../rhythm.ts'
import { strings } from '../../strings.ts'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { chosenPack } from '../../ui/pack.ts'
import { useSettings } from '../../ui/useSettings.ts'
import type { Words } from '../../ui/words.ts'

/** A text of one's own, checked in the pauses of its writer, for places that Torgvett can't reach. It is kept nowhere. */
export function Paste({ words }: { words: Words }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const rhythm = useRef<Rhythm>(null)
  const [text, setText] = useState('')
  /** The text as it was when it was last checked. */
  const [read, setRead] = useState('')
  const [rests, setRests] = useState(false)
  useEffect(() => {
    const life = new AbortController()
    const check = () => setRead(field.current?.value ?? '')
    rhythm.current = keepRhythm({ draw: () => undefined, check, rest: () => setRests(true) }, life.signal)
    return () => life.abort()
  }, [])
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const chosen = useSettings()
  const all = useMemo(() => {
    if (!chosen) return []
    const pack = chosenPack(chosen.pack)
    return check(read, { role: chosen.role, ...(pack && { pack }) }).findings
  }, [read, chosen])
  const findings = shown(chosen ? relevant(all, chosen, '') : [], kept)
  const count = read.trim() === '' || text.trim() === '' ? '' : words.toLookAt(findings.length)
  // While somebody writes, what was said last stands: the same words are not said again.
  const said = useRef('')
  if (rests) said.current = count

  const keep = (finding: Finding) => {
    setKept(new Set([...kept, sameness(finding)]))
    field.current?.focus()
  }
  const use = (finding: Finding) => {
    const composer = field.current
    if (composer) void apply(composer, textarea.open(composer, document.body), finding)
  }
  const carry = (to: Carry['to']) => {
    const request: Carry = { kind: 'carry', to, text }
    void browser.runtime.sendMessage(request)
  }
  return (
    <section class="found">
      <label class="field">
        {words.say(popupStrings.paste)}
        <textarea
          ref={field}
          value={text}
          autocomplete="off"
          aria-describedby="paste-help"
          onCompositionEnd={() => rhythm.current?.changed(false)}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setRests(false)
            rhythm.current?.changed(/[.!?\n]$/.test(event.data ?? ''), event.isComposing)
          }}
        />
      </label>
      <p id="paste-help" class="muted">
        {words.say(popupStrings.pasteHelp)}
      </p>
      <p role="status" class="unseen">
        {said.current || null}
      </p>
      {count !== '' && (
        <p class={findings.length > 0 ? 'count' : 'good'}>
          {findings.length === 0 && <Icon name="check" />} {count}
        </p>
      )}
      {text.trim() !== '' && (
        <div class="acts">
          {(['square', 'sleep'] as const).map((to) => (
            <button key={to} type="button" class="btn" onClick={() => carry(to)}>
              {words.say(carryStrings[to])}
            </button>
          ))}
        </div>
      )}
      {findings.map((finding) => (
        <article key={`${finding.rule}${finding.start}`} class={`card ${finding.level}-c`}>
          <header>
            <h2>
              <Icon name={finding.level} /> {words.say(strings[finding.level])}
            </h2>
          </header>
          <Card words={words} finding={finding} text={read} onKeep={() => keep(finding)} onUse={() => use(finding)} />
        </article>
      ))}
    </section>
  )
}
