/** What names an element, besides the elements that label it. */
const attributes = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title', 'value']

/** What an element is called, by what a screen reader may say of it: never by class or place, which sites change. */
export function names(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const labels = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return [
    ...attributes.map((attribute) => element.getAttribute(attribute)),
    ...labels.map((id) => root.getElementById?.(id)?.textContent),
    ...(element instanceof HTMLTextAreaElement ? [...element.labels].map(({ textContent }) => textContent) : []),
  ].flatMap((name) => name?.trim() || [])
}

/** The elements around an element as it is drawn, from the nearest out: through slots and out of shadow roots. */
export function* around(element: Element): Generator<Element> {
  const up = (node: Node): Node | null =>
    (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  for (let next = up(element); next; next = up(next)) if (next instanceof Element) yield next
}
