/** What Trusted Types ask of a page, where the browser has them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML?: (html: string) => string; createScriptURL?: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

const policies = () => (window as { trustedTypes?: Policies }).trustedTypes

/** Quill empties its place by setting its markup to nothing. Nothing is all that any script of the page may set. */
export function empty(): void {
  policies()?.createPolicy('default', {
    createHTML: (html) => {
      if (html === '') return html
      throw new TypeError('This page sets no markup from strings.')
    },
  })
}

/** The address of our worker, beside this script, as the browser wants it. */
export function workerAddress(): URL {
  const url = new URL('checker.js', import.meta.url)
  const vetted = policies()?.createPolicy('torget-playground', {
    createScriptURL: (address) => {
      if (address === url.href) return address
      throw new TypeError('This page runs no other worker than its own.')
    },
  })
  return (vetted?.createScriptURL(url.href) ?? url) as URL
}
