import { useEffect, useRef, useState } from 'preact/hooks'
import { ruleIds } from '../../../guideline/index.ts'
import type { Level } from '../../../guideline/rule.ts'
import { type Municipality, municipality } from '../../municipality.ts'
import { optionsStrings, reminderStrings } from '../../options-strings.ts'
import { pageStrings } from '../../page-strings.ts'
import { choose, type Settings, settings } from '../../settings.ts'
import { strings } from '../../strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { LanguageChoice } from '../../ui/Language.tsx'
import { nextTo } from '../../ui/nextTo.ts'
import { Rules } from '../../ui/Rules.tsx'
import { Sites } from '../../ui/Sites.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { listed, useSettings } from '../../ui/useSettings.ts'
import type { Words } from '../../ui/words.ts'
import { FromMunicipality } from './FromMunicipality.tsx'
import { LearnedList } from './Learned.tsx'
import { Stored } from './Stored.tsx'

interface PartProps {
  words: Words
  chosen: Settings
}

const roles = ['member', 'mayor', 'board'] as const
const levels = ['stop', 'warn', 'note'] as const satisfies Level[]
const helps = { stop: optionsStrings.stopHelp, warn: optionsStrings.warnHelp, note: optionsStrings.noteHelp }
const reminders = Object.keys(reminderStrings) as (keyof typeof reminderStrings)[]

/** Everything that can be chosen, and everything that is stored. Each choice holds at once. */
export function Options({ words }: { words: Words }) {
  const chosen = useSettings()
  const [from, setFrom] = useState<Municipality>()
  const sites = useRef<HTMLHeadingElement>(null)
  useEffect(() => void municipality().then(setFrom), [])
  if (!chosen) return null
  return (
    <main>
      <header>
        <h1>{words.say(pageStrings.settings)}</h1>
      </header>
      {from && <FromMunicipality words={words} from={from} />}
      <div class="two">
        <div class="stack wide">
          <Speaks words={words} chosen={chosen} />
          <Along words={words} chosen={chosen} />
        </div>
        <Heard words={words} chosen={chosen} fixed={from?.pack?.off ?? []} />
      </div>
      <div class="two">
        <section class="stack">
          <h2 ref={sites} tabIndex={-1}>
            {words.say(optionsStrings.sites)}
          </h2>
          <Sites words={words} />
          <Resting words={words} chosen={chosen} onLast={() => sites.current?.focus()} />
        </section>
        <LearnedList words={words} learned={chosen.learned} />
      </div>
      <Stored words={words} chosen={chosen} />
    </main>
  )
}

/** The interface language, and in what capacity one writes. */
function Speaks({ words, chosen }: PartProps) {
  return (
    <section class="stack">
      <h2>{words.say(optionsStrings.speaks)}</h2>
      <LanguageChoice words={words} named={true} />
      <fieldset>
        <legend>{words.say(optionsStrings.role)}</legend>
        {roles.map((role) => (
          <label key={role} class="tick">
            <input type="radio" name="role" checked={chosen.role === role} onChange={() => void choose({ role })} />{' '}
            {words.say(optionsStrings[role])}
          </label>
        ))}
      </fieldset>
    </section>
  )
}

/** What happens beside the findings: the quiet question, the reminders, the marks. */
function Along({ words, chosen }: PartProps) {
  const off = chosen.offReminders
  return (
    <section class="stack">
      <h2>{words.say(optionsStrings.along)}</h2>
      <Keys words={words} />
      <div class="switches">
        <Switch
          label={words.say(pageStrings.hideMarks)}
          on={chosen.marksHidden}
          onTurn={(marksHidden) => void choose({ marksHidden })}
        />
        <Switch
          label={words.say(optionsStrings.ask)}
          help={words.say(optionsStrings.askHelp)}
          on={chosen.ask}
          onTurn={(ask) => void choose({ ask })}
        />
      </div>
      <h3>{words.say(optionsStrings.reminders)}</h3>
      <div class="switches">
        {reminders.map((id) => (
          <Switch
            key={id}
            label={words.say(reminderStrings[id].name)}
            help={words.say(reminderStrings[id].when)}
            on={!off.includes(id)}
            onTurn={(on) => void choose({ offReminders: listed(off, id, !on) })}
          />
        ))}
      </div>
    </section>
  )
}

/** How much is heard: by level, and by rule. */
function Heard({ words, chosen, fixed }: PartProps & { fixed: string[] }) {
  const { paused, offLevels, offRules } = chosen
  return (
    <section class="stack">
      <h2>{words.say(optionsStrings.levels)}</h2>
      <div class="switches">
        <Switch label={words.say(pageStrings.pause)} on={paused} onTurn={(on) => void choose({ paused: on })} />
        {levels.map((level) => (
          <Switch
            key={level}
            label={words.say(strings[level])}
            help={words.say(helps[level])}
            on={!offLevels.includes(level)}
            onTurn={(on) => void choose({ offLevels: listed(offLevels, level, !on) })}
          />
        ))}
      </div>
      <h3>{words.say(optionsStrings.rules)}</h3>
      <details class="fold">
        <summary>
          <Icon name="down" /> {words.say(optionsStrings.allRules, { n: ruleIds.length })}
        </summary>
        <Rules words={words} off={offRules} fixed={fixed} />
      </details>
    </section>
  )
}

/** Sites that are granted, and on which Torgvett rests. `onLast` is told when the last of them goes. */
function Resting({ words, chosen, onLast }: PartProps & { onLast(): void }) {
  const { offSites } = chosen
  if (offSites.length === 0) return null
  const wake = async (site: string, button: HTMLElement) => {
    const next = nextTo(button)
    // Read anew, and the focus goes on only then: a quick press on the next one comes before this list is drawn again.
    await choose({ offSites: listed((await settings()).offSites, site, false) })
    if (next) next.focus()
    else onLast()
  }
  return (
    <>
      <h3>{words.say(optionsStrings.resting)}</h3>
      <ul>
        {offSites.map((site) => (
          <li key={site} class="site">
            {site}
            <button
              type="button"
              class="btn"
              aria-label={`${words.say(optionsStrings.wake)}: ${site}`}
              onClick={({ currentTarget }) => void wake(site, currentTarget)}
            >
              {words.say(optionsStrings.wake)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
