import type { Language } from '../../languages/index.ts'
import type { Site } from '../site.ts'
import type { Clerk } from '../store/store.ts'
import type { Show } from './show.ts'

/** Who looks, at what, when: all that a view needs besides the threads. */
export interface Viewer {
  language: Language
  now: Date
  site: Site
  clerk: Clerk
  /** What the list shows. */
  show: Show
  /** How far down the list has been read: a cursor of the store. */
  before?: string | undefined
  /** Addresses of the style sheet and the script. */
  style: string
  script?: string
}
