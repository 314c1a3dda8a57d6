import { type Language, say, type Text } from '../languages/index.ts'
import { speakingTime, wordsIn } from './duration.ts'
import { h, icon } from './h.ts'
import { icons } from './icons.ts'
import { type Marked, speech } from './speech.ts'
import { hearVoices, localVoice, readAloud } from './voice.ts'
import { words } from './words.ts'

/** What is said in the square, and by whom. */
export interface Draft {
  text: string
  findings: Marked[]
  /** The language that the draft is in, or `unknown`. */
  language: string
}

/** One thing more that can be done with the draft from the square, which is left once it is done. */
export interface Choice {
  text: Text
  icon: string
  press(): Promise<void>
}

/**
 * Sets the draft as a speech over the square at dusk, in a dialog over the whole page. Resolves when the speaker steps
 * down: `true` when it was to change the draft.
 */
export function standInTheSquare(draft: Draft, language: Language, choice?: Choice): Promise<boolean> {
  const s = (text: Parameters<typeof say>[0], values?: Record<string, string>) => say(text, language, values)
  const sentences = speech(draft.text, draft.findings)
  const spans = sentences.map(({ runs }) =>
    h(
      'span',
      { class: 'tt-sentence' },
      ...runs.map(({ text, finding }) => (finding ? h('span', { class: `tt-m tt-${finding.level}` }, text) : text)),
    ),
  )
  const paragraphs = Array.from({ length: (sentences.at(-1)?.paragraph ?? -1) + 1 }, () => h('p', { dir: 'auto' }))
  for (const [index, { paragraph }] of sentences.entries()) paragraphs[paragraph]?.append(spans[index] ?? '')

  const said = h('p', { class: 'tt-takes' }, s(words.takes, { time: speakingTime(wordsIn(draft.text), language) }))
  const note = h('p', { class: 'tt-voice', role: 'status' })
  const read = h('button', { type: 'button', class: 'tt-btn tt-primary', hidden: true })
  const dialog = h('dialog', { class: 'tt-square', 'aria-labelledby': 'tt-square-ask' })
  let change = false
  const leave = (edit: boolean) => () => {
    change = edit
    dialog.close()
  }
  const other = () => void choice?.press().then(() => dialog.close())
  const button = (text: Parameters<typeof say>[0], path: string, kind: string, edit: boolean) =>
    h('button', { type: 'button', class: `tt-btn ${kind}`, onclick: leave(edit) }, icon(path), s(text))

  const deck = h(
    'div',
    { class: 'tt-deck' },
    h('div', {}, h('h2', { id: 'tt-square-ask' }, s(words.ask)), said, note),
    h(
      'div',
      { class: 'tt-row' },
      read,
      button(words.keep, icons.check, '', false),
      button(words.edit, icons.pen, '', true),
      choice && h('button', { type: 'button', class: 'tt-btn', onclick: other }, icon(choice.icon), s(choice.text)),
    ),
  )
  const spoken = h(
    'div',
    { class: 'tt-speech', lang: draft.language === 'unknown' ? '' : draft.language },
    ...paragraphs,
  )
  dialog.append(
    h(
      'div',
      { class: 'tt-top' },
      h('span', { class: 'tt-name' }, icon(icons.square), s(words.name)),
      button(words.back, icons.back, 'tt-quiet', false),
    ),
    h('div', { class: 'tt-stage' }, h('div', { class: 'tt-scene', role: 'img', 'aria-label': s(words.scene) }), spoken),
    deck,
  )
  document.body.append(dialog)

  let voice: SpeechSynthesisVoice | undefined
  let stop: (() => void) | undefined
  /** While a voice reads, the button stops it, whatever becomes of the voices meanwhile. */
  const offer = () => {
    if (!stop) read.hidden = !voice
    read.replaceChildren(icon(stop ? icons.still : icons.sound), s(stop ? words.stop : words.read))
  }
  read.addEventListener('click', () => {
    if (stop) return stop()
    if (!voice) return
    const said = spans.map(({ textContent }) => textContent ?? '')
    stop = readAloud(said, voice, (index) => {
      for (const [at, span] of spans.entries()) span.classList.toggle('tt-now', at === index)
      if (index !== undefined) return spans[index]?.scrollIntoView({ block: 'nearest' })
      stop = undefined
      offer()
    })
    offer()
  })

  const { promise, resolve } = Promise.withResolvers<boolean>()
  const open = new AbortController()
  dialog.addEventListener('close', () => {
    open.abort()
    stop?.()
    dialog.remove()
    resolve(change)
  })
  dialog.showModal()
  hearVoices((voices) => {
    voice = localVoice(voices, draft.language)
    const news = s(voice ? words.localVoice : words.noVoice)
    if (note.textContent !== news) note.replaceChildren(news)
    offer()
  }, open.signal)
  // Words that go on out of view can be reached with the keyboard, in browsers that do not see to it themselves as well.
  const reachable = () =>
    spoken.scrollHeight > spoken.clientHeight + 1
      ? spoken.setAttribute('tabindex', '0')
      : spoken.removeAttribute('tabindex')
  new ResizeObserver(reachable).observe(spoken)
  return promise
}
