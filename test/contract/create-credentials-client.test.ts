import { afterEach, describe, expect, it, vi } from 'vitest'
import { createCredentialsClient, isCredentialsError, type CredentialsError } from '../../src/contract/index.js'
import { sampleCredential } from './sample-credential.js'

const TOKEN = 'EAAFAKEclientCANARY0123456789abcdefghijklmnopqrstuvwxyz'

const answer = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init)

const clientFor = (respond: (request: Request) => Response | Promise<Response>, timeoutMs?: number) => {
  const requests: Request[] = []
  const client = createCredentialsClient({
    baseUrl: 'https://host.example/api/',
    timeoutMs,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push(request)
      return respond(request)
    },
  })
  return { client, requests }
}

const failure = async (promise: Promise<unknown>): Promise<CredentialsError> => {
  const reason: unknown = await promise.then(
    () => 'no rejection',
    (error: unknown) => error,
  )
  if (!isCredentialsError(reason)) throw new Error(`not a CredentialsError: ${String(reason)}`)
  return reason
}

afterEach(() => vi.useRealTimers())

describe('requests', () => {
  const version = 3
  it.each([
    ['get', (c) => c.get('acme'), 'GET /api/acme', null, ''],
    ['stage', (c) => c.stage('acme', TOKEN, { version }), 'PUT /api/acme/candidate', '"3"', `{"token":"${TOKEN}"}`],
    ['discard', (c) => c.discard('acme', { version }), 'DELETE /api/acme/candidate', '"3"', ''],
    ['undo', (c) => c.undo('acme', { version }), 'POST /api/acme/undo', '"3"', ''],
    ['check', (c) => c.check('acme', { version }), 'POST /api/acme/check', '"3"', ''],
    ['renew', (c) => c.renew('acme', { version }), 'POST /api/acme/renew', '"3"', ''],
    [
      'promote',
      (c) => c.promote('acme', { version, acknowledge: ['a:b'] }),
      'POST /api/acme/promote',
      '"3"',
      '{"acknowledge":["a:b"]}',
    ],
  ] satisfies [
    string,
    (c: ReturnType<typeof clientFor>['client']) => Promise<unknown>,
    string,
    string | null,
    string,
  ][])('%s uses its route', async (_, run, line, ifMatch, body) => {
    const { client, requests } = clientFor(() => answer(sampleCredential()))
    await run(client)
    const [request] = requests
    expect(`${request!.method} ${new URL(request!.url).pathname}`).toBe(line)
    expect(request!.headers.get('If-Match')).toBe(ifMatch)
    expect(request!.headers.get('Content-Type')).toBe(body ? 'application/json' : null)
    expect(await request!.text()).toBe(body)
  })

  it('asks for the list at the mount point itself', async () => {
    const { client, requests } = clientFor(() => answer({ credentials: [], serverTime: '2026-11-22T08:30:00Z' }))
    expect(await client.list()).toEqual({ credentials: [], serverTime: new Date('2026-11-22T08:30:00Z') })
    expect(requests[0]!.url).toBe('https://host.example/api')
  })

  it('reads a backend that knows nothing of senders', async () => {
    const { client } = clientFor(() => answer(sampleCredential()))
    expect(await client.get('acme')).toMatchObject({ senders: [], errors: [] })
  })

  it('pages through events', async () => {
    const { client, requests } = clientFor(() => answer({ events: [], serverTime: '2026-11-22T08:30:00Z' }))
    await client.events('acme', { before: 'e/1', limit: 20 })
    expect(new URL(requests[0]!.url).search).toBe('?before=e%2F1&limit=20')
  })

  it('keeps requests out of caches, referrers, redirects and other origins', async () => {
    const { client, requests } = clientFor(() => answer(sampleCredential()))
    await client.get('acme')
    expect(requests[0]).toMatchObject({
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
  })

  it('escapes ids', async () => {
    const { client, requests } = clientFor(() => answer(sampleCredential()))
    await client.get('a/b?c#d é')
    expect(requests[0]!.url).toBe('https://host.example/api/a%2Fb%3Fc%23d%20%C3%A9')
  })

  it.each(['', '.', '..', '\ud800'])('refuses the id %j before anything is sent', async (id) => {
    const { client, requests } = clientFor(() => answer(sampleCredential()))
    expect((await failure(client.get(id))).code).toBe('invalid-input')
    expect(requests).toEqual([])
  })

  it('asks a function for headers each time, and lets none replace its own', async () => {
    const seen: (string | null)[] = []
    let count = 0
    const client = createCredentialsClient({
      baseUrl: 'https://host.example',
      headers: async () => ({ 'X-Csrf': String(++count), 'If-Match': '"999"' }),
      fetch: async (_, init) => {
        const sent = new Headers(init?.headers)
        seen.push(sent.get('X-Csrf'), sent.get('If-Match'))
        return answer(sampleCredential())
      },
    })
    await client.check('acme', { version: 1 })
    await client.check('acme', { version: 2 })
    expect(seen).toEqual(['1', '"1"', '2', '"2"'])
  })

  it('looks the global fetch up at each call', async () => {
    const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials' })
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(sampleCredential()))
    await client.get('acme')
    expect(fetched.mock.calls[0]![0]).toBe('/api/whatsapp/credentials/acme')
    fetched.mockRestore()
  })
})

describe('answers', () => {
  it('turns times into dates', async () => {
    const { client } = clientFor(() => answer(sampleCredential()))
    expect((await client.get('acme')).serverTime).toEqual(new Date('2026-11-22T08:30:00Z'))
  })

  it('leaves out what the contract does not know', async () => {
    const { client } = clientFor(() => answer({ ...sampleCredential(), token: TOKEN }))
    expect(JSON.stringify(await client.get('acme'))).not.toContain(TOKEN)
  })

  it.each([
    ['HTML', '<html>Sign in</html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['another shape', JSON.stringify({ ...sampleCredential(), version: `${TOKEN}` })],
    ['a moment that is none', JSON.stringify({ ...sampleCredential(), serverTime: 'yesterday' })],
  ])('is a bad response: %s', async (_, body) => {
    const { client } = clientFor(() => new Response(body, { status: 200 }))
    const error = await failure(client.get('acme'))
    expect(error).toMatchObject({ code: 'bad-response', status: 200 })
    expect(error.message).not.toContain('EAA')
  })
})

describe('refusals', () => {
  const problem = (code: string, status: number, more: object = {}) =>
    answer(
      { type: 'about:blank', title: `No ${TOKEN}`, status, detail: `Bad token ${TOKEN}`, code, ...more },
      { status, headers: { 'Content-Type': 'application/problem+json' } },
    )

  it('go by the code of the problem', async () => {
    const { client } = clientFor(() => problem('graph', 502))
    expect(await failure(client.get('acme'))).toMatchObject({
      code: 'graph',
      status: 502,
      losses: [],
      credential: null,
    })
  })

  it('list the losses to acknowledge', async () => {
    const losses = [{ id: 'waba-lost:1', kind: 'waba-lost', subject: '1' }]
    const { client } = clientFor(() => problem('acknowledgement-required', 409, { losses }))
    const error = await failure(client.promote('acme', { version: 3, acknowledge: [] }))
    expect(error).toMatchObject({ code: 'acknowledgement-required', status: 409, losses })
  })

  it('bring the credential as it is now', async () => {
    const { client } = clientFor(() => problem('version-conflict', 412, { credential: sampleCredential(4) }))
    const error = await failure(client.discard('acme', { version: 3 }))
    expect(error.credential).toMatchObject({ version: 4, serverTime: new Date('2026-11-22T08:30:00Z') })
  })

  it('keep their code when the credential beside it cannot be read', async () => {
    const { client } = clientFor(() => problem('version-conflict', 412, { credential: { id: 1 }, losses: 'none' }))
    expect(await failure(client.discard('acme', { version: 3 }))).toMatchObject({
      code: 'version-conflict',
      credential: null,
      losses: [],
    })
  })

  it('never repeat the server’s sentences', async () => {
    const { client } = clientFor(() => problem('invalid-input', 422))
    const error = await failure(client.stage('acme', TOKEN, { version: 3 }))
    expect(error.message).toBe('PUT /:id/candidate answered 422: invalid-input.')
    expect(error.cause).toBeUndefined()
  })

  it.each([
    [400, 'invalid-input'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'version-conflict'],
    [412, 'version-conflict'],
    [413, 'invalid-input'],
    [428, 'invalid-input'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
    [304, 'bad-response'],
  ])('go by the status %i where there is no problem', async (status, code) => {
    const { client } = clientFor(() => new Response(status === 304 ? null : '<h1>no</h1>', { status }))
    expect(await failure(client.get('acme'))).toMatchObject({ code, status })
  })

  it('go by the status when the code is unknown', async () => {
    const { client } = clientFor(() => problem('teapot', 403))
    expect((await failure(client.get('acme'))).code).toBe('forbidden')
  })

  it.each([
    ['7', 7],
    ['Sun, 22 Nov 2026 08:31:30 GMT', 90],
    ['Sun, 22 Nov 2026 08:00:00 GMT', 0],
    ['soon', null],
  ])('read Retry-After: %s', async (text, seconds) => {
    const headers = { 'Retry-After': text, Date: 'Sun, 22 Nov 2026 08:30:00 GMT' }
    const { client } = clientFor(() => new Response('', { status: 429, headers }))
    expect((await failure(client.get('acme'))).retryAfterSeconds).toBe(seconds)
  })
})

describe('no answer', () => {
  it('is a network error, without what was thrown', async () => {
    const { client } = clientFor(() => {
      throw new TypeError(`fetch failed for ${TOKEN}`)
    })
    const error = await failure(client.stage('acme', TOKEN, { version: 3 }))
    expect(error).toMatchObject({ code: 'network', status: null, message: 'PUT /:id/candidate got no answer.' })
    expect(error.cause).toBeUndefined()
  })

  it('is a network error when the body breaks off', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"id":'))
        controller.error(new Error('reset'))
      },
    })
    const { client } = clientFor(() => new Response(body))
    expect((await failure(client.get('acme'))).code).toBe('network')
  })

  it('is a network error when the headers cannot be made', async () => {
    const client = createCredentialsClient({
      baseUrl: 'https://host.example',
      headers: async () => {
        throw new Error(TOKEN)
      },
    })
    expect((await failure(client.get('acme'))).code).toBe('network')
  })

  it('is a timeout after the time that was given, also when fetch ignores its signal', async () => {
    vi.useFakeTimers()
    const { client } = clientFor(() => new Promise<Response>(() => {}), 5_000)
    const error = failure(client.get('acme'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await error).toMatchObject({ code: 'timeout', message: 'GET /:id was not answered within 5000 ms.' })
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    const { client } = clientFor(() => answer(sampleCredential()))
    await client.get('acme')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for a time too long for a timer', async () => {
    const { client } = clientFor(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return answer(sampleCredential())
    }, Infinity)
    expect((await client.get('acme')).id).toBe('acme')
  })
})

describe('abort', () => {
  it('rejects with the reason and cancels the request', async () => {
    const controller = new AbortController()
    const { client, requests } = clientFor(() => new Promise<Response>(() => {}))
    const pending = client.get('acme', { signal: controller.signal })
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    const reason = new Error('left the page')
    controller.abort(reason)
    await expect(pending).rejects.toBe(reason)
    expect(requests[0]!.signal.aborted).toBe(true)
  })

  it('sends nothing when it comes before', async () => {
    const { client, requests } = clientFor(() => answer(sampleCredential()))
    await expect(client.get('acme', { signal: AbortSignal.abort('gone') })).rejects.toBe('gone')
    expect(requests).toEqual([])
  })
})
