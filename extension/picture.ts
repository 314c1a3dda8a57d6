import { around } from './names.ts'

/** Not what lies in an article below: the composer's own, if it has one, is where the search ends. */
const ours = ':not(:scope :is(article, [role="article"]) *)'
/** A picture or film that has been picked but not yet sent: it has no address of the site's own yet. */
const picked = `:is(img, video)[src^="blob:"]${ours}, img[src^="data:image/"]:not([src^="data:image/gif"], [src^="data:image/svg+xml"])${ours}`
const files = `input[type="file"]${ours}`

/** Whether a picture or film is attached beside a composer. Addresses are read; what they show never is. */
export function pictureBeside(composer: HTMLElement): boolean {
  const holds = (part: Element) => {
    if (part.querySelector(picked)) return true
    for (const input of part.querySelectorAll<HTMLInputElement>(files)) if (input.files?.length) return true
    return false
  }
  if (holds(composer)) return true
  for (const ancestor of around(composer)) {
    // Here everybody else's pictures are, and those that are still loading.
    if (ancestor.matches('main, [role="main"], body')) return false
    if (holds(ancestor)) return true
    if (ancestor.matches('form, dialog, [role="dialog"], article, [role="article"]')) return false
  }
  return false
}
