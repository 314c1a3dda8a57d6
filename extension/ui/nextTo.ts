/** The button of the next row of a list, else of the one before: where the focus goes when a pressed one goes with its row. */
export function nextTo(button: Element): HTMLElement | undefined {
  const row = button.closest('li')
  const rows = [...(row?.parentElement?.children ?? [])]
  const at = row ? rows.indexOf(row) : 0
  return [...rows.slice(at + 1), ...rows.slice(0, at).reverse()].flatMap((one) => one.querySelector('button') ?? [])[0]
}
