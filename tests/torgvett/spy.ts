/** What an attacking page has learnt about one draft, channel by channel. */
export type Learnt = Record<string, string | number>

declare global {
  /** What the page has heard since it last looked. */
  var heard: Learnt | undefined
}

/** Everything a page can listen to, from before the first draft. Runs in the page. */
export function listen(): void {
  const heard: Learnt = {}
  globalThis.heard = heard
  const more = (name: string, by = 1) => {
    heard[name] = Number(heard[name] ?? 0) + by
  }
  const composer = document.querySelector<HTMLElement>('#place textarea, #place [contenteditable]')
  if (!composer) throw new Error('There is no composer.')

  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      if (!composer.contains(target)) more(`mutation ${type} ${target.nodeName} ${attributeName}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  for (const type of PerformanceObserver.supportedEntryTypes) {
    // The page's own files have been fetched; what is asked for later is a channel.
    if (/navigation|paint|resource|visibility/.test(type)) continue
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        more(`entries ${type}`)
        more(`value ${type}`, (entry as PerformanceEntry & { value?: number }).value ?? 0)
        heard[`longest ${type}`] = Math.max(Number(heard[`longest ${type}`] ?? 0), entry.duration)
      }
    }).observe(type === 'event' ? ({ type, durationThreshold: 16 } as PerformanceObserverInit) : { type })
  }

  const events =
    'focusin focusout scroll scrollend resize transitionend animationstart animationend toggle beforetoggle slotchange selectionchange copy paste submit change click pointerover pointerout mouseover mouseout fullscreenchange securitypolicyviolation torgvett error message'
  for (const type of events.split(' ')) {
    for (const target of [window, document, composer])
      target.addEventListener(type, () => more(`event ${type} ${target === window ? 'window' : 'page'}`), true)
  }
  const { dispatchEvent } = EventTarget.prototype
  EventTarget.prototype.dispatchEvent = function (event) {
    more(`dispatched ${event.type}`)
    return dispatchEvent.call(this, event)
  }

  const watched = [composer, ...composer.querySelectorAll('*'), document.querySelector('#other'), document.body]
  const init = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const { isVisible } = entry as IntersectionObserverEntry & { isVisible?: boolean }
      heard[`visible ${entry.target.nodeName}`] = `${entry.isIntersecting} ${entry.intersectionRatio} ${isVisible}`
      more(`visibility ${entry.target.nodeName}`)
    }
  }, init)
  new ResizeObserver((entries) => more('resized', entries.length)).observe(document.documentElement)
  for (const element of watched) if (element) seen.observe(element)
}

/** Looks at everything once, and forgets what was heard. Runs in the page. */
export function look(): Learnt {
  const composer = document.querySelector<HTMLElement>('#place textarea, #place [contenteditable]')
  const host = document.querySelector('torgvett-layer')
  if (!composer) throw new Error('There is no composer.')
  const learnt: Learnt = { ...globalThis.heard }
  for (const name of Object.keys(globalThis.heard ?? {}))
    if (!name.startsWith('visible')) delete globalThis.heard?.[name]

  const { left, top, width, height } = composer.getBoundingClientRect()
  const hits: string[] = []
  const own = (element: Element | null | undefined) =>
    element && composer.contains(element) ? 'composer' : element?.localName
  for (let x = -1; x <= 21; x++)
    for (let y = -1; y <= 21; y++) {
      const at = [left + (width * x) / 20, top + (height * y) / 20] as const
      const caret = document.caretPositionFromPoint?.(...at)?.offsetNode
      const inside = caret instanceof Element ? caret : caret?.parentElement
      hits.push(`${document.elementsFromPoint(...at).map(own)} ${own(document.elementFromPoint(...at))} ${own(inside)}`)
    }
  learnt['hits'] = hits.join()

  // Presses and keys of the page's own making.
  const init = { bubbles: true, cancelable: true, composed: true }
  let taken = 0
  for (let x = 0; x <= 40; x++)
    for (let y = 0; y <= 20; y++) {
      const [clientX, clientY] = [left + (width * x) / 40, top + (height * y) / 20]
      composer.dispatchEvent(new MouseEvent('click', { clientX, clientY, ...init }))
      if (!composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...init }))) taken++
    }
  learnt['taken'] = taken

  const selection = getSelection()
  learnt['selection'] = `${selection?.rangeCount} ${selection?.type} ${own(selection?.anchorNode?.parentElement)}`
  learnt['active'] =
    `${document.activeElement?.nodeName} ${document.hasFocus()} ${host?.matches(':focus-within, :hover')}`
  learnt['text'] = document.body.innerText.length
  learnt['html'] = document.documentElement.getHTML({ serializableShadowRoots: true }).length
  learnt['host'] =
    `${host?.outerHTML} ${host?.shadowRoot} ${host?.getBoundingClientRect().toJSON()} ${host?.scrollHeight} ${host?.scrollWidth} ${host?.clientHeight} ${host?.getClientRects().length} ${host?.checkVisibility()}`
  learnt['size'] = `${document.documentElement.scrollHeight} ${document.documentElement.scrollWidth} ${innerHeight}`
  learnt['style'] = host
    ? [...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)).join()
    : ''
  learnt['sheets'] = document.adoptedStyleSheets.length + document.styleSheets.length
  learnt['highlights'] = CSS.highlights?.size ?? 0
  learnt['animations'] = document.getAnimations().length
  learnt['globals'] = Object.keys(window).length
  learnt['fonts'] = document.fonts.size
  learnt['children'] = `${document.body.children.length} ${composer.getAttributeNames()}`
  learnt['frames'] = window.length
  return learnt
}

/** Searches the page as a reader would, and puts the selection back. Runs in the page. */
export function find(): Learnt {
  const search = (window as unknown as { find(words: string, exact: boolean, back: boolean, wrap: boolean): boolean })
    .find
  const words = [
    'å se på',
    'to look at',
    'Klar',
    'Ready',
    '1',
    '2',
    '✓',
    'Torgvett',
    'Stopp',
    'Look again',
    'Nothing',
    'Tips',
  ]
  const learnt: Learnt = {}
  const active = document.activeElement
  for (const sought of words) {
    getSelection()?.removeAllRanges()
    learnt[`find ${sought}`] = String(search.call(window, sought, false, false, true))
  }
  if (active instanceof HTMLElement) active.focus()
  return learnt
}
