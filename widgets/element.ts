import { type Language, nearest, say, type Text } from '../languages/index.ts'
import { type Property, ReactiveElement } from './reactive.ts'

/** The prefix of our elements and events. */
const PREFIX = 'torget-'

/** What every Torget element knows: its site, its collector and the language of the page around it. */
export abstract class TorgetElement extends ReactiveElement {
  static override properties: Record<string, Property> = { site: { type: String }, endpoint: { type: String } }

  /** The site's name in the collector, e.g. `torgvik`. */
  declare site: string
  /** Where the collector is. By default, where this script came from. */
  declare endpoint: string

  constructor() {
    super()
    this.site = ''
    this.endpoint = new URL('/', import.meta.url).href
  }

  /** The nearest language that we speak to the one that the page says it is in at this point. */
  get language(): Language {
    return nearest(inheritedLanguage(this))
  }

  /** One of our sentences in the page's language, with `{places}` filled in. */
  protected say(text: Text, values?: Record<string, string | number>): string {
    return say(text, this.language, values)
  }

  /** An address of the site in the collector, e.g. `api('feedback')`. */
  protected api(path: string): URL {
    return new URL(`api/v1/sites/${encodeURIComponent(this.site)}/${path}`, new URL(this.endpoint, document.baseURI))
  }
}

/** `lang` as it is inherited, through shadow roots too. */
function inheritedLanguage(from: Element): string | undefined {
  const found = from.closest<HTMLElement>('[lang]')
  if (found) return found.lang
  const root = from.getRootNode()
  return root instanceof ShadowRoot ? inheritedLanguage(root.host) : document.documentElement.lang
}

/** Registers an element; a tag that the page already has is left alone, so the script may stand on a page twice. */
export function register(name: string, element: CustomElementConstructor): void {
  const tag = PREFIX + name
  if (!customElements.get(tag)) customElements.define(tag, element)
}
