import type { Answer, Feedback, Reason } from '../../contract/feedback.ts'
import type { Receipt } from '../../contract/fields.ts'
import { cleaned, type Draft } from '../draft.ts'
import { findNumber } from '../numbers.ts'
import type { Entry, News } from '../outbox.ts'
import type { Body } from '../post.ts'

/** The feedback form without its drawing: what is known, and what each press makes of it. Every function gives a new state. */

/** `question` → `thanks` (yes) or `more` (partly, no) → `sending` → `receipt`, or `waiting` for the network, or back to `more`. */
export type View = 'question' | 'thanks' | 'more' | 'sending' | 'waiting' | 'receipt'

/** Everything that the form knows. What is typed lives here alone until the visitor presses Send. */
export interface State extends Draft {
  view: View
  /** Ties the steps together; made on the device. */
  submission: string
  answer?: Answer | undefined
  /** What has become of the last step that was sent. */
  fate?: 'sending' | 'delivered' | 'waiting' | 'refused'
  reasons: readonly Reason[]
  wantsReply: boolean
  email: string
  /** Whether what waits is on the device, so that the page may be closed. */
  kept?: boolean
  receipt?: Receipt
  /** A message from an earlier visit never arrived. */
  expired?: true
}

/** What the visitor ticks and types. */
export type Typed = Partial<Pick<State, 'reasons' | 'text' | 'wantsReply' | 'email'>>

/** A form that nobody has touched. */
export const start = (submission: string): State => ({
  view: 'question',
  submission,
  reasons: [],
  text: '',
  wantsReply: false,
  email: '',
  allowed: [],
})

/** An answer is pressed; pressed again, it changes nothing. Once there is something typed the form stays open. */
export const press = (state: State, answer: Answer): State =>
  answer === state.answer
    ? state
    : { ...state, answer, fate: 'sending', view: state.view === 'question' && answer === 'yes' ? 'thanks' : 'more' }

/** Something is ticked or typed: what was said about the former text is taken away. */
export const edit = (state: State, typed: Typed): State => ({ ...state, hint: undefined, ...typed })

/** Send is pressed: goes to `sending`, or asks about a number first. With nothing to send, the answer stands alone. */
export function send(state: State): State {
  const { text, reasons, wantsReply, allowed, fate } = state
  const hint = findNumber(text, allowed)
  const says = cleaned(text) || reasons.length > 0 || wantsReply || fate === 'refused'
  if (hint) return { ...state, hint }
  return says ? { ...edit(state, {}), view: 'sending', fate: 'sending' } : { ...edit(state, {}), view: 'thanks' }
}

/** What the outbox says about this submission. `fresh` is the id of the next. */
export function hear(state: State, news: News, fresh: string): State {
  const kept = news.state === 'waiting' && news.kept
  if (news.state === 'discarded' || news.state === 'expired') return state.view === 'more' ? state : start(fresh)
  const heard = { ...state, fate: news.state, kept }
  if (state.view !== 'sending' && state.view !== 'waiting') return heard
  if (news.state === 'delivered') return { ...heard, view: 'receipt', receipt: news.receipt }
  return { ...heard, view: news.state === 'refused' ? 'more' : 'waiting' }
}

/** What the outbox says about a message from an earlier visit; told only where nobody is in the middle of something. */
export function hearOf(state: State, news: News): State {
  if (state.view !== 'question') return state
  if (news.state === 'delivered') return { ...state, view: 'receipt', receipt: news.receipt }
  return news.state === 'waiting' ? state : { ...state, expired: true }
}

/** The body of a step. Each step says all that is known, so that the last one stands for them all when they must wait. */
export function bodyOf(state: State, place: { page: string; title: string; language: string }): Body {
  const { submission, answer, reasons, wantsReply, email } = state
  const comment = cleaned(state.text)
  return {
    submission,
    ...place,
    title: place.title.trim().slice(0, 300).toWellFormed() || undefined,
    answer,
    ...(state.view === 'sending' && {
      reasons: answer !== 'yes' && reasons.length > 0 ? reasons : undefined,
      comment: comment || undefined,
      email: wantsReply ? email.trim() : undefined,
    }),
  }
}

/** What an entry of the outbox says; it was written by `bodyOf`. */
export const read = (entry: Entry): Partial<Feedback> => JSON.parse(entry.body)

/** Whether an entry holds more than an answer: then it is worth telling about later. */
export const saysMore = (entry: Entry): boolean => {
  const { comment, reasons, email } = read(entry)
  return Boolean(comment || reasons || email)
}

/** A message from an earlier visit that still waits. */
export const resume = (entry: Entry): State => {
  const { answer, reasons = [], comment: text = '', email = '' } = read(entry)
  const { submission } = entry
  return {
    ...start(submission),
    view: 'waiting',
    fate: 'waiting',
    kept: true,
    answer,
    reasons,
    text,
    email,
    wantsReply: email !== '',
  }
}
