import { once } from 'node:events'
import { join } from 'node:path'
import { createCollector } from './app.ts'
import { ConfigFault, configure } from './config.ts'
import { listen } from './listen.ts'

/**
 * The collector alone, for a municipality's own sites: `node collector/serve.ts`. `sites.json` in the data folder names
 * them. Environment: PORT (4040), TORGET_DATA (data/), DATABASE_URL, TORGET_BASE_URL, TORGET_SMTP_URL,
 * TORGET_MAIL_FROM, TORGET_PROXIES. Ends on SIGINT or SIGTERM when everything under way is done; exit code 2 when
 * something in the set-up is missing.
 */
async function serve(): Promise<void> {
  const { port, options } = configure(process.env, join(import.meta.dirname, '..'))
  const collector = await createCollector(options)
  const server = await listen(collector.app.fetch, port)
  for (const url of collector.signInUrls) console.log(`Sign in to the inbox, once, within a day: ${url}`)
  if (!options.mail)
    console.log(`Mail waits (${await collector.store.mailWaiting()} now) until TORGET_SMTP_URL is set.`)
  console.log(`The collector is open at ${options.baseUrl}`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.close()
  await collector.close()
}

/** What a person can do something about is said in a sentence; the rest with all that is known. */
function explain(fault: unknown): void {
  process.exitCode = 2
  const { code } = (fault ?? {}) as { code?: unknown }
  if (fault instanceof ConfigFault) console.error(fault.message)
  else if (code === 'EADDRINUSE')
    console.error('The port is taken by another program. Stop it, or choose another: PORT=4041')
  else if (code === 'EACCES' || code === 'EROFS')
    console.error("The data folder can't be written. Choose another with TORGET_DATA.")
  else if (['ECONNREFUSED', 'CONNECT_TIMEOUT', 'ENOTFOUND'].includes(String(code)))
    console.error('No PostgreSQL answers at DATABASE_URL. Start it, or leave DATABASE_URL out.')
  else throw fault
}

if (import.meta.main) await serve().catch(explain)
