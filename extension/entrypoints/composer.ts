import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { RulePack } from '../../guideline/rule.ts'
import { address } from '../address.ts'
import { isCall } from '../calls.ts'
import { composerOf, focusedComposer } from '../composers.ts'
import { editorOf } from '../editors/editor.ts'
import { shared } from '../engine.ts'
import { createLayer } from '../layer.ts'
import { isOrphaned } from '../orphan.ts'
import { liesBelow } from '../patterns.ts'
import type { Count, Request } from '../requests.ts'
import { isOurs } from '../sender.ts'
import { type Session, startSession } from '../session.ts'
import { interfaceLanguage, onChoice, settings } from '../settings.ts'
import { isNoPost, isPrivate, siteOf } from '../sites/site.ts'
import { notice } from '../ui/Notice.tsx'
import { Words } from '../ui/words.ts'

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0]

/** Follows the composer that has focus in this frame: one session at a time. */
async function follow(): Promise<void> {
  const { engine } = shared()
  if (!engine) return
  let choices = await settings()
  let pack: RulePack | undefined
  /** The engine has sayings for every rule, and refuses what is none. */
  const isRule = (rule: string) => {
    try {
      return engine.sayings(rule) !== undefined
    } catch {
      return false
    }
  }
  const readPack = () => {
    pack = shared().later?.packOf(choices.pack, isRule)
  }
  readPack()
  let words = new Words(await interfaceLanguage(), (rule) => engine.sayings(rule, pack))
  const life = new AbortController()
  const layer = createLayer(life.signal)
  const kept = new Set<string>()
  let session: Session | undefined

  const rests = () => choices.paused || choices.offSites.some((off) => liesBelow(address().hostname, off))

  const leave = () => {
    life.abort()
    session?.end()
    globalThis.torgvett = {}
  }

  async function onPosted(): Promise<void> {
    const { later } = shared()
    const reminder = later?.afterPosting
    if (!reminder || choices.offReminders.includes(reminder.id) || !(await later.takesTurn(reminder.id))) return
    // A dialog that is closed after posting may only be hidden, and would take the notice along.
    if (session?.composer.checkVisibility() === false) session.end()
    layer.near(document.body)
    notice(layer.notice, words, reminder)
  }

  function start(composer: HTMLElement | undefined): void {
    if (isOrphaned()) leave()
    if (life.signal.aborted || !engine || !composer || rests()) return
    const url = address()
    const site = siteOf(url, document)
    const there = composer === session?.composer
    if (isPrivate(composer, url, site) || isNoPost(composer, site)) {
      if (there) session?.end()
      return
    }
    if (there) return
    const editor = editorOf(composer)
    if (!editor) return
    session?.end()
    const editing = editor.open(composer, layer.aside)
    const onEnd = () => {
      layer.aside.replaceChildren()
      session = undefined
      if (isOrphaned()) leave()
    }
    layer.ui.lang = layer.notice.lang = words.language
    session = startSession({
      composer,
      editing,
      layer,
      engine,
      words,
      site,
      kept,
      choices: () => choices,
      pack: () => pack,
      onPosted,
      onEnd,
    })
  }

  let unseen: ReturnType<typeof setTimeout> | undefined
  const see = (opacity: string) => {
    for (const part of [layer.marks, layer.ui, layer.notice]) part.style.opacity = opacity
  }

  const onMessage: Listener = (message, sender, answer) => {
    if (!isCall(message) || !isOurs(sender)) return undefined
    if (message === 'leave') {
      const request: Request = { kind: 'stay' }
      browser.runtime.sendMessage(request).then((stays) => stays === true || leave())
      return undefined
    }
    // Inside the closed root: the page sees no difference, and focus stays where it is.
    if (message === 'hide' || message === 'show') {
      see(message === 'hide' ? '0' : '')
      // The popup that hides it may be closed before it shows it again.
      clearTimeout(unseen)
      unseen = setTimeout(see, 3000, '')
    }
    const composer = focusedComposer()
    // With focus in a field that is left alone, the one that was followed before is not what is meant.
    const here = composer && composer !== session?.composer ? undefined : session
    if (message === 'open') here?.open()
    if (message === 'square' || message === 'sleep') here?.carry(message)
    const said: Count | undefined = here
      ? { count: here.count() }
      : composer && isPrivate(composer, address())
        ? { private: true }
        : undefined
    if (said) answer(said)
    return undefined
  }
  shared().again = () => {
    readPack()
    session?.check()
  }
  browser.runtime.onMessage.addListener(onMessage)
  life.signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(onMessage)
  })
  onChoice(async (now) => {
    const language = now.language !== choices.language
    choices = now
    readPack()
    if (language) words = new Words(await interfaceLanguage(), words.sayings)
    if (rests() || language) session?.end()
    if (session) session.check()
    else start(focusedComposer())
  }, life.signal)
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
