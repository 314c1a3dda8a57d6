import { html, raw } from 'hono/html'
import type { Text } from '../languages/index.ts'
import type { Html, Visit } from './page.ts'

/** A part of an article. A `Text` alone is a paragraph. */
export type Part =
  | Text
  | { list: Text[] }
  | { steps: Text[] }
  | { note: Text }
  | { table: { head: Text[]; rows: Text[][] } }

/** A heading with what stands under it. `id` is for links from elsewhere. */
export interface Section {
  heading: Text
  id?: string
  parts: Part[]
}

/** A sentence that begins with a date or another word in small letters. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Runs of `**bold**` and `[words](target)`, where a target is a page's name or an address. */
export function inline(text: string, visit: Visit): Html[] {
  return text.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).map((run) => {
    const bold = /^\*\*(.+)\*\*$/.exec(run)
    if (bold) return html`<b>${bold[1]}</b>`
    const link = /^\[(.+)\]\((.+)\)$/.exec(run)
    return link ? html`<a href="${target(link[2] ?? '', visit)}">${link[1]}</a>` : html`${run}`
  })
}

const target = (name: string, visit: Visit) => (/^(\w+:|[#/])/.test(name) ? name : visit.href(name))

function part(content: Part, heading: Text, visit: Visit): Html {
  const words = (text: Text) => inline(visit.say(text), visit)
  const items = (texts: Text[]) => texts.map((text) => html`<li>${words(text)}</li>`)
  if ('list' in content) return html`<ul>${items(content.list)}</ul>`
  if ('steps' in content) return html`<ol>${items(content.steps)}</ol>`
  if ('note' in content) return html`<div class="note"><p>${words(content.note)}</p></div>`
  if ('table' in content) return table(content.table, visit.say(heading), words)
  return html`<p>${words(content)}</p>`
}

/** The table's first cell of a row names the row; a narrow screen scrolls the table, not the page. */
function table({ head, rows }: { head: Text[]; rows: Text[][] }, name: string, words: (text: Text) => Html[]): Html {
  const headCells = head.map((text) => html`<th scope="col">${words(text)}</th>`)
  const row = ([first, ...rest]: Text[]) =>
    html`<tr><th scope="row">${first && words(first)}</th>${rest.map((text) => html`<td>${words(text)}</td>`)}</tr>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table class="ds-table"><thead><tr>${headCells}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`
}

/** An article's sections, in the reader's language. */
export const article = (sections: Section[], visit: Visit): Html =>
  html`${sections.map(
    ({ heading, id, parts }) =>
      html`<h2${id ? html` id="${id}"` : raw('')}>${visit.say(heading)}</h2>${parts.map((each) => part(each, heading, visit))}`,
  )}`
