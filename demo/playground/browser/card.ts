import { type Language, say } from '../../../languages/index.ts'
import { h, icon } from '../../../square/h.ts'
import { icons } from '../../../square/icons.ts'
import { about } from '../words.ts'
import type { Voice } from './checker.ts'
import type { Listed } from './findings.ts'
import { levels, words } from './words.ts'

/** What the reader can do with a finding, named by its id. */
export interface Actions {
  toggle(id: string): void
  keep(id: string): void
  apply(id: string): void
}

const marks: Record<string, [string, string]> = { nb: ['«', '»'], nn: ['«', '»'], sv: ['”', '”'], en: ['“', '”'] }

/** The words, in the language's own quotation marks, and not too many of them. */
export function quoted(text: string, language: Language, longest = 90): string {
  const [open, close] = marks[language] ?? ['«', '»']
  const short = text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text
  return `${open}${short}${close}`
}

let cards = 0

/**
 * A finding in the list: the square question and the words, and behind them why, a calmer wording, and what can be done.
 * **Keep it** comes first and looks as strong as its neighbour.
 */
export function card(finding: Listed, { sayings, grounds }: Voice, language: Language, act: Actions): HTMLLIElement {
  const s = (text: Parameters<typeof say>[0]) => say(text, language)
  const id = `tt-card-${++cards}`
  const { replacement } = finding
  const calmer =
    replacement !== undefined &&
    h(
      'p',
      { class: 'tt-calm' },
      h('span', {}, s(words.calmer)),
      finding.calmer ? quoted(finding.calmer, language, 400) : s(words.removed),
    )
  const ways =
    sayings.ways.length > 0 &&
    h(
      'div',
      { class: 'tt-ways' },
      h('h4', {}, s(words.ways)),
      h('ul', { class: 'tt-list' }, ...sayings.ways.map((way) => h('li', {}, s(way)))),
    )
  return h(
    'li',
    { class: `tt-card tt-${finding.level}` },
    h(
      'h3',
      {},
      h(
        'button',
        { type: 'button', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => act.toggle(finding.id) },
        h(
          'span',
          { class: 'tt-level' },
          icon(icons[finding.level]),
          h('span', {}, s(levels[finding.level])),
          icon(icons.down),
        ),
        h('span', { class: 'tt-ask' }, s(sayings.question)),
        h('span', { class: 'tt-quote' }, quoted(finding.quote, language)),
      ),
    ),
    h(
      'div',
      { class: 'tt-body', id, hidden: true },
      h('p', {}, s(sayings.explanation)),
      calmer,
      h(
        'div',
        { class: 'tt-acts' },
        h('button', { type: 'button', class: 'tt-btn', onclick: () => act.keep(finding.id) }, s(words.keep)),
        replacement !== undefined &&
          h('button', { type: 'button', class: 'tt-btn', onclick: () => act.apply(finding.id) }, s(words.apply)),
      ),
      ways,
      h(
        'details',
        {},
        h('summary', {}, icon(icons.down), s(words.why)),
        h('p', {}, h('b', {}, s(sayings.name))),
        ...grounds.map(({ source, says }) => h('p', {}, `${source}: ${s(says)}`)),
        h('p', {}, s(about.rule)),
      ),
    ),
  )
}
