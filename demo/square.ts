import type { Dialogue, DialogueList } from '../contract/dialogue.ts'
import type { Meeting, MeetingList } from '../contract/meeting.ts'
import type { Written } from '../languages/index.ts'
import { torgvik } from './torgvik.ts'

/** What the collector can tell the website: the same JSON that the widgets read, so that pages say the same without them. */
export interface Square {
  meetings(): Promise<Meeting[]>
  dialogues(language: Written): Promise<Dialogue[]>
}

/** The least that we need of the collector: a Hono app's `request`. */
export interface Asked {
  request(path: string): Response | Promise<Response>
}

/** Reads a collector in this process. Throws when it answers anything but 200. */
export function squareOf(collector: Asked): Square {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await collector.request(`/api/v1/sites/${torgvik.site}/${path}`)
    if (!answer.ok) throw new Error(`The collector answered ${answer.status} for ${path}.`)
    return (await answer.json()) as T
  }
  return {
    meetings: async () => (await read<MeetingList>('meetings')).meetings,
    dialogues: async (language) => (await read<DialogueList>(`dialogues?language=${language}`)).dialogues,
  }
}
