const sheets = new Map<string, CSSStyleSheet>()

/** Marks a sheet for editors and for the build, which thins it; elements take it as `static styles`. */
export const css = String.raw

/** The constructed sheet of a text, made once for all elements: allowed under `style-src 'self'`, as `<style>` is not. */
export function sheet(text: string): CSSStyleSheet {
  let found = sheets.get(text)
  if (!found) {
    found = new CSSStyleSheet()
    found.replaceSync(text)
    sheets.set(text, found)
  }
  return found
}
