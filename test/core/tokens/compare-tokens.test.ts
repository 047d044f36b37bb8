import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareTokens,
  isTemporaryToken,
  type GranularTargets,
  type Requirements,
  type WabaReach,
} from '../../../src/core/index.js'
import { daysFromNow, inDays, makeInspection, NEVER, UNKNOWN } from '../fixtures/make-inspection.js'

const runs = Math.min(Number(process.env['FC_RUNS'] ?? 10_000), 200_000)

const SEND = 'whatsapp_business_messaging'
const MANAGE = 'whatsapp_business_management'
const requirements: Requirements = {
  appId: '634974688087057',
  wabas: [
    { id: '101', name: 'India' },
    { id: '102', name: null },
  ],
  permissions: [SEND, MANAGE],
  recommendedPermissions: ['business_management'],
}
const full = {
  scopes: [SEND, MANAGE],
  granularScopes: { [SEND]: ['101', '102'], [MANAGE]: ['101', '102'] } as Record<string, GranularTargets>,
}
const live = makeInspection(full)
const like = (rest: Parameters<typeof makeInspection>[0]) => makeInspection({ ...full, ...rest })

const lossIds = (...tokens: [typeof live | null, typeof live | null]) =>
  compareTokens(...tokens, requirements).losses.map((loss) => loss.id)
const gainIds = (...tokens: [typeof live | null, typeof live | null]) =>
  compareTokens(...tokens, requirements).gains.map((gain) => gain.id)

describe('compareTokens', () => {
  it('finds nothing between equals', () => {
    expect(compareTokens(live, like({ checkedAt: daysFromNow(1) }), requirements)).toEqual({ gains: [], losses: [] })
  })

  it('names a loss by kind and subject', () => {
    const candidate = like({ scopes: [SEND], granularScopes: { [SEND]: 'all' } })
    expect(compareTokens(live, candidate, requirements).losses).toEqual([
      { id: `permission-lost:${MANAGE}`, kind: 'permission-lost', subject: MANAGE },
    ])
    expect(compareTokens(candidate, live, requirements).gains).toEqual([
      { id: `permission-gained:${MANAGE}`, kind: 'permission-gained', subject: MANAGE },
    ])
  })

  it('counts permissions that nobody requires', () => {
    expect(lossIds(like({ scopes: [SEND, MANAGE, 'ads_read'] }), live)).toEqual(['permission-lost:ads_read'])
  })

  it('takes a granular entry for a permission', () => {
    expect(lossIds(live, like({ scopes: [], granularScopes: full.granularScopes }))).toEqual([])
  })

  describe('of accounts', () => {
    const seen = (...states: WabaReach['state'][]): WabaReach[] =>
      states.map((state, at) => ({ wabaId: `${101 + at}`, state, phoneNumbers: [], error: null }))

    it('loses one that refused the candidate, whatever its permissions say', () => {
      const reach = { live: seen('reachable', 'reachable'), candidate: seen('reachable', 'denied') }
      expect(compareTokens(live, live, requirements, reach).losses.map(({ id }) => id)).toEqual(['waba-lost:102'])
      const back = { live: reach.candidate, candidate: reach.live }
      expect(compareTokens(live, live, requirements, back).gains.map(({ id }) => id)).toEqual(['waba-gained:102'])
    })

    it.each<[string, WabaReach['state'], WabaReach['state']]>([
      ['could not be asked with the candidate', 'reachable', 'unknown'],
      ['refused the token in use too', 'denied', 'denied'],
      ['could not be asked with the token in use', 'unknown', 'denied'],
    ])('loses none that %s', (_, before, after) => {
      const reach = { live: seen(before), candidate: seen(after) }
      expect(compareTokens(live, live, requirements, reach)).toEqual({ gains: [], losses: [] })
    })

    it('loses one once, by permission and by refusal', () => {
      const candidate = like({ granularScopes: { [SEND]: ['101'], [MANAGE]: ['101', '102'] } })
      const reach = { live: seen('reachable', 'reachable'), candidate: seen('reachable', 'denied') }
      expect(compareTokens(live, candidate, requirements, reach).losses.map(({ id }) => id)).toEqual(['waba-lost:102'])
    })

    it('wins none over a token that is over: all of them refuse it', () => {
      const reach = { live: seen('denied', 'denied'), candidate: seen('reachable', 'reachable') }
      expect(compareTokens(like({ isValid: false }), live, requirements, reach).gains).toEqual([])
    })

    it('leaves those alone that nobody here needs', () => {
      const reach = { live: seen('reachable'), candidate: seen('denied') }
      expect(compareTokens(live, live, { ...requirements, wabas: [] }, reach).losses).toEqual([])
    })

    it('loses an account that the candidate names no more', () => {
      const candidate = like({ granularScopes: { [SEND]: ['101'], [MANAGE]: ['101', '102'] } })
      expect(lossIds(live, candidate)).toEqual(['waba-lost:102'])
      expect(gainIds(candidate, live)).toEqual(['waba-gained:102'])
    })

    it('loses accounts that only the live token knows', () => {
      const wide = like({ granularScopes: { [SEND]: ['101', '102', '103'], [MANAGE]: 'all' } })
      expect(lossIds(wide, live)).toEqual(['waba-lost:103'])
      expect(gainIds(live, wide)).toEqual(['waba-gained:103'])
    })

    it('loses a required account where the live token reaches all', () => {
      const all = like({ granularScopes: { [SEND]: 'all', [MANAGE]: 'all' } })
      expect(lossIds(all, like({ granularScopes: { [SEND]: ['101'], [MANAGE]: ['101'] } }))).toEqual(['waba-lost:102'])
    })

    it('does not report an account beside the permission that is lost with it', () => {
      const candidate = like({ scopes: [SEND], granularScopes: { [SEND]: ['101', '102'] } })
      expect(lossIds(live, candidate)).toEqual([`permission-lost:${MANAGE}`])
    })

    it('does not take businesses for accounts', () => {
      const business = { scopes: [SEND, MANAGE, 'business_management'] }
      const granular = { ...full.granularScopes, business_management: ['900'] }
      expect(
        lossIds(
          like({ ...business, granularScopes: granular }),
          like({ ...business, granularScopes: full.granularScopes }),
        ),
      ).toEqual([])
      const all = { ...granular, [SEND]: 'all', [MANAGE]: 'all' } as const
      expect(
        lossIds(
          like({ ...business, granularScopes: all }),
          like({ ...business, granularScopes: { ...granular, [SEND]: ['101'] } }),
        ),
      ).toEqual(['waba-lost:102'])
    })

    it.each([
      ['an empty list', { [SEND]: 'unlisted', [MANAGE]: ['101', '102'] }],
      ['no entry', { [MANAGE]: ['101', '102'] }],
      ['no list at all', null],
    ] as [string, Record<string, GranularTargets> | null][])('cannot tell with %s', (_, granularScopes) => {
      expect(lossIds(live, like({ granularScopes }))).toEqual(['unchecked:101', 'unchecked:102'])
      expect(lossIds(like({ granularScopes }), live)).toEqual([])
    })

    it('says lost rather than unclear where both are true', () => {
      const candidate = like({ granularScopes: { [SEND]: 'unlisted', [MANAGE]: ['101'] } })
      expect(lossIds(live, candidate)).toEqual(['waba-lost:102', 'unchecked:101'])
    })
  })

  describe('of clocks', () => {
    it.each([
      [NEVER, inDays(60), ['expires-sooner:token'], []],
      [inDays(60), inDays(50), ['expires-sooner:token'], []],
      [inDays(50), inDays(60), [], ['expires-later:token']],
      [inDays(50), NEVER, [], ['expires-later:token']],
      [NEVER, NEVER, [], []],
      [inDays(50), inDays(50), [], []],
      [UNKNOWN, inDays(50), [], []],
      [inDays(50), UNKNOWN, ['unchecked:expiry'], []],
      [NEVER, UNKNOWN, ['unchecked:expiry'], []],
      [UNKNOWN, UNKNOWN, [], []],
    ])('token: %o → %o', (before, after, losses, gains) => {
      const [a, b] = [like({ expiry: before }), like({ expiry: after })]
      expect([lossIds(a, b), gainIds(a, b)]).toEqual([losses, gains])
    })

    it('data access has its own', () => {
      const [a, b] = [like({ dataAccessExpiry: NEVER }), like({ dataAccessExpiry: inDays(90) })]
      expect(lossIds(a, b)).toEqual(['expires-sooner:data-access'])
      expect(gainIds(b, a)).toEqual(['expires-later:data-access'])
    })

    it('do not count against the successor of a token that no longer works', () => {
      expect(lossIds(like({ isValid: false }), like({ expiry: inDays(60) }))).toEqual([])
      expect(lossIds(like({ isValid: null }), like({ expiry: inDays(60) }))).toEqual(['expires-sooner:token'])
    })
  })

  it.each([
    [{ appId: '7' }, {}, ['other-app:7']],
    [{ appId: null }, {}, []],
    [{ appId: '7' }, { appId: '7' }, []],
    [{ appId: '7' }, { appId: null }, ['other-app:7']],
    [{ type: 'USER' }, {}, ['other-type:USER']],
    [{ type: null }, {}, []],
    [{ type: 'USER' }, { type: null }, []],
  ])('compares app and type: %o after %o', (candidate, before, losses) => {
    expect(lossIds(like(before), like(candidate))).toEqual(losses)
  })

  describe('of temporary tokens', () => {
    const aDay = { type: 'USER', issuedAt: daysFromNow(0), expiry: inDays(1) }

    it('warns of one', () => {
      expect(lossIds(null, like(aDay))).toEqual(['temporary-token:USER'])
      expect(lossIds(null, like({ ...aDay, type: null }))).toEqual(['temporary-token:unknown'])
      expect(lossIds(live, like(aDay))).toContain('temporary-token:USER')
    })

    it('does not warn when the live one is temporary too', () => {
      expect(lossIds(like(aDay), like({ ...aDay, expiry: inDays(1.5) }))).toEqual([])
    })

    it.each([
      [daysFromNow(0), inDays(2), true],
      [daysFromNow(0), inDays(2.01), false],
      [daysFromNow(-59.5), inDays(0.5), false],
      [daysFromNow(-3), inDays(-2), true],
      [daysFromNow(2), inDays(1), false],
      [daysFromNow(1), inDays(1), false],
      [null, inDays(1), true],
      [null, inDays(1.01), false],
      [null, inDays(-1), false],
      [null, NEVER, false],
      [daysFromNow(0), UNKNOWN, false],
    ])('knows one by its life: issued %o, expiry %o', (issuedAt, expiry, temporary) => {
      expect(isTemporaryToken(like({ issuedAt, expiry, type: 'USER' }))).toBe(temporary)
    })

    it('takes no system user token of unknown age for one, which lives 60 days or for ever', () => {
      expect(isTemporaryToken(like({ issuedAt: null, expiry: inDays(0.5), type: 'USER' }))).toBe(true)
      expect(isTemporaryToken(like({ issuedAt: null, expiry: inDays(0.5), type: 'SYSTEM_USER' }))).toBe(false)
    })
  })

  describe('without facts', () => {
    it('says that a candidate was not checked', () => {
      expect(lossIds(live, null)).toEqual(['unchecked:token'])
      expect(lossIds(null, null)).toEqual(['unchecked:token'])
      expect(lossIds(live, like({ isValid: null }))).toEqual(['unchecked:token'])
      expect(gainIds(live, null)).toEqual([])
    })

    it('says that permissions are unknown', () => {
      const silent = makeInspection()
      expect(lossIds(live, silent)).toEqual(['unchecked:permissions'])
      expect(lossIds(null, silent)).toEqual(['unchecked:permissions'])
      expect(lossIds(silent, live)).toEqual([])
    })

    it('does not ask about permissions that granular entries answer', () => {
      expect(lossIds(live, like({ scopes: null }))).toEqual([])
      expect(lossIds(like({ scopes: [SEND, MANAGE, 'ads_read'] }), like({ scopes: null }))).toEqual([
        'unchecked:permissions',
      ])
    })

    it('compares the first token with the requirements only', () => {
      expect(lossIds(null, live)).toEqual([])
      expect(gainIds(null, live)).toEqual([])
      expect(lossIds(null, like({ appId: '7', expiry: UNKNOWN, scopes: [SEND], granularScopes: {} }))).toEqual([
        'other-app:7',
      ])
    })
  })

  it('has the losses of one direction as gains of the other', { timeout: 600_000 }, () => {
    const targets = fc.oneof(
      fc.constantFrom<GranularTargets>('all', 'unlisted'),
      fc.subarray(['101', '102', '103', '104']).map((ids): GranularTargets => (ids.length > 0 ? ids : 'unlisted')),
    )
    const scope = fc.constantFrom(SEND, MANAGE, 'business_management', 'email', 'constructor')
    const token = fc
      .record({
        scopes: fc.option(fc.uniqueArray(scope)),
        granularScopes: fc.option(fc.dictionary(scope, targets)),
        expiry: fc.constantFrom(NEVER, UNKNOWN, inDays(3), inDays(60)),
        dataAccessExpiry: fc.constantFrom(NEVER, UNKNOWN, inDays(3), inDays(60)),
      })
      .map(makeInspection)
    const of = (items: { kind: string; subject: string }[], kind: string) =>
      items
        .filter((item) => item.kind === kind)
        .map((item) => item.subject)
        .sort()

    fc.assert(
      fc.property(token, token, (a, b) => {
        const [there, back] = [compareTokens(a, b, requirements), compareTokens(b, a, requirements)]
        expect(of(there.losses, 'permission-lost')).toEqual(of(back.gains, 'permission-gained'))
        expect(of(there.losses, 'waba-lost')).toEqual(of(back.gains, 'waba-gained'))
        expect(of(there.losses, 'expires-sooner')).toEqual(of(back.gains, 'expires-later'))
        const lost = new Set(of(there.losses, 'permission-lost'))
        expect(of(there.gains, 'permission-gained').filter((permission) => lost.has(permission))).toEqual([])
        expect(new Set(there.losses.map((loss) => loss.id)).size).toBe(there.losses.length)
        expect(compareTokens(a, a, requirements)).toMatchObject({ gains: [] })
        expect(compareTokens(a, a, requirements).losses.every((loss) => loss.kind === 'unchecked')).toBe(true)
      }),
      { numRuns: runs },
    )
  })
})
