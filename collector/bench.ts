import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from './store/open.ts'
import type { Step, Store } from './store/store.ts'

const AT_ONCE = 64
const MS = 1200

const step = (): Step => ({
  site: 'bench',
  submission: randomUUID(),
  kind: 'page-feedback',
  language: 'nb',
  page: 'https://www.example.no/skole/svomming',
  answer: 'no',
  comment: 'Jeg finner ikke hvilke dager bussen til svømmehallen går fra Nordnes skole.',
})

/** Words kept in a second by so many senders, each of whom waits for the disk before the next. */
async function perSecond(store: Store, senders: number): Promise<number> {
  const [from, now] = [performance.now(), new Date()]
  let kept = 0
  const sender = async () => {
    while (performance.now() - from < MS) {
      const once = { key: randomUUID(), hash: 'x' }
      await store.receive(
        step(),
        once,
        now,
        () => ({ readBy: now, replyBy: now }),
        () => ({ status: 201, body: '{}' }),
      )
      kept++
    }
  }
  await Promise.all(Array.from({ length: senders }, sender))
  return (kept / (performance.now() - from)) * 1000
}

/**
 * What it gives to share one wait for the disk: words per second from 64 senders at once, which are committed
 * together, against one sender, whose words are each committed alone. Both on the same file in the same run, every word
 * on disk before it counts.
 */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'torget-bench-'))
  const store = await openStore({ dataFolder: folder })
  try {
    const alone = await perSecond(store, 1)
    const together = await perSecond(store, AT_ONCE)
    return [
      {
        what: `Words kept per second, ${AT_ONCE} senders, group commit`,
        measured: `${Math.round(together)}/s`,
        against: `one commit each, ${Math.round(alone)}/s`,
        ratio: `${(together / alone).toFixed(1)}×`,
      },
    ]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
