/** `npm run store`: what the stores show of Torgvett, in four languages: the texts, and pictures of the real thing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { manifestStrings } from '../extension/manifest-strings.ts'
import { store } from '../extension/store/words.ts'
import { say, type Written } from '../languages/index.ts'
import { openTorget } from '../tests/open-torget.ts'
import { startBrowser } from '../tests/torgvett/browser.ts'
import { Layer } from '../tests/torgvett/layer.ts'
import { build } from './build.ts'
import { main, step } from './say.ts'

const root = join(import.meta.dirname, '..')
const tags: Written[] = ['nb', 'nn', 'sv', 'en']
/** The size that Chrome's store asks for; Firefox's takes it too. */
const size = { width: 1280, height: 800 }

const drafts: Record<Written, string> = {
  nb: 'Grendehuset må bestå. Du er en idiot, Kari, om du stemmer for å selge det. I det lukkede møtet i går fikk vi vite hvem som vil kjøpe.',
  nn: 'Grendehuset må bestå. Du er ein idiot, Kari, om du røystar for å selje det. I det lukka møtet i går fekk vi vite kven som vil kjøpe.',
  sv: 'Bygdegården måste finnas kvar. Du är en idiot, Karin, om du röstar för att sälja den. På det slutna mötet i går fick vi veta vem som vill köpa.',
  en: 'The village hall must stay. You are an idiot, Kari, if you vote to sell it. In the closed meeting yesterday we learned who wants to buy.',
}

const text = (tag: Written): string => {
  const permissions = Object.entries(store.permissions).map(([name, why]) => `- \`${name}\`: ${say(why, tag)}`)
  return `# ${say(store.title, tag)}\n\n${say(manifestStrings.description, tag)}\n\n${say(store.description, tag)}\n\n${permissions.join('\n')}\n`
}

await main(async () => {
  await build(root)
  const torget = await openTorget()
  const browser = await startBrowser()
  const keep = async (page: Page, tag: string, name: string) => {
    await page.waitForTimeout(600)
    await page.screenshot({ path: join(root, 'dist/store', tag, `${name}.png`) })
  }
  try {
    for (const tag of tags)
      await step(`The store's page in ${tag}`, async () => {
        mkdirSync(join(root, 'dist/store', tag), { recursive: true })
        writeFileSync(join(root, 'dist/store', tag, 'text.md'), text(tag))
        await browser.background(`chrome.storage.local.set({ language: '${tag}' })`)
        const page = await browser.context.newPage()
        await page.setViewportSize(size)
        // The playground's composer, without the playground's own test.
        await page.goto(`${torget.url}${tag === 'nb' ? '' : `/${tag}`}/playground?plain`)
        await page.getByRole('textbox').first().fill(drafts[tag])
        await page.getByRole('textbox').first().focus()
        await browser.check(page)
        const layer = new Layer(page)
        await page.waitForTimeout(2000)
        await keep(page, tag, '1-panel')
        await page.keyboard.press('Escape')
        await layer.press('.layer > .stop')
        await keep(page, tag, '2-card')
        await page.goto(`chrome-extension://${browser.id}/square.html`)
        await page.getByRole('textbox').fill(drafts[tag])
        await page.getByRole('button').click()
        await keep(page, tag, '3-square')
        for (const [index, name] of ['welcome', 'options', 'guideline'].entries()) {
          await page.goto(`chrome-extension://${browser.id}/${name}.html`)
          await keep(page, tag, `${index + 4}-${name}`)
        }
        await page.close()
      })
  } finally {
    await browser.close()
    await torget.stop()
  }
})
