import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { shipped } from '../torgvett/shipped.ts'

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = shipped(browser)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const scripts = files(folder).filter((path) => path.endsWith('.js'))

  test('asks for no site at install, and for no more than it uses', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'scripting', 'storage'])
    expect(manifest.optional_permissions).toEqual(['notifications'])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*'])
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key)
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  test('has one store: Firefox would give our pages another in private windows', () =>
    expect(manifest.incognito).toBe(browser === 'firefox' ? 'not_allowed' : undefined))

  test('may run and fetch nothing but its own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    })
  })

  test('has the version of the package, a name in four languages and icons', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(manifest.version).toBe(version)
    for (const language of ['nb', 'nn', 'sv', 'en'])
      expect(JSON.parse(text(`_locales/${language}/messages.json`)).name.message).toBe('Torgvett')
    for (const path of Object.values<string>(manifest.icons)) expect(files(folder)).toContain(path.replace(/^\//, ''))
  })

  test('writes no markup, makes no code of strings and loads none from elsewhere', () => {
    for (const path of scripts) {
      const code = text(path)
      expect(code).not.toMatch(/\beval\(|new Function|\bFunction\(|insertAdjacentHTML|document\.write/)
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/)
      expect(code).not.toMatch(/import\(/)
      // The renderer's own property, which none of our elements has.
      expect(code.replaceAll(/\w+\.innerHTML=\w+\.__html|\.__html!=?=?\w+\.innerHTML/g, '')).not.toMatch(
        /innerHTML\s*=[^=]/,
      )
    }
    for (const path of files(folder).filter((name) => name.endsWith('.html')))
      expect(text(path)).not.toMatch(/<style|style=|https?:|<script(?![^>]*src="\/)/)
  })

  test.each([
    ['loader.js', 4],
    ['engine.js', 60],
    ['later.js', 12],
    ['composer.js', 25],
  ])('%s is at most %d kB', (path, kilobytes) => {
    expect(brotliCompressSync(readFileSync(join(folder, path))).length).toBeLessThanOrEqual(kilobytes * 1000)
  })

  test('says to Firefox that nothing is gathered', () => {
    const gecko = manifest.browser_specific_settings?.gecko
    expect(gecko?.data_collection_permissions).toEqual(browser === 'firefox' ? { required: ['none'] } : undefined)
  })
})

test('our own files write no markup either', () => {
  const folder = join(import.meta.dirname, '../../extension')
  for (const path of files(folder).filter((name) => /\.tsx?$/.test(name)))
    expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|CSS\.highlights|style="/,
    )
})
