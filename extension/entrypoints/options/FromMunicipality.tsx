import type { Municipality } from '../../municipality.ts'
import { preset, municipalityStrings as strings } from '../../municipality-strings.ts'
import { strings as fallback } from '../../strings.ts'
import type { Words } from '../../ui/words.ts'

/** What the municipality has set, so that nobody wonders where it comes from. */
export function FromMunicipality({ words, from }: { words: Words; from: Municipality }) {
  const { pack, faults, sites, defaults, refused } = from
  const name = (rule: string) => words.say(words.sayings(rule)?.name ?? fallback.name)
  const lines = [
    ...(pack?.off?.length ? [words.say(strings.off, { list: pack.off.map(name).join(', ') })] : []),
    ...(pack?.allow?.length ? [words.say(strings.allow, { list: pack.allow.join(', ') })] : []),
    ...(pack?.words ?? []).map((entry) =>
      words.say(strings.words, { name: name(entry.rule), list: entry.words.join(', ') }),
    ),
    ...(pack?.advice?.length
      ? [words.say(strings.advice, { list: pack.advice.map(({ rule }) => name(rule)).join(', ') })]
      : []),
    ...(sites.length > 0 ? [words.say(strings.sites, { list: sites.join(', ') })] : []),
    ...(defaults.length > 0 ? [words.count(preset, defaults.length)] : []),
  ]
  return (
    <section class="stack note">
      <h2>{words.say(strings.heading)}</h2>
      <p>{words.say(strings.lead)}</p>
      {pack && <h3>{words.say(strings.pack, { name: pack.name })}</h3>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {refused.length > 0 && <p>{words.say(strings.unusable, { list: refused.join(', ') })}</p>}
      {faults.length > 0 && (
        <>
          <p>{words.say(strings.refused)}</p>
          <ul>
            {faults.map((text) => (
              <li key={text.en}>{words.say(text)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
