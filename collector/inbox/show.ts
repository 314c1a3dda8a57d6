import type { Thread } from '../../contract/thread.ts'

/** What the list shows. */
export const shows = ['all', 'new', 'waiting', 'answered'] as const
export type Show = (typeof shows)[number]

/** The choice in an address; anything unknown shows all. */
export const asShow = (value: string | undefined): Show => shows.find((show) => show === value) ?? 'all'

/** Whether a thread belongs in what is shown. */
export function fits({ state, wantsReply }: Pick<Thread, 'state' | 'wantsReply'>, show: Show): boolean {
  if (show === 'waiting') return wantsReply && state !== 'answered'
  return show === 'all' || show === state
}

/** Where a part of the inbox is, with what the list shows and how far down it has been read kept in the address. */
export function address(path: string, { show, before }: { show: Show; before?: string | undefined }): string {
  const query = new URLSearchParams({ ...(show !== 'all' && { show }), ...(before && { before }) }).toString()
  return `/inbox${path}${query && `?${query}`}`
}
