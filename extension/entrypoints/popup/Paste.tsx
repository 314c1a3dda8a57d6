import { useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { check } from '../../../guideline/index.ts'
import type { Finding } from '../../../guideline/rule.ts'
import { apply } from '../../apply.ts'
import type { Carry } from '../../carry.ts'
import { carryStrings } from '../../carry-strings.ts'
import textarea from '../../editors/textarea.ts'
import { relevant, sameness, shown } from '../../findings.ts'
import { popupStrings } from '../../popup-strings.ts'
import { strings } from '../../strings.ts'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { chosenPack } from '../../ui/pack.ts'
import { useSettings } from '../../ui/useSettings.ts'
import type { Words } from '../../ui/words.ts'

/** A text of one's own, checked as it is written, for places that Torgvett can't reach. It is kept nowhere. */
export function Paste({ words }: { words: Words }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const chosen = useSettings()
  const all = useMemo(() => {
    if (!chosen) return []
    const pack = chosenPack(chosen.pack)
    return check(text, { role: chosen.role, ...(pack && { pack }) }).findings
  }, [text, chosen])
  const findings = shown(chosen ? relevant(all, chosen, '') : [], kept)

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
          aria-describedby="paste-help"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id="paste-help" class="muted">
        {words.say(popupStrings.pasteHelp)}
      </p>
      <p role="status" class={findings.length > 0 ? 'count' : 'good'}>
        {text.trim() !== '' && (
          <>
            {findings.length === 0 && <Icon name="check" />} {words.toLookAt(findings.length)}
          </>
        )}
      </p>
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
          <Card words={words} finding={finding} text={text} onKeep={() => keep(finding)} onUse={() => use(finding)} />
        </article>
      ))}
    </section>
  )
}
