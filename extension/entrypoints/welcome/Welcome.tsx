import { pageStrings } from '../../page-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { LanguageChoice } from '../../ui/Language.tsx'
import { Sites } from '../../ui/Sites.tsx'
import type { Words } from '../../ui/words.ts'
import { welcomeStrings } from '../../welcome-strings.ts'

/** The first screen: what Torgvett does, what it never does, and one site at a time. */
export function Welcome({ words }: { words: Words }) {
  return (
    <main>
      <header class="row-of welcome">
        <h2>
          <Icon name="torget" /> Torgvett
        </h2>
        <LanguageChoice words={words} />
      </header>
      <div class="two">
        <section class="stack">
          <h1>{words.say(welcomeStrings.ask)}</h1>
          <p class="lead">{words.say(welcomeStrings.lead)}</p>
          <ul class="promises">
            {[welcomeStrings.here, welcomeStrings.nobody, welcomeStrings.free].map((text) => (
              <li key={text.en}>
                <Icon name="check" /> {words.say(text)}
              </li>
            ))}
          </ul>
          <Keys words={words} />
          <p class="row-of">
            <a class="link" href="/options.html">
              {words.say(pageStrings.settings)}
            </a>
            <a class="link" href="/guideline.html">
              {words.say(pageStrings.guideline)}
            </a>
          </p>
        </section>
        <section class="stack">
          <h2>{words.say(welcomeStrings.where)}</h2>
          <p class="muted">{words.say(welcomeStrings.asks)}</p>
          <Sites words={words} />
        </section>
      </div>
    </main>
  )
}
