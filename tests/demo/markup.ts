const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** A tag as it stands in a page. */
export interface Tag {
  name: string
  attributes: Record<string, string>
}

const tags = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/gi

/** The opening tags of a page with their attributes, entities left as they are but `&amp;`. */
export function tagsOf(page: string): Tag[] {
  return [...page.matchAll(tags)]
    .filter(([, slash]) => !slash)
    .map(([, , name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          value.replaceAll('&amp;', '&'),
        ]),
      ),
    }))
}

/** What keeps a page from being well-formed: a tag that is not closed or closed twice, a stray `<`, an id used twice. */
export function faultsOf(page: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const [, slash, name = '', , closed] of page.matchAll(tags)) {
    if (closed || empty.test(name)) continue
    if (!slash) open.push(name)
    else if (open.at(-1) === name) open.pop()
    else faults.push(`</${name}> closes <${open.at(-1)}>`)
  }
  faults.push(...open.map((name) => `<${name}> is open`))
  const text = page.replace(/<!doctype html>/i, '').replace(tags, '')
  if (/[<>]/.test(text)) faults.push(`stray: ${/.{0,20}[<>].{0,20}/.exec(text)?.[0]}`)
  const ids = tagsOf(page).flatMap(({ attributes: { id } }) => id ?? [])
  faults.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `#${id} twice`))
  return faults
}
