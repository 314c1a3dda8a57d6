import { z } from 'zod'
import { Problem } from '../contract/problem.ts'
import { kinds } from './problem-words.ts'
import { type Route, SITE } from './route.ts'

type Json = Record<string, unknown>

/** A schema; what has a name goes to the description's own list and is referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const { $schema: _, ...found } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  const { $defs, ...here } = JSON.parse(JSON.stringify(found).replaceAll('#/$defs/', '#/components/schemas/')) as Json
  Object.assign(components, $defs)
  return here
}

const parameter = (
  name: string,
  place: 'path' | 'query' | 'header',
  required: boolean,
  schema: Json,
  description?: string,
) => ({
  name,
  in: place,
  required,
  schema,
  ...(description && { description }),
})

function parameters({ path, query, body }: Route, components: Json): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter(name, 'path', true, { type: 'string' }),
  )
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { description, ...rest } = schemaOf(schema as z.ZodType, 'input', components)
    return parameter(name, 'query', false, rest, description as string | undefined)
  })
  const key = parameter(
    'Idempotency-Key',
    'header',
    false,
    { type: 'string', minLength: 1, maxLength: 200 },
    'A new one for each request; JSON must have it. The same key with the same body gives the same answer, for 30 days.',
  )
  return [...inPath, ...inQuery, ...(body ? [key] : [])]
}

/** The problems that a route can meet, by status. Whatever receives may also meet the guards. */
function problems({ path, body, problems: own }: Route): Json {
  const guards: Route['problems'] = [
    ...(path.startsWith(SITE) ? (['unknown-site', 'broken', 'busy'] as const) : []),
    ...(body ? (['not-json', 'origin', 'too-large', 'media-type', 'too-many'] as const) : []),
  ]
  const statuses = Map.groupBy([...own, ...guards], (kind) => kinds[kind].status)
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...statuses].map(([status, found]) => [
      status,
      { description: found.map((kind) => `${kinds[kind].title.en} (/problems/${kind}).`).join(' '), content },
    ]),
  )
}

function operation(route: Route, components: Json): Json {
  const { method, path, summary, body, answer } = route
  const json = (schema: z.ZodType, io: 'input' | 'output') => ({ schema: schemaOf(schema, io, components) })
  const forms = body && {
    'application/json': json(body, 'input'),
    'application/x-www-form-urlencoded': json(body, 'input'),
  }
  return {
    operationId: `${method} ${path.replace(SITE, '')}`.replace(/\W+(\w)?/g, (_, letter = '') => letter.toUpperCase()),
    summary,
    parameters: parameters(route, components),
    ...(forms && { requestBody: { required: true, content: forms } }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.schema && { content: { 'application/json': json(answer.schema, 'output') } }),
      },
      ...(body && { 303: { description: 'To a plain form: the receipt page.' } }),
      ...problems(route),
    },
  }
}

/** The description of the API (OpenAPI 3.1), made of the routes and the contract alone. */
export function openapi(routes: Route[], { baseUrl, version }: { baseUrl: string; version: string }): Json {
  const components: Json = {}
  schemaOf(Problem, 'output', components)
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route, components) }
  return {
    openapi: '3.1.0',
    info: { title: 'Torget', version, summary: 'Receives what visitors say on a municipality’s website.' },
    servers: [{ url: baseUrl }],
    paths,
    components: { schemas: components },
  }
}
