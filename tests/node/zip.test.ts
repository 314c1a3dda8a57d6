import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archives } from '../../tools/zip.ts'
import { zip } from '../../tools/zip-file.ts'

const root = join(import.meta.dirname, '../..')

/** Takes an archive apart with a program that is not ours, in a folder that is gone afterwards. */
function inside<T>(bytes: Buffer, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    writeFileSync(join(folder, 'a.zip'), bytes)
    execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'a.zip'), join(folder, 'out')])
    return look(join(folder, 'out'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const unpacked = (bytes: Buffer): Record<string, string> =>
  inside(bytes, (folder) => {
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = all.filter((path) => statSync(join(folder, path)).isFile())
    return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'hex')]))
  })

const hex = (text: string) => Buffer.from(text).toString('hex')

describe('an archive', () => {
  const files = [
    { path: 'b/æøå.txt', bytes: Buffer.from('å'.repeat(1000)) },
    { path: 'a.json', bytes: Buffer.from('{}') },
    { path: 'empty', bytes: Buffer.alloc(0) },
  ]

  test('is read by others as it was written', () => {
    expect(unpacked(zip(files))).toEqual({ 'a.json': hex('{}'), 'b/æøå.txt': hex('å'.repeat(1000)), empty: '' })
  })

  test('is the same whatever the order of its files, and the day', () => {
    fc.assert(fc.property(fc.shuffledSubarray(files, { minLength: 3 }), (shuffled) => zip(shuffled).equals(zip(files))))
  })
})

describe('what the stores take', () => {
  const made = archives(root)
  const [chrome, firefox, sources] = ['chrome', 'firefox', 'sources'].map(
    (kind) => Object.entries(made).find(([name]) => name.endsWith(`-${kind}.zip`))?.[1] ?? Buffer.alloc(0),
  ) as [Buffer, Buffer, Buffer]

  test('is byte for byte the same when it is built anew from the sources, in another folder', () => {
    inside(sources, (folder) => {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
      execFileSync(process.execPath, ['tools/zip.ts'], { cwd: folder, stdio: 'ignore' })
      for (const [name, bytes] of Object.entries(made))
        expect(`${name} ${readFileSync(join(folder, 'dist/store', name)).equals(bytes)}`).toBe(`${name} true`)
    })
  }, 120_000)

  test('is small', () => {
    expect(chrome.length).toBeLessThanOrEqual(500_000)
    expect(firefox.length).toBeLessThanOrEqual(500_000)
  })

  test('holds the manifest at its root, and no sources or maps', () => {
    for (const archive of [chrome, firefox]) {
      const paths = Object.keys(unpacked(archive))
      expect(paths).toContain('manifest.json')
      expect(paths.filter((path) => /\.(tsx?|map)$|node_modules/.test(path))).toEqual([])
    }
  })

  test('has sources with all that a build needs, and nothing that is made', () => {
    const paths = Object.keys(unpacked(sources))
    for (const path of ['package.json', 'package-lock.json', 'wxt.config.ts', 'tools/registry.ts', 'LICENSE'])
      expect(paths).toContain(path)
    expect(paths.filter((path) => path.endsWith('/registry.ts'))).toEqual(['tools/registry.ts'])
    expect(paths.filter((path) => /node_modules|^dist|^collector|^data/.test(path))).toEqual([])
  })
})
