import type { Finish } from '../guideline/hit.ts'
import type { Reminder } from '../guideline/reminders.ts'
import type { CheckOptions, Finding, Report, RulePack, Sayings } from '../guideline/rule.ts'
import type { Site } from './sites/site.ts'

/** The guideline as the composer's file finds it: its own file, so that a page without a composer never reads it. */
export interface Engine {
  check(text: string, options?: CheckOptions): Report
  /** Takes the calmer wordings, which come after the first answer. */
  offer(wordings: Finish): void
  sayings(rule: string, pack?: RulePack): Sayings | undefined
}

/** What comes after the first answer, in a file of its own. */
export interface Later {
  /** A municipality's rule pack, where it holds. */
  packOf(given: unknown, known: (rule: string) => boolean): RulePack | undefined
  /** What is worth reminding of while a draft is written; `comment-field` comes after it. */
  due(composer: HTMLElement, text: string, findings: Finding[]): Reminder[]
  /** The reminder that comes after posting. */
  afterPosting: Reminder | undefined
  /** Whether a composer, with the button that posts it, answers somebody else. */
  isReply(composer: HTMLElement, control: HTMLElement, site: Site | undefined): boolean
  /** Whether a reminder has its turn, once a day. */
  takesTurn(id: string): Promise<boolean>
}

declare global {
  /** What our files share in a frame. It is the isolated world's own: the page has another. */
  var torgvett:
    | {
        /** The loader listens. */
        loader?: true
        engine?: Engine
        later?: Later
        /** The composer's file runs, and follows the focus once this is done. */
        composer?: Promise<void>
        /** Checks the draft again, if one is followed. */
        again?: () => void
      }
    | undefined
}

/** What our files share in this frame. */
export function shared(): NonNullable<typeof globalThis.torgvett> {
  globalThis.torgvett ??= {}
  return globalThis.torgvett
}
