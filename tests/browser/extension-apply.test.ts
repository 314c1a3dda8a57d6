import { afterEach, expect, test } from 'vitest'
import { apply } from '../../extension/apply.ts'
import { editorOf } from '../../extension/editors/editor.ts'
import { draft, finding } from '../torgvett/writer.ts'

/** An editor that puts its caret back to the beginning, so many times, once it has been told of another selection. */
function stubborn(times: number) {
  const composer = document.createElement('div')
  composer.contentEditable = 'true'
  composer.textContent = draft
  document.body.append(composer)
  let left = times
  const back = () => {
    if (left-- > 0) getSelection()?.collapse(composer, 0)
  }
  document.addEventListener('selectionchange', back, { capture: true })
  const editing = editorOf(composer)?.open(composer, document.body)
  if (!editing) throw new Error('Nobody knows this editor.')
  return { composer, editing, stop: () => document.removeEventListener('selectionchange', back, { capture: true }) }
}

afterEach(() => document.body.replaceChildren())

test('a wording takes its place where the editor puts its own selection back once', async () => {
  const { composer, editing, stop } = stubborn(1)
  composer.focus()
  expect(await apply(composer, editing, finding)).toBe(true)
  expect(composer.textContent).toBe('Du tar feil, Kari.')
  stop()
})

test('where it always does, nothing is written', async () => {
  const { composer, editing, stop } = stubborn(1000)
  expect(await apply(composer, editing, finding)).toBe(false)
  expect(composer.textContent).toBe('Du er en idiot, Kari.')
  stop()
})

test('where the writer goes on to another field meanwhile, nothing is written there', async () => {
  const field = () => document.body.appendChild(document.createElement('textarea'))
  const [composer, other] = [field(), field()]
  composer.value = draft
  const editing = editorOf(composer)?.open(composer, document.body)
  if (!editing) throw new Error('Nobody knows this editor.')
  document.addEventListener('selectionchange', () => other.focus(), { capture: true, once: true })
  expect(await apply(composer, editing, finding)).toBe(false)
  expect([composer.value, other.value]).toEqual([draft, ''])
})

test('where a textarea is full, nothing is cut off: the wording is not written', async () => {
  const composer = document.body.appendChild(document.createElement('textarea'))
  const long = { ...finding, replacement: 'tar feil om dette også' }
  composer.maxLength = draft.length + 1
  composer.value = draft
  const editing = editorOf(composer)?.open(composer, document.body)
  expect(editing && (await apply(composer, editing, long))).toBe(false)
  expect(composer.value).toBe(draft)
  composer.maxLength = draft.length + 11
  expect(editing && (await apply(composer, editing, long))).toBe(true)
})

test('in a shadow root a wording takes its place as anywhere', async () => {
  const composer = document.createElement('textarea')
  const host = document.body.appendChild(document.createElement('div'))
  host.attachShadow({ mode: 'open' }).append(composer)
  composer.value = draft
  const editing = editorOf(composer)?.open(composer, document.body)
  expect(editing && (await apply(composer, editing, finding))).toBe(true)
  expect(composer.value).toBe('Du tar feil, Kari.')
})
