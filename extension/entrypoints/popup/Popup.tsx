import { evidenceStrings } from '../../evidence-strings.ts'
import { pageStrings } from '../../page-strings.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LanguageChoice } from '../../ui/Language.tsx'
import type { Words } from '../../ui/words.ts'
import { Page } from './Page.tsx'
import { Paste } from './Paste.tsx'
import { RulesHere } from './RulesHere.tsx'

/** What the toolbar button opens: this page, a text of one's own, the ways on, every rule, and the language. */
export function Popup({ words }: { words: Words }) {
  return (
    <main>
      <header>
        <h1>
          <Icon name="torget" /> Torgvett
        </h1>
        <LanguageChoice words={words} />
      </header>
      <Page words={words} />
      <Paste words={words} />
      <nav>
        <a class="link" href="/options.html" target="_blank" rel="noreferrer">
          <Icon name="gear" /> {words.say(pageStrings.settings)}
        </a>
        <a class="link" href="/sleep.html" target="_blank" rel="noreferrer">
          {words.say(sleepStrings.resting)}
        </a>
        <a class="link" href="/evidence.html" target="_blank" rel="noreferrer">
          {words.say(evidenceStrings.title)}
        </a>
        <a class="link" href="/guideline.html" target="_blank" rel="noreferrer">
          {words.say(pageStrings.guideline)}
        </a>
      </nav>
      <RulesHere words={words} />
    </main>
  )
}
