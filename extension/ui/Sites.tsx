import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { municipality } from '../municipality.ts'
import { pageStrings } from '../page-strings.ts'
import { holdsFor, type Place, patternsOf, placeOf, placesOn, siteNamed } from '../places.ts'
import { sites } from '../sites/registry.ts'
import type { Site } from '../sites/site.ts'
import { welcomeStrings } from '../welcome-strings.ts'
import { Icon } from './Icon.tsx'
import { nextTo } from './nextTo.ts'
import { placeName } from './placeName.ts'
import type { Words } from './words.ts'

interface RowProps {
  words: Words
  name: string
  on: boolean
  /** What is given back, or asked for; nothing where it is on by something wider. */
  origins: string[]
  /** Turned off, its button goes. */
  goes: boolean
  onTurned(): void
}

/** One site: that it is on and the way off, or the way on. */
function Row({ words, name, on, origins, goes, onTurned }: RowProps) {
  const text = words.say(on ? pageStrings.turnOff : pageStrings.turnOn)
  // The browser asks its own question here, and only if the press is still what calls.
  const turn = async (button: HTMLElement) => {
    const next = nextTo(button) ?? button.closest('ul')
    const turned = await (on ? browser.permissions.remove({ origins }) : browser.permissions.request({ origins }))
    if (on && turned && goes) next?.focus()
    onTurned()
  }
  return (
    <li class="site">
      <span>
        {name}
        {on && (
          <span class="good">
            <Icon name="check" /> {words.say(welcomeStrings.on)}
          </span>
        )}
      </span>
      {origins.length > 0 && (
        <button
          type="button"
          class="btn"
          aria-label={`${text}: ${name}`}
          onClick={({ currentTarget }) => void turn(currentTarget)}
        >
          {text}
        </button>
      )}
    </li>
  )
}

/** A site of one's own choice, by its address. */
function Another({ words, onTurned }: { words: Words; onTurned(): void }) {
  const [wrong, setWrong] = useState(false)
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget as HTMLFormElement).get('site')
    const address = typeof written === 'string' ? written.trim() : ''
    const site = siteNamed(address)
    setWrong(!site)
    if (site) void browser.permissions.request({ origins: patternsOf(site) }).then(onTurned)
  }
  return (
    <form class="another" onSubmit={ask}>
      <label class="field">
        {words.say(welcomeStrings.another)}
        <input name="site" inputMode="url" autocomplete="off" spellcheck={false} aria-describedby="another-help" />
      </label>
      <button type="submit" class="btn">
        {words.say(pageStrings.turnOn)}
      </button>
      <p id="another-help" class="muted" role="status">
        {words.say(wrong ? welcomeStrings.notASite : welcomeStrings.anotherHelp)}
      </p>
    </form>
  )
}

/** Whether what is granted holds for all that a site asks for. */
const heldBy = (places: Place[], patterns: string[]): boolean =>
  patterns.every((pattern) => places.some((place) => holdsFor(place, placeOf(pattern))))

/** Where Torgvett is on, and where it can be: the sites that we know, one by one, and any other. */
export function Sites({ words }: { words: Words }) {
  const [places, setPlaces] = useState<Place[]>()
  const [proposed, setProposed] = useState<string[]>([])
  useEffect(() => void municipality().then((from) => setProposed(from?.sites ?? [])), [])
  const refresh = useCallback(() => void placesOn().then(setPlaces), [])
  useEffect(() => {
    refresh()
    browser.permissions.onAdded.addListener(refresh)
    browser.permissions.onRemoved.addListener(refresh)
    return () => {
      browser.permissions.onAdded.removeListener(refresh)
      browser.permissions.onRemoved.removeListener(refresh)
    }
  }, [refresh])

  // Nothing is said to be off before it is known.
  if (!places) return null
  const first = proposed.flatMap((host) => siteNamed(host) ?? [])
  // By their names: one that is proposed stands where it first stands.
  const known = [...new Map([...first, ...Object.values<Site>(sites)].map((site) => [site.name, site])).values()]
  const rows = known.map((site) => {
    const patterns = patternsOf(site)
    const own = patterns.filter((one) => places.some(({ pattern }) => pattern === one))
    const wider = places.filter(({ pattern }) => !patterns.includes(pattern))
    const on = heldBy(places, patterns)
    // What is on by something wider alone has nothing to give back.
    return { name: site.name, on, origins: on ? own : patterns, goes: heldBy(wider, patterns) }
  })
  const shown = new Set(rows.flatMap(({ on, origins }) => (on ? origins : [])))
  return (
    <>
      <ul class="places" tabIndex={-1}>
        {rows.map((row) => (
          <Row key={row.name} words={words} {...row} onTurned={refresh} />
        ))}
        {places
          .filter(({ pattern }) => !shown.has(pattern))
          .map((place) => (
            <Row
              key={place.pattern}
              words={words}
              name={placeName(place, words)}
              on={true}
              origins={[place.pattern]}
              goes={true}
              onTurned={refresh}
            />
          ))}
        <li class="site">
          {words.say(welcomeStrings.elsewhere)}
          <span class="muted">{words.say(welcomeStrings.onPress)}</span>
        </li>
      </ul>
      <Another words={words} onTurned={refresh} />
    </>
  )
}
