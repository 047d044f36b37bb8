import fc from 'fast-check'
import { expect, it } from 'vitest'
import { credentialAlerts } from '../../../src/core/index.js'
import { createClock } from '../../../src/react/lib/create-clock.js'
import { makeInspection } from '../../core/fixtures/make-inspection.js'

const runs = Math.min(Number(process.env['FC_RUNS'] ?? 1_000), 10_000)

const MINUTE = 60_000
const YEAR = 365 * 86_400_000
const START = Date.parse('2020-01-01T00:00:00Z')
const END = Date.parse('2100-01-01T00:00:00Z')

const skew = fc.oneof(
  fc.constantFrom(0, 4_999, 5_001, -4_999, -5_001, 5 * MINUTE, -5 * MINUTE),
  fc.integer({ min: -10 * YEAR, max: 10 * YEAR }),
)
const latency = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 50_000 }))
/** Near enough to the server's time for a wrong clock to matter, or anywhere. */
const left = fc.oneof(
  fc.integer({ min: -3 * MINUTE, max: 3 * MINUTE }),
  fc.integer({ min: -10, max: 10 }).map((days) => days * 86_400_000),
  fc.integer({ min: -20 * YEAR, max: 80 * YEAR }),
)

const stateAt = (now: Date, expiresAt: number) =>
  credentialAlerts(
    {
      live: {
        fingerprint: 'live',
        inspection: makeInspection({ expiry: { kind: 'at', at: new Date(expiresAt) }, checkedAt: now }),
        reach: [],
      },
      candidate: null,
      requirements: { appId: null, wabas: [], permissions: [], recommendedPermissions: [] },
    },
    { now },
  )
    .map(({ key }) => key)
    .join()

it('tells what the server would, within a minute, whatever the device’s clock and however slow the answer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: START, max: END }),
      skew,
      latency,
      fc.integer({ min: 0, max: 3 * 86_400_000 }),
      left,
      (serverSent, skewed, travelled, passed, ahead) => {
        let server = serverSent
        const clock = createClock(() => new Date(server + skewed))
        server += travelled
        clock.sync(new Date(serverSent), 0)
        server += passed

        const expiresAt = server + ahead
        const told = stateAt(clock.now(), expiresAt)
        const truths = [-MINUTE, 0, MINUTE].map((off) => stateAt(new Date(server + off), expiresAt))
        expect(truths).toContain(told)
        expect(Math.abs(clock.now().getTime() - server)).toBeLessThanOrEqual(MINUTE)
      },
    ),
    { numRuns: runs },
  )
}, 120_000)
