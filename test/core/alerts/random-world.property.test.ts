import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byUrgency,
  credentialAlerts,
  type AlertSlot,
  type AlertSource,
  type CredentialAlert,
  type CredentialAlertOptions,
  type Expiry,
  type GraphError,
  type TokenInspection,
} from '../../../src/core/index.js'
import { makeInspection, makeTokenError, NEVER, UNKNOWN } from '../fixtures/make-inspection.js'

const runs = Math.min(Number(process.env['FC_RUNS'] ?? 1_000), 10_000)

const DAY = 86_400_000
const SEND = 'whatsapp_business_messaging'
const START = Date.parse('2004-01-01T00:00:00Z')
const END = Date.parse('2100-01-01T00:00:00Z')

const moment = fc.integer({ min: START, max: END }).map((time) => new Date(time))
/** Around the edges of what is counted in days, where mistakes are. */
const near = (time: number) =>
  fc
    .tuple(
      fc.integer({ min: -20, max: 20 }),
      fc.constantFrom(-60_000, -1, 0, 1, 60_000),
      fc.integer({ min: 0, max: DAY }),
    )
    .map(([days, edge, rest]) => new Date(time + days * DAY + edge + (rest % 3 === 0 ? rest : 0)))
const expiryNear = (time: number): fc.Arbitrary<Expiry> =>
  fc.oneof(
    { weight: 6, arbitrary: near(time).map((at): Expiry => ({ kind: 'at', at })) },
    { weight: 2, arbitrary: moment.map((at): Expiry => ({ kind: 'at', at })) },
    fc.constantFrom(NEVER, UNKNOWN),
  )

const inspectionNear = (time: number): fc.Arbitrary<TokenInspection> =>
  fc
    .record({
      isValid: fc.constantFrom(true, true, true, false, null),
      expiry: expiryNear(time),
      dataAccessExpiry: expiryNear(time),
      scopes: fc.constantFrom<string[] | null>(null, [], [SEND]),
      granularScopes: fc.constantFrom<TokenInspection['granularScopes']>(
        null,
        { [SEND]: ['101'] },
        { [SEND]: ['999'] },
      ),
      error: fc.constantFrom<GraphError | null>(null, null, makeTokenError(), makeTokenError({ reason: 'revoked' })),
      checkedAt: near(time),
    })
    .map((fields) => makeInspection(fields.isValid === true ? { ...fields, error: null } : fields))

const slotNear = (time: number, fingerprint: string) =>
  fc.record({
    fingerprint: fc.constant(fingerprint),
    inspection: fc.option(inspectionNear(time), { freq: 9 }),
    reach: fc.constantFrom<AlertSlot['reach']>(
      [],
      [{ wabaId: '101', state: 'reachable', phoneNumbers: [], error: null }],
      [{ wabaId: '101', state: 'denied', phoneNumbers: [], error: null }],
    ),
  })

const days = fc.integer({ min: 0, max: 40 })
const thresholds: fc.Arbitrary<World['options']> = fc.record(
  { warnWithinDays: days, criticalWithinDays: days, remindAtDays: fc.array(days, { maxLength: 3 }) },
  { requiredKeys: [] },
)

interface World {
  now: Date
  source: AlertSource
  options: Omit<CredentialAlertOptions, 'now'>
}

const world: fc.Arbitrary<World> = moment.chain((now) =>
  fc.record({
    now: fc.constant(now),
    options: thresholds,
    source: fc.record({
      live: fc.option(slotNear(now.getTime(), 'live'), { freq: 9 }),
      candidate: fc.option(slotNear(now.getTime(), 'next'), { freq: 2 }),
      requirements: fc.constant({
        appId: null,
        wabas: [{ id: '101', name: null }],
        permissions: [SEND],
        recommendedPermissions: [],
      }),
    }),
  }),
)

const alertsOf = ({ source, options, now }: World, at = now) => credentialAlerts(source, { ...options, now: at })
const later = fc.integer({ min: 0, max: 60 * DAY })
const clockOf = ({ kind, deadline }: CredentialAlert) => (kind === 'not-accepted' ? null : (deadline?.clock ?? null))
const everyThreshold = ({ warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [] }: World['options']) => [
  ...new Set([...remindAtDays, warnWithinDays, criticalWithinDays]),
]

describe('alerts of a random world', { timeout: 300_000 }, () => {
  it('never call a living token expired, nor a revoked one', () => {
    fc.assert(
      fc.property(world, ({ now, source, options }) => {
        const { inspection } = source.live ?? { inspection: null }
        const kinds = alertsOf({ now, source, options }).map(({ kind }) => kind)
        const isPast = inspection?.expiry.kind === 'at' && inspection.expiry.at <= now
        const isDead = inspection?.isValid === false || (inspection?.isValid === null && inspection.error !== null)
        expect(kinds.filter((kind) => kind === 'expired' || kind === 'not-accepted')).toEqual(
          isPast ? ['expired'] : isDead ? ['not-accepted'] : [],
        )
      }),
      { numRuns: runs },
    )
  })

  it('say the same of the same world, in one order, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(world, { minLength: 2, maxLength: 6 }), fc.infiniteStream(fc.nat()), (worlds, dice) => {
        const [first] = worlds
        const all = worlds.flatMap(({ source, options }, index) =>
          credentialAlerts(source, { ...options, now: first!.now }).map((alert) => ({
            ...alert,
            key: `${alert.key} ${index}`,
          })),
        )
        const shuffled = all
          .map((alert) => [dice.next().value as number, alert] as const)
          .sort(([a], [b]) => a - b)
          .map(([, alert]) => alert)
        const keys = (alerts: CredentialAlert[]) => alerts.toSorted(byUrgency).map(({ key }) => key)
        expect(keys(shuffled)).toEqual(keys(all))
        for (const a of all)
          for (const b of all) {
            expect(Math.sign(byUrgency(a, b)) + Math.sign(byUrgency(b, a))).toBe(0)
            expect(byUrgency(a, b) === 0).toBe(a === b)
          }
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  it('only grow more urgent about a deadline as time goes by, and keep their key between thresholds', () => {
    const rank = { critical: 0, warning: 1, info: 2 }
    fc.assert(
      fc.property(world, later, (told, elapsed) => {
        const at = new Date(told.now.getTime() + elapsed)
        const [before, after] = [alertsOf(told), alertsOf(told, at)]
        for (const alert of before.filter((one) => clockOf(one) !== null)) {
          const { deadline, key, severity, daysLeft } = alert
          const same = after.find(
            (one) => one.fingerprint === alert.fingerprint && one.deadline?.clock === deadline!.clock,
          )
          // What a token that has run out could not read no longer matters.
          const isMoot = !same && after.some(({ kind }) => kind === 'expired')
          expect(isMoot || same).toBeTruthy()
          if (!same) continue
          expect(rank[same.severity]).toBeLessThanOrEqual(rank[severity])
          expect(same.daysLeft!).toBeLessThanOrEqual(daysLeft!)
          const crossed = [0, ...everyThreshold(told.options)].some((limit) => {
            const moved = deadline!.at.getTime() - limit * DAY
            return told.now.getTime() < moved && moved <= at.getTime()
          })
          expect(same.key === key).toBe(!crossed)
        }
      }),
      { numRuns: runs },
    )
  })

  it('come to the millisecond at each threshold', () => {
    fc.assert(
      fc.property(world, (told) => {
        const inspection = told.source.live?.inspection
        if (inspection?.isValid !== true || inspection.expiry.kind !== 'at') return
        const end = inspection.expiry.at.getTime()
        const keysAt = (time: number) =>
          alertsOf(told, new Date(time))
            .filter((alert) => alert.deadline?.clock === 'token')
            .map(({ key }) => key)
        for (const limit of everyThreshold(told.options)) {
          expect(keysAt(end - limit * DAY)).toEqual([limit === 0 ? 'live:expired' : `live:${limit}d`])
          expect(keysAt(end - limit * DAY - 1)).not.toEqual(keysAt(end - limit * DAY))
        }
        expect(keysAt(end)).toEqual(['live:expired'])
      }),
      { numRuns: runs },
    )
  })

  it('are gone with the token that they are about, and a dismissal with them', () => {
    fc.assert(
      fc.property(world, (told) => {
        const { source, now } = told
        const dismissed = new Set(alertsOf(told).map(({ key }) => key))
        const fresh = { ...source.live!, fingerprint: 'fresh' }
        const rotated = alertsOf({ ...told, source: { ...source, live: source.live && fresh, candidate: null } })
        expect(rotated.filter(({ key }) => dismissed.has(key))).toEqual([])
        const good = { fingerprint: 'good', reach: [], inspection: makeInspection({ checkedAt: now }) }
        expect(alertsOf({ ...told, source: { ...source, live: good, candidate: null } })).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('tell one from another by their key', () => {
    fc.assert(
      fc.property(world, (told) => {
        const keys = alertsOf(told).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(alertsOf(told)).toEqual(alertsOf(told))
      }),
      { numRuns: runs },
    )
  })
})
