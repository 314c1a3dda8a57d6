declare module '*.css?inline' {
  /** The style sheet's text. */
  const css: string
  export default css
}

interface ImportMeta {
  /** What the build knows. */
  readonly env: { readonly FIREFOX?: boolean }
}

declare module '*.css?raw' {
  /** The style sheet's text, as it is written. */
  const css: string
  export default css
}
