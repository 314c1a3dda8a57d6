import { expect, test } from 'vitest'
import { routes } from '../../collector/routed.ts'
import { collector } from '../collector/api.ts'
import { folder } from '../collector/places.ts'

/** What stands at the end of a path of names; nothing where it breaks off. */
const at = (value: unknown, ...names: string[]) =>
  names.reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], value)

/** Everything below a value that has this name. */
function all(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => [...(key === name ? [below] : []), ...all(below, name)])
}

interface Operation {
  operationId: string
  parameters: { name: string; in: string }[]
  responses: Record<string, { description: string }>
}

async function description() {
  const { ask, app } = await collector({ dataFolder: folder() })
  const document: unknown = await (await ask('/api/openapi.json')).json()
  const paths = at(document, 'paths') as Record<string, Record<string, Operation>>
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )
  return { document, operations, app }
}

test('it is OpenAPI 3.1: every reference leads to a schema, every operation has what it must have', async () => {
  const { document, operations } = await description()
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Torget', version: expect.any(String) } })
  const references = all(document, '$ref') as string[]
  expect(references.length).toBeGreaterThan(10)
  for (const reference of references) {
    expect(reference).toMatch(/^#\/components\/schemas\/\w+$/)
    const schema = at(document, ...reference.slice(2).split('/'))
    expect(schema, reference).toBeDefined()
    expect(schema, reference).not.toHaveProperty('$ref')
  }
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { path, parameters, responses } of operations) {
    expect(Object.keys(responses).length).toBeGreaterThan(0)
    for (const { description } of Object.values(responses)) expect(description).not.toBe('')
    const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  }
})

test('it covers every route that answers, and each that it covers answers', async () => {
  const { operations, app } = await description()
  const described = operations.map(({ method, path }) => `${method} ${path}`)
  const answering = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/(api|health)\//.test(path))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.sort()).toEqual([...new Set(answering)].sort())
  expect(described).toHaveLength(routes.length)
})

test('it is made from the contract: limits and names are there, and what may be in the way', async () => {
  const { document, operations } = await description()
  const schema = (...names: string[]) => at(document, 'components', 'schemas', ...names)
  expect(schema('Feedback')).toMatchObject({
    additionalProperties: false,
    required: ['submission', 'page', 'language'],
  })
  expect(schema('Feedback', 'properties', 'comment')).toMatchObject({ type: 'string', maxLength: 4000 })
  expect(schema('Problem', 'required')).toContain('detail')
  expect(schema('Receipt', 'properties')).toHaveProperty('number')
  const statuses = Object.keys(operations.find(({ operationId }) => operationId === 'postFeedback')?.responses ?? {})
  expect(statuses.map(Number)).toEqual([201, 303, 400, 403, 404, 409, 413, 415, 422, 429, 500, 503])
})
