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

/** The addresses of files beside this script that run in threads of their own, as the browser wants them. */
export function vetted<N extends string[]>(policy: string, ...files: N): { [K in keyof N]: URL } {
  const urls = files.map((file) => new URL(file, import.meta.url))
  const rules = policies()?.createPolicy(policy, {
    createScriptURL: (address) => {
      if (urls.some(({ href }) => address === href)) return address
      throw new TypeError('This page runs no other program than its own.')
    },
  })
  return urls.map((url) => rules?.createScriptURL(url.href) ?? url) as { [K in keyof N]: URL }
}
