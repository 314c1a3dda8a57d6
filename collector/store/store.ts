import type { DialogueTexts } from '../../contract/dialogue.ts'
import type { Answer, Reason } from '../../contract/feedback.ts'
import type { Meeting } from '../../contract/meeting.ts'
import type { Reply, Thread } from '../../contract/thread.ts'
import type { Language } from '../../languages/index.ts'

/**
 * What the collector keeps, whatever the database. Two engines implement it and one suite of tests runs on both.
 * Every moment is a `Date` on the way in and ISO text in UTC on the way out. A promise that resolves is on disk;
 * a write that can't be kept rejects, and nothing of it stays. Nothing here knows HTTP, the clock or who is asking.
 */
export interface Store extends Submissions, Threads, Clerks, OutgoingMail, Content {
  /** Writes and reads back a row, so that "ready" is the truth. Rejects when the database can't. */
  check(now: Date): Promise<void>
  /** Forgets what has run out: answers kept for retries (30 days), links, sessions and mails that were sent. */
  tidy(now: Date): Promise<void>
  /** Finishes what is being written, then lets go of the database. */
  close(): Promise<void>
}

/** One step of a citizen's submission, checked against the contract and ready to be kept. */
export interface Step {
  site: string
  /** The same for every step of one submission: later steps amend the thread and keep its receipt. */
  submission: string
  kind: Thread['kind']
  language: Language
  /** Without query and fragment. */
  page?: string
  title?: string
  /** The dialogue's id, for an input. */
  dialogue?: string
  answer?: Answer
  reasons?: Reason[]
  comment?: string
  name?: string
  /** Kept in a table of its own, apart from the words. */
  email?: string
}

/** What the citizen was promised: working days are the site's business, so the caller counts them. */
export interface Promised {
  readBy: Date
  /** Only counted where an address was given. */
  replyBy: Date
}

/** A kept thread's receipt. `key` opens the receipt page for whoever has it. */
export interface Kept {
  key: string
  number: string
  receivedAt: string
  readBy: string
  replyBy?: string
}

/** A request that may come again. */
export interface Once {
  /** The Idempotency-Key, or what stands in for it in a plain form post. */
  key: string
  /** SHA-256 of what was asked: the same key with another hash is another request. */
  hash: string
  /** For how long the same request is the same; 30 days where absent. */
  minutes?: number
}

/** What was answered, exactly, and is answered again to the same request. */
export interface Answered {
  status: number
  body: string
}

export interface Submissions {
  /**
   * Keeps a step and the answer to it in one transaction. The same `once` gets the first answer again, whether or not
   * the first is still under way; `other-request` is the same key with another hash; `other-thread` is a submission
   * that has begun as something else.
   */
  receive(
    step: Step,
    once: Once,
    now: Date,
    promise: (receivedAt: Date) => Promised,
    answer: (kept: Kept) => Answered,
  ): Promise<Answered | 'other-request' | 'other-thread'>
  /** What was answered to a request before, if it was. */
  answered(site: string, once: Once, now: Date): Promise<Answered | 'other-request' | undefined>
}

/** A page of threads, newest first. `next` is the cursor of the following page, absent on the last. */
export interface ThreadPage {
  threads: Thread[]
  next?: string
}

export interface Threads {
  /**
   * Threads newest first, `limit` at a time (50). `before` is the `next` of the page above. `waiting` are those whose
   * citizen asked for an answer and has none.
   */
  threads(
    site: string,
    filter?: { state?: Thread['state'] | 'waiting'; before?: string; limit?: number },
  ): Promise<ThreadPage>
  /** How many threads there are in each state, and how many wait for an answer. */
  threadCounts(site: string): Promise<Record<Thread['state'] | 'waiting', number>>
  /** One thread with its replies. */
  thread(site: string, id: string): Promise<Thread | undefined>
  /** The thread that a receipt opens, of whichever site. */
  threadByReceipt(key: string): Promise<Thread | undefined>
  /**
   * Threads that are new or have changed since `cursor`, oldest change first, at most 100; ask again while there are
   * any. Exact: nothing is missed and nothing comes twice. Without a cursor
   * (or with one that isn't ours): no threads, and where to begin from now.
   */
  changes(site: string, cursor?: string): Promise<{ threads: Thread[]; cursor: string }>
  /** A clerk has opened a new thread. Does nothing to one that is read or answered. */
  markRead(site: string, id: string, now: Date): Promise<void>
  /** Keeps a reply and, where the citizen gave an address, puts the mail in the outbox in the same transaction. */
  addReply(site: string, id: string, reply: { author: string; text: string }, now: Date): Promise<Reply | undefined>
}

/** Someone who reads and answers for a site. */
export interface Clerk {
  site: string
  id: string
  name: string
}

/**
 * Clerks sign in with a link, used once; there are no passwords. Links and sessions are random tokens of which only
 * a hash is stored. A token begins with its site.
 */
export interface Clerks {
  /** The clerk of that name, made if there is none. */
  clerk(site: string, name: string): Promise<Clerk>
  /** A token for one sign-in, to be put in a link. */
  newSignInToken(clerk: Clerk, now: Date, hours?: number): Promise<string>
  /** Spends a sign-in token and opens a session (30 days). Nothing for a token that is unknown, spent or too old. */
  signIn(token: string, now: Date): Promise<{ clerk: Clerk; session: string; expiresAt: string } | undefined>
  /** Who a session belongs to, while it lasts. */
  session(token: string, now: Date): Promise<Clerk | undefined>
  /** Ends a session. */
  signOut(token: string): Promise<void>
  /** Whether anyone has ever signed in to the site's inbox. */
  hasSignedIn(site: string): Promise<boolean>
}

/** A mail that waits to be sent, with what it is about. The address is read when it is sent, never copied. */
export interface WaitingMail {
  site: string
  id: string
  /** Stable: a mail that has to be sent again is seen to be the same one. */
  messageId: string
  /** Absent when the citizen's address has been erased since. */
  to?: string
  /** How many times it has been tried, this one included. */
  tries: number
  thread: Thread
  reply: Reply
  receiptKey: string
}

export interface OutgoingMail {
  /** Takes mails that are due, for `seconds`: nobody else gets them until then. */
  takeMail(now: Date, limit: number, seconds: number): Promise<WaitingMail[]>
  /** It was handed over to the mail server, or will never be; one that is refused is marked on its reply, for the clerks. */
  mailDone(site: string, id: string, now: Date, how: 'sent' | 'no-address' | 'refused'): Promise<void>
  /** It was not handed over; it is tried again at `nextAt`. */
  mailLater(site: string, id: string, nextAt: Date): Promise<void>
  /** How many mails wait. */
  mailWaiting(): Promise<number>
}

/** A dialogue as it is kept, and how many have said something in it, here and elsewhere. */
export interface KeptDialogue {
  dialogue: DialogueTexts
  inputs: number
}

export interface Content {
  /** A site's meetings, soonest first. `from` and `to` bound the start: `from` inclusive, `to` exclusive. */
  meetings(site: string, filter?: { body?: string; from?: Date; to?: Date }): Promise<Meeting[]>
  /** The bodies that have meetings, by name. */
  bodies(site: string): Promise<{ id: string; name: string }[]>
  /** When meetings were last read from their feeds. */
  meetingsReadAt(site: string): Promise<string | undefined>
  dialogues(site: string): Promise<KeptDialogue[]>
  dialogue(site: string, id: string): Promise<KeptDialogue | undefined>
  /** Keeps meetings as their feeds have them now; those that no feed names any more stay. */
  keepMeetings(site: string, meetings: Meeting[], now: Date): Promise<void>
  /** Fills a site once. False, and nothing is touched, when it has been filled before. */
  seed(site: string, content: { meetings: Meeting[]; dialogues: DialogueTexts[] }, now: Date): Promise<boolean>
}
