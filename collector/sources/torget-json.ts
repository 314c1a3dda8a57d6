import { jsonDepth } from '../guards/depth.ts'
import { feedText, keepGood, MAX_ITEMS, type Source, tooBig, tooMany, unread } from './source.ts'

const MAX_DEPTH = 32

/** Our own JSON: `{ "meetings": [Meeting, …] }`, or the list alone. */
const torgetJson: Source = {
  id: 'torget-json',
  name: 'Torget JSON',
  read(feed) {
    const text = feedText(feed)
    if (text === undefined) return unread(tooBig)
    if (jsonDepth(text) > MAX_DEPTH) return unread(`The feed is nested more than ${MAX_DEPTH} levels deep.`)
    const content = parse(text)
    const list: unknown = Array.isArray(content) ? content : (content as { meetings?: unknown } | null)?.meetings
    if (!Array.isArray(list)) return unread('The feed is not JSON with a list “meetings”.')
    if (list.length > MAX_ITEMS) return unread(tooMany)
    return keepGood(list.map((item, index) => ({ at: `/meetings/${index}`, item })))
  },
}
export default torgetJson

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
