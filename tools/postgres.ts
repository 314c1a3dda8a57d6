/** A PostgreSQL of one's own for a test run: a private folder, a free port, an unprivileged user, gone afterwards. */
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { run } from './child.ts'
import { Sentence } from './say.ts'
import { findPostgres } from './system.ts'

/** PostgreSQL refuses to run as root; these users are there on most systems. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string, user: string) => Number(spawnSync('id', [flag, user]).stdout || Number.NaN)
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = [id('-u', user), id('-g', user)]
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  throw new Sentence(
    'PostgreSQL does not run as root, and there is no user “postgres” or “nobody” to run it as. Run the tests as another user.',
  )
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

async function ready(url: string, over: () => string | undefined): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined })
    try {
      await sql`select 1`
      return
    } catch {
      const ended = over()
      if (ended !== undefined) throw new Sentence(`PostgreSQL stopped at once: ${ended.slice(-400)}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  throw new Sentence('PostgreSQL was started but did not answer within 15 seconds.')
}

/** Starts it and waits until it answers. `url` may create databases; `stop` ends it and removes its folder. */
export async function startPostgres(root: string): Promise<{ url: string; stop(): Promise<void> }> {
  const bin = await findPostgres(root)
  const folder = mkdtempSync(join(tmpdir(), 'torget-postgres-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const setUp = ['-D', data, '-U', 'torget', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const { code, output } = await run(join(bin, 'initdb'), setUp, { cwd: folder, ...user })
  if (code !== 0) throw new Sentence(`PostgreSQL could not be set up in ${folder}: ${output.slice(-400)}`)
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  const server = spawn(join(bin, 'postgres'), args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user })
  let said = ''
  server.stderr.on('data', (part) => {
    said += part
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const url = `postgres://torget@127.0.0.1:${port}/postgres`
  await ready(url, () => (server.exitCode === null ? undefined : said))
  return {
    url,
    async stop() {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
