/**
 * A collector in a process of its own, to be killed. `broken` makes it one that must be caught: `forgetful` answers
 * before it has kept anything, `repetitive` takes no notice of what it has heard before. Speaks its port, then answers.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../../collector/listen.ts'
import { routed } from '../../collector/routed.ts'
import { Site } from '../../collector/site.ts'
import { openStore, type Place } from '../../collector/store/open.ts'
import type { Store } from '../../collector/store/store.ts'

export type Broken = 'forgetful' | 'repetitive' | ''

function broken(store: Store, how: Broken): Store {
  const receive: Store['receive'] = async (step, once, now, promise, answer) => {
    if (how === 'repetitive')
      return store.receive({ ...step, submission: randomUUID() }, { ...once, key: randomUUID() }, now, promise, answer)
    const at = now.toISOString()
    void wait(250).then(() => store.receive(step, once, now, promise, answer))
    return answer({ key: randomUUID(), number: 'T26-XXXX-XX', receivedAt: at, readBy: at })
  }
  return how ? { ...store, receive } : store
}

if (import.meta.main) {
  const [place = '{}', how = ''] = process.argv.slice(2)
  const store = broken(await openStore(JSON.parse(place) as Place), how as Broken)
  const site = Site.parse({ id: 'torgvik', name: 'Torgvik kommune' })
  const context = { store, sites: new Map([[site.id, site]]), baseUrl: 'http://localhost', now: () => new Date() }
  const { port } = await listen(routed(context, { rate: { burst: 1e9, perSecond: 1e9 } }).fetch, 0)
  process.stdout.write(`${port}\n`)
}
