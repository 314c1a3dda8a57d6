import type { AgendaItem, Meeting, MeetingDocument, MeetingList } from '../../contract/meeting.ts'
import { type Guard, link, list, moment, object, oneOf, text, timeZone, truth, whole } from '../guards.ts'

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
    timeZone,
    status: oneOf('planned', 'called', 'moved', 'cancelled', 'held'),
    documents: list(document),
    items: list(item),
    updatedAt: moment,
  },
  {
    title: text,
    end: moment,
    previously: object({}, { start: moment, place: text, changedAt: moment }),
    place: text,
    publicAccess: oneOf('hall', 'stream', 'both', 'none'),
    stream: link,
    recording: link,
    url: link,
    note: text,
    publishedAt: moment,
  },
)

/** The collector's answer as far as it can be shown; `undefined` when it is no list of meetings at all. */
export const meetingList: Guard<MeetingList> = object(
  { meetings: list(meeting), bodies: list(body) },
  { updatedAt: moment },
)
