import type { Language } from '../../languages/index.ts'
import { count, formatNumber } from '../../languages/index.ts'
import { age } from './age.ts'
import { fill, find } from './fill.ts'
import type { News } from './live.ts'
import type { Row } from './row.ts'
import { announced, arrived } from './words.ts'

/**
 * What the script adds to the inbox: new threads as they come, older ones in place, ages that stay true, and a draft
 * that is not left by mistake. Everything is there without it, too.
 */

const language = document.documentElement.lang as Language

const list = find('[data-list]')
const box = find('[data-live]')
const template = find<HTMLTemplateElement>('[data-template="row"]')

const lineOf = (row: Row): HTMLElement[] => {
  const line = template?.content.firstElementChild?.cloneNode(true)
  return line instanceof HTMLElement ? [fill(line, row)] : []
}

if (list && box && template) {
  /** Lines that have come while the list was in use: they wait above it, so that nothing moves under hand or eye. */
  const waiting = new Map<string, Row>()
  const firstPage = box.dataset['first'] === ''
  const button = find<HTMLButtonElement>('[data-line="arrived"]', box)
  const said = find('[data-said]', box)
  const known = (id: string) => find(`[data-thread="${CSS.escape(id)}"]`, list)

  const say = (line: 'live' | 'away' | 'plain') => {
    const shown = waiting.size > 0 && line === 'live' ? 'arrived' : line
    for (const each of box.querySelectorAll<HTMLElement>('[data-line]')) each.hidden = each.dataset['line'] !== shown
    if (button) button.textContent = count(arrived, language, waiting.size)
  }

  const show = () => {
    const rows = [...waiting.values()].sort((a, b) => (a.id < b.id ? 1 : -1))
    const lines = rows.flatMap(lineOf)
    for (const line of lines) line.dataset['arrived'] = ''
    list.prepend(...lines)
    waiting.clear()
    find('[data-empty]')?.setAttribute('hidden', '')
    say('live')
    return lines[0]
  }

  const pane = list.closest('.list')
  const inUse = () =>
    list.matches(':hover, :focus-within') ||
    box.matches(':focus-within') ||
    (pane?.scrollTop ?? 0) > 0 ||
    window.scrollY > 0

  button?.addEventListener('click', () => {
    if (!firstPage) return location.assign(box.dataset['first'] ?? '')
    pane?.scrollTo(0, 0)
    find('a', show())?.focus()
  })

  const onNews = ({ rows, counts }: News) => {
    let fresh = 0
    for (const { row, fits } of rows) {
      const line = known(row.id)
      const newest = find('[data-thread]', list)?.dataset['thread'] ?? ''
      if (line) fill(line, row)
      else if (waiting.has(row.id)) waiting.set(row.id, row)
      else if (fits && row.id > newest) {
        waiting.set(row.id, row)
        fresh++
      }
    }
    for (const [name, n] of Object.entries(counts)) {
      const place = find(`[data-count="${name}"]`)
      if (place) place.textContent = formatNumber(n, language)
    }
    if (fresh > 0 && said) said.textContent = count(announced, language, fresh)
    if (waiting.size > 0 && firstPage && !inUse()) show()
    else say('live')
  }

  let source: EventSource
  const listen = (address: string) => {
    source = new EventSource(address)
    let from = address
    source.addEventListener('open', () => say('live'))
    source.addEventListener('news', ({ data, lastEventId }) => {
      from = address.replace(/after=[^&]*/, `after=${encodeURIComponent(lastEventId)}`)
      onNews(JSON.parse(data))
    })
    source.addEventListener('error', () => {
      say('away')
      // The browser tries again by itself, but for an answer that is no stream: then it is ours to try, or to say.
      if (source.readyState === EventSource.CLOSED) setTimeout(again, 5000, from)
    })
  }
  const again = async (address: string) => {
    const answer = await fetch('/inbox/rows', { method: 'HEAD' }).catch(() => undefined)
    if (answer?.status === 401) say('plain')
    else listen(address)
  }
  listen(box.dataset['live'] ?? '')
  addEventListener('pagehide', () => source.close())
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())

  const zone = box.dataset['zone']
  setInterval(() => {
    for (const time of list.querySelectorAll('time')) time.textContent = age(time.dateTime, language, new Date(), zone)
  }, 30_000)

  const more = find<HTMLAnchorElement>('[data-more]')
  more?.addEventListener('click', async (press) => {
    press.preventDefault()
    const answer = await fetch(more.dataset['more'] ?? '').catch(() => undefined)
    if (!answer?.ok) return location.assign(more.href)
    const page: { rows: Row[]; more?: string; next?: string } = await answer.json()
    const lines = page.rows.filter(({ id }) => !known(id)).flatMap(lineOf)
    list.append(...lines)
    find('a', lines[0])?.focus()
    if (!page.more || !page.next) return more.closest('p')?.remove()
    more.dataset['more'] = page.more
    more.href = page.next
  })

  find('[aria-current]', list)?.scrollIntoView({ block: 'nearest' })
}

const form = find<HTMLFormElement>('[data-draft]')
const draft = form && find<HTMLTextAreaElement>('textarea', form)
if (form && draft) {
  const guard = (leaving: BeforeUnloadEvent) => draft.value.trim() && leaving.preventDefault()
  addEventListener('beforeunload', guard)
  form.addEventListener('submit', () => removeEventListener('beforeunload', guard))
}
