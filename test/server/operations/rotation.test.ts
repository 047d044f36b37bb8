import { describe, expect, it } from 'vitest'
import { inspected } from '../support/fake-meta.js'
import { ADMIN, createWorld, DAY, HOUR, LOOKER, STRANGER } from '../support/create-world.js'
import { LIVE, NEXT, THIRD, WABA } from '../support/tokens.js'

const until = (days: number) => Math.floor((new Date('2026-11-23T12:00:00Z').getTime() + days * DAY) / 1000)

describe('stage', () => {
  it('keeps a checked candidate and leaves everything else alone', async () => {
    const { credentials, rotate } = await createWorld()
    const before = await rotate(LIVE)
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version: before.version })
    expect(staged.candidate).toMatchObject({
      status: { state: 'valid' },
      check: { outcome: 'inspected' },
      reach: [{ wabaId: WABA, state: 'reachable', phoneNumbers: [{ displayPhoneNumber: '+91 98000 00001' }] }],
      addedBy: 'asha',
    })
    expect(staged.version).toBe(before.version + 1)
    expect(staged.live).toEqual(before.live)
    expect(staged.comparison).toEqual({ gains: [], losses: [] })
  })

  it('asks Graph once about the token and once about each account', async () => {
    const { credentials, meta } = await createWorld()
    await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    expect(meta.calls.map(({ url }) => url.pathname)).toEqual(['/v25.0/debug_token', `/v25.0/${WABA}/phone_numbers`])
  })

  it('does not ask about accounts with a token that is not accepted', async () => {
    const { credentials, meta } = await createWorld()
    const { candidate } = await credentials.stage(ADMIN, 'wa-1', `EAAFAKE${'dead'.repeat(40)}`, { version: 1 })
    expect(candidate).toMatchObject({ status: { state: 'invalid' }, reach: [{ wabaId: WABA, state: 'denied' }] })
    expect(meta.calls).toHaveLength(1)
  })

  it.each([
    ['a 502 page', () => new Response('<html><title>502 Bad Gateway</title></html>', { status: 502 }), 'failed'],
    [
      'a rate limit',
      () => Response.json({ error: { code: 4, message: 'Application request limit reached' } }, { status: 403 }),
      'failed',
    ],
    ['a dropped connection', () => Promise.reject(new TypeError('fetch failed')), 'failed'],
    ['garbage', () => new Response('{"data":', { status: 200 }), 'failed'],
    [
      'another app',
      () =>
        Response.json(
          { error: { code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' } },
          { status: 400 },
        ),
      'not-inspectable',
    ],
  ])('stages all the same when Graph answers with %s, and can check again', async (_, answer, outcome) => {
    const { credentials, meta } = await createWorld()
    meta.inspections.set(NEXT, answer)
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    expect(staged.candidate).toMatchObject({ status: { state: 'unknown' }, inspection: null, check: { outcome } })
    expect(staged.candidate?.check?.error).not.toBeNull()
    meta.inspections.set(NEXT, () => inspected())
    const again = await credentials.check(ADMIN, 'wa-1', { version: staged.version })
    expect(again.candidate?.status.state).toBe('valid')
    expect(again.version).toBe(staged.version)
  })

  it('uses the token inside what was pasted', async () => {
    const { credentials, vault } = await createWorld()
    const staged = await credentials.stage(ADMIN, 'wa-1', `  Bearer ${NEXT}\n`, { version: 1 })
    expect(staged.candidate?.fingerprint).toBe(await vault.fingerprint(NEXT))
  })

  it('leaves nothing when it is aborted while Graph thinks', async () => {
    const { credentials, meta, store } = await createWorld()
    const before = await store.get('wa-1')
    const abort = new AbortController()
    meta.inspections.set(NEXT, () => {
      abort.abort(new Error('left the page'))
      return inspected()
    })
    await expect(credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1, signal: abort.signal })).rejects.toThrow(
      'left the page',
    )
    await expect(store.get('wa-1')).resolves.toEqual(before)
  })

  it('is refused when somebody else staged while Graph thought', async () => {
    const { credentials, meta } = await createWorld()
    meta.inspections.set(NEXT, async () => {
      await credentials.stage(ADMIN, 'wa-1', THIRD, { version: 1 })
      return inspected()
    })
    const late = credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    await expect(late).rejects.toMatchObject({ code: 'version-conflict', credential: { version: 2 } })
  })

  it('forgets the candidate after an hour, in the store too', async () => {
    const { credentials, store, pass } = await createWorld()
    await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    pass(HOUR - 1)
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({ version: 2, candidate: {} })
    pass(1)
    await expect(credentials.list(ADMIN)).resolves.toMatchObject({ credentials: [{ version: 3, candidate: null }] })
    await expect(store.get('wa-1')).resolves.toMatchObject({ candidate: null, version: 3 })
    await expect(credentials.promote(ADMIN, 'wa-1', { version: 2, acknowledge: [] })).rejects.toMatchObject({
      code: 'version-conflict',
    })
  })
})

describe('promote', () => {
  it('makes the candidate live and keeps the live token for a day', async () => {
    const { credentials, rotate, pass, vault } = await createWorld()
    await rotate(LIVE)
    const promoted = await rotate(NEXT)
    expect(promoted).toMatchObject({
      live: { fingerprint: await vault.fingerprint(NEXT) },
      candidate: null,
      previous: { fingerprint: await vault.fingerprint(LIVE), restorableUntil: new Date('2026-11-24T12:00:00Z') },
    })
    await expect(credentials.getLiveToken('wa-1')).resolves.toEqual({
      token: NEXT,
      fingerprint: promoted.live?.fingerprint,
    })
    pass(DAY)
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({ previous: null })
  })

  it('keeps the replaced token no longer than it lives', async () => {
    const { rotate, meta, credentials, pass } = await createWorld()
    meta.inspections.set(LIVE, () => inspected({ expires_at: until(0.5) }))
    await rotate(LIVE)
    await expect(rotate(NEXT)).resolves.toMatchObject({
      previous: { restorableUntil: new Date('2026-11-24T00:00:00Z') },
    })
    meta.inspections.set(THIRD, () => inspected({ expires_at: until(2) }))
    await rotate(THIRD)
    pass(3 * DAY)
    const { version } = await credentials.get(ADMIN, 'wa-1')
    expect(version).toBeGreaterThan(0)
    await expect(rotate(NEXT)).resolves.toMatchObject({ previous: null })
  })

  it('wants every loss accepted by name', async () => {
    const { credentials, rotate, meta } = await createWorld()
    const { version } = await rotate(LIVE)
    meta.inspections.set(NEXT, () =>
      inspected({
        scopes: ['whatsapp_business_messaging'],
        granular_scopes: [{ scope: 'whatsapp_business_messaging' }],
      }),
    )
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version })
    const ids = staged.comparison?.losses.map(({ id }) => id)
    expect(ids).toEqual(['permission-lost:whatsapp_business_management'])
    for (const acknowledge of [[], ['permission-lost:ads_read']]) {
      await expect(credentials.promote(ADMIN, 'wa-1', { version: staged.version, acknowledge })).rejects.toMatchObject({
        code: 'acknowledgement-required',
        losses: [{ id: 'permission-lost:whatsapp_business_management' }],
      })
    }
    const acknowledge = ['permission-lost:whatsapp_business_management', 'something:else']
    await credentials.promote(ADMIN, 'wa-1', { version: staged.version, acknowledge })
    const { events } = await credentials.events(ADMIN, 'wa-1')
    expect(events[0]).toMatchObject({ kind: 'promoted', acknowledged: ids, actor: 'asha' })
  })

  it.each([
    ['nothing', null, 'no new token'],
    [
      'an expired one',
      { is_valid: false, expires_at: until(-1), error: { code: 190, subcode: 463, message: 'x' } },
      'expired',
    ],
    [
      'one that is not accepted',
      { is_valid: false, error: { code: 190, subcode: 460, message: 'x' } },
      'does not accept',
    ],
  ])('refuses %s', async (_, facts, sentence) => {
    const { credentials, meta, rotate } = await createWorld()
    let { version } = await rotate(LIVE)
    if (facts) {
      meta.inspections.set(NEXT, () => inspected(facts))
      version = (await credentials.stage(ADMIN, 'wa-1', NEXT, { version })).version
    }
    const promoted = credentials.promote(ADMIN, 'wa-1', { version, acknowledge: [] })
    await expect(promoted).rejects.toMatchObject({
      code: 'not-promotable',
      message: expect.stringContaining(sentence) as string,
    })
    await expect(credentials.getLiveToken('wa-1')).resolves.toMatchObject({ token: LIVE })
  })

  it('refuses a candidate that ran out after it was checked', async () => {
    const { credentials, meta, pass } = await createWorld()
    meta.inspections.set(NEXT, () => inspected({ expires_at: until(0.01) }))
    const { version } = await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    pass(0.02 * DAY)
    await expect(credentials.promote(ADMIN, 'wa-1', { version, acknowledge: [] })).rejects.toMatchObject({
      code: 'not-promotable',
    })
  })

  it('refuses the token that is live already', async () => {
    const { credentials, rotate } = await createWorld()
    const { version } = await rotate(LIVE)
    const staged = await credentials.stage(ADMIN, 'wa-1', LIVE, { version })
    await expect(
      credentials.promote(ADMIN, 'wa-1', { version: staged.version, acknowledge: [] }),
    ).rejects.toMatchObject({
      code: 'not-promotable',
    })
  })

  it('lets one of two admins win', async () => {
    const { credentials, rotate } = await createWorld()
    const { version } = await rotate(LIVE)
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version })
    const write = { version: staged.version, acknowledge: [] }
    const results = await Promise.allSettled([
      credentials.promote(ADMIN, 'wa-1', write),
      credentials.promote({ ...ADMIN, actor: 'bela' }, 'wa-1', write),
      credentials.discard(ADMIN, 'wa-1', write),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
    for (const reason of refused) expect(reason).toMatchObject({ code: 'version-conflict' })
  })
})

describe('undo', () => {
  it('swaps back, and keeps the undone token as the candidate', async () => {
    const { credentials, rotate, vault } = await createWorld()
    await rotate(LIVE)
    const promoted = await rotate(NEXT)
    const undone = await credentials.undo(ADMIN, 'wa-1', { version: promoted.version })
    expect(undone).toMatchObject({
      version: promoted.version + 1,
      live: { fingerprint: await vault.fingerprint(LIVE) },
      candidate: { fingerprint: await vault.fingerprint(NEXT) },
      previous: null,
    })
    expect(undone.live).not.toHaveProperty('restorableUntil')
    await expect(credentials.getLiveToken('wa-1')).resolves.toMatchObject({ token: LIVE })
    const again = await credentials.promote(ADMIN, 'wa-1', { version: undone.version, acknowledge: [] })
    expect(again.live?.fingerprint).toBe(await vault.fingerprint(NEXT))
    await expect(credentials.getLiveToken('wa-1')).resolves.toMatchObject({ token: NEXT })
  })

  it('is refused without a previous token, and with one that Meta no longer accepts', async () => {
    const { credentials, rotate, meta, time } = await createWorld()
    const first = await rotate(LIVE)
    await expect(credentials.undo(ADMIN, 'wa-1', { version: first.version })).rejects.toMatchObject({
      code: 'not-promotable',
    })
    meta.inspections.set(LIVE, () => inspected({ is_valid: false, error: { code: 190, subcode: 460, message: 'x' } }))
    await credentials.check(ADMIN, 'wa-1', { version: first.version })
    const second = await rotate(NEXT)
    expect(second.previous?.status).toMatchObject({ state: 'invalid', reason: 'password-changed' })
    await expect(credentials.undo(ADMIN, 'wa-1', { version: second.version })).rejects.toMatchObject({
      code: 'not-promotable',
    })
    expect(time.now).toEqual(second.serverTime)
  })
})

describe('a previous token whose data access ran out', () => {
  it('is shown, but cannot come back', async () => {
    const { credentials, rotate, meta, pass } = await createWorld()
    meta.inspections.set(LIVE, () => inspected({ data_access_expires_at: until(0.5) }))
    await rotate(LIVE)
    const { version } = await rotate(NEXT)
    pass(0.6 * DAY)
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({ previous: { status: { state: 'expired' } } })
    await expect(credentials.undo(ADMIN, 'wa-1', { version })).rejects.toMatchObject({
      code: 'not-promotable',
      message: expect.stringContaining('expired') as string,
    })
  })
})

describe('a sealed token that was tampered with', () => {
  it('never becomes live', async () => {
    const { credentials, rotate, store } = await createWorld()
    await rotate(LIVE)
    const promoted = await rotate(NEXT)
    const staged = await credentials.stage(ADMIN, 'wa-1', THIRD, { version: promoted.version })
    const record = await store.get('wa-1')
    const swapped = record && {
      ...record,
      revision: record.revision + 1,
      candidate: record.candidate && { ...record.candidate, sealed: record.live?.sealed ?? '' },
      previous: record.previous && { ...record.previous, sealed: record.live?.sealed ?? '' },
    }
    await expect(swapped && store.replace(swapped, swapped.revision - 1, [])).resolves.toBe(true)
    const write = { version: staged.version, acknowledge: [] }
    await expect(credentials.promote(ADMIN, 'wa-1', write)).rejects.toThrow('moved to another place')
    await expect(credentials.undo(ADMIN, 'wa-1', write)).rejects.toThrow('moved to another place')
    await expect(credentials.getLiveToken('wa-1')).resolves.toMatchObject({ token: NEXT })
  })
})

describe('a store in which somebody else always writes first', () => {
  it('is given up with an error after some attempts', async () => {
    const { credentials, store, pass } = await createWorld()
    await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    let attempts = 0
    store.replace = () => {
      attempts++
      return Promise.resolve(false)
    }
    await expect(credentials.discard(ADMIN, 'wa-1', { version: 2 })).rejects.toMatchObject({ code: 'server' })
    expect(attempts).toBe(20)
    pass(HOUR)
    await expect(credentials.get(ADMIN, 'wa-1')).rejects.toMatchObject({ code: 'server' })
  })
})

describe('discard', () => {
  it('forgets the candidate, and does nothing without one', async () => {
    const { credentials } = await createWorld()
    const staged = await credentials.stage(ADMIN, 'wa-1', NEXT, { version: 1 })
    const discarded = await credentials.discard(ADMIN, 'wa-1', { version: staged.version })
    expect(discarded).toMatchObject({ candidate: null, comparison: null, version: 3 })
    await expect(credentials.discard(ADMIN, 'wa-1', { version: 3 })).resolves.toMatchObject({ version: 3 })
    const { events } = await credentials.events(ADMIN, 'wa-1')
    expect(events.map(({ kind }) => kind)).toEqual(['discarded', 'staged'])
  })
})

describe('who may', () => {
  it('answers a stranger as if there were nothing, and shows a viewer everything', async () => {
    const { credentials, rotate } = await createWorld()
    await rotate(LIVE)
    await expect(credentials.get(STRANGER, 'wa-1')).rejects.toMatchObject({ code: 'not-found' })
    await expect(credentials.list(STRANGER)).resolves.toMatchObject({ credentials: [] })
    await expect(credentials.get(LOOKER, 'wa-1')).resolves.toMatchObject({ viewer: { can: 'view' }, live: {} })
  })

  it('refuses writes of a viewer below the handler too', async () => {
    const { credentials } = await createWorld()
    const write = { version: 1, acknowledge: [] }
    for (const refused of [
      credentials.stage(LOOKER, 'wa-1', NEXT, write),
      credentials.discard(LOOKER, 'wa-1', write),
      credentials.promote(LOOKER, 'wa-1', write),
      credentials.undo(LOOKER, 'wa-1', write),
      credentials.check(LOOKER, 'wa-1', write),
      credentials.renew(LOOKER, 'wa-1', write),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})

describe('register', () => {
  it('makes a place once, with defaults for what it is not told', async () => {
    const { credentials } = await createWorld()
    const place = { id: 'wa-2', accountId: 'acme', label: 'Second', requirements: { appId: '99' } }
    await expect(credentials.register(place)).resolves.toBe(true)
    await expect(credentials.register({ ...place, label: 'Other' })).resolves.toBe(false)
    await expect(credentials.get(ADMIN, 'wa-2')).resolves.toMatchObject({
      label: 'Second',
      version: 1,
      live: null,
      requirements: { appId: '99', permissions: ['whatsapp_business_messaging', 'whatsapp_business_management'] },
    })
    await expect(credentials.register({ ...place, accountId: 'other' })).rejects.toThrow('another account')
  })

  it.each(['', 'openapi.json', 'a/b', '..', 'a b', 'a\0', 'x'.repeat(201)])('refuses %j as an id', async (id) => {
    const { credentials } = await createWorld()
    await expect(credentials.register({ id, accountId: 'acme', label: '' })).rejects.toThrow('id of a credential')
  })

  it('refuses accounts of Meta that are not numbers', async () => {
    const { credentials } = await createWorld()
    const requirements = { wabas: [{ id: '../me', name: null }] }
    await expect(credentials.register({ id: 'x', accountId: 'acme', label: '', requirements })).rejects.toThrow(
      'digits',
    )
  })
})
