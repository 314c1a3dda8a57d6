import type { AgendaItem, Meeting, MeetingDocument, MeetingList } from '../../contract/meeting.ts'
import { type Guard, link, list, moment, object, oneOf, text, timeZone, truth, whole } from '../guards.ts'

const document: Guard<MeetingDocument> = object({ title: text(500), url: link }, { type: text(20), bytes: whole })

const item: Guard<AgendaItem> = object(
  { id: text(200), title: text(1000), open: truth, documents: list(document) },
  {
    number: text(40),
    caseNumber: text(60),
    legalBasis: text(200),
    start: moment,
    decision: text(10000),
    votes: object({ for: whole, against: whole }, { blank: whole }),
  },
)

const body = object({ id: text(200), name: text(200) }, {})

const meeting: Guard<Meeting> = object(
  {
    id: text(200),
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
    title: text(500),
    end: moment,
    previously: object({}, { start: moment, place: text(500), changedAt: moment }),
    place: text(500),
    publicAccess: oneOf('hall', 'stream', 'both', 'none'),
    stream: link,
    recording: link,
    url: link,
    note: text(2000),
    publishedAt: moment,
  },
)

/** The collector's answer as far as it can be shown; `undefined` when it is no list of meetings at all. */
export const meetingList: Guard<MeetingList> = object(
  { meetings: list(meeting), bodies: list(body) },
  { updatedAt: moment },
)
