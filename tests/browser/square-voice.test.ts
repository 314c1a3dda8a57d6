import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { standInTheSquare } from '../../square/square.ts'

/** What the device's voice has been told to say, and how it tells that it is done. */
let spoken: { text: string; onend?: () => void }[]
let down: Promise<boolean>
let voices: { lang: string; localService: boolean; default: boolean }[]

const nora = { lang: 'nb-NO', localService: true, default: true }

beforeEach(() => {
  spoken = []
  voices = []
  // The browser's own utterance takes no voice but the browser's own.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.spyOn(speechSynthesis, 'getVoices').mockImplementation(() => voices as SpeechSynthesisVoice[])
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((one) => void spoken.push(one as never))
  vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => undefined)
})

const leave = async () => {
  document.querySelector('dialog')?.close()
  await down
}
afterEach(async () => {
  await leave()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const change = (to: typeof voices) => {
  voices = to
  speechSynthesis.dispatchEvent(new Event('voiceschanged'))
}
const stand = () => {
  down = standInTheSquare({ text: 'Vi tapte. Møt opp.', findings: [], language: 'nb' }, 'nb')
}
const note = () => document.querySelector('.tt-voice')?.textContent
const button = () => document.querySelector<HTMLButtonElement>('.tt-primary') as HTMLButtonElement
const offered = () => !button().hidden && button().textContent

const none = /^Ingen stemme/
const local = /^Stemmen bor på maskinen/

describe('in the square the voice', () => {
  test('that is known at once is offered', async () => {
    voices = [nora]
    stand()
    await expect.poll(note).toMatch(local)
    expect(offered()).toBe('Les høyt for meg')
  })

  test('that turns up long after is offered then, and no more once it is gone', async () => {
    stand()
    expect(note()).toBe('')
    await expect.poll(note).toMatch(none)
    expect(offered()).toBe(false)
    change([{ ...nora, localService: false }])
    expect(note()).toMatch(none)
    change([nora])
    expect(note()).toMatch(local)
    expect(offered()).toBe('Les høyt for meg')
    change([])
    expect(note()).toMatch(none)
    expect(offered()).toBe(false)
  })

  test('can be stopped, whatever becomes of the voices while it reads', async () => {
    voices = [nora]
    stand()
    await expect.poll(offered).toBe('Les høyt for meg')
    button().click()
    expect(spoken.map(({ text }) => text)).toEqual(['Vi tapte. '])
    change([nora, { ...nora, lang: 'sv-SE' }])
    change([])
    expect(offered()).toBe('Stopp lesingen')
    spoken[0]?.onend?.()
    expect(spoken.map(({ text }) => text)).toEqual(['Vi tapte. ', 'Møt opp.'])
    button().click()
    expect(speechSynthesis.cancel).toHaveBeenCalledOnce()
    expect(offered()).toBe(false)
    change([nora])
    expect(offered()).toBe('Les høyt for meg')
    button().click()
    expect(spoken).toHaveLength(3)
    // What was stopped ends late, and nothing comes of it.
    spoken[1]?.onend?.()
    expect(offered()).toBe('Stopp lesingen')
    expect(spoken).toHaveLength(3)
  })

  test('is listened for no more once the speaker has stepped down', async () => {
    stand()
    await leave()
    const asked = vi.mocked(speechSynthesis.getVoices).mock.calls.length
    change([nora])
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(speechSynthesis.getVoices).toHaveBeenCalledTimes(asked)
  })
})
