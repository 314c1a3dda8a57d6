import type { AgendaItem, ListedMeeting, MeetingDocument, MeetingList } from '../../contract/meeting.ts'
import { day, type Guard, link, list, moment, object, oneOf, text, truth, whole } from '../guards.ts'

type Unused = 'timeZone' | 'end' | 'previously' | 'publishedAt' | 'updatedAt'

/** As much of a meeting as is shown. */
export type Meeting = Omit<ListedMeeting, Unused> & { previously?: { place?: string | undefined } | undefined }

const document: Guard<MeetingDocument> = object({ title: text, url: link }, { type: text, bytes: whole })

const item: Guard<AgendaItem> = object(
  { id: text, title: text, open: truth, documents: list(document) },
  {
    number: text,
    caseNumber: text,
    legalBasis: text,
    start: moment,
    decision: text,
    votes: object({ for: whole, against: whole }, { blank: whole }),
  },
)

const body = object({ id: text, name: text }, {})

const meeting: Guard<Meeting> = object(
  {
    id: text,
    body,
    language: oneOf('nb', 'nn', 'sv', 'en'),
    start: moment,
    day,
    until: moment,
    status: oneOf('planned', 'called', 'moved', 'cancelled', 'held'),
    documents: list(document),
    items: list(item),
    words: object(
      { month: text, day: text, weekday: text, date: text, time: text },
      { moved: object({ before: text, now: text }, {}), changed: text },
    ),
  },
  {
    title: text,
    over: moment,
    previously: object({}, { place: text }),
    place: text,
    publicAccess: oneOf('hall', 'stream', 'both', 'none'),
    stream: link,
    recording: link,
    url: link,
    note: text,
  },
)

/** The collector's answer as far as it can be shown; `undefined` when it is no list of meetings at all. */
export const meetingList: Guard<Omit<MeetingList, 'meetings'> & { meetings: Meeting[] }> = object(
  { meetings: list(meeting), bodies: list(body), today: object({ day, until: moment, words: text }, {}) },
  { updatedAt: moment, updated: text },
)
