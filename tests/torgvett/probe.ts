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
      constructor(heard: (...of: unknown[]) => void, ...of: unknown[]) {
        super(
          (...what: unknown[]) => {
            // Mutations are told of in the task that made them; all else in a later one.
            if (name !== 'MutationObserver') counted.inKey = false
            heard(...what)
          },
          ...of,
        )
        more(counted.asked, name)
      }
    }
    Reflect.set(globalThis, name, Counting)
  }

  const over = () => {
    counted.inKey = false
  }
  const key = () => {
    counted.inKey = true
    // Whichever comes first: the next task, or the frame after the key.
    port2.postMessage(undefined)
    port1.onmessage = over
    frame.call(globalThis, over)
  }
  const ofKeys = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend'
  for (const type of ofKeys.split(' ')) addEventListener(type, key, true)
  for (const type of ['scroll', 'resize', 'selectionchange']) addEventListener(type, over, true)
  const watching = (owner: object, names: string) => {
    for (const name of names.split(' ')) {
      const own = Object.getOwnPropertyDescriptor(owner, name)
      if (!own) throw new Error(`There is no ${name} to watch.`)
      const wrap = (call: unknown) =>
        function (this: unknown, ...of: unknown[]) {
          if (counted.inKey) more(counted.readInKey, name)
          return Reflect.apply(call as () => unknown, this, of)
        }
      const as = own.get ? { get: wrap(own.get) as () => unknown } : { value: wrap(own.value) }
      Object.defineProperty(owner, name, { ...own, ...as })
    }
  }
  const sides = 'Width Height Left Top'.split(' ')
  const boxes = 'getBoundingClientRect getClientRects'
  watching(Element.prototype, `${boxes} ${sides.map((side) => `client${side} scroll${side}`).join(' ')} innerHTML`)
  watching(Range.prototype, `${boxes} toString`)
  watching(HTMLElement.prototype, `innerText isContentEditable ${sides.map((side) => `offset${side}`).join(' ')}`)
  watching(HTMLTextAreaElement.prototype, 'value textLength selectionStart selectionEnd')
  watching(CharacterData.prototype, 'data length')
  watching(Node.prototype, 'textContent nodeValue')
  watching(Selection.prototype, 'anchorNode anchorOffset focusNode focusOffset rangeCount getRangeAt toString')
  watching(Document.prototype, 'getSelection elementFromPoint caretRangeFromPoint')
  watching(globalThis, 'getComputedStyle getSelection')

  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    counted.root = root
    return root
  }
}
