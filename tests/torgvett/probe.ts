/** What a probe beside our own files has counted. */
export interface Counted {
  /** Timers, observers, frames and messages that were asked for, by name. */
  asked: Record<string, number>
  /** What was read of the page while a key was being handled, by name. */
  readInKey: Record<string, number>
}

declare global {
  var probed: (Counted & { root?: ShadowRoot; inKey: boolean }) | undefined
  var chrome: { runtime: { sendMessage(...of: unknown[]): Promise<unknown> } } | undefined
}

/**
 * Runs in our isolated world before our own files: counts what they ask the browser for, and what they read while a key is
 * handled. Keeps the closed shadow root for those who measure.
 */
export function probe(): void {
  const counted: NonNullable<typeof globalThis.probed> = { asked: {}, readInKey: {}, inKey: false }
  globalThis.probed = counted
  const more = (of: Record<string, number>, name: string) => {
    of[name] = (of[name] ?? 0) + 1
  }
  const { port1, port2 } = new MessageChannel()
  const frame = globalThis.requestAnimationFrame
  const counting = (owner: object, name: string) => {
    const own = Reflect.get(owner, name)
    Reflect.set(owner, name, (call: unknown, ...of: unknown[]) => {
      more(counted.asked, name)
      const task = (...heard: unknown[]) => {
        counted.inKey = false
        return (call as (...heard: unknown[]) => unknown)(...heard)
      }
      return Reflect.apply(own, owner, [typeof call === 'function' ? task : call, ...of])
    })
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
    counting(globalThis, name)
  if (globalThis.chrome) counting(globalThis.chrome.runtime, 'sendMessage')
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const Own = Reflect.get(globalThis, name)
    const Counting = class extends Own {
      constructor(...of: unknown[]) {
        super(...of)
        more(counted.asked, name)
      }
    }
    Reflect.set(globalThis, name, Counting)
  }

  const key = () => {
    counted.inKey = true
    const over = () => {
      counted.inKey = false
    }
    // Whichever comes first: the next task, or the frame after the key.
    port2.postMessage(undefined)
    port1.onmessage = over
    frame.call(globalThis, over)
  }
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) addEventListener(type, key, true)
  const watching = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)
    const wrap = (call: unknown) =>
      call &&
      function (this: unknown, ...of: unknown[]) {
        if (counted.inKey) more(counted.readInKey, name)
        return Reflect.apply(call as () => unknown, this, of)
      }
    if (own?.get) Object.defineProperty(owner, name, { ...own, get: wrap(own.get) as () => unknown })
    else if (own) Object.defineProperty(owner, name, { ...own, value: wrap(own.value) })
  }
  for (const name of [
    'getBoundingClientRect',
    'getClientRects',
    'clientWidth',
    'clientHeight',
    'scrollTop',
    'scrollHeight',
  ])
    watching(Element.prototype, name)
  for (const name of ['getBoundingClientRect', 'getClientRects']) watching(Range.prototype, name)
  for (const name of ['innerText', 'offsetWidth', 'offsetHeight']) watching(HTMLElement.prototype, name)
  watching(HTMLTextAreaElement.prototype, 'value')
  watching(CharacterData.prototype, 'data')
  watching(Node.prototype, 'textContent')
  watching(globalThis, 'getComputedStyle')

  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    counted.root = root
    return root
  }
}
