import { comment } from './comment.ts'
import { around, names } from './names.ts'
import { isCalled, type Site } from './sites/site.ts'

/** What sites write on the button that posts, in the languages that politicians here use. */
const post =
  /^(post|post all|publish|share|share now|reply|comment|send|publiser|legg ut|del|del nå|svar|kommenter|publicera|lägg ut|lägg upp|dela|dela nu|svara|kommentera|skicka)$/i

const button = 'button, [role="button"], input[type="submit"]'

/** Whether a button is one that posts, by what is written on it. */
function posts(element: Element, site: Site | undefined): boolean {
  const own = [...names(element), element.textContent.trim()]
  return own.some((name) => post.test(name) || site?.post?.test(name))
}

/**
 * The button that posts what is written in a composer: the first of its kind in the nearest surroundings that have one, or
 * the one that submits the composer's form. Nothing is remembered of where a site keeps it.
 */
export function postControl(composer: HTMLElement, site: Site | undefined): HTMLElement | undefined {
  for (const ancestor of around(composer)) {
    for (const element of ancestor.querySelectorAll<HTMLElement>(button))
      if (!composer.contains(element) && posts(element, site)) return element
    if (ancestor instanceof HTMLFormElement) {
      // Without a type a button submits as well, but is often an editor’s own tool.
      const submit =
        ancestor.querySelector<HTMLElement>('[type="submit"]') ??
        ancestor.querySelector<HTMLElement>('button:not([type])')
      if (submit) return submit
    }
    // A dialog has its own button, or none.
    if (ancestor.matches('dialog, [role="dialog"], [role="article"], article')) return undefined
  }
  return undefined
}

/** Whether a press may have been on a button that posts; cheap, since it is asked of every press. */
export const mayPost = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(button))

/** Whether a composer answers somebody else: then the comment field is theirs to look after. */
export const isReply = (composer: HTMLElement, control: HTMLElement, site: Site | undefined): boolean =>
  [...names(control), control.textContent].some((name) => comment.test(name)) ||
  names(composer).some((name) => comment.test(name)) ||
  isCalled(composer, site?.reply)
