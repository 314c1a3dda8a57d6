import { useEffect, useState } from 'preact/hooks'
import { municipality } from '../../municipality.ts'
import { popupStrings } from '../../popup-strings.ts'
import { Rules } from '../../ui/Rules.tsx'
import { useSettings } from '../../ui/useSettings.ts'
import type { Words } from '../../ui/words.ts'

/** Every rule with its switch, one press away; what the municipality has turned off is shown as such. */
export function RulesHere({ words }: { words: Words }) {
  const chosen = useSettings()
  const [fixed, setFixed] = useState<string[]>([])
  useEffect(() => void municipality().then((from) => setFixed(from?.pack?.off ?? [])), [])
  if (!chosen) return null
  return (
    <section class="rules">
      <h2>{words.say(popupStrings.rules)}</h2>
      <Rules words={words} off={chosen.offRules} fixed={fixed} />
    </section>
  )
}
