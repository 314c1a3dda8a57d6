import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { pageStrings } from '../page-strings.ts'
import type { Words } from './words.ts'

/** The keys that open the panel, as this browser has them; where it has set none, where they are set. Phones have no keys. */
export function Keys({ words }: { words: Words }) {
  const [keys, setKeys] = useState<string>()
  useEffect(() => {
    void browser.commands?.getAll().then((all) => setKeys(all.find(({ name }) => name === 'look')?.shortcut ?? ''))
  }, [])
  if (keys === undefined) return null
  return <p class="muted">{words.say(keys ? pageStrings.keys : pageStrings.noKeys, { keys })}</p>
}
