import { describe, expect, it, vi } from 'vitest'
import { graphError, inspected, json, numbers } from '../support/fake-meta.js'
import { ADMIN, createWorld, DAY } from '../support/create-world.js'
import { findSecrets } from '../support/find-secrets.js'
import { APP_ID, APP_SECRET, LIVE, NEXT, RENEWED, WABA } from '../support/tokens.js'

const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}
const untilAsked = async ({ calls }: { calls: unknown[] }, times = 1) =>
  vi.waitFor(() => expect(calls).toHaveLength(times))

describe('check', () => {
  it('looks at the live token and the candidate, and says so in the history', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version })
    meta.inspections.set(LIVE, () => inspected({ is_valid: false, error: { code: 190, subcode: 460, message: 'x' } }))
    meta.inspections.set(NEXT, () => new Response('', { status: 503 }))
    const checked = await credentials.check(ADMIN, 'wa-1', { version: staged.version })
    expect(checked.live?.status).toMatchObject({ state: 'invalid', reason: 'password-changed' })
    expect(checked.candidate?.check?.outcome).toBe('failed')
    const { events } = await credentials.events(ADMIN, 'wa-1', { limit: 2 })
    expect(events).toMatchObject([
      { kind: 'checked', actor: 'asha', fingerprint: staged.candidate?.fingerprint, outcome: 'failed' },
      { kind: 'checked', fingerprint: staged.live?.fingerprint, outcome: 'inspected', code: 190, subcode: 460 },
    ])
  })

  it('keeps the last inspection and reach when it fails, and says when it tried', async () => {
    const { credentials, rotate, meta, pass } = await createWorld()
    const before = await rotate(LIVE)
    pass(DAY)
    meta.inspections.set(LIVE, () => graphError(4, 'Application request limit reached', 403))
    const { live } = await credentials.check(ADMIN, 'wa-1', { version: before.version })
    expect(live).toMatchObject({
      status: { state: 'valid' },
      inspection: before.live?.inspection,
      reach: before.live?.reach,
    })
    expect(live?.check).toMatchObject({ outcome: 'failed', error: { code: 4, family: 'rate-limit' } })
    expect(live?.check?.checkedAt).toEqual(new Date('2026-11-24T12:00:00Z'))
  })

  it('says of a token that does not open that it could not be checked, and checks the other one', async () => {
    const { credentials, rotate, store } = await createWorld()
    const before = await rotate(LIVE)
    const { version } = await credentials.stage(ADMIN, 'wa-1', NEXT, { version: before.version })
    const record = await store.get('wa-1')
    if (!record?.live) throw new Error('no record')
    const { revision } = record
    await store.replace({ ...record, revision: revision + 1, live: { ...record.live, sealedVersion: 1 } }, revision, [])
    const { live, candidate } = await credentials.check(ADMIN, 'wa-1', { version })
    expect(live).toMatchObject({ check: { outcome: 'failed' }, reach: before.live?.reach })
    expect(candidate?.check?.outcome).toBe('inspected')
  })

  it('keeps the numbers of an account that could not be asked', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.reach = () => graphError(2, 'Service temporarily unavailable', 503)
    const { live } = await credentials.check(ADMIN, 'wa-1', { version })
    expect(live?.reach).toMatchObject([
      { wabaId: WABA, state: 'unknown', phoneNumbers: [{ id: '555' }], error: { code: 2 } },
    ])
  })

  it('names the numbers that stop when the token is refused', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.inspections.set(LIVE, () => inspected({ is_valid: false, error: { code: 190, subcode: 466, message: 'x' } }))
    const { live, alerts } = await credentials.check(ADMIN, 'wa-1', { version })
    expect(live?.reach).toMatchObject([{ wabaId: WABA, state: 'denied', phoneNumbers: [{ id: '555' }] }])
    expect(alerts).toMatchObject([{ kind: 'not-accepted', serves: [{ id: '555' }] }])
  })

  it('asks Graph once for those who ask at the same time', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.calls.length = 0
    const { opened, open } = gate()
    meta.inspections.set(LIVE, () => opened.then(() => inspected()))
    const checks = Array.from({ length: 5 }, () => credentials.check(ADMIN, 'wa-1', { version }))
    await untilAsked(meta)
    open()
    await Promise.all(checks)
    expect(meta.calls).toHaveLength(2)
    await credentials.check(ADMIN, 'wa-1', { version })
    expect(meta.calls).toHaveLength(4)
  })

  it('goes on for the others when one of them leaves', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.calls.length = 0
    const { opened, open } = gate()
    meta.inspections.set(LIVE, () => opened.then(() => inspected({ application: 'Later' })))
    const leaver = new AbortController()
    const left = credentials.check(ADMIN, 'wa-1', { version, signal: leaver.signal })
    const stayed = credentials.check(ADMIN, 'wa-1', { version })
    await untilAsked(meta)
    leaver.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    open()
    await expect(stayed).resolves.toMatchObject({ live: { inspection: { appName: 'Later' } } })
  })

  it('is given up at Graph when the last one leaves', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.calls.length = 0
    meta.inspections.set(LIVE, () => new Promise(() => {}))
    const leaver = new AbortController()
    const left = credentials.check(ADMIN, 'wa-1', { version, signal: leaver.signal })
    await untilAsked(meta)
    leaver.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    expect(meta.calls[0]?.init.signal?.aborted).toBe(true)
    meta.inspections.set(LIVE, () => inspected())
    await expect(credentials.check(ADMIN, 'wa-1', { version })).resolves.toMatchObject({
      live: { status: { state: 'valid' } },
    })
  })

  it('follows a token that was promoted meanwhile', async () => {
    const { credentials, rotate, meta, vault } = await createWorld()
    const { version } = await rotate(LIVE)
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version })
    meta.calls.length = 0
    const { opened, open } = gate()
    meta.inspections.set(NEXT, () => opened.then(() => inspected({ application: 'Later' })))
    const checking = credentials.check(ADMIN, 'wa-1', { version: staged.version })
    await untilAsked(meta, 3)
    await credentials.promote(ADMIN, 'wa-1', { version: staged.version, acknowledge: [] })
    open()
    const checked = await checking
    expect(checked.live).toMatchObject({ fingerprint: await vault.fingerprint(NEXT), inspection: { appName: 'Later' } })
    expect(checked.previous?.fingerprint).toBe(await vault.fingerprint(LIVE))
  })

  it('does nothing where there is no token', async () => {
    const { credentials, store, meta } = await createWorld()
    const before = await store.get('wa-1')
    await credentials.check(ADMIN, 'wa-1', { version: 1 })
    await expect(store.get('wa-1')).resolves.toEqual(before)
    expect(meta.calls).toEqual([])
  })
})

describe('renew', () => {
  const inDays = (days: number) => Math.floor(new Date('2026-11-23T12:00:00Z').getTime() / 1000) + days * 86_400
  const graph = { appId: APP_ID, appSecret: APP_SECRET }

  it('stages what the live token was exchanged for', async () => {
    const { credentials, rotate, meta, vault } = await createWorld({ graph })
    meta.inspections.set(LIVE, () => inspected({ expires_at: inDays(5) }))
    meta.inspections.set(RENEWED, () => inspected({ expires_at: inDays(60) }))
    meta.exchange = () => json({ access_token: RENEWED, token_type: 'bearer', expires_in: 5_183_944 })
    const { version } = await rotate(LIVE)
    const renewed = await credentials.renew(ADMIN, 'wa-1', { version })
    expect(renewed.candidate).toMatchObject({
      fingerprint: await vault.fingerprint(RENEWED),
      status: { state: 'valid' },
    })
    expect(renewed.comparison?.gains).toMatchObject([{ kind: 'expires-later' }])
    expect(findSecrets(JSON.stringify(renewed), [LIVE, RENEWED])).toEqual([])
    const { events } = await credentials.events(ADMIN, 'wa-1', { limit: 1 })
    expect(events).toMatchObject([{ kind: 'renewed', actor: 'asha', outcome: 'inspected' }])
    await expect(credentials.getLiveToken('wa-1')).resolves.toMatchObject({ token: LIVE })
  })

  it.each([
    ['without an app secret', {}, {}, 'app secret'],
    ['a token that has run out by its date since', graph, { expires_at: inDays(1) }, 'still works', 2 * DAY],
    ['a token that never expires', graph, { expires_at: 0 }, 'no expiry date'],
    ['a token that has expired', graph, { is_valid: false, expires_at: inDays(-1) }, 'still works'],
  ])('refuses %s', async (_, options, facts, sentence, later = 0) => {
    const { credentials, rotate, meta, pass } = await createWorld({ graph: options })
    const { version } = await rotate(LIVE)
    meta.inspections.set(LIVE, () => inspected(facts))
    await credentials.check(ADMIN, 'wa-1', { version })
    pass(later)
    await expect(credentials.renew(ADMIN, 'wa-1', { version })).rejects.toMatchObject({
      code: 'not-promotable',
      message: expect.stringContaining(sentence) as string,
    })
  })

  it('refuses where there is no token', async () => {
    const { credentials } = await createWorld({ graph })
    await expect(credentials.renew(ADMIN, 'wa-1', { version: 1 })).rejects.toMatchObject({ code: 'not-promotable' })
  })

  it.each([
    ['an error', () => graphError(190, `Malformed access token ${LIVE}`, 400, 463), 'graph', '(code 190, subcode 463)'],
    ['a rate limit', () => graphError(4, 'limit', 403), 'rate-limited', 'limits'],
    ['no token', () => json({ token_type: 'bearer' }), 'graph', 'did not exchange'],
    ['a number', () => json({ access_token: 7 }), 'graph', 'did not exchange'],
  ])('passes on %s of Graph without its words', async (_, answer, code, sentence) => {
    const { credentials, rotate, meta, store } = await createWorld({ graph })
    meta.inspections.set(LIVE, () => inspected({ expires_at: inDays(5) }))
    const { version } = await rotate(LIVE)
    const before = await store.get('wa-1')
    meta.exchange = answer
    const refused = await credentials.renew(ADMIN, 'wa-1', { version }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code, message: expect.stringContaining(sentence) as string })
    expect(findSecrets(String(refused), [LIVE])).toEqual([])
    await expect(store.get('wa-1')).resolves.toEqual(before)
  })
})

describe('an open account of Meta', () => {
  it('is probed whatever their number, each once', async () => {
    const { credentials, meta } = await createWorld()
    const wabas = Array.from({ length: 15 }, (_, index) => ({ id: String(100 + index), name: null }))
    await credentials.register({ id: 'many', accountId: 'acme', label: 'Many', requirements: { wabas } })
    meta.reach = ({ url }) =>
      url.pathname.includes('/107/') ? graphError(100, 'Unsupported get request', 400, 33) : numbers()
    const { candidate } = await credentials.stage(ADMIN, 'many', NEXT, { version: 1 })
    expect(candidate?.reach.map(({ wabaId }) => wabaId)).toEqual(wabas.map(({ id }) => id))
    expect(candidate?.reach.filter(({ state }) => state === 'denied').map(({ wabaId }) => wabaId)).toEqual(['107'])
    expect(meta.calls).toHaveLength(16)
  })
})
