import type { Receipt } from '../../contract/fields.ts'
import { findNumber, type NumberFound } from '../numbers.ts'
import type { News } from '../outbox.ts'
import type { Body } from '../post.ts'

/** What one visitor says in one dialogue, without its drawing. Every function gives a new state. */

/** `writing` → `sending` → `done`, or `waiting` for the network, or `refused`: then the text is still there. */
export interface Talk {
  stage: 'writing' | 'sending' | 'waiting' | 'refused' | 'done'
  /** Made on the device; the same for every try. */
  submission: string
  text: string
  name: string
  email: string
  /** Send was pressed, and this must be looked at first. */
  odd?: 'text' | 'email' | undefined
  /** A number in the text that looks like one that should not be sent. */
  hint?: NumberFound | undefined
  /** Numbers that the visitor has said are something else. */
  allowed: readonly string[]
  /** Whether what waits is on the device, so that the page may be closed. */
  kept?: boolean
  receipt?: Receipt
}

/** What the visitor types. */
export type Typed = Partial<Pick<Talk, 'text' | 'name' | 'email'>>

/** Nothing written yet. */
export const begin = (submission: string): Talk => ({
  stage: 'writing',
  submission,
  text: '',
  name: '',
  email: '',
  allowed: [],
})

/** As the collector takes it: no control characters, no halves of characters, nothing but words at the ends. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .toWellFormed()
    .trim()

const isEmail = (email: string): boolean =>
  /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(email)

/** Something is typed: what was said about the former text is taken away. */
export const edit = (talk: Talk, typed: Typed): Talk => ({ ...talk, odd: undefined, hint: undefined, ...typed })

/** Send is pressed: goes to `sending`, or says what to look at first. */
export function send(talk: Talk): Talk {
  const { text, email, allowed } = talk
  const hint = findNumber(text, allowed)
  const odd = hint ? undefined : !tidy(text) ? 'text' : email.trim() && !isEmail(email.trim()) ? 'email' : undefined
  return { ...talk, hint, odd, stage: hint || odd ? 'writing' : 'sending' }
}

/** The number that the hint is about is taken out, with the space before it. */
export function removeNumber(talk: Talk): Talk {
  const { text, hint = { start: 0, end: 0 } } = talk
  return edit(talk, { text: text.slice(0, hint.start).replace(/[ \t]$/, '') + text.slice(hint.end) })
}

/** The number is something else: it is not asked about again. */
export const keepNumber = (talk: Talk): Talk => ({
  ...edit(talk, {}),
  allowed: [...talk.allowed, talk.text.slice(talk.hint?.start, talk.hint?.end)],
})

/** What the outbox says about it. */
export function hear(talk: Talk, news: News): Talk {
  if (news.state === 'delivered') return { ...talk, stage: 'done', receipt: news.receipt }
  if (news.state === 'waiting') return { ...talk, stage: 'waiting', kept: news.kept }
  return { ...talk, stage: news.state === 'refused' ? 'refused' : 'writing' }
}

/** The request; what was left empty is left out. */
export const bodyOf = ({ submission, text, name, email }: Talk, language: string): Body => ({
  submission,
  language,
  text: tidy(text),
  name: tidy(name) || undefined,
  email: email.trim() || undefined,
})
