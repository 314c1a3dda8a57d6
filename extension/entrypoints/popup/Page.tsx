import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Call } from '../../calls.ts'
import { carryStrings } from '../../carry-strings.ts'
import { pageStrings } from '../../page-strings.ts'
import { liesBelow } from '../../patterns.ts'
import { holdsFor, type Place, patternsFor, placesOn } from '../../places.ts'
import { popupStrings } from '../../popup-strings.ts'
import { choose, type Settings } from '../../settings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { nextTo } from '../../ui/nextTo.ts'
import { placeName } from '../../ui/placeName.ts'
import { Switch } from '../../ui/Switch.tsx'
import { useSaid } from '../../ui/useSaid.ts'
import { useSettings } from '../../ui/useSettings.ts'
import type { Words } from '../../ui/words.ts'
import { Keep } from './Keep.tsx'
import { currentTab, lookAt, type Tab } from './tab.ts'

const looked = {
  ready: popupStrings.writeNow,
  none: popupStrings.noComposer,
  private: popupStrings.privateField,
  closed: popupStrings.closedPage,
}

/** What is found in the page's draft, where a composer is followed; or that nothing is read. */
function Found({ words, tab, paused }: { words: Words; tab: Tab; paused: boolean }) {
  if (paused) return <p class="note">{words.say(popupStrings.paused)}</p>
  if (tab.count === undefined) return null
  return tab.count > 0 ? (
    <p>
      <b>{words.toLookAt(tab.count)}</b> {words.say(popupStrings.inDraft)}
    </p>
  ) : (
    <p class="good">
      <Icon name="check" /> {words.toLookAt(0)}
    </p>
  )
}

/** This page: what is found in its draft, a check once, and the switches that are each one press away. */
export function Page({ words }: { words: Words }) {
  const chosen = useSettings()
  const [tab, setTab] = useState<Tab>()
  const [places, setPlaces] = useState<Place[]>([])
  const [said, say] = useSaid()
  const section = useRef<HTMLElement>(null)
  const refresh = useCallback(() => Promise.all([currentTab().then(setTab), placesOn().then(setPlaces)]), [])
  useEffect(() => void refresh(), [refresh])
  if (!tab || !chosen) return null

  const carry = (call: Call & ('square' | 'sleep')) => void browser.tabs.sendMessage(tab.id, call).then(() => close())
  const press = async () => {
    const result = await lookAt(tab.id)
    if (result === 'open') close()
    else say(words.say(looked[result]))
  }
  return (
    <section ref={section} class="page" tabIndex={-1}>
      <Found words={words} tab={tab} paused={chosen.paused} />
      {!chosen.paused && tab.count !== undefined && (
        <button type="button" class="btn primary" onClick={() => carry('square')}>
          {words.say(carryStrings.square)}
        </button>
      )}
      {!chosen.paused && (
        <button type="button" class={`btn look ${tab.count === undefined ? 'primary' : ''}`} onClick={press}>
          {words.say(tab.count ? popupStrings.showFindings : popupStrings.checkPage)}
        </button>
      )}
      {!chosen.paused && tab.count !== undefined && (
        <button type="button" class="btn" onClick={() => carry('sleep')}>
          {words.say(carryStrings.sleep)}
        </button>
      )}
      <p role="status">{said}</p>
      <div class="switches">
        {tab.site && <SiteSwitch words={words} site={tab.site} places={places} chosen={chosen} onTurned={refresh} />}
        <Switch label={words.say(pageStrings.pause)} on={chosen.paused} onTurn={(paused) => void choose({ paused })} />
        <Switch
          label={words.say(pageStrings.hideMarks)}
          on={chosen.marksHidden}
          onTurn={(marksHidden) => void choose({ marksHidden })}
        />
      </div>
      <Keep words={words} tab={tab.id} />
      <Elsewhere
        words={words}
        site={tab.site}
        places={places}
        onTurned={refresh}
        onLast={() => section.current?.focus()}
      />
    </section>
  )
}

interface SiteProps {
  words: Words
  site: Place
  places: Place[]
  chosen: Settings
  onTurned(): void
}

/** What is granted for this site itself: as the switch here asks for it, as the settings do, or for this host alone. */
const ownOf = (site: Place, places: Place[]) =>
  places.filter(({ pattern }) => [site.pattern, ...patternsFor(site)].includes(pattern))

/** On or off for this site. What was granted for it is given back; where something wider still holds, it rests here. */
function SiteSwitch({ words, site, places, chosen, onTurned }: SiteProps) {
  const own = ownOf(site, places)
  const holding = places.filter((place) => holdsFor(place, site))
  const covered = holding.length > 0
  const { offSites } = chosen
  const covers = (of: string) => liesBelow(site.host, of)
  const resting = offSites.some(covers)
  const turn = (on: boolean) => {
    // The browser asks its own question here, and only if the press is still what calls.
    const change =
      on && !covered
        ? browser.permissions.request({ origins: patternsFor(site) })
        : !on && own.length > 0
          ? browser.permissions.remove({ origins: own.map(({ pattern }) => pattern) })
          : Promise.resolve(true)
    const rests = !on && holding.some((place) => !own.includes(place))
    const now = on ? offSites.filter((of) => !covers(of)) : rests ? [...offSites, site.host] : offSites
    // A list of one's own stands before the municipality's: none is made where nothing is changed.
    void change.then(() => (now.length === offSites.length ? undefined : choose({ offSites: now }))).then(onTurned)
  }
  return <Switch label={words.say(pageStrings.onHere, { site: site.name })} on={covered && !resting} onTurn={turn} />
}

interface ElsewhereProps extends Omit<SiteProps, 'site' | 'chosen'> {
  site: Place | undefined
  /** The last of them is turned off. */
  onLast(): void
}

/** The other sites that are on, each with its way off. */
function Elsewhere({ words, site, places, onTurned, onLast }: ElsewhereProps) {
  const own = site ? ownOf(site, places) : []
  const others = places.filter((place) => !own.includes(place))
  if (others.length === 0)
    return site || places.length > 0 ? null : <p class="muted">{words.say(pageStrings.onNowhere)}</p>
  const turnOff = async (pattern: string, button: HTMLElement) => {
    const next = nextTo(button)
    if (!(await browser.permissions.remove({ origins: [pattern] }))) return
    if (next) next.focus()
    else onLast()
    onTurned()
  }
  return (
    <div>
      <h2>{words.say(site ? popupStrings.alsoOn : pageStrings.onFor)}</h2>
      <ul class="sites">
        {others.map((place) => (
          <li key={place.pattern}>
            {placeName(place, words)}
            <button
              type="button"
              class="btn quiet"
              aria-label={`${words.say(pageStrings.turnOff)}: ${placeName(place, words)}`}
              onClick={({ currentTarget }) => void turnOff(place.pattern, currentTarget)}
            >
              {words.say(pageStrings.turnOff)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
