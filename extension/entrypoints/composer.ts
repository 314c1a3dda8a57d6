import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Call } from '../calls.ts'
import { composerOf, focusedComposer } from '../composers.ts'
import { editorOf } from '../editors/editor.ts'
import { shared } from '../engine.ts'
import { createLayer } from '../layer.ts'
import { covers } from '../patterns.ts'
import { isOurs } from '../sender.ts'
import { type Session, startSession } from '../session.ts'
import { interfaceLanguage } from '../settings.ts'
import { isPrivate } from '../sites/site.ts'
import { Words } from '../ui/words.ts'

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0]

/** Follows the composer that has focus in this frame: one session at a time. */
async function follow(): Promise<void> {
  const { engine } = shared()
  if (!engine) return
  const words = new Words(await interfaceLanguage(), engine.sayings)
  const layer = createLayer()
  layer.ui.lang = words.language
  const kept = new Set<string>()
  const life = new AbortController()
  let session: Session | undefined

  const start = (composer: HTMLElement | undefined) => {
    if (!composer || composer === session?.composer || isPrivate(new URL(location.href))) return
    const editor = editorOf(composer)
    if (!editor) return
    session?.end()
    const editing = editor.open(composer, layer.aside)
    const onEnd = () => {
      layer.aside.replaceChildren()
      session = undefined
    }
    session = startSession({ composer, editing, layer, engine, words, kept, onEnd })
  }

  const onMessage: Listener = (message, sender, answer) => {
    const call = Call.safeParse(message)
    if (!call.success || !isOurs(sender)) return undefined
    if (call.data.kind === 'leave') {
      if (!call.data.sites.some((site) => covers(site, new URL(location.href)))) return undefined
      life.abort()
      session?.end()
      browser.runtime.onMessage.removeListener(onMessage)
      globalThis.torgvett = {}
    } else if (session) {
      if (call.data.kind === 'open') session.open()
      answer({ count: session.count() })
    }
    return undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  addEventListener('focusin', (event) => start(composerOf(event.composedPath()[0])), {
    signal: life.signal,
    capture: true,
  })
  start(focusedComposer())
}

/** Who brings this file a second time waits until the first is ready to be called. */
export default defineUnlistedScript(async () => {
  const world = shared()
  world.composer ??= follow()
  await world.composer
})
