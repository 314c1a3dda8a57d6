import type { Receipt } from '../../contract/fields.ts'
import { cleaned, type Draft } from '../draft.ts'
import { findNumber } from '../numbers.ts'
import type { News } from '../outbox.ts'
import type { Body } from '../post.ts'

/** What one visitor says in one dialogue, without its drawing. Every function gives a new state. */

/** `writing` → `sending` → `done`, or `waiting` for the network, or `refused`: then the text is still there. */
export interface Talk extends Draft {
  stage: 'writing' | 'sending' | 'waiting' | 'refused' | 'done'
  /** Made on the device; the same for every try. */
  submission: string
  name: string
  email: string
  /** Send was pressed, and this must be looked at first. */
  odd?: 'text' | 'email' | undefined
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

const isEmail = (email: string): boolean =>
  /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(email)

/** Something is typed: what was said about the former text is taken away. */
export const edit = (talk: Talk, typed: Typed): Talk => ({ ...talk, odd: undefined, hint: undefined, ...typed })

/** Send is pressed: goes to `sending`, or says what to look at first. */
export function send(talk: Talk): Talk {
  const { text, email, allowed } = talk
  const hint = findNumber(text, allowed)
  const odd = hint ? undefined : !cleaned(text) ? 'text' : email.trim() && !isEmail(email.trim()) ? 'email' : undefined
  return { ...talk, hint, odd, stage: hint || odd ? 'writing' : 'sending' }
}

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
  text: cleaned(text),
  name: cleaned(name) || undefined,
  email: email.trim() || undefined,
})
