import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenStatus, type Expiry, type TokenState } from '../../../src/core/index.js'
import {
  daysFromNow,
  inDays,
  makeInspection,
  makeTokenError,
  NEVER,
  NOW,
  UNKNOWN,
} from '../fixtures/make-inspection.js'

const runs = Number(process.env['FC_RUNS'] ?? 10_000)
const DAY = 86_400_000

const CLOCKS = {
  past: inDays(-2),
  soon: inDays(5),
  far: inDays(50),
  never: NEVER,
  unknown: UNKNOWN,
} satisfies Record<string, Expiry>
type Clock = keyof typeof CLOCKS
const clocks = Object.keys(CLOCKS) as Clock[]

// rows: the token's clock; columns: data access, in the order of `clocks`
const STATES: Record<'true' | 'false' | 'null', Record<Clock, string>> = {
  true: {
    past: 'expired expired expired expired expired',
    soon: 'expired expiring expiring expiring expiring',
    far: 'expired expiring valid valid valid',
    never: 'expired expiring valid valid valid',
    unknown: 'expired expiring valid valid valid',
  },
  false: {
    past: 'expired expired expired expired expired',
    soon: 'invalid invalid invalid invalid invalid',
    far: 'invalid invalid invalid invalid invalid',
    never: 'invalid invalid invalid invalid invalid',
    unknown: 'invalid invalid invalid invalid invalid',
  },
  null: {
    past: 'expired expired expired expired expired',
    soon: 'expired unknown unknown unknown unknown',
    far: 'expired unknown unknown unknown unknown',
    never: 'expired unknown unknown unknown unknown',
    unknown: 'expired unknown unknown unknown unknown',
  },
}

const combinations = ([true, false, null] as const).flatMap((isValid) =>
  clocks.flatMap((token) =>
    clocks.map((access, column) => ({
      isValid,
      token,
      access,
      state: STATES[`${isValid}`][token].split(' ')[column],
    })),
  ),
)

describe('tokenStatus', () => {
  it.each(combinations)(
    'is $state: is_valid $isValid, token $token, data access $access',
    ({ isValid, token, access, state }) => {
      const inspection = makeInspection({ isValid, expiry: CLOCKS[token], dataAccessExpiry: CLOCKS[access] })
      expect(tokenStatus(inspection, { now: NOW }).state).toBe(state)
    },
  )

  it('knows nothing without an inspection', () => {
    expect(tokenStatus(null, { now: NOW })).toEqual({
      state: 'unknown',
      deadline: null,
      daysLeft: null,
      neverExpires: false,
      reason: null,
    })
  })

  it.each([
    [inDays(50), inDays(5), 'data-access', 5],
    [inDays(5), inDays(50), 'token', 5],
    [inDays(5), inDays(5), 'token', 5],
    [NEVER, inDays(5), 'data-access', 5],
    [UNKNOWN, inDays(5), 'data-access', 5],
    [inDays(5), UNKNOWN, 'token', 5],
    [inDays(5), NEVER, 'token', 5],
  ])('names the nearer clock: %o, %o', (expiry, dataAccessExpiry, clock, days) => {
    const status = tokenStatus(makeInspection({ expiry, dataAccessExpiry }), { now: NOW })
    expect(status.deadline).toEqual({ at: daysFromNow(days), clock })
    expect(status.daysLeft).toBe(days)
  })

  it.each([
    [NEVER, NEVER, true],
    [NEVER, UNKNOWN, true],
    [NEVER, inDays(50), false],
    [UNKNOWN, NEVER, false],
    [UNKNOWN, UNKNOWN, false],
    [inDays(50), NEVER, false],
  ])('says whether it never expires: %o, %o', (expiry, dataAccessExpiry, neverExpires) => {
    expect(tokenStatus(makeInspection({ expiry, dataAccessExpiry }), { now: NOW }).neverExpires).toBe(neverExpires)
  })

  it.each([
    [7 * DAY + 1, 'valid', 8],
    [7 * DAY, 'expiring', 7],
    [DAY + 1, 'expiring', 2],
    [DAY, 'expiring', 1],
    [1, 'expiring', 1],
    [0, 'expired', 0],
    [-1, 'expired', 0],
    [-9 * DAY, 'expired', 0],
  ])('rounds days up: %d ms left', (left, state, daysLeft) => {
    const expiry: Expiry = { kind: 'at', at: new Date(NOW.getTime() + left) }
    expect(tokenStatus(makeInspection({ expiry }), { now: NOW })).toMatchObject({ state, daysLeft })
  })

  it.each([
    [{ warnWithinDays: 14 }, 10, 'expiring'],
    [{ warnWithinDays: 3 }, 5, 'valid'],
    [{ warnWithinDays: undefined }, 5, 'expiring'],
    [{ warnWithinDays: 1, criticalWithinDays: 3 }, 2, 'expiring'],
    [{ warnWithinDays: 0, criticalWithinDays: 0 }, 0.5, 'valid'],
  ])('takes other thresholds: %o, %d days left', (thresholds, days, state) => {
    expect(tokenStatus(makeInspection({ expiry: inDays(days) }), { now: NOW, ...thresholds }).state).toBe(state)
  })

  it.each([
    ['password-changed', inDays(50), 'invalid', 'password-changed'],
    ['revoked', NEVER, 'invalid', 'revoked'],
    [null, UNKNOWN, 'invalid', null],
    ['expired', UNKNOWN, 'expired', 'expired'],
    ['expired', NEVER, 'expired', 'expired'],
    ['expired', inDays(50), 'invalid', 'expired'],
    ['expired', inDays(0.001), 'invalid', 'expired'],
    ['expired', inDays(0), 'expired', 'expired'],
    ['revoked', inDays(-1), 'expired', 'expired'],
    ['revoked', inDays(0), 'expired', 'expired'],
  ] as const)('tells invalidated from expired: reason %s, expiry %o', (reason, expiry, state, told) => {
    const status = tokenStatus(makeInspection({ isValid: false, expiry, error: makeTokenError({ reason }) }), {
      now: NOW,
    })
    expect(status).toMatchObject({ state, reason: told })
  })

  it('believes that a token is valid, whatever error stands beside it', () => {
    expect(tokenStatus(makeInspection({ error: makeTokenError({ reason: 'revoked' }) }), { now: NOW }).state).toBe(
      'valid',
    )
  })

  it('keeps a refused token apart from an ended data access', () => {
    const status = tokenStatus(makeInspection({ isValid: false, expiry: inDays(50), dataAccessExpiry: inDays(-1) }), {
      now: NOW,
    })
    expect(status).toMatchObject({ state: 'invalid', deadline: { clock: 'data-access' } })
  })

  it('takes an error about the token for a verdict where `is_valid` is missing', () => {
    const error = makeTokenError({ reason: 'checkpoint' })
    expect(tokenStatus(makeInspection({ isValid: null, error }), { now: NOW })).toMatchObject({
      state: 'invalid',
      reason: 'checkpoint',
    })
    const other = makeTokenError({ family: 'other', code: 1 })
    expect(tokenStatus(makeInspection({ isValid: null, error: other }), { now: NOW }).state).toBe('unknown')
  })

  it('has no reason to give for a token that works', () => {
    expect(tokenStatus(makeInspection(), { now: NOW }).reason).toBeNull()
    expect(tokenStatus(makeInspection({ expiry: inDays(-1) }), { now: NOW }).reason).toBe('expired')
  })

  describe('as time passes', () => {
    const order: TokenState[] = ['unknown', 'valid', 'expiring', 'invalid', 'expired']
    const moment = fc.integer({ min: -400 * DAY, max: 400 * DAY }).map((ms) => new Date(NOW.getTime() + ms))
    const clock = fc.oneof(
      fc.constant(NEVER),
      fc.constant(UNKNOWN),
      moment.map((at): Expiry => ({ kind: 'at', at })),
    )
    const inspection = fc
      .record({
        isValid: fc.constantFrom(true, false, null),
        expiry: clock,
        dataAccessExpiry: clock,
        error: fc.constantFrom(null, makeTokenError({ reason: 'expired' }), makeTokenError({ reason: 'revoked' })),
      })
      .map(makeInspection)

    it('only gets worse', { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(inspection, moment, moment, fc.integer({ min: 0, max: 30 }), (token, a, b, warnWithinDays) => {
          const [earlier, later] = a <= b ? [a, b] : [b, a]
          const before = tokenStatus(token, { now: earlier, warnWithinDays })
          const after = tokenStatus(token, { now: later, warnWithinDays })
          expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state))
          expect(after.deadline).toEqual(before.deadline)
          expect(after.daysLeft ?? 0).toBeLessThanOrEqual(before.daysLeft ?? 0)
        }),
        { numRuns: runs },
      )
    })

    it('counts the days up, and never a negative one', { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(inspection, moment, (token, now) => {
          const { deadline, daysLeft } = tokenStatus(token, { now })
          const left = deadline && (deadline.at.getTime() - now.getTime()) / DAY
          const rounded =
            left !== null && daysLeft !== null && (left > 0 ? daysLeft >= left && daysLeft - 1 < left : daysLeft === 0)
          expect(rounded || (left === null && daysLeft === null)).toBe(true)
        }),
        { numRuns: runs },
      )
    })
  })
})
