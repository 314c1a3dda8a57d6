import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { furthest, park } from '../../parked.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import { Switch } from '../../ui/Switch.tsx'
import type { Words } from '../../ui/words.ts'

const choices = ['later', 'morning', 'own'] as const

/** A time as the browser's own field writes it, in the device's time: `2026-11-25T08:00`. */
function local(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** Eight o'clock on the next morning. */
function morning(now: Date): Date {
  const next = new Date(now)
  if (now.getHours() >= 5) next.setDate(now.getDate() + 1)
  next.setHours(8, 0, 0, 0)
  return next
}

const notifications = { permissions: ['notifications' as const] }

/** Lays a draft to rest until a time that its writer chooses. */
export function Rest({ words, draft, onLaid }: { words: Words; draft: string; onLaid(): void }) {
  const [text, setText] = useState(draft)
  const [choice, setChoice] = useState<(typeof choices)[number]>('morning')
  const [own, setOwn] = useState(() => local(morning(new Date())))
  const [notifies, setNotifies] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => void browser.permissions.contains(notifications).then(setNotifies), [])
  const field = useRef<HTMLInputElement>(null)
  const first = local(new Date())
  const last = local(new Date(Date.now() + furthest))

  const lay = (event: SubmitEvent) => {
    event.preventDefault()
    const now = new Date()
    const times = { later: new Date(now.getTime() + 7_200_000), morning: morning(now), own: new Date(own) }
    const wakeAt = times[choice].getTime()
    if (text.trim() === '' || Number.isNaN(wakeAt)) return
    // The browser knows the limits of when the page was drawn; it may have stood open since.
    if (choice === 'own' && (own < local(now) || wakeAt > now.getTime() + furthest)) {
      field.current?.setCustomValidity(words.say(sleepStrings.ownHelp))
      field.current?.reportValidity()
      return
    }
    setFailed(false)
    park(text, wakeAt, now.getTime()).then(
      () => {
        setText('')
        onLaid()
      },
      () => setFailed(true),
    )
  }
  // The browser asks its own question here.
  const turn = (on: boolean) =>
    void (on ? browser.permissions.request(notifications) : browser.permissions.remove(notifications)).then(() =>
      browser.permissions.contains(notifications).then(setNotifies),
    )
  return (
    <form class="two" onSubmit={lay}>
      <label class="field">
        {words.say(sleepStrings.draft)}
        <textarea
          rows={8}
          dir="auto"
          autocomplete="off"
          required={true}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="stack">
        <fieldset>
          <legend>{words.say(sleepStrings.when)}</legend>
          {choices.map((one) => (
            <label key={one} class="tick">
              <input type="radio" name="when" checked={choice === one} onChange={() => setChoice(one)} />{' '}
              {words.say(sleepStrings[one])}
            </label>
          ))}
        </fieldset>
        {choice === 'own' && (
          <>
            <label class="field">
              {words.say(sleepStrings.ownTime)}
              <input
                ref={field}
                type="datetime-local"
                required={true}
                min={first}
                max={last}
                aria-describedby="own-help"
                value={own}
                onInput={({ currentTarget }) => {
                  currentTarget.setCustomValidity('')
                  setOwn(currentTarget.value)
                }}
              />
            </label>
            <p id="own-help" class="muted">
              {words.say(sleepStrings.ownHelp)}
            </p>
          </>
        )}
        <div class="switches">
          <Switch
            label={words.say(sleepStrings.notify)}
            help={words.say(sleepStrings.notifyHelp)}
            on={notifies}
            onTurn={turn}
          />
        </div>
        <button type="submit" class="btn primary">
          {words.say(sleepStrings.park)}
        </button>
        {failed && <p role="alert">{words.say(sleepStrings.notParked)}</p>}
      </div>
    </form>
  )
}
