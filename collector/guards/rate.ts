import type { HttpBindings } from '@hono/node-server'
import type { Context as Call, MiddlewareHandler } from 'hono'
import { Refusal } from '../problem.ts'

/**
 * How much one address may send: `burst` at once and then `perSecond`. Two hundred people behind one address who all
 * answer within the same minute are let through; a flood is not.
 */
export interface Rate {
  burst: number
  perSecond: number
}

/** Addresses that are remembered at most; then those whose bucket is full are forgotten, and the longest quiet. */
const MANY = 20_000

/**
 * A bucket of tokens for each address, on a clock that never goes back. Addresses live in memory alone and are never
 * written anywhere.
 */
export function buckets({ burst, perSecond }: Rate, clock: () => number = () => performance.now()) {
  const levels = new Map<string, { level: number; at: number }>()
  const levelNow = ({ level, at }: { level: number; at: number }) =>
    Math.min(burst, level + ((clock() - at) / 1000) * perSecond)

  function forget(): void {
    for (const [address, bucket] of levels) if (levelNow(bucket) >= burst) levels.delete(address)
    for (const address of levels.keys()) if (levels.size > MANY / 2) levels.delete(address)
  }

  /** Takes a token, or says in how many seconds there is one. */
  return (address: string): number => {
    if (levels.size >= MANY) forget()
    const level = levelNow(levels.get(address) ?? { level: burst, at: clock() })
    levels.delete(address)
    levels.set(address, { level: level < 1 ? level : level - 1, at: clock() })
    return level < 1 ? Math.ceil((1 - level) / perSecond) : 0
  }
}

/**
 * Who is asking: the socket's other end, or what the last of our own reverse proxies saw. A household's IPv6 network
 * (/64) is one address.
 */
export function remoteAddress(c: Call, proxies: number): string {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? ''
  const forwarded = c.req.header('x-forwarded-for')?.split(',') ?? []
  const address = (proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined) ?? socket
  const ipv6 = address.includes(':') && !address.includes('.')
  return ipv6 ? address.split(':').slice(0, 4).join(':') : address
}

/** Turns away what comes too fast, before a byte of the body is read. */
export function rate(limit: Rate, proxies: number): MiddlewareHandler {
  const take = buckets(limit)
  return async (c, next) => {
    const seconds = c.req.method === 'POST' ? take(remoteAddress(c, proxies)) : 0
    if (seconds > 0) throw new Refusal('too-many', { values: { seconds }, headers: { 'Retry-After': String(seconds) } })
    await next()
  }
}
