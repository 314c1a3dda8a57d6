import { formatMoment } from '../languages/dates.ts'
import { type Evidence, record } from './evidence.ts'
import { pieces, evidenceStrings as strings } from './evidence-strings.ts'
import type { Words } from './ui/words.ts'

/** The file may show its own pictures and style, and do nothing else, wherever it is opened. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem;border-top:1px solid #667584;padding-top:1rem}
dt{font-weight:600;margin-top:.75rem}dd{margin:0;overflow-wrap:anywhere}blockquote{margin:0;padding:.75rem 1rem;background:#eff3f6;white-space:pre-wrap}
pre{margin:0;padding:.75rem 1rem;background:#eff3f6;white-space:pre-wrap}pre,code{font:1rem/1.5 ui-monospace,Consolas,monospace}img{max-width:100%;border:1px solid #667584}section{break-inside:avoid}`

/**
 * All evidence as one self-contained page for a report to the police, as text: times in the device's zone and in UTC, each
 * thing with its SHA-256. Made of elements, so that nothing that was kept is read as markup.
 */
export function evidenceFile(all: Evidence[], words: Words): string {
  const page = document.implementation.createHTMLDocument(words.say(strings.document))
  const add = (parent: Element, tag: string, text = '', attributes: Record<string, string> = {}): Element => {
    const element = page.createElement(tag)
    element.textContent = text
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    parent.append(element)
    return element
  }
  page.documentElement.lang = words.language
  const charset = add(page.head, 'meta', '', { charset: 'utf-8' })
  page.head.prepend(charset)
  add(page.head, 'meta', '', { 'http-equiv': 'Content-Security-Policy', content: policy })
  add(page.head, 'meta', '', { name: 'viewport', content: 'width=device-width' })
  add(page.head, 'style', style)
  add(page.body, 'h1', words.say(strings.document))
  add(page.body, 'p', words.count(pieces, all.length))
  add(page.body, 'p', words.say(strings.sums))
  if (all.some(({ sha256 }) => sha256)) add(page.body, 'p', words.say(strings.wholeHelp))
  for (const [index, evidence] of all.entries()) {
    const section = add(page.body, 'section')
    add(section, 'h2', `${index + 1}. ${evidence.title}`)
    const list = add(section, 'dl')
    const fact = (name: string, value: string, tag?: string) => {
      add(list, 'dt', name)
      const place = add(list, 'dd', tag ? '' : value)
      if (tag) add(place, tag, value)
      return place
    }
    fact(words.say(strings.address), evidence.address)
    fact(words.say(strings.time), moments(evidence.keptAt, words))
    if (evidence.text) {
      fact(words.say(strings.words), evidence.text.value, 'blockquote')
      fact(words.say(strings.sum), evidence.text.sha256, 'code')
    }
    if (evidence.picture) {
      const place = fact(words.say(strings.picture), '')
      add(place, 'img', '', { src: evidence.picture.value, alt: words.say(strings.picture) })
      fact(words.say(strings.sum), evidence.picture.sha256, 'code')
    }
    if (evidence.sha256) {
      fact(words.say(strings.whole), record(evidence), 'pre')
      fact(words.say(strings.sum), evidence.sha256, 'code')
    }
  }
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`
}

/** A moment in the device's own zone, and as the whole world writes it. */
export function moments(time: number, words: Words): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const moment = new Date(time)
  return `${formatMoment(moment, words.language, { timeZone, year: true })} (${timeZone}), ${moment.toISOString()}`
}
