import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { popupStrings } from '../../popup-strings.ts'
import type { Look } from '../../requests.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../../ui/words.ts'
import { currentTab, lookAt, type Place, placesOn, type Tab } from './tab.ts'

const said = { ready: popupStrings.writeNow, none: popupStrings.noComposer, closed: popupStrings.closedPage }

/** This page: what is found in its draft, a check once, and where Torgvett is on. */
export function Page({ words }: { words: Words }) {
  const [tab, setTab] = useState<Tab>()
  const [places, setPlaces] = useState<Place[]>([])
  const [look, setLook] = useState<Look>()
  const refresh = () => Promise.all([currentTab().then(setTab), placesOn().then(setPlaces)])
  useEffect(() => void refresh(), [])
  if (!tab) return null

  const { site, count } = tab
  const on = (place: Place) => places.some(({ pattern }) => pattern === place.pattern)
  const others = places.filter(({ pattern }) => pattern !== site?.pattern)

  // The browser asks its own question here, and only if the press is still what calls.
  const turn = (place: Place, granted: boolean) => {
    const origins = [place.pattern]
    const change = granted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins })
    void change.then(refresh)
  }
  const press = async () => {
    const result = await lookAt(tab.id)
    if (result === 'open') close()
    else setLook(result)
  }
  return (
    <section class="page">
      {count !== undefined &&
        (count > 0 ? (
          <p>
            <b>{words.toLookAt(count)}</b> {words.say(popupStrings.inDraft)}
          </p>
        ) : (
          <p class="good">
            <Icon name="check" /> {words.toLookAt(0)}
          </p>
        ))}
      <button type="button" class="btn primary" onClick={press}>
        {words.say(count ? popupStrings.showFindings : popupStrings.checkPage)}
      </button>
      <p role="status">{look && look !== 'open' && words.say(said[look])}</p>
      {site && (
        <button
          type="button"
          class="row-switch"
          role="switch"
          aria-checked={on(site)}
          onClick={() => turn(site, !on(site))}
        >
          <span>{words.say(popupStrings.onHere, { site: site.name })}</span>
          <i />
        </button>
      )}
      {others.length > 0 && (
        <>
          <h2>{words.say(site ? popupStrings.alsoOn : popupStrings.onFor)}</h2>
          <ul class="sites">
            {others.map((place) => (
              <li key={place.pattern}>
                {place.name}
                <button
                  type="button"
                  class="btn quiet"
                  aria-label={`${words.say(popupStrings.turnOff)}: ${place.name}`}
                  onClick={() => turn(place, false)}
                >
                  {words.say(popupStrings.turnOff)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!site && places.length === 0 && <p class="muted">{words.say(popupStrings.onNowhere)}</p>}
    </section>
  )
}
