/** A line of a document: text in one of two sizes, or an empty line. */
export interface Line {
  text: string
  heading?: true
}

const LINES = 46

/** Breaks a paragraph into lines that fit the page: 86 letters of text, 60 of a heading. */
export function wrap(text: string, width = 86): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Bytes of WinAnsi text with PDF's escapes; a letter that the encoding lacks becomes a question mark. */
const shown = (text: string) =>
  text
    .replace(/–/g, '\u0096')
    .replace(/«/g, '\u00ab')
    .replace(/[^\u0000-\u00ff]/g, '?')
    .replace(/[\\()]/g, '\\$&')

/** A plain A4 document (PDF 1.7) with a title and a language, so that it can be read aloud. */
export function pdf(title: string, language: string, lines: Line[]): Uint8Array<ArrayBuffer> {
  const pages: Line[][] = []
  for (let at = 0; at < lines.length; at += LINES) pages.push(lines.slice(at, at + LINES))
  const first = 5
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`)
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>`,
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, index) => {
      const text = page
        .map(({ text, heading }) => `${heading ? '/F2 14' : '/F1 11'} Tf (${shown(text)}) Tj T*`)
        .join('\n')
      const stream = `BT 16 TL 64 780 Td\n${text}\nET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${first + index * 2 + 1} 0 R>>`,
        `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      ]
    }),
    `<</Title(${shown(title)})>>`,
  ]
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return Uint8Array.from(body, (letter) => letter.charCodeAt(0))
}
