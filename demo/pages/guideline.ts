import { headings, levelNames } from '../../guideline/page/headings-words.ts'
import { type Item, parts } from '../../guideline/page/page.ts'
import { say, type Text, type Written } from '../../languages/index.ts'
import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'

const tags: Written[] = ['nb', 'nn', 'sv', 'en']

/** A sentence in every language, made of others. */
const made = (make: (tag: Written) => string): Text =>
  Object.fromEntries(tags.map((tag) => [tag, make(tag)])) as Record<Written, string>

/** One line of a list: the name, how much it asks, what is said of it, and where to read more. */
const line = ({ name, says, level, site }: Item): Text =>
  made((tag) => {
    const asks = level ? ` (${say(levelNames[level], tag).toLowerCase()})` : ''
    const more = site ? ` (${site})` : ''
    return says ? `**${say(name, tag)}**${asks}. ${say(says, tag)}${more}` : say(name, tag)
  })

const sections: Section[] = parts.map(({ id, heading, lead, items, ordered, source }) => ({
  heading,
  id,
  parts: [
    ...lead.map((text) => (id === 'rule' && text === lead[0] ? { note: text } : text)),
    ...(items.length === 0 ? [] : ordered ? [{ steps: items.map(line) }] : [{ list: items.map(line) }]),
    ...(source ? [source] : []),
  ],
}))

/** The square guideline on one page: the same words as in Torgvett. */
export const guideline: Page = {
  path: {
    nb: '/politikk/torgvettreglene',
    nn: '/nn/politikk/torgvettreglane',
    sv: '/sv/politik/torgvettreglerna',
    en: '/en/politics/square-guideline',
  },
  parent: 'politics',
  title: headings.title,
  summary: headings.summary,
  body: (visit) => article(sections, visit),
}
