/** Whether a host is another, or lies below it: `www.example.no` below `example.no`. */
export const liesBelow = (host: string, of: string): boolean => `.${host}`.endsWith(`.${of}`)

/** Whether a page belongs to a site as the browser writes it: `https://example.no/*`, `*://*.example.no/*`, all of them. */
export function covers(pattern: string, page: URL): boolean {
  if (pattern === '<all_urls>') return true
  const [, scheme, host = ''] = pattern.match(/^(\*|https?):\/\/([^/:]+)(?::[\d*]+)?\//) ?? []
  if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== page.protocol)) return false
  if (host.startsWith('*.')) return liesBelow(page.hostname, host.slice(2))
  return host === '*' || host === page.hostname
}
