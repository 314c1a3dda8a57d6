import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NotBuilt } from './embed.ts'
import { open } from './open.ts'
import { torgvik } from './torgvik.ts'

/** Where a browser's own build of the extension is, and how it is loaded; nothing where it is not built. */
function extension(root: string, browser: string, how: string): string | undefined {
  const folder = join(root, 'dist', 'extension', `${browser}-mv3`)
  return existsSync(folder) ? `${folder}   (${how})` : undefined
}

/** What is where, for the one who started it. */
function whereabouts(url: string, signInUrl: string | undefined, root: string): string {
  const lines: [string, string | undefined][] = [
    ['The website', url],
    ['The inbox', signInUrl ? `${signInUrl}   (opens once, then it is ${url}/inbox)` : `${url}/inbox`],
    ['The square test', `${url}/playground`],
    ['As an app', `${url}/square/`],
    ['A strict page', `${url}/strict`],
    ['The API', `${url}/api/openapi.json`],
    ['Torgvett, Chrome', extension(root, 'chrome', 'chrome://extensions, Developer mode, Load unpacked')],
    ['Torgvett, Firefox', extension(root, 'firefox', 'about:debugging, Load Temporary Add-on, its manifest.json')],
  ]
  return lines.flatMap(([what, where]) => (where ? `  ${what.padEnd(18)} ${where}` : [])).join('\n')
}

/** A sentence for what stands in the way, where we know what to do about it. */
function advice(fault: unknown, port: number, folder: string): string | undefined {
  if (fault instanceof NotBuilt) return fault.message
  const code = (fault as NodeJS.ErrnoException).code ?? ''
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
  if (['ECONNREFUSED', 'CONNECT_TIMEOUT', 'ENOTFOUND'].includes(code))
    return 'No PostgreSQL answers at DATABASE_URL. Start it, or leave DATABASE_URL out: Torget then keeps a file of its own.'
  if (code === 'EACCES' && port < 1024)
    return `Port ${port} is kept for the system. Choose one above 1024: PORT=4040 npm start`
  if (code === 'ERR_SOCKET_BAD_PORT') return 'A port is a number from 1 to 65535: PORT=4040 npm start'
  if (['EACCES', 'EROFS', 'EPERM', 'EEXIST', 'ENOTDIR', 'ENOENT', 'ERR_SQLITE_ERROR'].includes(code))
    return `Torget can't write in ${folder}. Choose a folder of your own: TORGET_DATA=~/torget npm start`
  return undefined
}

const stopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/**
 * Serves Torget until it is told to stop (Ctrl-C). `PORT` is the port (4040), `TORGET_DATA` the folder (data/),
 * `DATABASE_URL` a PostgreSQL database instead; `TORGET_SMTP_URL` and `TORGET_MAIL_FROM` send the answers by mail.
 * Gives the exit code.
 */
export async function serve({ root }: { root: string }) {
  const { PORT, TORGET_DATA, DATABASE_URL, TORGET_SMTP_URL, TORGET_MAIL_FROM } = process.env
  const port = Number(PORT || 4040)
  const folder = resolve(root, TORGET_DATA || 'data')
  const place = DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataFolder: folder }
  const mail = TORGET_SMTP_URL && {
    url: TORGET_SMTP_URL,
    from: TORGET_MAIL_FROM || `${torgvik.name} <${torgvik.email}>`,
  }
  try {
    const torget = await open({ root, port, place, ...(mail && { mail }) })
    process.stdout.write(`\n${whereabouts(torget.url, torget.signInUrl, root)}\n\nTorget is open at ${torget.url}\n`)
    await stopped()
    await torget.close()
    process.stdout.write('\nTorget is closed.\n')
    return 0
  } catch (fault) {
    const sentence = advice(fault, port, folder)
    if (!sentence) throw fault
    process.stderr.write(`\n${sentence}\n`)
    return 1
  }
}

if (import.meta.main) process.exitCode = await serve({ root: join(import.meta.dirname, '..') })
