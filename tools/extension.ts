/** Builds Torgvett for Chrome and Firefox. Started by itself it prints where they are. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child.ts'
import { writeRegistries } from './registry.ts'

/** The folders of the loadable extension, one per browser. */
export interface ExtensionFolders {
  chrome: string
  firefox: string
}

/** Builds the extension for one browser in a program of its own, since WXT keeps its state in the process. */
async function buildFor(browser: 'chrome' | 'firefox', root: string): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  // What the shell has for NODE_ENV would make other bytes.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], { cwd: root, env })
  if (code !== 0) throw new Error(`The extension for ${browser} could not be built.\n${output}`)
  return join(root, 'dist/extension', `${browser}-mv3`)
}

/** Builds the extension for both browsers and gives the folders to load; says nothing unless it fails. */
export async function buildExtension(root: string): Promise<ExtensionFolders> {
  writeRegistries(root)
  return { chrome: await buildFor('chrome', root), firefox: await buildFor('firefox', root) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { chrome, firefox } = await buildExtension(join(import.meta.dirname, '..'))
  console.log(`Chrome: ${chrome}\nFirefox: ${firefox}`)
}
