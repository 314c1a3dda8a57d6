/** What came of asking the collector: nothing yet, an answer we know, or none. */
export type Reading<T> = { state: 'loading' } | { state: 'failed' } | { state: 'read'; value: T; at: Date }

/**
 * Asks the collector and guards the answer; anything but a known answer within 20 seconds is `failed`. Cookies are never sent.
 */
export async function read<T>(address: URL, guard: (value: unknown) => T | undefined): Promise<Reading<T>> {
  try {
    const answer = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(20_000) })
    const value = answer.ok ? guard(await answer.json()) : undefined
    return value === undefined ? { state: 'failed' } : { state: 'read', value, at: new Date() }
  } catch {
    return { state: 'failed' }
  }
}
