const token = /<!doctype html>|<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>/giy

/**
 * A page's markup without its texts: every tag with the names of its attributes, in order. Throws at a `<` that begins
 * no tag of ours, so that what a citizen wrote can't hide in it. Two pages with other words have the same skeleton.
 */
export function skeleton(page: string): string[] {
  const tags: string[] = []
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', token.lastIndex)) {
    token.lastIndex = at
    const found = token.exec(page)
    if (!found) throw new Error(`This begins no tag of ours: ${page.slice(at, at + 120)}`)
    const [whole, closed, opened, attributes = ''] = found
    const names = [...attributes.matchAll(/\s([a-z][a-z0-9-]*)(?:="[^"]*")?/gi)].map(([, name]) => name)
    tags.push(closed ? `/${closed}` : opened ? [opened, ...names].join(' ') : whole)
  }
  return tags
}

/** Every address that a page leads to or loads. */
export const addresses = (page: string): string[] =>
  [...page.matchAll(/\s(?:href|src|action|formaction|data)="([^"]*)"/g)].map(([, address]) => address ?? '')
