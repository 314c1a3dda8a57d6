import { names } from './names.ts'
import { mayPost, postControl } from './post-control.ts'
import type { Site } from './sites/site.ts'

interface Posting {
  composer: HTMLElement
  site: Site | undefined
  /**
   * A post is about to go out by this control. Gives whether a question stands in the way; only then is the press kept
   * from the page. Whatever fails here, the press goes on as if we were not there.
   */
  holds(control: HTMLElement, press: UIEvent): boolean
  /** The page has emptied the field. */
  emptied(): void
}

const emptiedWithin = 10_000
const looked = 500

/** A page that empties a textarea itself sends no event: after a press that posts, it is looked at for a while. */
function awaitEmptied(composer: HTMLElement, emptied: () => void, signal: AbortSignal): void {
  if (!(composer instanceof HTMLTextAreaElement) || composer.value === '') return
  let left = emptiedWithin / looked
  const timer = setInterval(() => {
    left -= 1
    if (!signal.aborted && composer.value !== '' && left > 0) return
    clearInterval(timer)
    if (!signal.aborted && composer.value === '') emptied()
  }, looked)
}

/** Whether Enter alone posts: where that is known of the field, and no list is open in which it would choose somebody. */
const postsAtEnter = ({ shiftKey, altKey }: KeyboardEvent, composer: HTMLElement, site: Site | undefined): boolean =>
  site?.enter !== undefined &&
  !shiftKey &&
  !altKey &&
  composer.ariaExpanded !== 'true' &&
  !composer.hasAttribute('aria-activedescendant') &&
  names(composer).some((name) => site.enter?.test(name))

/** Hears of a press on the site's Post control, and of the key that stands for it, before the page does. */
export function watchPosting({ composer, site, holds, emptied }: Posting, signal: AbortSignal): void {
  const about = (event: UIEvent, control: HTMLElement | undefined) => {
    // The question is on the screen when this has returned: nothing after it can fail and swallow the post.
    if (!control) return
    if (!holds(control, event)) {
      awaitEmptied(composer, emptied, signal)
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener(
    'click',
    (event) => {
      if (!mayPost(event)) return
      const control = postControl(composer, site)
      if (control && event.composedPath().includes(control)) about(event, control)
    },
    { signal, capture: true },
  )
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || !event.isTrusted || !event.composedPath().includes(composer))
        return
      // Without a button that posts as well, there would be no way on from the question: the key is left alone.
      if (event.ctrlKey || event.metaKey || postsAtEnter(event, composer, site))
        about(event, postControl(composer, site))
    },
    { signal, capture: true },
  )
}
