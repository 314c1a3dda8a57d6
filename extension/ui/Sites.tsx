import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { municipality } from '../municipality.ts'
import { pageStrings } from '../page-strings.ts'
import { type Place, patternsOf, placesOn, siteNamed } from '../places.ts'
import { sites } from '../sites/registry.ts'
import type { Site } from '../sites/site.ts'
import { welcomeStrings } from '../welcome-strings.ts'
import { Icon } from './Icon.tsx'
import type { Words } from './words.ts'

interface RowProps {
  words: Words
  name: string
  on: boolean
  origins: string[]
  onTurned(): void
}

/** One site: that it is on and the way off, or the way on. */
function Row({ words, name, on, origins, onTurned }: RowProps) {
  const text = words.say(on ? pageStrings.turnOff : pageStrings.turnOn)
  // The browser asks its own question here, and only if the press is still what calls.
  const turn = () =>
    void (on ? browser.permissions.remove({ origins }) : browser.permissions.request({ origins })).then(onTurned)
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
      <button type="button" class="btn" aria-label={`${text}: ${name}`} onClick={turn}>
        {text}
      </button>
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

/** Where Torgvett is on, and where it can be: the sites that we know, one by one, and any other. */
export function Sites({ words }: { words: Words }) {
  const [places, setPlaces] = useState<Place[]>([])
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

  const first = proposed.flatMap((host) => siteNamed(host) ?? [])
  // By their names: one that is proposed stands where it first stands.
  const known = [...new Map([...first, ...Object.values<Site>(sites)].map((site) => [site.name, site])).values()]
  const granted = (origins: string[]) => origins.every((pattern) => places.some((place) => place.pattern === pattern))
  const wide = new Set(known.flatMap((site) => (granted(patternsOf(site)) ? patternsOf(site) : [])))
  return (
    <>
      <ul class="places">
        {known.map((site) => (
          <Row
            key={site.name}
            words={words}
            name={site.name}
            on={granted(patternsOf(site))}
            origins={patternsOf(site)}
            onTurned={refresh}
          />
        ))}
        {places
          .filter(({ pattern }) => !wide.has(pattern))
          .map(({ pattern, name }) => (
            <Row key={pattern} words={words} name={name} on={true} origins={[pattern]} onTurned={refresh} />
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
