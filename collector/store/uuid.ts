import { randomBytes } from 'node:crypto'

/** How many ids a millisecond has room for before it borrows from the next: a number of JavaScript holds both until 2248. */
const PER_MILLISECOND = 1024

let last = 0

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then a count and chance, so that ids sort by age and rows
 * that come together lie together. Within a process each is greater than the one before, also when the clock is set back.
 */
export function uuid7(now: Date): string {
  last = Math.max(last + 1, now.getTime() * PER_MILLISECOND)
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Math.floor(last / PER_MILLISECOND), 0, 6)
  bytes.writeUInt16BE(0x7000 | ((last % PER_MILLISECOND) << 2) | (bytes.readUInt8(7) & 3), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
