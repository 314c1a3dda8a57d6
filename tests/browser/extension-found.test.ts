import { afterEach, expect, test } from 'vitest'
import { editorOf } from '../../extension/editors/editor.ts'
import type { Followed } from '../../extension/followed.ts'
import { keepFound } from '../../extension/found.ts'
import { readSettings } from '../../extension/settings.ts'
import { check } from '../../guideline/index.ts'
import { draft, words } from '../torgvett/writer.ts'

/** What is found in a composer with these words, and a way to write others. */
function following(text: string) {
  const composer = document.createElement('div')
  composer.contentEditable = 'true'
  composer.textContent = text
  document.body.append(composer)
  const editing = editorOf(composer)?.open(composer, document.body)
  if (!editing) throw new Error('Nobody knows this editor.')
  const place = { editing, engine: { check }, choices: () => readSettings({}), pack: () => undefined, kept: new Set() }
  const found = keepFound(place as unknown as Followed, location.hostname)
  found.check()
  const places = () => found.all.map(({ start, end }) => found.text.slice(start, end))
  const write = (text: string) => {
    composer.textContent = text
    found.follow()
    return places()
  }
  return { found, places, write }
}

afterEach(() => document.body.replaceChildren())

test('what is found follows what is written before it, and is gone where it is written into', () => {
  const { found, places, write } = following(draft)
  expect(places()).toEqual([words])
  expect(write(`Nå: ${draft}`)).toEqual([words])
  expect(found.isPartial()).toBe(false)
  expect(write(`Nå: ${draft.replace('idiot', 'id')}`)).toEqual([])
  expect(found.isPartial()).toBe(true)
})

test('words that an editor takes away for a moment are found again, before anything is checked', () => {
  const { found, write } = following(draft)
  expect(write('')).toEqual([])
  expect(write(`Nå ${draft}`)).toEqual([words])
  expect(found.isPartial()).toBe(false)
})

test('what is written in two places, one after the other, leaves what stands between them found', () => {
  const { write } = following(draft)
  expect(write(`Nå ${draft}`)).toEqual([words])
  expect(write(`Nå ${draft} Ja.`)).toEqual([words])
})
