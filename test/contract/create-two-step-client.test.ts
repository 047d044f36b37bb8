import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createTwoStepClient,
  CredentialsError,
  type TwoStepBackend,
  type TwoStepState,
} from '../../src/contract/index.js'
import { expectNoTokenIn, runClientContract } from '../../src/testing/index.js'

const NOW = new Date('2026-11-22T08:30:00Z')
const seconds = (iso: string) => Date.parse(iso) / 1000
const GOOD = 'EAAFAKEgoodTwoStepCANARY0123456789abcdefghijklmnopqrstuvw'
const LESSER = 'EAAFAKElesserTwoStepCANARY0123456789abcdefghijklmnopqrstu'
const REFUSED = 'EAAFAKErefusedTwoStepCANARY0123456789abcdefghijklmnopqrs'

const BOTH = ['whatsapp_business_messaging', 'whatsapp_business_management']
const debugToken = (issued: string, scopes = BOTH) => ({
  data: {
    app_id: '770011220033441',
    type: 'SYSTEM_USER',
    is_valid: true,
    issued_at: seconds(issued),
    expires_at: 0,
    data_access_expires_at: 0,
    scopes,
    granular_scopes: scopes.map((scope) => ({ scope })),
  },
})
const ANSWERS: Record<string, unknown> = {
  [GOOD]: debugToken('2026-11-22T08:00:00Z'),
  [LESSER]: debugToken('2026-11-22T08:01:00Z', ['whatsapp_business_messaging']),
  [REFUSED]: { data: { is_valid: false, error: { code: 190, subcode: 466, message: `Bad ${REFUSED}` }, scopes: [] } },
}

const hostWith = (change: Partial<TwoStepBackend> = {}, first: Partial<TwoStepState> = {}) => {
  const saved: string[] = []
  let version = 7
  let inspection: unknown = debugToken('2026-10-01T00:00:00Z')
  const client = createTwoStepClient({
    ids: ['main'],
    now: () => new Date(),
    load: async (id) => {
      if (id !== 'main') throw new CredentialsError('not-found', 'No such credential.')
      return { label: 'Acme', version, live: { inspection }, ...first }
    },
    inspect: async (token) => ANSWERS[token],
    save: async (_, token) => {
      saved.push(token)
      inspection = ANSWERS[token]
      version += 1
    },
    ...change,
  })
  return { client, saved }
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

describe('createTwoStepClient', () => {
  it('knows nothing of senders', async () => {
    expect(await hostWith().client.get('main')).toMatchObject({ senders: [], errors: [] })
  })

  it('keeps the contract, but for undo and history', async () => {
    const results = await runClientContract(
      () => ({
        client: hostWith().client,
        credentialId: 'main',
        goodToken: GOOD,
        lesserToken: LESSER,
        refusedToken: REFUSED,
        viewer: hostWith({}, { can: 'view' }).client,
      }),
      {
        skip: [
          'makes the candidate live and keeps the token before it',
          'undoes a promotion',
          'tells what happened, newest first',
        ],
      },
    )
    expect(results.filter(({ outcome }) => outcome === 'passed')).toHaveLength(results.length - 3)
  })

  it('saves nothing before promotion, and the pasted token then', async () => {
    const { client, saved } = hostWith()
    const staged = await client.stage('main', GOOD, { version: 7 })
    expect(saved).toEqual([])
    const after = await client.promote('main', { version: staged.version, acknowledge: [] })
    expect(saved).toEqual([GOOD])
    expect(after.candidate).toBeNull()
    expect(after.live?.fingerprint).toBe(staged.candidate?.fingerprint)
  })

  it('reads times that came as text, and inspections in our words', async () => {
    const inspection: unknown = {
      isValid: true,
      appId: '1',
      appName: null,
      type: 'USER',
      userId: null,
      issuedAt: null,
      expiry: { kind: 'at', at: '2026-11-25T08:30:00Z' },
      dataAccessExpiry: { kind: 'never' },
      scopes: BOTH,
      granularScopes: null,
      error: null,
      checkedAt: '2026-11-22T08:00:00Z',
    }
    const { client } = hostWith({}, { live: { inspection, addedAt: '2026-11-01T00:00:00Z', fingerprint: '7f3a-c29e' } })
    expect((await client.get('main')).live).toMatchObject({
      fingerprint: '7f3a-c29e',
      status: { state: 'expiring', daysLeft: 3 },
      addedAt: new Date('2026-11-01T00:00:00Z'),
    })
  })

  it('stages a token that could not be checked, without what was thrown about it', async () => {
    const { client } = hostWith({ inspect: async (token) => Promise.reject(new TypeError(`fetch failed: ${token}`)) })
    const { candidate } = await client.stage('main', GOOD, { version: 7 })
    expect(candidate).toMatchObject({ status: { state: 'unknown' }, check: { outcome: 'failed' } })
    expect(() => expectNoTokenIn(candidate, GOOD)).not.toThrow()
  })

  it('takes the token out of Meta’s own sentence', async () => {
    const { client } = hostWith()
    const { candidate } = await client.stage('main', REFUSED, { version: 7 })
    expect(candidate?.status).toMatchObject({ state: 'invalid', reason: 'revoked' })
    expect(() => expectNoTokenIn(candidate, REFUSED)).not.toThrow()
  })

  it('keeps what was known when a later check fails', async () => {
    const inspect = vi.fn<TwoStepBackend['inspect']>().mockResolvedValueOnce(ANSWERS[GOOD]).mockRejectedValue('down')
    const { client } = hostWith({ inspect })
    const { version } = await client.stage('main', GOOD, { version: 7 })
    expect((await client.check('main', { version })).candidate?.status.state).toBe('valid')
  })

  it('forgets the candidate after an hour', async () => {
    const { client, saved } = hostWith()
    const { version } = await client.stage('main', GOOD, { version: 7 })
    await vi.advanceTimersByTimeAsync(3_600_000)
    const later = await client.get('main')
    expect(later.candidate).toBeNull()
    expect(later.version).toBeGreaterThan(version)
    await expect(client.promote('main', { version: later.version, acknowledge: [] })).rejects.toMatchObject({
      code: 'not-promotable',
    })
    expect(saved).toEqual([])
  })

  it('forgets it also when timers stood still', async () => {
    const { client } = hostWith()
    await client.stage('main', GOOD, { version: 7 })
    vi.setSystemTime(NOW.getTime() + 3_600_001)
    expect((await client.get('main')).candidate).toBeNull()
  })

  it('keeps the candidate when saving fails, for another try', async () => {
    const { client } = hostWith({ save: async () => Promise.reject(new Error(GOOD)) })
    const { version } = await client.stage('main', GOOD, { version: 7 })
    const error: unknown = await client.promote('main', { version, acknowledge: [] }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'server', message: '`save` of the two-step backend failed.' })
    expect(() => expectNoTokenIn(error, GOOD)).not.toThrow()
    expect((await client.get('main')).candidate).not.toBeNull()
  })

  it('refuses the second of two stagings at a time', async () => {
    const { client } = hostWith()
    const results = await Promise.allSettled([
      client.stage('main', GOOD, { version: 7 }),
      client.stage('main', LESSER, { version: 7 }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps a candidate that was staged while the one before it was saved', async () => {
    let saved = () => {}
    const { client } = hostWith({ save: async () => new Promise((resolve) => (saved = resolve)) })
    const { version } = await client.stage('main', GOOD, { version: 7 })
    const promoted = client.promote('main', { version, acknowledge: [] })
    await vi.advanceTimersByTimeAsync(0)
    const staged = await client.stage('main', LESSER, { version })
    saved()
    expect((await promoted).candidate?.fingerprint).toBe(staged.candidate?.fingerprint)
  })

  it('has the host ask Meta about the live token again', async () => {
    let inspection: unknown = debugToken('2026-10-01T00:00:00Z')
    const { client } = hostWith({
      load: async () => ({ label: 'Acme', version: 7, live: { inspection } }),
      checkLive: async () => void (inspection = ANSWERS[REFUSED]),
    })
    expect((await client.check('main', { version: 7 })).live?.status.state).toBe('invalid')
  })

  it('says that the live token could not be asked about', async () => {
    const { client } = hostWith({ checkLive: async () => Promise.reject(new Error('down')) })
    await expect(client.check('main', { version: 7 })).rejects.toMatchObject({ code: 'server' })
  })

  it('holds the token where nobody can look', async () => {
    const { client } = hostWith()
    const staged = await client.stage('main', GOOD, { version: 7 })
    const everything = [client, staged, await client.list()]
    expect(() => expectNoTokenIn(everything, GOOD)).not.toThrow()
  })

  it.each(['undo', 'renew'] as const)('says that it cannot %s', async (name) => {
    await expect(hostWith().client[name]('main', { version: 7 })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('has no history', async () => {
    expect(await hostWith().client.events('main')).toEqual({ events: [], serverTime: NOW })
  })
})
