import type { Row } from './row.ts'

/** The first element that a selector names. */
export const find = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E | undefined => within.querySelector<E>(selector) ?? undefined

/** Fills a line's markup, made by the server, with a row. Text is only ever set as text. */
export function fill(line: HTMLElement, row: Row): HTMLElement {
  line.dataset['thread'] = row.id
  line.dataset['state'] = row.state
  const put = (part: string, text: string, lang?: string) => {
    const place = find(`[data-part="${part}"]`, line)
    if (place) place.textContent = text
    if (place && lang) place.lang = lang
  }
  put('title', row.title, row.language)
  put('excerpt', row.excerpt, row.excerptLanguage)
  put('age', row.age)
  put('number', row.number)
  find('time', line)?.setAttribute('datetime', row.at)
  find('a', line)?.setAttribute('href', row.href)
  for (const name of ['kind', 'answer', 'promise'] as const) {
    const [mark, place] = [row[name], find(`[data-mark="${name}"]`, line)]
    if (!place) continue
    place.dataset['tone'] = mark?.tone ?? ''
    place.querySelector('use')?.setAttribute('href', `#i-${mark?.icon ?? 'check'}`)
    const word = find('span', place)
    if (word) word.textContent = mark?.word ?? ''
  }
  return line
}
