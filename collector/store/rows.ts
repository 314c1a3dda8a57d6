import { type Reply, Thread } from '../../contract/thread.ts'

/** A row of `thread`. */
export type ThreadRow = {
  site: string
  id: string
  submission: string
  number: string
  receipt_key: string
  kind: string
  language: string
  page: string | null
  title: string | null
  dialogue: string | null
  answer: string | null
  reasons: string
  comment: string | null
  name: string | null
  wants_reply: number
  state: string
  created_at: string
  updated_at: string
  read_by: string
  reply_by: string | null
  changed: number
}

/** A row of `reply`. */
export type ReplyRow = {
  id: string
  thread: string
  author: string
  body: string
  at: string
  refused_at: string | null
}

export const toReply = ({ id, author, body, at, refused_at: refusedAt }: ReplyRow): Reply => ({
  id,
  author,
  text: body,
  at,
  ...(refusedAt && { refusedAt }),
})

/** A thread as the contract has it; what isn't there is left out. Parsed, so that a row nobody foresaw is seen here. */
export function toThread(row: ThreadRow, replies: ReplyRow[]): Thread {
  const there = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return Thread.parse({
    ...there,
    reasons: JSON.parse(row.reasons),
    wantsReply: row.wants_reply === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    readBy: row.read_by,
    replyBy: row.reply_by ?? undefined,
    replies: replies.filter(({ thread }) => thread === row.id).map(toReply),
  })
}
