import { pageStrings } from '../page-strings.ts'
import type { Place } from '../places.ts'
import type { Words } from './words.ts'

/** What a place is called where it is listed: what is granted everywhere has no name of its own. */
export const placeName = ({ host, name }: Place, words: Words): string =>
  host === '*' || host === '<all_urls>' ? words.say(pageStrings.everywhere) : name
