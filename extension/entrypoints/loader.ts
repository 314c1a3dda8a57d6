import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { composerOf, focusedComposer, hasComposer } from '../composers.ts'
import { shared } from '../engine.ts'
import { isOrphaned } from '../orphan.ts'
import type { Request } from '../requests.ts'

/**
 * All that runs on a page before somebody writes: one listener. The first focus in a composer brings the rest.
 * Gives whether a composer has focus, is somewhere, or is not there.
 */
export default defineUnlistedScript((): 'focused' | 'present' | 'none' => {
  const world = shared()
  const ask = () => {
    removeEventListener('focusin', onFocus, true)
    if (isOrphaned()) return
    const request: Request = { kind: 'focused' }
    browser.runtime.sendMessage(request).catch(() => {
      // The background is not there while the extension is being updated; the next focus asks again.
      addEventListener('focusin', onFocus, true)
    })
  }
  const onFocus = (event: FocusEvent) => {
    if (composerOf(event.composedPath()[0])) ask()
  }
  if (!world.loader) {
    world.loader = true
    addEventListener('focusin', onFocus, true)
    if (focusedComposer()) ask()
  }
  return focusedComposer() ? 'focused' : hasComposer() ? 'present' : 'none'
})
