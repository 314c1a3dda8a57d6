import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Composer, MakeComposer } from '../../demo/playground/browser/composer.ts'
import { lexical } from '../../demo/playground/browser/composers/lexical.ts'
import { quill } from '../../demo/playground/browser/composers/quill.ts'
import { textarea } from '../../demo/playground/browser/composers/textarea.ts'
import { boxes, read } from '../../demo/playground/browser/places.ts'

/** Each composer, with the place for it that the page comes with. */
const composers: [id: string, make: MakeComposer, place: () => HTMLElement][] = [
  ['textarea', textarea, () => document.createElement('textarea')],
  [
    'lexical',
    lexical,
    () => Object.assign(document.createElement('div'), { contentEditable: 'true', style: 'white-space: pre-wrap' }),
  ],
  [
    'quill',
    quill,
    () => {
      const place = document.createElement('div')
      place.dataset['quill'] = ''
      return place
    },
  ],
]

const settled = () => new Promise((resolve) => setTimeout(resolve, 60))
let changes = 0

function open(make: MakeComposer, place: HTMLElement): Composer {
  changes = 0
  const box = document.createElement('div')
  box.append(place)
  document.body.append(box)
  return make(box, 'Utkastet ditt', () => {
    changes++
  })
}

afterEach(() => document.body.replaceChildren())

const drafts = [
  'Ordføreren er en løgnhals.',
  'Første linje\nandre linje\n\nfjerde, etter en tom',
  '😀 emoji før 👩‍👩‍👧 og etter',
  'العربية من اليمين إلى اليسار',
  'Bruk <b>tegn</b> & «anførsel»',
]

describe.each(composers)('%s', (_id, make, place) => {
  test.each(drafts)('holds a draft as it is written: %j', async (draft) => {
    const composer = open(make, place())
    composer.write(draft)
    await settled()
    expect(composer.text()).toBe(draft)
    expect(read(composer.surface).text).toBe(draft)
    expect(changes).toBeGreaterThan(0)
  })

  test.each(drafts)('puts other words in the place of those that are meant: %j', async (draft) => {
    const composer = open(make, place())
    composer.write(draft)
    await settled()
    const words = draft.split(/[\s\n]+/).at(-1) ?? ''
    const start = draft.lastIndexOf(words)
    composer.replace(start, start + words.length, 'noe annet')
    await settled()
    expect(composer.text()).toBe(`${draft.slice(0, start)}noe annet`)
  })

  test('takes a draft away and brings a new one', async () => {
    const composer = open(make, place())
    composer.write('Det første')
    composer.write('')
    await settled()
    expect(composer.text()).toBe('')
    composer.write('Det andre\nutkastet')
    await settled()
    expect(composer.text()).toBe('Det andre\nutkastet')
  })

  test('can be typed in, and undone after a replacement', async () => {
    const composer = open(make, place())
    composer.field.focus()
    await userEvent.keyboard('Du er dum')
    await settled()
    expect(composer.text()).toBe('Du er dum')
    composer.replace(6, 9, 'uenig')
    await settled()
    expect(composer.text()).toBe('Du er uenig')
    await userEvent.keyboard('{Control>}z{/Control}')
    await settled()
    expect(composer.text()).toBe('Du er dum')
    await userEvent.keyboard('{End} nok')
    await settled()
    expect(composer.text()).toContain('Du er dum')
    expect(composer.text()).toContain('nok')
  })

  test('leaves words out where the suggestion is none', async () => {
    const composer = open(make, place())
    composer.write('Nei!!!! Aldri.')
    await settled()
    composer.replace(3, 7, '')
    await settled()
    expect(composer.text()).toBe('Nei Aldri.')
  })

  test('lays its words out where marks can find them', async () => {
    const composer = open(make, place())
    composer.write('Ordføreren er en løgnhals.')
    await settled()
    const [box, ...more] = boxes(read(composer.surface), 17, 25)
    expect(more).toEqual([])
    expect(box?.width).toBeGreaterThan(20)
  })
})
