import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface FloatProps {
  class: string
  /** The id of the heading that names it. */
  labelledBy: string
  /** Focus moves in when it opens: it was opened by key or on the badge. */
  focus: boolean
  children: ComponentChildren
}

/** A surface beside the composer. The session says where it stands. */
export function Float({ class: className, labelledBy, focus, children }: FloatProps) {
  const surface = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (focus) surface.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus({ preventScroll: true })
  }, [focus])
  return (
    <section ref={surface} class={`float card ${className}`} role="dialog" aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
