import { Component, type ComponentChildren, createRef } from 'preact'

interface FloatProps {
  class: string
  /** The id of the heading that names it. */
  labelledBy: string
  /** Focus moves in when it opens: it was opened by key or on the badge. */
  focus: boolean
  children: ComponentChildren
}

/** A surface beside the composer. The session says where it stands. */
export class Float extends Component<FloatProps> {
  readonly #surface = createRef<HTMLElement>()

  override componentDidMount(): void {
    if (this.props.focus)
      this.#surface.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus({ preventScroll: true })
  }

  render({ class: className, labelledBy, children }: FloatProps) {
    return (
      <section ref={this.#surface} class={`float card ${className}`} role="dialog" aria-labelledby={labelledBy}>
        {children}
      </section>
    )
  }
}
