import { setTimeout as wait } from 'node:timers/promises'

/** The connection is gone, or goes with this answer: the server stops or starts. */
const cutOff = /^(57P0[123]|08\w{3}|CONNECTION_\w+|CONNECT_TIMEOUT|ECONNRE(SET|FUSED)|EPIPE)$/
/** Two transactions got in each other's way. */
const conflict = /^(40001|40P01)$/
const SQLITE_BUSY = 5

/** A database's own word for what went wrong. */
function reason(error: unknown): { code: string; sqlite: number } {
  const { code = '', errcode = 0 } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  return { code: String(code), sqlite: Number(errcode) }
}

/** Whether the connection went with this failure. */
export const isCutOff = (error: unknown): boolean => cutOff.test(reason(error).code)

/** Whether the database may well do later what it couldn't do now. Extended SQLite codes keep the kind in their low byte. */
export function passes(error: unknown): boolean {
  const { code, sqlite } = reason(error)
  return cutOff.test(code) || conflict.test(code) || (sqlite & 0xff) === SQLITE_BUSY
}

/** Tries again, at most eight times over some three seconds, what failed for a reason that passes. */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  also: (error: unknown) => boolean = () => false,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      // A server that says nothing at all has been waited for long enough.
      const isSilent = reason(error).code === 'CONNECT_TIMEOUT'
      if (tries === 8 || isSilent || !(passes(error) || also(error))) throw error
      await wait(25 * 2 ** (tries - 1) * (0.5 + Math.random() / 2))
    }
  }
}
