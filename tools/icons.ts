/** Draws the extension's PNG icons from extension/icon.svg; run by hand when the drawing changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as browserType } from 'playwright'
import { chromium } from '../tests/chromium.ts'

const root = join(import.meta.dirname, '..')
const drawing = readFileSync(join(root, 'extension/icon.svg')).toString('base64')
const browser = await browserType.launch(chromium)
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.screenshot({ path: join(root, `extension/public/icon/${size}.png`), omitBackground: true })
}
await browser.close()
