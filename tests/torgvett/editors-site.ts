import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'

const folder = join(import.meta.dirname, 'editors')

/** The editors, by the names of their files. */
export const editors = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .toSorted()

/** A page with one editor, as a site would have it: its own build from npm, nothing of the test inside. */
const page = (editor: string) => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <title>${editor}</title>
    <link rel="stylesheet" href="/editors.css" />
  </head>
  <body>
    <main>
      <div id="place"></div>
      <form>
        <textarea id="other" rows="2"></textarea>
      </form>
    </main>
    <script type="module" src="/${editor}.js"></script>
  </body>
</html>`

async function bundle(editor: string): Promise<string> {
  const build = await rolldown({
    input: join(folder, `${editor}.ts`),
    logLevel: 'silent',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  return output[0].code
}

/** Pages with one editor each, served on a free port. */
export interface EditorsSite {
  /** Where an editor stands and Torgvett is granted. */
  url(editor: string): string
  /** The same page where it is not. */
  apart(editor: string): string
  close(): Promise<void>
}

/** Serves the editors; each is bundled when it is first asked for. */
export async function startEditors(): Promise<EditorsSite> {
  const bundles = new Map<string, Promise<string>>()
  const code = (editor: string) => {
    const known = bundles.get(editor) ?? bundle(editor)
    bundles.set(editor, known)
    return known
  }
  const server = createServer(async (request, response) => {
    const [, editor = '', kind] = request.url?.match(/^\/([a-z-]+)(\.js)?$/) ?? []
    const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body)
    if (request.url === '/editors.css') send('text/css', readFileSync(join(import.meta.dirname, 'editors.css'), 'utf8'))
    else if (!editors.includes(editor)) response.writeHead(404).end()
    else if (kind) send('text/javascript', await code(editor))
    else send('text/html; charset=utf-8', page(editor))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: (editor) => `http://localhost:${port}/${editor}`,
    apart: (editor) => `http://127.0.0.1:${port}/${editor}`,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  }
}
