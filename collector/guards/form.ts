/**
 * The fields of a plain form, in their order. A page that isn't written in UTF-8 sends its letters in its own
 * encoding and says nothing of it (HTML, form submission): bytes that aren't UTF-8 are read as windows-1252, so that
 * æ, ø and å survive an old website.
 */
export function parseForm(bytes: Uint8Array): [string, string][] {
  const text = Buffer.from(bytes).toString('latin1')
  return text
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name), decode(value.join('='))]
    })
}

function decode(text: string): string {
  const unescaped = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const bytes = Buffer.from(unescaped, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
