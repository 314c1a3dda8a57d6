import { crc32, deflateRawSync } from 'node:zlib'

/** A file in an archive: its path with forward slashes, and its bytes. */
export interface Entry {
  path: string
  bytes: Uint8Array
}

/** 1 January 1980, the first day a ZIP knows: the same files make the same bytes on any day. */
const date = 0x0021
const version = 20
const utf8 = 0x0800
const deflated = 8

/** A header of two- and four-byte numbers, little end first. */
function header(fields: [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value >>> 0, at, bytes)
  return buffer
}

/** A ZIP archive (PKWARE APPNOTE 6.3) of the files, in the order of their paths. The same files always make the same bytes. */
export function zip(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, bytes } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(bytes, { level: 9 })
    const common: [2 | 4, number][] = [
      [2, version],
      [2, utf8],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ]
    const local = Buffer.concat([header([[4, 0x04034b50], ...common]), name, packed])
    parts.push(local)
    directory.push(
      header([[4, 0x02014b50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    )
    offset += local.length
  }
  const end = Buffer.concat(directory)
  const count = entries.length
  const last = header([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, end.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...parts, end, last])
}
