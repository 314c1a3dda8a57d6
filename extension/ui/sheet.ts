/** Gives a document or a shadow root a constructed sheet: no page's policy is asked, and no element of it is seen. */
export function adopt(root: DocumentOrShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
