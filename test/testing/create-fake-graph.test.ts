import { describe, expect, it } from 'vitest'
import { createGraphClient } from '../../src/server/index.js'
import { createFakeGraph, FAKE_APPS, FAKE_WABAS, type GraphFailure } from '../../src/testing/index.js'

const NOW = new Date('2026-11-22T08:30:00Z')
const APP = `${FAKE_APPS.own.id}|${FAKE_APPS.own.secret}`
const graphAt = () => createFakeGraph({ now: () => NOW })
type Graph = ReturnType<typeof createFakeGraph>

const ask = async (graph: Graph, path: string, caller?: string) => {
  const response = await graph.fetch(`https://graph.facebook.com/v25.0${path}`, {
    headers: caller === undefined ? {} : { Authorization: `Bearer ${caller}` },
  })
  const body = (await response.json()) as {
    data?: Record<string, unknown>
    error?: Record<string, unknown>
    paging?: object
  }
  return { status: response.status, headers: response.headers, ...body }
}
const debug = async (graph: Graph, token: string, caller = APP) =>
  ask(graph, `/debug_token?input_token=${encodeURIComponent(token)}`, caller)

describe('debug_token', () => {
  it('tells everything about a token of the caller’s app', async () => {
    const graph = graphAt()
    const retail = [FAKE_WABAS.retail.id]
    const token = graph.issueToken({
      scopes: ['whatsapp_business_messaging', 'business_management'],
      targets: { whatsapp_business_messaging: retail },
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    })
    expect(await debug(graph, token)).toMatchObject({
      status: 200,
      data: {
        app_id: FAKE_APPS.own.id,
        application: 'Acme Messaging',
        type: 'SYSTEM_USER',
        is_valid: true,
        issued_at: 1795336200,
        expires_at: 1796083200,
        data_access_expires_at: 0,
        granular_scopes: [
          { scope: 'whatsapp_business_messaging', target_ids: retail },
          { scope: 'business_management' },
        ],
      },
    })
  })

  it('says with status 200 that a token has expired', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ expiresAt: new Date(NOW.getTime() - 1000) })
    expect(await debug(graph, token)).toMatchObject({
      status: 200,
      data: { is_valid: false, error: { code: 190, subcode: 463 } },
    })
  })

  it('says why a token was ended', async () => {
    const graph = graphAt()
    const token = graph.issueToken()
    graph.revoke(token, 460)
    expect((await debug(graph, token)).data).toMatchObject({ is_valid: false, error: { subcode: 460 } })
  })

  it('refuses to tell about a token of another app', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ appId: FAKE_APPS.foreign.id })
    const answer = await debug(graph, token)
    expect(answer).toMatchObject({ status: 400, error: { code: 100 } })
    expect(answer.error!['message']).toContain('did not match the Viewing App')
  })

  it('lets a token inspect itself while it lives', async () => {
    const graph = graphAt()
    const token = graph.issueToken()
    expect((await debug(graph, token, token)).data).toMatchObject({ is_valid: true })
    graph.revoke(token)
    expect(await debug(graph, token, token)).toMatchObject({ status: 400, error: { code: 190, error_subcode: 466 } })
  })

  it('tells a token that was cut from one it cannot parse', async () => {
    const graph = graphAt()
    const token = graph.issueToken()
    expect((await debug(graph, token.slice(0, -7))).data!['error']).toMatchObject({
      message: 'The access token could not be decrypted',
    })
    expect((await debug(graph, 'EAAFAKEnever')).data!['error']).toMatchObject({
      message: 'Invalid OAuth access token - Cannot parse access token',
    })
  })

  it('leaves out what a token has not', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ expiresAt: 'absent', dataAccessExpiresAt: 'absent', targets: null })
    const { data } = await debug(graph, token)
    expect(data).not.toHaveProperty('expires_at')
    expect(data).not.toHaveProperty('data_access_expires_at')
    expect(data).not.toHaveProperty('granular_scopes')
  })
})

describe('accounts', () => {
  it('lists the numbers of an account that the token reaches', async () => {
    const graph = graphAt()
    const { data } = await ask(graph, `/${FAKE_WABAS.retail.id}/phone_numbers`, graph.issueToken())
    expect(data).toHaveLength(2)
    expect(data).toMatchObject([{ display_phone_number: '+91 98000 00001' }, { id: '300110022003302' }])
  })

  it('gives the numbers of a large account in pages, as a client has to read them', async () => {
    const phoneNumbers = Array.from({ length: 230 }, (_, index) => ({
      id: String(300_000 + index),
      displayPhoneNumber: `+91 ${index}`,
      verifiedName: `Number ${index}`,
    }))
    const graph = createFakeGraph({ now: () => NOW, wabas: [{ id: '2001', name: 'Large', phoneNumbers }] })
    const token = graph.issueToken()
    const reach = await createGraphClient({ fetch: graph.fetch }).reach(token, '2001', {})
    expect(reach.phoneNumbers).toEqual(phoneNumbers)
    expect(graph.calls).toHaveLength(3)
    const { data, paging } = await ask(graph, '/2001/phone_numbers', token)
    expect(data).toHaveLength(25)
    expect(paging).toMatchObject({ next: expect.stringContaining(token) as string })
    const last = await ask(graph, `/2001/phone_numbers?limit=30&after=${btoa('FAKE:200')}`, token)
    expect(last.data).toHaveLength(30)
    expect(last.paging).not.toHaveProperty('next')
  })

  it('knows no account outside the targets or the assignment', async () => {
    const graph = graphAt()
    const targets = { whatsapp_business_management: [FAKE_WABAS.retail.id] }
    for (const token of [graph.issueToken({ targets }), graph.issueToken({ reaches: [FAKE_WABAS.retail.id] })]) {
      expect(await ask(graph, `/${FAKE_WABAS.support.id}`, token)).toMatchObject({
        status: 400,
        error: { code: 100, error_subcode: 33 },
      })
    }
  })

  it('wants the management permission', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ scopes: ['whatsapp_business_messaging'] })
    expect(await ask(graph, `/${FAKE_WABAS.retail.id}`, token)).toMatchObject({ status: 403, error: { code: 200 } })
  })
})

describe('callers', () => {
  it.each([
    ['no token', '/debug_token', undefined, 104],
    ['no token on me', '/me', undefined, 2500],
    ['an unknown path', '/nowhere/at/all', APP, 2500],
    ['a token nobody issued', '/me', 'EAAFAKEnobody', 190],
    ['a wrong app secret', '/debug_token', `${FAKE_APPS.own.id}|FAKEwrong`, 190],
  ])('are refused: %s', async (_, path, caller, code) => {
    const answer = await ask(graphAt(), path, caller)
    expect(answer).toMatchObject({ status: 400, error: { code } })
    expect(answer.headers.get('WWW-Authenticate')).toContain('OAuth "Facebook Platform"')
  })

  it('are refused with a proof that does not fit', async () => {
    const graph = graphAt()
    const token = graph.issueToken()
    expect((await ask(graph, '/me?appsecret_proof=00', token)).error).toMatchObject({ code: 100 })
  })

  it('see their permissions', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ scopes: ['business_management'] })
    expect((await ask(graph, `/me/permissions?access_token=${token}`)).data).toEqual([
      { permission: 'business_management', status: 'granted' },
    ])
  })
})

describe('exchange', () => {
  const path = (token: string, secret = FAKE_APPS.own.secret) =>
    `/oauth/access_token?grant_type=fb_exchange_token&client_id=${FAKE_APPS.own.id}&client_secret=${secret}&fb_exchange_token=${token}`

  it('gives another token, for sixty days', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ expiresAt: new Date('2026-11-25T00:00:00Z') })
    const answer = (await ask(graph, path(token))) as unknown as { access_token: string; expires_in: number }
    expect(answer.expires_in).toBe(5_184_000)
    expect(answer.access_token).not.toBe(token)
    expect((await debug(graph, answer.access_token)).data).toMatchObject({ is_valid: true, expires_at: 1800520200 })
  })

  it('cannot renew an expired token', async () => {
    const graph = graphAt()
    const token = graph.issueToken({ expiresAt: new Date(NOW.getTime() - 1) })
    expect((await ask(graph, path(token))).error).toMatchObject({ code: 190, error_subcode: 463 })
  })

  it('wants the app secret', async () => {
    const graph = graphAt()
    expect((await ask(graph, path(graph.issueToken(), 'wrong'))).error).toMatchObject({ code: 1 })
  })
})

describe('failures', () => {
  const raw = async (mode: GraphFailure) => {
    const graph = graphAt()
    const token = graph.issueToken()
    graph.fail(mode)
    const response = await graph.fetch(`https://graph.facebook.com/debug_token?input_token=${token}`)
    return { status: response.status, text: await response.text(), headers: response.headers, token }
  }

  it('limit the rate with code 4 and the usage', async () => {
    const { status, text, headers } = await raw('rate-limited')
    expect([status, text]).toEqual([403, expect.stringContaining('"code":4')])
    expect(headers.get('x-app-usage')).toContain('call_count')
  })

  it('answer HTML, nonsense, nothing and code 2', async () => {
    expect(await raw('html-502')).toMatchObject({ status: 502, text: expect.stringContaining('<html>') as string })
    const { text } = await raw('garbage')
    expect(() => JSON.parse(text) as unknown).toThrow('JSON')
    expect(await raw('empty')).toMatchObject({ status: 200, text: '' })
    expect(await raw('server-error')).toMatchObject({
      status: 500,
      text: expect.stringContaining('"code":2') as string,
    })
  })

  it('repeat the token', async () => {
    const { text, token } = await raw('echo')
    expect(text).toContain(token)
  })

  it('drop the connection: fetch rejects, a service breaks off', async () => {
    const graph = graphAt()
    graph.fail('dropped')
    await expect(graph.fetch('https://graph.facebook.com/me')).rejects.toThrow(TypeError)
    const response = await graph.handle(new Request('https://graph.facebook.com/me'))
    await expect(response.text()).rejects.toThrow('dropped')
  })

  it('come as often as they were asked for, to the token they were asked for', async () => {
    const graph = graphAt()
    const [token, other] = [graph.issueToken(), graph.issueToken()]
    graph.fail('server-error', { times: 2, token })
    const statuses = []
    for (const one of [other, token, token, token]) statuses.push((await debug(graph, one)).status)
    expect(statuses).toEqual([200, 500, 500, 200])
  })

  it('are slow until they are lifted', async () => {
    const graph = graphAt()
    const lift = graph.fail('slow', { ms: Infinity })
    const pending = debug(graph, graph.issueToken())
    expect(await Promise.race([pending, Promise.resolve('waiting')])).toBe('waiting')
    lift()
    expect((await pending).status).toBe(200)
  })

  it('obey the signal while they are slow', async () => {
    const graph = graphAt()
    graph.fail('slow')
    const controller = new AbortController()
    const pending = graph.fetch('https://graph.facebook.com/me', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(pending).rejects.toThrow('enough')
  })
})

describe('tokens', () => {
  it('are all different, and marked as fake', () => {
    const graph = graphAt()
    const tokens = Array.from({ length: 100 }, () => graph.issueToken())
    expect(new Set(tokens).size).toBe(100)
    expect(tokens.every((token) => /^EAAFAKE[A-Za-z0-9]{189}$/.test(token))).toBe(true)
  })

  it('are the same for the same seed', () => {
    expect(graphAt().issueToken({ seed: 'a' })).toBe(graphAt().issueToken({ seed: 'a' }))
    expect(graphAt().issueToken({ seed: 'a' })).not.toBe(graphAt().issueToken({ seed: 'b' }))
  })

  it('of others cannot be revoked', () => {
    expect(() => graphAt().revoke('EAAFAKE')).toThrow('has not issued that token')
  })
})

it('notes the paths that were asked for, without tokens', async () => {
  const graph = graphAt()
  await debug(graph, graph.issueToken())
  expect(graph.calls).toEqual(['/debug_token'])
})

it('takes parameters from a form', async () => {
  const graph = graphAt()
  const body = new URLSearchParams({ input_token: graph.issueToken(), access_token: APP, method: 'get' })
  const response = await graph.handle(
    new Request('https://graph.facebook.com/v25.0/debug_token', { method: 'POST', body }),
  )
  expect(await response.json()).toMatchObject({ data: { is_valid: true } })
})
