/** Draws the PNG icons of the extension and of the square's page from their SVG; run by hand when a drawing changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as browserType } from 'playwright'
import { chromium } from '../tests/chromium.ts'

const root = join(import.meta.dirname, '..')
const wanted = [
  ...[16, 32, 48, 128].map((size) => ['extension/icon.svg', `extension/public/icon/${size}.png`, size] as const),
  ...[192, 512].map((size) => ['demo/square-app/icon.svg', `demo/square-app/icon-${size}.png`, size] as const),
]
const browser = await browserType.launch(chromium)
const page = await browser.newPage()
for (const [from, to, size] of wanted) {
  const drawing = readFileSync(join(root, from)).toString('base64')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.screenshot({ path: join(root, to), omitBackground: true })
}
await browser.close()
