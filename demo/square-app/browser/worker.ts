/**
 * Keeps the square's page on the device, so that it opens without a network and asks for nothing after its first load; and
 * takes what other apps share to it, which is handed to the page once and stored nowhere.
 */

/** The page's files, and what changes when one of them does; filled in by the build. */
declare const FILES: string[]
declare const VERSION: string

/** What a service worker is told; the compiler's own words for it don't go together with those for pages. */
interface Events {
  install: { waitUntil(done: Promise<void>): void }
  activate: { waitUntil(done: Promise<void>): void }
  fetch: { request: Request; respondWith(response: Promise<Response>): void }
  message: MessageEvent
}
interface Scope {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener<E extends keyof Events>(type: E, hear: (event: Events[E]) => void): void
}

const scope = self as unknown as Scope
const prefix = 'square-'
const current = `${prefix}${VERSION}`
/** What was shared last, until the page has asked for it. */
let shared: string | undefined

scope.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(current)
    await cache.addAll(FILES.map((path) => new Request(path, { cache: 'reload' })))
    await scope.skipWaiting()
  }
  event.waitUntil(fill())
})

scope.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current)
    await Promise.all(old.map((name) => caches.delete(name)))
    await scope.clients.claim()
  }
  event.waitUntil(tidy())
})

async function take(request: Request): Promise<Response> {
  const form = await request.formData()
  const parts = ['title', 'text', 'url'].map((name) => form.get(name))
  shared = parts.filter((part) => typeof part === 'string' && part.trim() !== '').join('\n')
  return Response.redirect(`${new URL(request.url).pathname.replace(/share$/, '')}?shared`, 303)
}

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'POST' && new URL(request.url).pathname.endsWith('/share')) event.respondWith(take(request))
  else if (request.method === 'GET')
    event.respondWith(
      caches.match(request, { cacheName: current, ignoreSearch: true }).then((kept) => kept ?? fetch(request)),
    )
})

scope.addEventListener('message', (event) => {
  if (event.data !== 'shared') return
  event.ports[0]?.postMessage(shared)
  shared = undefined
})
