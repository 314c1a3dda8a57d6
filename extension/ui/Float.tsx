import { Component, type ComponentChildren, createRef } from 'preact'

interface FloatProps {
  class: string
  /** The id of the heading that names it. */
  labelledBy: string
  /** Focus moves in, or back in from a button that is gone; not where it was opened by a press on the words. */
  focus: boolean
  children: ComponentChildren
}

/** A surface beside the composer. The session says where it stands. */
export class Float extends Component<FloatProps> {
  readonly #surface = createRef<HTMLElement>()

  override componentDidMount(): void {
    this.componentDidUpdate()
  }

  override componentDidUpdate(): void {
    const surface = this.#surface.current
    if (this.props.focus && !surface?.matches(':focus-within'))
      surface?.querySelector<HTMLElement>('[data-first="true"]')?.focus({ preventScroll: true })
  }

  render({ class: className, labelledBy, children }: FloatProps) {
    return (
      <section ref={this.#surface} class={`float card ${className}`} role="dialog" aria-labelledby={labelledBy}>
        {children}
      </section>
    )
  }
}
