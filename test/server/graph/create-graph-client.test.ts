import { createHmac } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import { createGraphClient } from '../../../src/server/index.js'
import { findSecrets } from '../support/find-secrets.js'
import { graphError, inspected, json, numbers } from '../support/fake-meta.js'
import { APP_ID, APP_SECRET, LIVE, RENEWED, WABA } from '../support/tokens.js'

const checkedAt = new Date('2026-11-23T12:00:00Z')
const opaque = 'FAKE"opaque token/with+every=sort&of%character'

/** Graph on a real port: what a `Response` says is sent byte by byte. */
let answer: (request: IncomingMessage, response: ServerResponse) => void
let received: IncomingMessage[] = []
const server = createServer((request, response) => {
  received.push(request)
  response.setHeader('connection', 'close')
  answer(request, response)
})
let baseUrl: string

const reply = (status: number, body: string, headers: Record<string, string> = {}) => {
  answer = (_, response) => response.writeHead(status, headers).end(body)
}
const replyWith = async (response: Response) => reply(response.status, await response.text())
const queryOf = (request: IncomingMessage | undefined) =>
  Object.fromEntries(new URL(request?.url ?? '', 'http://graph').searchParams)
const proofOf = (token: string) => createHmac('sha256', APP_SECRET).update(token).digest('hex')

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  received = []
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const plain = () => createGraphClient({ baseUrl, timeoutMs: 2_000 })
const withApp = () => createGraphClient({ baseUrl, appId: APP_ID, appSecret: APP_SECRET, timeoutMs: 2_000 })

describe('inspect', () => {
  it('asks with the app token where the app is known', async () => {
    await replyWith(inspected())
    await expect(withApp().inspect(LIVE, { checkedAt })).resolves.toMatchObject({
      outcome: 'inspected',
      inspection: { isValid: true, appId: APP_ID, checkedAt },
    })
    expect(received[0]?.method).toBe('GET')
    expect(received[0]?.url).toMatch(/^\/v25\.0\/debug_token\?/)
    expect(received[0]?.headers.authorization).toBe(`Bearer ${APP_ID}|${APP_SECRET}`)
    expect(queryOf(received[0])).toEqual({ input_token: LIVE })
  })

  it('lets the token inspect itself otherwise', async () => {
    await replyWith(graphError(190, 'Invalid OAuth access token.', 401, 467))
    await expect(plain().inspect(LIVE, { checkedAt })).resolves.toMatchObject({
      outcome: 'inspected',
      inspection: { isValid: false, error: { code: 190, subcode: 467 } },
    })
    expect(received[0]?.headers.authorization).toBe(`Bearer ${LIVE}`)
  })

  it('does not blame the token for a bad app token', async () => {
    await replyWith(graphError(190, 'Invalid OAuth access token signature.', 400))
    await expect(withApp().inspect(LIVE, { checkedAt })).resolves.toMatchObject({
      outcome: 'failed',
      error: { code: 190 },
    })
  })

  it('uses the version that is set', async () => {
    await replyWith(inspected())
    await createGraphClient({ baseUrl: `${baseUrl}/`, version: 'v26.0' }).inspect(LIVE, { checkedAt })
    expect(received[0]?.url).toMatch(/^\/v26\.0\/debug_token\?/)
  })

  it.each([
    ['a redirect', () => reply(302, '', { location: 'http://127.0.0.1:1/steal' }), 'redirect'],
    ['a redirect to itself', () => reply(307, '', { location: '/v25.0/debug_token' }), 'redirect'],
    ['an answer that is too long', () => reply(200, `{"data":"${'x'.repeat(2_000_000)}"}`), '1,048,576 bytes'],
    ['a 502 page', () => reply(502, '<html><h1>502 Bad Gateway</h1></html>'), ''],
    ['an empty body', () => reply(200, ''), ''],
    ['half a document', () => reply(200, '{"data":{"is_valid":tr'), ''],
    ['a broken connection', () => (answer = (request) => request.socket.destroy()), ''],
    [
      'a body that breaks off',
      () =>
        (answer = (_, response) => {
          response.writeHead(200, { 'content-length': '1000' }).write('{"data":', () => response.destroy())
        }),
      '',
    ],
  ])('fails, and can be tried again, on %s', async (_, arrange, words) => {
    arrange()
    const check = await plain().inspect(LIVE, { checkedAt })
    expect(check).toMatchObject({ outcome: 'failed', error: { code: null, retryable: true } })
    expect(JSON.stringify(check)).toContain(words)
    expect(received).toHaveLength(1)
  })

  it('fails after its time on a server that says nothing', async () => {
    answer = () => {}
    const check = await createGraphClient({ baseUrl, timeoutMs: 50 }).inspect(LIVE, { checkedAt })
    expect(check).toMatchObject({ outcome: 'failed', error: { retryable: true } })
  })

  it('fails after its time on a server that never finishes', async () => {
    answer = (_, response) => {
      const drip = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(drip))
    }
    const check = await createGraphClient({ baseUrl, timeoutMs: 100 }).inspect(LIVE, { checkedAt })
    expect(check).toMatchObject({ outcome: 'failed' })
  })

  it('fails after its time on a fetch that does not listen', async () => {
    const graph = createGraphClient({ fetch: () => new Promise(() => {}), timeoutMs: 20 })
    await expect(graph.inspect(LIVE, { checkedAt })).resolves.toMatchObject({ outcome: 'failed' })
  })

  it('rejects with the reason of a caller who leaves', async () => {
    answer = () => {}
    const abort = new AbortController()
    const inspecting = plain().inspect(LIVE, { checkedAt, signal: abort.signal })
    setTimeout(() => abort.abort(new Error('left')), 20)
    await expect(inspecting).rejects.toThrow('left')
    await expect(plain().inspect(LIVE, { checkedAt, signal: abort.signal })).rejects.toThrow('left')
  })
})

describe('reach', () => {
  it('reads the numbers of an account', async () => {
    await replyWith(numbers())
    await expect(withApp().reach(LIVE, WABA, {})).resolves.toEqual({
      wabaId: WABA,
      state: 'reachable',
      phoneNumbers: [{ id: '555', displayPhoneNumber: '+91 98000 00001', verifiedName: 'Acme' }],
      error: null,
    })
    expect(received[0]?.url).toMatch(new RegExp(`^/v25\\.0/${WABA}/phone_numbers\\?`))
    expect(received[0]?.headers.authorization).toBe(`Bearer ${LIVE}`)
    expect(queryOf(received[0])).toEqual({
      fields: 'id,display_phone_number,verified_name',
      limit: '100',
      appsecret_proof: proofOf(LIVE),
    })
  })

  const page = (ids: number[], after: string | null, next = 'https://graph.facebook.com/next') =>
    JSON.stringify({
      data: ids.map((id) => ({ id: String(id) })),
      paging: { cursors: { before: 'B', after }, ...(after !== null && { next }) },
    })
  /** Answers the page whose cursor is asked for. */
  const replyPages = (pages: Record<string, string>) => {
    answer = (request, response) => response.end(pages[queryOf(request)['after'] ?? ''] ?? '')
  }

  it('reads all pages of the numbers, each number once', async () => {
    // a cursor that looks like a token has to reach Graph as it is
    replyPages({ '': page([1, 2], 'QVFEAAxyz_12='), 'QVFEAAxyz_12=': page([2, 3], 'c2'), c2: page([4], null) })
    const { state, phoneNumbers } = await plain().reach(LIVE, WABA, {})
    expect([state, phoneNumbers.map(({ id }) => id)]).toEqual(['reachable', ['1', '2', '3', '4']])
    expect(received.map((request) => queryOf(request)['after'])).toEqual([undefined, 'QVFEAAxyz_12=', 'c2'])
  })

  it('does not follow the link of Graph, which holds the token', async () => {
    const next = `${baseUrl}/elsewhere?access_token=${LIVE}`
    replyPages({ '': page([1], 'c1', next), c1: page([2], null) })
    const reach = await plain().reach(LIVE, WABA, {})
    expect(reach.phoneNumbers).toHaveLength(2)
    expect(received.filter(({ url }) => url?.includes('elsewhere') || url?.includes(LIVE))).toEqual([])
    expect(findSecrets(JSON.stringify(reach), [LIVE])).toEqual([])
  })

  it.each([
    ['that is the last', page([1], null)],
    ['whose cursor is the token', page([1], LIVE)],
    ['whose cursor is no cursor', page([1], 'a b&c=d')],
    ['whose paging is nonsense', '{"data":[{"id":"1"}],"paging":{"cursors":7,"next":{}}}'],
  ])('stops at a page %s', async (_, body) => {
    reply(200, body)
    await expect(plain().reach(LIVE, WABA, {})).resolves.toMatchObject({
      state: 'reachable',
      phoneNumbers: [{ id: '1' }],
    })
    expect(received).toHaveLength(1)
  })

  it('stops where a page repeats itself', async () => {
    reply(200, page([1], 'again'))
    await expect(plain().reach(LIVE, WABA, {})).resolves.toMatchObject({ phoneNumbers: [{ id: '1' }] })
    expect(received).toHaveLength(2)
  })

  it('reads twenty pages at most', async () => {
    answer = (_, response) => response.end(page([received.length], `c${received.length}`))
    const { phoneNumbers } = await plain().reach(LIVE, WABA, {})
    expect([received.length, phoneNumbers.length]).toEqual([20, 20])
  })

  it('keeps the numbers before a page that fails', async () => {
    replyPages({ '': page([1, 2], 'c1'), c1: '<html>' })
    await expect(plain().reach(LIVE, WABA, {})).resolves.toMatchObject({
      state: 'reachable',
      phoneNumbers: [{ id: '1' }, { id: '2' }],
      error: null,
    })
  })

  it('keeps ids exact, and leaves out what is no number', async () => {
    reply(200, '{"data":[{"id":12345678901234567890},{"id":"../me"},null,7,{"id":"5","verified_name":{"a":1}}]}')
    const { phoneNumbers } = await plain().reach(LIVE, WABA, {})
    expect(phoneNumbers).toEqual([
      { id: '12345678901234567890', displayPhoneNumber: null, verifiedName: null },
      { id: '5', displayPhoneNumber: null, verifiedName: null },
    ])
  })

  it.each([
    ['an expired token', graphError(190, 'expired', 401, 463), 'denied'],
    ['code 0', graphError(0, 'AuthException', 401), 'denied'],
    ['a missing permission', graphError(10, 'no', 403), 'denied'],
    ['a 200', graphError(200, 'You do not have the necessary permission(s)', 403), 'denied'],
    [
      'an account not assigned',
      graphError(100, "Unsupported get request. Object with ID 'x' does not exist", 400, 33),
      'denied',
    ],
    ['an error with status 200', graphError(200, 'no', 200), 'denied'],
    ['a wrong parameter', graphError(100, 'Invalid parameter', 400), 'unknown'],
    ['a rate limit', graphError(80008, 'limit', 400), 'unknown'],
    ['a fault', graphError(2, 'Service temporarily unavailable', 503), 'unknown'],
    ['a page', new Response('<html>', { status: 200 }), 'unknown'],
    ['an object without data', json({}), 'unknown'],
    ['data that is no list', json({ data: { id: '1' } }), 'unknown'],
  ])('reads %s', async (_, response, state) => {
    await replyWith(response)
    const reach = await plain().reach(LIVE, WABA, {})
    expect(reach).toMatchObject({ state, phoneNumbers: [] })
    expect(reach.error).not.toBeNull()
  })

  it.each(['', '../me', '1/2', '1?x', 'me', '1'.repeat(26)])('does not ask about %j', async (id) => {
    await expect(plain().reach(LIVE, id, {})).resolves.toMatchObject({ state: 'unknown' })
    expect(received).toEqual([])
  })
})

describe('exchange', () => {
  it('is there only with app and secret', () => {
    expect(plain().exchange).toBeNull()
    expect(createGraphClient({ appId: APP_ID }).exchange).toBeNull()
    expect(createGraphClient({ appSecret: APP_SECRET }).exchange).toBeNull()
  })

  it('asks for a token that lasts longer', async () => {
    await replyWith(json({ access_token: RENEWED, token_type: 'bearer', expires_in: 5_183_944 }))
    await expect(withApp().exchange?.(LIVE, {})).resolves.toEqual({ outcome: 'exchanged', token: RENEWED })
    expect(received[0]?.url).toMatch(/^\/v25\.0\/oauth\/access_token\?/)
    expect(queryOf(received[0])).toEqual({
      grant_type: 'fb_exchange_token',
      client_id: APP_ID,
      client_secret: APP_SECRET,
      set_token_expires_in_60_days: 'true',
      fb_exchange_token: LIVE,
      appsecret_proof: proofOf(LIVE),
    })
  })

  it.each([
    ['an error', graphError(190, 'expired', 400, 463)],
    ['an empty token', json({ access_token: '' })],
    ['a token with a line break', json({ access_token: 'EAAFAKE\nX' })],
    ['a token in an error status', json({ access_token: RENEWED }, 400)],
    ['a page', new Response('<html>')],
  ])('fails on %s', async (_, response) => {
    await replyWith(response)
    const result = await withApp().exchange?.(LIVE, {})
    expect(result?.outcome).toBe('failed')
    expect(findSecrets(JSON.stringify(result), [RENEWED])).toEqual([])
  })
})

describe('whatever Graph answers', () => {
  const word = fc.constantFrom(
    'data',
    'error',
    'code',
    'is_valid',
    'granular_scopes',
    'scope',
    'target_ids',
    'id',
    '__proto__',
  )
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, 0, 190, -1, 1e21, '', 'x', '\0\uD800'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(word, tie('node'), { maxKeys: 5 }),
    ),
  })).node
  const bodies = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    tree.map((value) => JSON.stringify(value)),
  )

  it('becomes an outcome, never an exception', { timeout: 600_000 }, async () => {
    let next = new Response()
    const graph = createGraphClient({ fetch: () => Promise.resolve(next), appId: APP_ID, appSecret: APP_SECRET })
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(200, 400, 401, 403, 429, 500), async (body, status) => {
        next = new Response(body, { status })
        expect(['inspected', 'not-inspectable', 'failed']).toContain((await graph.inspect(LIVE, { checkedAt })).outcome)
        next = new Response(body, { status })
        expect(['reachable', 'denied', 'unknown']).toContain((await graph.reach(LIVE, WABA, {})).state)
        next = new Response(body, { status })
        expect(['exchanged', 'failed']).toContain((await graph.exchange?.(LIVE, {}))?.outcome)
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 10_000) / 25 },
    )
  })
})

describe('secrets', () => {
  const echoes = [
    (text: string) =>
      JSON.stringify({
        error: { code: 190, message: `Malformed access token ${text}`, error_data: { details: text } },
      }),
    (text: string) =>
      JSON.stringify({
        data: {
          is_valid: true,
          application: text,
          type: text,
          scopes: [text],
          granular_scopes: [{ scope: text, target_ids: [text] }],
        },
      }),
    (text: string) => JSON.stringify({ data: [{ id: '1', verified_name: text, display_phone_number: text }] }),
    (text: string) =>
      JSON.stringify({
        error: { code: 100, error_user_title: text, error_user_msg: text, fbtrace_id: text, type: text },
      }),
    (text: string) => `<html><title>${text}</title></html>`,
    (text: string) => text,
  ]

  it.each([LIVE, opaque])('that Graph repeats are in no answer', async (token) => {
    const secrets = [token, APP_SECRET, proofOf(token)]
    for (const status of [200, 400, 500]) {
      for (const echo of echoes) {
        reply(status, echo(secrets.join(' ')))
        const graph = withApp()
        const answers = [
          await graph.inspect(token, { checkedAt }),
          await graph.reach(token, WABA, {}),
          await graph.exchange?.(token, {}),
        ]
        expect(findSecrets(JSON.stringify(answers), secrets)).toEqual([])
      }
    }
  })

  it('that are cut or written in escapes are in no answer', async () => {
    const escaped = Array.from(opaque, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    for (const body of [
      JSON.stringify({ error: { code: 190, message: 'x'.repeat(1_960) + opaque } }),
      `{"data":{"is_valid":true,"application":"${escaped}","scopes":["${escaped}"]}}`,
      `{"data":[{"id":"1","verified_name":"${escaped}"},{"id":"2","verified_name":"${'x'.repeat(180)}${opaque.replace('"', '\\"')}"}]}`,
    ]) {
      reply(200, body)
      const answers = [await plain().inspect(opaque, { checkedAt }), await plain().reach(opaque, WABA, {})]
      expect(findSecrets(JSON.stringify(answers), [opaque])).toEqual([])
    }
  })

  it('that an exception repeats are in no answer', async () => {
    const fetch = (input: string) =>
      Promise.reject(new TypeError(`Failed to parse URL from ${input}`, { cause: { url: input } }))
    const graph = createGraphClient({ fetch, appId: APP_ID, appSecret: APP_SECRET })
    const answers = [await graph.inspect(opaque, { checkedAt }), await graph.reach(opaque, WABA, {})]
    expect(findSecrets(JSON.stringify(answers), [opaque, APP_SECRET, proofOf(opaque)])).toEqual([])
  })

  it('never leave the fixed host, whatever the ids and answers', { timeout: 600_000 }, async () => {
    const hosts = new Set<string>()
    const graph = createGraphClient({
      fetch: (input) => {
        hosts.add(new URL(input).origin)
        return Promise.resolve(new Response('', { status: 301, headers: { location: 'https://evil.example' } }))
      },
    })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (token, id) => {
        await graph.inspect(token, { checkedAt })
        await graph.reach(token.replace(/[^\x20-\x7e]/g, ''), id, {})
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 10_000) / 20 },
    )
    expect([...hosts]).toEqual(['https://graph.facebook.com'])
  })

  it('are seen in an address by whoever traces this process, which only `input_token` explains', async () => {
    const paths: string[] = []
    const watch = (message: unknown) => paths.push((message as { request: { path: string } }).request.path)
    subscribe('undici:request:create', watch)
    await replyWith(numbers())
    await withApp().reach(LIVE, WABA, {})
    unsubscribe('undici:request:create', watch)
    expect(findSecrets(paths.join(), [LIVE, APP_SECRET])).toEqual([])
  })
})

describe('options', () => {
  it.each([
    [{ version: '25.0' }, 'v25.0'],
    [{ version: 'v25.0/../x' }, 'v25.0'],
    [{ version: 'latest' }, 'v25.0'],
    [{ baseUrl: 'graph.facebook.com' }, 'base URL'],
    [{ baseUrl: 'ftp://graph.facebook.com' }, 'base URL'],
    [{ baseUrl: 'https://a:b@graph.facebook.com' }, 'base URL'],
    [{ baseUrl: 'https://graph.facebook.com/?x=1' }, 'base URL'],
    [{ appId: 'my-app' }, 'app id'],
    [{ appId: '' }, 'app id'],
  ])('%j are refused with a sentence', (options, words) => {
    expect(() => createGraphClient(options)).toThrow(words)
  })
})
