import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byUrgency,
  credentialAlerts,
  type AlertSlot,
  type AlertSource,
  type TokenInspection,
} from '../../../src/core/index.js'
import { daysFromNow, inDays, makeInspection, makeTokenError, NOW } from '../fixtures/make-inspection.js'

const runs = Math.min(Number(process.env['FC_RUNS'] ?? 10_000), 200_000)

const SEND = 'whatsapp_business_messaging'
const number = { id: '15550001', displayPhoneNumber: '+91 98000 00001', verifiedName: 'Acme' }
const reach: AlertSlot['reach'] = [{ wabaId: '101', state: 'reachable', phoneNumbers: [number], error: null }]

const slot = (rest: Partial<TokenInspection> | null = {}, fingerprint = 'live'): AlertSlot => ({
  fingerprint,
  inspection: rest && makeInspection({ scopes: [SEND], granularScopes: { [SEND]: ['101'] }, ...rest }),
  reach,
})
const source = (live: AlertSlot | null, candidate: AlertSlot | null = null): AlertSource => ({
  live,
  candidate,
  requirements: { appId: null, wabas: [{ id: '101', name: null }], permissions: [SEND], recommendedPermissions: [] },
})
const alertsOf = (live: AlertSlot | null, options = {}, candidate: AlertSlot | null = null) =>
  credentialAlerts(source(live, candidate), { now: NOW, ...options })

describe('credentialAlerts', () => {
  it('is silent about a token that works', () => {
    expect(alertsOf(slot())).toEqual([])
    expect(alertsOf(slot({ expiry: inDays(50), dataAccessExpiry: inDays(80) }))).toEqual([])
    expect(alertsOf(null)).toEqual([])
  })

  it.each([
    [7.01, null],
    [7, 'live:7d expiring warning 7'],
    [1.01, 'live:7d expiring warning 2'],
    [1, 'live:1d critical critical 1'],
    [0.001, 'live:1d critical critical 1'],
    [0, 'live:expired expired critical 0'],
    [-30, 'live:expired expired critical 0'],
  ])('speaks of a token with %d days left', (days, told) => {
    const expiry = inDays(days)
    const received = alertsOf(slot({ expiry })).map((alert) => {
      expect(alert.deadline).toEqual({ at: daysFromNow(days), clock: 'token' })
      return `${alert.key} ${alert.kind} ${alert.severity} ${alert.daysLeft}`
    })
    expect(received).toEqual(told === null ? [] : [told])
  })

  it.each([
    [7.01, null],
    [5, 'live:data-access-7d data-access warning 5'],
    [0.5, 'live:data-access-1d data-access critical 1'],
    [-1, 'live:data-access-0d data-access critical 0'],
  ])('speaks of data access that ends in %d days', (days, told) => {
    const received = alertsOf(slot({ dataAccessExpiry: inDays(days) })).map(
      (alert) => `${alert.key} ${alert.kind} ${alert.severity} ${alert.daysLeft}`,
    )
    expect(received).toEqual(told === null ? [] : [told])
  })

  it('speaks of both clocks', () => {
    const alerts = alertsOf(slot({ expiry: inDays(6), dataAccessExpiry: inDays(3) }))
    expect(alerts.map((alert) => alert.kind)).toEqual(['data-access', 'expiring'])
  })

  it('names the numbers that the token serves', () => {
    expect(alertsOf(slot({ expiry: inDays(3) }))[0]?.serves).toEqual([number])
  })

  it.each([
    [14, '14d', 'expiring'],
    [8, '14d', 'expiring'],
    [7, '7d', 'expiring'],
    [3, '3d', 'expiring'],
    [1, '1d', 'critical'],
  ])('comes back at thresholds of the host: %d days left', (days, mark, kind) => {
    const alerts = alertsOf(slot({ expiry: inDays(days) }), { remindAtDays: [3, 14] })
    expect(alerts.map((alert) => [alert.key, alert.kind])).toEqual([[`live:${mark}`, kind]])
  })

  it('takes other limits', () => {
    expect(alertsOf(slot({ expiry: inDays(10) }), { warnWithinDays: 14 })[0]?.key).toBe('live:14d')
    expect(alertsOf(slot({ expiry: inDays(5) }), { warnWithinDays: 3 })).toEqual([])
    expect(alertsOf(slot({ expiry: inDays(2) }), { criticalWithinDays: 3 })[0]?.kind).toBe('critical')
    expect(alertsOf(slot({ expiry: inDays(5) }), { warnWithinDays: undefined })[0]?.key).toBe('live:7d')
  })

  it.each([
    ['its date is far away', { expiry: inDays(50), error: makeTokenError({ reason: 'revoked' }) }, 'not-accepted'],
    ['it never expires', { error: makeTokenError({ reason: 'password-changed' }) }, 'not-accepted'],
    ['its date is near', { expiry: inDays(0.5) }, 'not-accepted'],
    ['data access has ended', { dataAccessExpiry: inDays(-1) }, 'not-accepted'],
    ['Meta says that it expired', { error: makeTokenError({ reason: 'expired' }) }, 'expired'],
    [
      'Meta says that it expired, but it had time left',
      { expiry: inDays(40), error: makeTokenError({ reason: 'expired' }) },
      'not-accepted',
    ],
    ['its date is past', { expiry: inDays(-1) }, 'expired'],
  ] as [string, Partial<TokenInspection>, string][])('says one thing of a refused token: %s', (_, rest, kind) => {
    const alerts = alertsOf(slot({ isValid: false, scopes: [], checkedAt: daysFromNow(-9), ...rest }))
    expect(alerts.map((alert) => [alert.key, alert.kind, alert.severity])).toEqual([[`live:${kind}`, kind, 'critical']])
  })

  it('gives a refused token no date', () => {
    expect(alertsOf(slot({ isValid: false, expiry: inDays(50) }))[0]).toMatchObject({ deadline: null, daysLeft: null })
  })

  it('warns by the clock also where Meta gave no verdict', () => {
    expect(alertsOf(slot({ isValid: null, expiry: inDays(3) }))[0]?.kind).toBe('expiring')
  })

  it('warns of a required permission that is missing', () => {
    expect(alertsOf(slot({ scopes: [], granularScopes: null }))).toMatchObject([
      { key: 'live:missing-permission', kind: 'missing-permission', severity: 'warning', deadline: null },
    ])
    expect(alertsOf(slot({ granularScopes: { [SEND]: ['7'] } }))[0]?.kind).toBe('missing-permission')
    expect(alertsOf(slot({ scopes: null, granularScopes: null }))).toEqual([])
  })

  it('warns when one of two permissions, or of two accounts, is missing', () => {
    const MANAGE = 'whatsapp_business_management'
    const { requirements } = source(null)
    const kinds = (wanted: Partial<typeof requirements>) =>
      credentialAlerts(
        { live: slot(), candidate: null, requirements: { ...requirements, ...wanted } },
        { now: NOW },
      ).map((alert) => alert.kind)
    expect(kinds({ permissions: [SEND, MANAGE] })).toEqual(['missing-permission'])
    const wabas = ['101', '102'].map((id) => ({ id, name: null }))
    expect(kinds({ wabas })).toEqual(['missing-permission'])
  })

  it('warns of an account that the token cannot read', () => {
    const denied: AlertSlot = { ...slot(), reach: [{ wabaId: '101', state: 'denied', phoneNumbers: [], error: null }] }
    expect(alertsOf(denied)[0]?.kind).toBe('missing-permission')
    expect(alertsOf({ ...denied, reach: [...reach, ...denied.reach] })[0]?.kind).toBe('missing-permission')
    const unknown: AlertSlot = {
      ...slot(),
      reach: [{ wabaId: '101', state: 'unknown', phoneNumbers: [], error: null }],
    }
    expect(alertsOf(unknown)).toEqual([])
  })

  it.each([
    [daysFromNow(-1.01), {}, ['check-stale']],
    [daysFromNow(-1), {}, ['check-stale']],
    [daysFromNow(-0.99), {}, []],
    [daysFromNow(1), {}, []],
    [daysFromNow(-0.5), { staleAfterHours: 6 }, ['check-stale']],
  ])('says when the last look is old: %o, %o', (checkedAt, options, kinds) => {
    expect(alertsOf(slot({ checkedAt }), options).map((alert) => alert.kind)).toEqual(kinds)
  })

  it('says when a token was never inspected', () => {
    expect(alertsOf(slot(null))).toMatchObject([{ key: 'live:check-stale', kind: 'check-stale', severity: 'info' }])
  })

  it('says that a candidate waits, unless it cannot be used', () => {
    const waiting = [
      { key: 'next:candidate-waiting', kind: 'candidate-waiting', severity: 'info', fingerprint: 'next' },
    ]
    expect(alertsOf(slot(), {}, slot({}, 'next'))).toMatchObject(waiting)
    expect(alertsOf(null, {}, slot(null, 'next'))).toMatchObject(waiting)
    expect(alertsOf(slot(), {}, slot({ isValid: false }, 'next'))).toEqual([])
    expect(alertsOf(slot(), {}, slot({ expiry: inDays(-1) }, 'next'))).toEqual([])
  })

  it('puts the most urgent first', () => {
    const live = slot({
      expiry: inDays(5),
      dataAccessExpiry: inDays(0.5),
      scopes: [],
      granularScopes: null,
      checkedAt: daysFromNow(-3),
    })
    expect(alertsOf(live, {}, slot({}, 'next')).map((alert) => alert.kind)).toEqual([
      'data-access',
      'missing-permission',
      'expiring',
      'check-stale',
      'candidate-waiting',
    ])
  })

  it('orders the alerts of many credentials', () => {
    const alerts = [
      slot({ expiry: inDays(5) }),
      slot({ expiry: inDays(2) }),
      slot({ isValid: false }),
      slot({ expiry: inDays(-2) }),
    ]
      .flatMap((live) => alertsOf(live))
      .sort(byUrgency)
    expect(alerts.map((alert) => [alert.kind, alert.daysLeft])).toEqual([
      ['not-accepted', null],
      ['expired', 0],
      ['expiring', 2],
      ['expiring', 5],
    ])
  })

  it('keeps a key between thresholds, and never calls a living token expired', { timeout: 600_000 }, () => {
    const moment = fc.double({ min: -30, max: 30, noNaN: true })
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(true, null), (expiresIn, elapsed, isValid) => {
        const expiry = inDays(expiresIn)
        const now = daysFromNow(elapsed)
        const [alert] = credentialAlerts(source(slot({ isValid, expiry, checkedAt: now })), { now })
        const left = daysFromNow(expiresIn).getTime() - now.getTime()
        const expected =
          left <= 0 ? 'live:expired' : left <= 86_400_000 ? 'live:1d' : left <= 7 * 86_400_000 ? 'live:7d' : undefined
        expect(alert?.key).toBe(expected)
      }),
      { numRuns: runs },
    )
  })
})
