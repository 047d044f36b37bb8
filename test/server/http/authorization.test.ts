import { describe, expect, it } from 'vitest'
import { ROUTES, type Route } from '../../../src/contract/routes.js'
import { createCredentialsHandler } from '../../../src/server/index.js'
import { createWorld, request } from '../support/create-world.js'
import { LIVE, NEXT } from '../support/tokens.js'

const ACTORS = ['admin', 'looker', 'stranger', 'nobody'] as const
const OWN_STATUS: Record<Route['name'], number> = {
  list: 200,
  openapi: 200,
  get: 200,
  stage: 200,
  discard: 200,
  promote: 200,
  undo: 200,
  check: 200,
  renew: 422,
  events: 200,
}
const BODIES: Partial<Record<Route['name'], unknown>> = { stage: { token: NEXT }, promote: { acknowledge: [] } }

function expected(actor: (typeof ACTORS)[number], route: Route, id: string): number {
  if (actor === 'nobody') return 401
  if (route.write && actor === 'looker') return 403
  if (!route.path.includes(':id')) return OWN_STATUS[route.name]
  return actor === 'stranger' || id === 'absent' ? 404 : OWN_STATUS[route.name]
}

const cells = ROUTES.flatMap((route) =>
  ACTORS.flatMap((actor) =>
    ['wa-1', 'absent'].map((id) => ({ name: route.name, route, actor, id, status: expected(actor, route, id) })),
  ),
)

/** A world in which every operation of the admin works. */
async function readyWorld() {
  const world = await createWorld()
  await world.rotate(LIVE)
  await world.rotate(NEXT)
  const staged = await world.credentials.stage({ accountId: 'acme', actor: 'asha', can: 'manage' }, 'wa-1', LIVE, {
    version: 5,
  })
  return { ...world, version: staged.version }
}

const send = (route: Route, actor: string, id: string, version: number, headers: Record<string, string | null> = {}) =>
  request(route.method, route.path.replace(':id', id), {
    viewer: actor,
    body: BODIES[route.name],
    headers: { 'if-match': route.write ? `"${version}"` : null, ...headers },
  })

describe('authorization', () => {
  it.each(cells)('answers $name by $actor of $id with $status', async ({ route, actor, id, status }) => {
    const { handler, store, version } = await readyWorld()
    const before = await store.get('wa-1')
    const response = await handler(send(route, actor, id, version))
    expect(response.status).toBe(status)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'Origin, Sec-Fetch-Site, Cookie',
    })
    const changed = JSON.stringify(await store.get('wa-1')) !== JSON.stringify(before)
    expect(changed).toBe(status === 200 && route.write)
  })

  it('answers with the same bytes for an absent credential and for one of another account', async () => {
    const { handler, version } = await readyWorld()
    for (const route of ROUTES.filter(({ path }) => path.includes(':id'))) {
      for (const headers of [{}, { 'if-match': null }, { 'if-match': 'nonsense' }]) {
        const [theirs, absent] = await Promise.all(
          ['wa-1', 'absent'].map((id) => handler(send(route, 'stranger', id, version, headers))),
        )
        expect(theirs?.status).toBe(404)
        expect(absent?.status).toBe(404)
        expect(await theirs?.text()).toBe(await absent?.text())
        expect([...(theirs?.headers ?? [])]).toEqual([...(absent?.headers ?? [])])
      }
    }
  })

  it('names the version in ETag', async () => {
    const { handler } = await createWorld()
    expect((await handler(request('GET', '/wa-1'))).headers.get('etag')).toBe('"1"')
  })

  it('answers 500 without a word of it when something breaks', async () => {
    const world = await createWorld()
    world.store.get = () => Promise.reject(new Error(`connect postgres://admin:pw@db?access_token=${LIVE}`))
    const response = await world.handler(request('GET', '/wa-1'))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/postgres|EAA/)
    expect(world.errors).toHaveLength(1)
    expect(world.errors[0]?.message).toContain('connect postgres')
    expect(`${world.errors[0]?.message} ${world.errors[0]?.stack}`).not.toContain(LIVE.slice(0, 12))
  })

  it.each([
    ['text', `Bearer ${LIVE}`],
    ['nothing', undefined],
    ['an error without a stack', Object.assign(new Error(`no ${LIVE}`), { stack: undefined })],
    ['an error with a cause', new Error('outer', { cause: new Error(LIVE) })],
  ])('gives the log an error without the token when %s is thrown', async (_, thrown) => {
    const world = await createWorld()
    world.store.get = () => Promise.reject(thrown as Error)
    expect((await world.handler(request('GET', '/wa-1'))).status).toBe(500)
    const [error] = world.errors
    expect(error).toBeInstanceOf(Error)
    expect(`${error?.message} ${error?.stack} ${String(error?.cause)}`).not.toContain(LIVE.slice(0, 12))
  })

  it('is not left out by accident, nor mounted nowhere', async () => {
    const { credentials } = await createWorld()
    const without = { credentials } as unknown as Parameters<typeof createCredentialsHandler>[0]
    expect(() => createCredentialsHandler(without)).toThrow('needs `authorize`')
    expect(() => createCredentialsHandler({ credentials, authorize: () => null, basePath: 'api' })).toThrow('slash')
    const atRoot = createCredentialsHandler({ credentials, authorize: () => null })
    expect((await atRoot(new Request('https://chat.example/wa-1'))).status).toBe(401)
    expect((await atRoot(new Request('https://chat.example/'))).status).toBe(401)
  })

  it('answers even when the log fails', async () => {
    const world = await createWorld()
    world.store.get = () => Promise.reject(new Error('down'))
    const handler = createCredentialsHandler({
      credentials: world.credentials,
      authorize: () => ({ accountId: 'acme', actor: 'asha', can: 'manage' }),
      basePath: '/api/credentials/',
      onError: () => {
        throw new Error('log down')
      },
    })
    expect((await handler(request('GET', '/wa-1'))).status).toBe(500)
  })

  it('answers 500 when authorize breaks, and 401 when it names no account', async () => {
    const { credentials } = await createWorld()
    const broken = createCredentialsHandler({
      credentials,
      basePath: '/api/credentials',
      authorize: () => Promise.reject(new Error('x')),
    })
    expect((await broken(request('GET', '/'))).status).toBe(500)
    const nameless = createCredentialsHandler({
      credentials,
      basePath: '/api/credentials',
      authorize: () => ({ accountId: '', actor: '', can: 'manage' }),
    })
    expect((await nameless(request('GET', '/'))).status).toBe(401)
  })

  it('tells the log nothing of the token that was being staged', async () => {
    const world = await createWorld()
    const opaque = 'FAKE.opaque.token.without.any.known.shape.0123456789'
    world.store.replace = () => Promise.reject(Object.assign(new Error(`bad row ${opaque}`), { parameters: [opaque] }))
    const response = await world.handler(
      request('PUT', '/wa-1/candidate', { body: { token: opaque }, headers: { 'if-match': '"1"' } }),
    )
    expect(response.status).toBe(500)
    expect(JSON.stringify([world.errors[0], world.errors[0]?.message, world.errors[0]?.stack])).not.toContain(opaque)
  })
})
