/** Tabs as the ARIA practices have them: one stop of the Tab key, arrows between them. Returns the way to choose one. */
export function tabs(list: HTMLElement, chosen: (id: string) => void): (id: string) => void {
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const panelOf = (tab: HTMLElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '')
  const choose = (tab: HTMLElement | undefined) => {
    if (!tab) return
    for (const each of all) {
      each.setAttribute('aria-selected', String(each === tab))
      each.tabIndex = each === tab ? 0 : -1
      const panel = panelOf(each)
      if (panel) panel.hidden = each !== tab
    }
    chosen(tab.dataset['composer'] ?? '')
  }
  const step: Record<string, (at: number) => number> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => -1,
  }
  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null
    if (tab) choose(tab)
  })
  list.addEventListener('keydown', (event) => {
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = step[event.key]?.(at)
    if (to === undefined || at < 0) return
    event.preventDefault()
    const tab = all.at(to % all.length)
    choose(tab)
    tab?.focus()
  })
  return (id) => choose(all.find((tab) => tab.dataset['composer'] === id))
}
