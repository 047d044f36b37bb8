import { describe, expect, it } from 'vitest'
import { createWorld, problemOf, request } from '../support/create-world.js'
import { findSecrets } from '../support/find-secrets.js'
import { APP_ID, APP_SECRET, LIVE, NEXT } from '../support/tokens.js'

const MATCH = { 'if-match': '"3"' }
const stage = (body: unknown, headers: Record<string, string | null> = {}) =>
  request('PUT', '/wa-1/candidate', { body, headers: { ...MATCH, ...headers } })
const promote = (body: unknown) => request('POST', '/wa-1/promote', { body, headers: MATCH })
const write = (path: string, ifMatch: string | null, method = 'POST') =>
  request(method, path, { headers: { 'if-match': ifMatch } })

function streamed(size: number, headers: Record<string, string> = {}): Request {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10_000).fill(0x20))
      sent += 10_000
      if (sent >= size) controller.close()
    },
  })
  const init = {
    method: 'PUT',
    body,
    duplex: 'half',
    headers: { ...MATCH, ...headers, 'x-viewer': 'admin', 'content-type': 'application/json' },
  }
  return new Request('https://chat.example/api/credentials/wa-1/candidate', init)
}

const rows: [name: string, () => Request, status: number, detail: string][] = [
  [
    'no body',
    () => request('PUT', '/wa-1/candidate', { headers: { ...MATCH, 'content-type': 'application/json' } }),
    400,
    'well-formed',
  ],
  ['malformed JSON', () => stage(`{"token":"${NEXT}"`), 400, 'well-formed'],
  ['a bare token', () => stage(NEXT), 400, 'well-formed'],
  [
    'bytes that are not UTF-8',
    () => new Request(stage('{}'), { method: 'PUT', body: new Uint8Array([0x22, 0xff, 0x22]) }),
    400,
    'well-formed',
  ],
  ['null', () => stage('null'), 422, 'JSON object'],
  ['an array', () => stage([NEXT]), 422, 'JSON object'],
  ['a string', () => stage(`"${NEXT}"`), 422, 'JSON object'],
  ['no token', () => stage({}), 422, '`token` is missing'],
  ['a number as token', () => stage({ token: 7 }), 422, '`token` is not as expected'],
  ['null as token', () => stage({ token: null }), 422, '`token` is not as expected'],
  ['a list of tokens', () => stage({ token: [NEXT] }), 422, '`token` is not as expected'],
  ['an empty token', () => stage({ token: '' }), 422, 'empty'],
  ['a token of 10,001 characters', () => stage({ token: 'E'.repeat(10_001) }), 422, 'too long'],
  ['a token as the name of a field', () => stage({ token: NEXT, [LIVE]: 1 }), 422, 'does not belong'],
  ['__proto__', () => stage(`{"token":"${NEXT}","__proto__":{"x":1}}`), 422, 'does not belong'],
  ['spaces as token', () => stage({ token: ' \n ' }), 422, 'not an access token'],
  ['an app token', () => stage({ token: `${APP_ID}|${APP_SECRET}` }), 422, 'not an access token'],
  ['a masked token', () => stage({ token: 'EAAFAKE••••••••••••' }), 422, 'not an access token'],
  ['200 kB', () => stage({ token: 'E'.repeat(200_000) }), 413, '64 KiB'],
  ['a stream without end', () => streamed(Infinity), 413, '64 KiB'],
  ['a stream whose length lies', () => streamed(200_000, { 'content-length': '20' }), 413, '64 KiB'],
  ['no content type', () => stage({ token: NEXT }, { 'content-type': null }), 415, 'application/json'],
  ['text/plain', () => stage({ token: NEXT }, { 'content-type': 'text/plain' }), 415, 'application/json'],
  ['a form', () => stage('token=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'application/json'],
  [
    'JSON in another encoding',
    () => stage({ token: NEXT }, { 'content-type': 'application/json; charset=latin1' }),
    415,
    'UTF-8',
  ],
  [
    'JSON with a tail',
    () => stage({ token: NEXT }, { 'content-type': 'application/json, text/plain' }),
    415,
    'application/json',
  ],
  ['a compressed body', () => stage({ token: NEXT }, { 'content-encoding': 'gzip' }), 415, 'compressed'],
  [
    'a form to a route without body',
    () =>
      request('POST', '/wa-1/undo', {
        body: 'a=b',
        headers: { ...MATCH, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    415,
    'application/json',
  ],
  [
    'a field to a route without body',
    () => request('POST', '/wa-1/undo', { body: { force: true }, headers: MATCH }),
    422,
    'does not belong',
  ],
  ['no acknowledgement', () => promote({}), 422, '`acknowledge` is missing'],
  ['acknowledge as text', () => promote({ acknowledge: 'all' }), 422, '`acknowledge` is not as expected'],
  ['acknowledge with numbers', () => promote({ acknowledge: [1] }), 422, '`acknowledge` is not as expected'],
  ['501 acknowledgements', () => promote({ acknowledge: Array(501).fill('x') }), 422, 'too long'],
  ['no If-Match', () => write('/wa-1/undo', null), 428, 'If-Match'],
  ['no If-Match on check', () => write('/wa-1/check', null), 428, 'If-Match'],
  ['no If-Match on renew', () => write('/wa-1/renew', null), 428, 'If-Match'],
  ['no If-Match on discard', () => write('/wa-1/candidate', null, 'DELETE'), 428, 'If-Match'],
  ['any If-Match', () => write('/wa-1/undo', '*'), 400, 'If-Match'],
  ['an unquoted If-Match', () => write('/wa-1/undo', '3'), 400, 'If-Match'],
  ['a weak If-Match', () => write('/wa-1/undo', 'W/"3"'), 400, 'If-Match'],
  ['a list in If-Match', () => write('/wa-1/undo', '"3", "4"'), 400, 'If-Match'],
  ['a word in If-Match', () => write('/wa-1/undo', '"three"'), 400, 'If-Match'],
  ['an endless If-Match', () => write('/wa-1/undo', `"${'3'.repeat(400)}"`), 400, 'If-Match'],
  ['a stale If-Match', () => write('/wa-1/undo', '"2"'), 412, 'Somebody else'],
  ['a future If-Match', () => write('/wa-1/undo', '"99"'), 412, 'Somebody else'],
  ['an unknown id', () => write('/wa-9/undo', '"3"'), 404, 'no such credential'],
  ['an unknown id without If-Match', () => write('/wa-9/undo', null), 404, 'no such credential'],
  ['an id that no database takes', () => request('GET', '/%00'), 404, 'no such credential'],
  ['an id that does not decode', () => request('GET', '/%E0%A4%A'), 404, 'nothing at this address'],
  ['an id that climbs', () => request('GET', '/%2e%2e%2fwa-1'), 404, 'no such credential'],
  ['an unknown path', () => request('GET', '/wa-1/secrets'), 404, 'nothing at this address'],
  ['a path outside', () => new Request('https://chat.example/api/credentialsX/wa-1'), 404, 'nothing at this address'],
  ['a slash too many', () => request('GET', '//candidate'), 404, 'nothing at this address'],
  ['a wrong method', () => request('PATCH', '/wa-1'), 405, 'method'],
  ['events before something strange', () => request('GET', '/wa-1/events?before=abc'), 422, '`before`'],
  ['events before 0', () => request('GET', '/wa-1/events?before=0'), 422, '`before`'],
  ['0 events', () => request('GET', '/wa-1/events?limit=0'), 422, '`limit`'],
  ['201 events', () => request('GET', '/wa-1/events?limit=201'), 422, '`limit`'],
  ['many events', () => request('GET', '/wa-1/events?limit=many'), 422, '`limit`'],
]

describe('bad input', () => {
  it.each(rows)('answers %s with a problem and changes nothing', async (_, send, status, detail) => {
    const { handler, store, rotate, errors, meta } = await createWorld()
    await rotate(LIVE)
    const before = await store.get('wa-1')
    const calls = meta.calls.length
    const response = await handler(send())
    const text = await response.clone().text()
    const problem = await problemOf(response)
    expect([response.status, problem.status]).toEqual([status, status])
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(problem.detail).toContain(detail)
    expect(problem).toMatchObject({
      type: `urn:chakrahq:whatsapp-credentials:${problem.code}`,
      title: expect.any(String) as string,
    })
    expect(findSecrets(text, [LIVE, NEXT, APP_SECRET])).toEqual([])
    await expect(store.get('wa-1')).resolves.toEqual(before)
    expect(meta.calls).toHaveLength(calls)
    expect(errors).toEqual([])
  })

  it('does not wait for a body that says it is too long', async () => {
    const { handler } = await createWorld()
    const body = new ReadableStream({ pull: () => new Promise<void>(() => {}) })
    const headers = { ...MATCH, 'x-viewer': 'admin', 'content-type': 'application/json', 'content-length': '65537' }
    const init = { method: 'PUT', body, duplex: 'half', headers }
    expect((await handler(new Request('https://chat.example/api/credentials/wa-1/candidate', init))).status).toBe(413)
  })

  it('tells the methods of a path', async () => {
    const { handler } = await createWorld()
    const allow = async (method: string, path: string) => (await handler(request(method, path))).headers.get('allow')
    await expect(allow('POST', '/')).resolves.toBe('GET, HEAD')
    await expect(allow('POST', '/wa-1/candidate')).resolves.toBe('PUT, DELETE')
    await expect(allow('GET', '/wa-1/promote')).resolves.toBe('POST')
    await expect(allow('OPTIONS', '/wa-1')).resolves.toBe('GET, HEAD')
  })

  it('shows the credential as it is now beside a stale version', async () => {
    const { handler, rotate } = await createWorld()
    const now = await rotate(LIVE)
    const response = await handler(write('/wa-1/undo', '"1"'))
    expect(response.headers.get('etag')).toBe('"3"')
    const { code, credential } = await problemOf(response)
    expect(code).toBe('version-conflict')
    expect(credential).toEqual(JSON.parse(JSON.stringify(now)))
  })
})
