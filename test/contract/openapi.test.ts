import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../src/contract/routes.js'
import { openapiDocument } from './openapi-document.js'

const file = new URL('../../src/contract/openapi.json', import.meta.url)
const document = openapiDocument()
const text = JSON.stringify(document)

if (process.env.UPDATE_OPENAPI === '1') {
  const options = await resolveConfig(file)
  writeFileSync(file, await format(text, { ...options, parser: 'json' }))
}

describe('openapi.json', () => {
  it('is what the routes and schemas make', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
  })

  it('names every route once', () => {
    const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { operationId: string }>> }
    const named = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(named.toSorted()).toEqual(ROUTES.map(({ name }) => name).toSorted())
  })

  it('points at nothing that is absent', () => {
    const targets = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!.split('/'))
    const missing = targets.filter(
      (path) =>
        path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document) ===
        undefined,
    )
    expect(targets.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })

  it('wants If-Match on every write and on no read', () => {
    const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, object>> }
    for (const { path, method, write } of ROUTES) {
      const operation = JSON.stringify(paths[path.replace(':id', '{id}')]![method.toLowerCase()])
      expect(operation.includes('parameters/IfMatch'), `${method} ${path}`).toBe(write)
    }
  })
})
