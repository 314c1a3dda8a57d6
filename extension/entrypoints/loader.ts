import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { address } from '../address.ts'
import { composerOf, focusedComposer, hasComposer } from '../composers.ts'
import { shared } from '../engine.ts'
import { messengers } from '../message.ts'
import { isOrphaned } from '../orphan.ts'
import type { Request } from '../requests.ts'

/**
 * All that runs on a page before somebody writes: one listener. The first focus in a composer brings the rest; where people
 * do nothing but write to each other, none does (`private`). Gives else whether a composer has focus here and now (`active`),
 * had it when the focus left this frame, is somewhere, or is not there.
 */
export default defineUnlistedScript((): 'private' | 'active' | 'focused' | 'present' | 'none' => {
  if (messengers.test(address().hostname)) return 'private'
  const world = shared()
  const listen = () => addEventListener('focusin', onFocus, true)
  const ask = () => {
    removeEventListener('focusin', onFocus, true)
    if (isOrphaned()) return
    const request: Request = { kind: 'focused' }
    // The background is not there while the extension is being updated, and brings nothing while the site is off: the next
    // focus asks again.
    browser.runtime.sendMessage(request).then((brought) => brought === true || listen(), listen)
  }
  const onFocus = (event: FocusEvent) => {
    if (composerOf(event.composedPath()[0])) ask()
  }
  if (!world.loader) {
    world.loader = true
    listen()
    if (focusedComposer()) ask()
  }
  if (focusedComposer()) return document.hasFocus() ? 'active' : 'focused'
  return hasComposer() ? 'present' : 'none'
})
