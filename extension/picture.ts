import { around } from './names.ts'

/** A picture or film that has been picked but not yet sent: it has no address of the site's own yet. */
const picked = 'img[src^="blob:"], img[src^="data:image/"], video[src^="blob:"]'

/** Whether a picture or film is attached beside a composer. Addresses are read; what they show never is. */
export function pictureBeside(composer: HTMLElement): boolean {
  for (const ancestor of around(composer)) {
    if (ancestor.querySelector(picked)) return true
    for (const input of ancestor.querySelectorAll<HTMLInputElement>('input[type="file"]'))
      if (input.files?.length) return true
    if (ancestor.matches('form, dialog, [role="dialog"], article, [role="article"], main, body')) return false
  }
  return false
}
