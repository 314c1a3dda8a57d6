import type { Text } from '../../languages/index.ts'
import { type Level, levelOf, ruleIds, sayings } from '../index.ts'
import { headings } from './headings-words.ts'
import { help } from './help-words.ts'
import { leftAlone } from './left-alone-words.ts'
import { points } from './points-words.ts'

/** One thing of a list: its name, what is said of it, and where to read more (a host, without `https://`). */
export interface Item {
  name: Text
  says?: Text
  /** For a check: how much it asks of the reader. */
  level?: Level
  site?: string
}

/** A part of the page. Numbered lists are `ordered`. */
export interface Part {
  id: 'rule' | 'points' | 'checks' | 'left-alone' | 'help-no' | 'help-se'
  heading: Text
  /** Paragraphs before the list. */
  lead: Text[]
  ordered?: true
  items: Item[]
  /** Where it comes from. */
  source?: Text
}

const weight: Record<Level, number> = { stop: 0, warn: 1, note: 2 }

const checks: Item[] = [...ruleIds]
  .map((id) => ({ level: levelOf(id), ...sayings(id) }))
  .sort((one, other) => weight[one.level] - weight[other.level])
  .map(({ level, name, question }) => ({ level, name, says: question }))

/** The whole guideline on one page: the rule of thumb, the ten points, the checks, what is left alone, where help is. */
export const parts: Part[] = [
  {
    id: 'rule',
    heading: headings.rule,
    lead: [headings.ruleText, headings.ruleWhy],
    items: [],
    source: headings.ruleSource,
  },
  {
    id: 'points',
    heading: headings.points,
    lead: [headings.pointsText],
    ordered: true,
    items: points,
    source: headings.pointsSource,
  },
  { id: 'checks', heading: headings.checks, lead: [headings.checksText], items: checks },
  {
    id: 'left-alone',
    heading: headings.leftAlone,
    lead: [headings.leftAloneText],
    items: leftAlone.map((name) => ({ name })),
  },
  { id: 'help-no', heading: headings.helpNorway, lead: [headings.helpText], items: help.NO },
  { id: 'help-se', heading: headings.helpSweden, lead: [], items: help.SE },
]

/** Where those who meet hate or threats find help, by country. */
export { help }
