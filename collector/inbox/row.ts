import { html } from 'hono/html'
import type { Thread } from '../../contract/thread.ts'
import { type Language, say } from '../../languages/index.ts'
import type { Markup } from '../pages/document.ts'
import { type Icon, icon } from '../pages/icons.ts'
import { answers, reasons } from '../pages/words.ts'
import { age } from './age.ts'
import { type Mark, promise } from './promise.ts'
import { address } from './show.ts'
import type { Viewer } from './viewer.ts'
import * as words from './words.ts'

/** A thread as one line of the list: worded here, so that the page and its script show the same. */
export interface Row {
  id: string
  href: string
  state: Thread['state']
  /** The language that the citizen writes, for what is the citizen's. */
  language: Language
  title: string
  excerpt: string
  excerptLanguage: Language
  /** When it came, ISO 8601, and how long ago that is. */
  at: string
  age: string
  number: string
  kind: Mark
  answer?: Mark
  promise: Mark
}

const answerIcons = { yes: 'check', partly: 'half', no: 'x' } as const

/** What a thread is called: its page or dialogue by title, else by address. */
export const titleOf = ({ title, page, dialogue, number }: Thread): string =>
  title || (page && new URL(page).pathname) || dialogue || number

/** An excerpt long enough for one line on a wide screen, cut between characters. */
const cut = (text: string): string => [...text.slice(0, 320)].slice(0, 160).join('')

/** What was written; where nothing was, what was ticked, in the clerk's language. */
function excerptOf({ comment, reasons: missed, language }: Thread, clerk: Language) {
  if (comment) return { excerpt: cut(comment), excerptLanguage: language }
  const ticked = missed.map((reason) => say(reasons[reason], clerk)).join('. ')
  return { excerpt: ticked || say(words.noComment, clerk), excerptLanguage: clerk }
}

/** A thread as a line of the list. */
export function rowOf(thread: Thread, viewer: Pick<Viewer, 'language' | 'now' | 'site' | 'show' | 'before'>): Row {
  const { language, now, site } = viewer
  const { answer, kind } = thread
  return {
    id: thread.id,
    href: address(`/threads/${thread.id}`, viewer),
    state: thread.state,
    language: thread.language,
    title: titleOf(thread),
    ...excerptOf(thread, language),
    at: thread.createdAt,
    age: age(thread.createdAt, language, now, site.timeZone),
    number: thread.number,
    kind: { icon: kind === 'page-feedback' ? 'doc' : 'bubble', word: say(words.kinds[kind], language) },
    ...(answer && { answer: { icon: answerIcons[answer], word: say(answers[answer], language) } }),
    promise: promise(thread, language, now, site.timeZone),
  }
}

const mark = (name: string, { icon: drawing, word, tone }: { icon: Icon; word: string; tone?: string }): Markup =>
  html`<span class="mark" data-mark="${name}" data-tone="${tone ?? ''}">${icon(drawing)}<span>${word}</span></span>`

/** One line of the list. The script fills the same markup, found by its `data-` names. */
export const rowView = (row: Row, language: Language, current?: string): Markup => html`
<li data-thread="${row.id}" data-state="${row.state}">
<a class="mail" href="${row.href}" ${row.id === current ? html`aria-current="true"` : ''}>
<span class="about"><span class="unread" data-part="unread">${say(words.unread, language)}</span>
<span class="title" data-part="title" lang="${row.language}">${row.title}</span></span>
<time data-part="age" datetime="${row.at}">${row.age}</time>
<span class="excerpt" data-part="excerpt" lang="${row.excerptLanguage}">${row.excerpt}</span>
<span class="number" data-part="number">${row.number}</span>
<span class="marks">${mark('kind', row.kind)}${mark('answer', row.answer ?? { icon: 'check', word: '' })}${mark('promise', row.promise)}</span>
</a></li>`

/** A line with nothing in it, for the script to copy. */
export const blankRow: Row = {
  id: '',
  href: '/inbox',
  state: 'new',
  language: 'nb',
  title: '',
  excerpt: '',
  excerptLanguage: 'nb',
  at: '',
  age: '',
  number: '',
  kind: { icon: 'doc', word: '' },
  promise: { icon: 'clock', word: '' },
}
