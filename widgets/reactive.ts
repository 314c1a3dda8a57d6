import { render, type TemplateResult } from 'lit/html.js'
import { sheet } from './css.ts'

/** A property that redraws the element when it changes: also an attribute of that (lower-case) name, by its `type`, or inner `state`. */
export interface Property {
  type?: StringConstructor | NumberConstructor | BooleanConstructor
  state?: boolean
}

/**
 * Lit's templates with as much of LitElement as our elements use, in the same words: `properties`, `styles`, `render`,
 * `willUpdate`, `updated`, `updateComplete`. LitElement itself would be a quarter of what a visitor fetches.
 */
export abstract class ReactiveElement extends HTMLElement {
  static properties: Record<string, Property> = {}
  static styles: readonly string[] = []

  /** Read by the browser when the element is defined: the moment to give each property its accessor. */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the properties of the class that is being defined are meant
    const { properties, prototype } = this
    return Object.entries(properties).flatMap(([name, { type }]) => {
      const values = new WeakMap<ReactiveElement, unknown>()
      Object.defineProperty(prototype, name, {
        get(this: ReactiveElement) {
          return values.get(this)
        },
        set(this: ReactiveElement, value: unknown) {
          if (values.get(this) === value) return
          values.set(this, value)
          this.requestUpdate()
        },
      })
      return type ? name : []
    })
  }

  #update: Promise<void> | undefined
  /** Where the element draws; not before it stands in a page. */
  declare renderRoot: ShadowRoot

  protected abstract render(): TemplateResult

  /** Before drawing. */
  protected willUpdate(): void {
    return
  }

  /** After drawing. */
  protected updated(): void {
    return
  }

  /** Settles when what has changed is drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve()
  }

  connectedCallback(): void {
    if (this.renderRoot) return
    this.renderRoot = this.attachShadow({ mode: 'open' })
    this.renderRoot.adoptedStyleSheets = (this.constructor as typeof ReactiveElement).styles.map(sheet)
    this.requestUpdate()
  }

  disconnectedCallback(): void {
    return
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    const type = (this.constructor as typeof ReactiveElement).properties[name]?.type
    if (type) Reflect.set(this, name, type === Boolean ? value !== null : type(value ?? ''))
  }

  /** Draws anew, once for all that changes in the same breath. */
  requestUpdate(): void {
    if (this.renderRoot) this.#update ??= Promise.resolve().then(() => this.#draw())
  }

  #draw(): void {
    this.willUpdate()
    this.#update = undefined
    render(this.render(), this.renderRoot, { host: this })
    this.updated()
  }
}
