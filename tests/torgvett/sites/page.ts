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
  if (!surface) return
  const editable = field(surface)
  if (button.dataset['posts'] !== undefined && editable) {
    posted(textOf(editable).trim())
    if (editable instanceof HTMLTextAreaElement) editable.value = ''
    else editable.replaceChildren(document.createElement('p'))
  }
  if (surface.getAttribute('role') === 'dialog') surface.remove()
})

for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())

/** The key that posts. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.ctrlKey) return
  const surface = (event.target as Element).closest('[data-surface]')
  surface?.querySelector<HTMLElement>('[data-posts]')?.click()
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
