/**
 * How the site fixtures behave, driven by attributes: buttons open surfaces that are made anew at the end of the page, as
 * portals are; a Post control posts what stands in its surface; letters are hot keys wherever nobody writes.
 */

/** What the page holds on to of a press on Post. */
const posted = (text: string) => {
  const output = document.querySelector('output')
  if (output) output.textContent = text
}

/** Reddit's editor: its buttons and field come through slots, its plain field lies in a shadow root. */
class Slotted extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' })
    root.append(document.createElement('slot'))
    if (this.hasAttribute('plain')) {
      const area = document.createElement('textarea')
      area.rows = 8
      area.cols = 60
      area.placeholder = 'Legg til en kommentar'
      root.prepend(area)
    }
  }
}
customElements.define('fixture-composer', Slotted)

const field = (surface: Element) =>
  surface.querySelector<HTMLElement>('[data-field]') ?? surface.shadowRoot?.querySelector<HTMLElement>('textarea')
const textOf = (element: HTMLElement) => (element instanceof HTMLTextAreaElement ? element.value : element.innerText)

/** Posts what stands in a surface, or does not; a dialog closes. */
function leave(surface: Element, posts: boolean): void {
  const editable = field(surface)
  if (posts && editable) {
    posted(textOf(editable).trim())
    if (editable instanceof HTMLTextAreaElement) editable.value = ''
    else editable.replaceChildren(document.createElement('p'))
  }
  if (surface.getAttribute('role') === 'dialog') surface.remove()
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-opens], [data-posts], [data-closes]')
  if (!button) return
  const { opens } = button.dataset
  if (opens !== undefined) {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-name="${opens}"]`)
    document.body.append(template?.content.cloneNode(true) ?? '')
    field(document.body.lastElementChild ?? document.body)?.focus()
    return
  }
  const surface = button.closest('[data-surface]')
  if (surface) leave(surface, button.dataset['posts'] !== undefined)
})

for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())

/** Who reads a post: turned by a press, after which the field has focus again. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-turns]')
  if (!button) return
  const now = button.textContent
  button.textContent = button.dataset['turns'] ?? ''
  button.dataset['turns'] = now
  const surface = button.closest('[data-surface]')
  if (surface) field(surface)?.focus()
})

/** The keys that post: Ctrl and Enter, and in some fields Enter alone. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  const chooses = target.hasAttribute('aria-activedescendant')
  const alone = target.dataset['enter'] !== undefined && !event.shiftKey && !chooses
  if (event.key !== 'Enter' || !(event.ctrlKey || alone)) return
  event.preventDefault()
  const surface = target.closest('[data-surface]')
  if (surface) leave(surface, true)
})

/** Hot keys as sites have them: heard on the way down and on the way up, unless somebody writes. */
const hear = (event: KeyboardEvent) => {
  const target = event.target as HTMLElement
  if (target.isContentEditable || target.matches('input, textarea')) return
  document.documentElement.dataset['hot'] = `${document.documentElement.dataset['hot'] ?? ''}${event.key}`
}
document.addEventListener('keydown', hear, true)
window.addEventListener('keydown', hear)
document.addEventListener('keyup', hear)

/** A dialog closes when somebody presses outside it, and on Escape. */
document.addEventListener(
  'mousedown',
  ({ target }) => {
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"]')
    if (dialog && !dialog.contains(target as Node)) dialog.remove()
  },
  true,
)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('[role="dialog"]')?.remove()
})
