import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { CollectorOptions } from './app.ts'
import { Site } from './site.ts'

const filled = (schema: z.ZodString | z.ZodType<string>) => z.preprocess((text) => text || undefined, schema.optional())

const web = z.url({ protocol: /^https?$/, error: 'must be an address like https://torget.example.no' })

const Environment = z.object({
  PORT: filled(z.string().regex(/^\d{1,5}$/, 'must be a port, a number up to 65535')),
  TORGET_DATA: filled(z.string()),
  DATABASE_URL: filled(
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://torget@localhost/torget' }),
  ),
  TORGET_BASE_URL: filled(web),
  TORGET_SMTP_URL: filled(
    z.url({ protocol: /^smtps?$/, error: 'must be an address like smtps://user:password@mail.example.no' }),
  ),
  TORGET_MAIL_FROM: filled(
    z.string().regex(/^[^\r\n]*@[^\r\n]+$/, 'must be a sender like Torgvik kommune <svar@example.no>'),
  ),
  TORGET_PROXIES: filled(z.string().regex(/^\d$/, 'must be the number of reverse proxies before us, from 0 to 9')),
})

/** What stands in the way of starting, one sentence for each. */
export class ConfigFault extends Error {}

const Sites = z.array(Site).min(1, 'names no site')

/** The sites of `sites.json` in the data folder. */
function sitesOf(path: string): Site[] {
  const fault = (what: string) =>
    new ConfigFault(`${path} ${what}. It holds [{"id": "torgvik", "name": "Torgvik kommune"}].`)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw fault('can not be read')
  }
  try {
    return Sites.parse(JSON.parse(text))
  } catch (error) {
    throw fault(error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : 'is not JSON')
  }
}

/** The environment as a collector's options and its port. Throws a ConfigFault. */
export function configure(environment: NodeJS.ProcessEnv, root: string): { port: number; options: CollectorOptions } {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success)
    throw new ConfigFault(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`).join('\n'))
  const { PORT, TORGET_DATA, DATABASE_URL, TORGET_BASE_URL, TORGET_SMTP_URL, TORGET_MAIL_FROM, TORGET_PROXIES } =
    parsed.data
  if (TORGET_SMTP_URL && !TORGET_MAIL_FROM) throw new ConfigFault('TORGET_MAIL_FROM must say who mail is from.')
  const port = Number(PORT ?? 4040)
  const folder = resolve(root, TORGET_DATA ?? 'data')
  return {
    port,
    options: {
      place: DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataFolder: folder },
      baseUrl: TORGET_BASE_URL ?? `http://localhost:${port}`,
      sites: sitesOf(join(folder, 'sites.json')),
      proxies: Number(TORGET_PROXIES ?? 0),
      ...(TORGET_SMTP_URL && TORGET_MAIL_FROM && { mail: { url: TORGET_SMTP_URL, from: TORGET_MAIL_FROM } }),
    },
  }
}
