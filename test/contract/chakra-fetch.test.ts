import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chakraFetch, createCredentialsClient } from '../../src/contract/index.js'
import { createScenario, expectNoTokenIn, runClientContract } from '../../src/testing/index.js'

let server: Server
let origin = ''
let answer: (request: Request) => Promise<Response>

beforeEach(async () => {
  const listener = getRequestListener((request) => answer(request))
  server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // SAFETY: a server that listens on a port has an address with one.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const client = () => createCredentialsClient({ baseUrl: `${origin}/credentials`, fetch: chakraFetch() })

/** A backend of Chakra's in front of our handler: each answer is HTTP 200, wrapped. */
const wrapping =
  (handle: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const text = await request.text()
    const path = pathname.replace('/credentials', '/api/whatsapp/credentials')
    const response = await handle(
      new Request(`https://chat.example${path}${search}`, {
        method: request.method,
        headers: request.headers,
        ...(text && { body: text }),
      }),
    )
    const inner = (await response.json()) as { title?: string }
    return Response.json({ _data: inner, _meta: { requestId: 'r1' }, _errors: response.ok ? [] : [inner.title] })
  }

describe('a backend that wraps its answers', () => {
  it('keeps every promise of the contract', async () => {
    const results = await runClientContract(async () => {
      const { fetch, credentialId, tokens, graph } = await createScenario('five-days-left')
      answer = wrapping((request) => fetch(request))
      const refusedToken = graph.issueToken()
      graph.revoke(refusedToken)
      return { client: client(), credentialId, goodToken: tokens.good, refusedToken }
    })
    expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(10)
  })

  it('tells a conflict with the credential as it is now', async () => {
    const world = await createScenario('candidate-waiting')
    answer = wrapping((request) => world.fetch(request))
    const { version } = await client().get(world.credentialId)
    await expect(client().discard(world.credentialId, { version: version - 1 })).rejects.toMatchObject({
      code: 'version-conflict',
      status: 412,
      credential: { version },
    })
  })
})

describe('an error in the envelope', () => {
  const TOKEN = 'EAAFAKEechoedByTheBackend0123456789abcdefghijklmnopqrstuvw'

  it('under HTTP 200 is a failure of the server, and its sentence stays out', async () => {
    answer = async () => Response.json({ _data: null, _meta: {}, _errors: [`Cannot save ${TOKEN}`] })
    const error: unknown = await client()
      .list()
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'server', status: 502 })
    expect(() => expectNoTokenIn(error, TOKEN)).not.toThrow()
  })

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [503, 'server'],
  ])('under HTTP %i is %s', async (status, code) => {
    answer = async () => Response.json({ _data: null, _errors: ['No'] }, { status, headers: { 'Retry-After': '7' } })
    await expect(client().list()).rejects.toMatchObject({ code, status, retryAfterSeconds: 7 })
  })

  it.each([{ _data: null, _errors: [] }, { _data: 'text', _errors: [] }, { _errors: null }])(
    'that is none, with nothing to read: %j',
    async (body) => {
      answer = async () => Response.json(body)
      await expect(client().list()).rejects.toMatchObject({ name: 'CredentialsError' })
    },
  )
})

describe('what is not wrapped', () => {
  it('passes as it is', async () => {
    const { fetch, credentialId } = await createScenario('permanent')
    const plain = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials', fetch: chakraFetch(fetch) })
    expect((await plain.get(credentialId)).id).toBe(credentialId)
  })

  it('is a bad response when it is a page', async () => {
    answer = async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })
    await expect(client().list()).rejects.toMatchObject({ code: 'bad-response', status: 200 })
  })

  it('is cut off when the connection breaks', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"_data":'))
        controller.error(new Error('broken'))
      },
    })
    const fetch = chakraFetch(async () => new Response(broken))
    const cut = createCredentialsClient({ baseUrl: '/credentials', fetch })
    await expect(cut.list()).rejects.toMatchObject({ code: 'network' })
  })
})
