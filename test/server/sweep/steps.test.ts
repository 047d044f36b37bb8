import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../support/create-world.js'
import { aRecord, aSlot } from '../support/a-record.js'
import { dueMoments } from '../../../src/server/sweep/due-moments.js'
import { inParallel } from '../../../src/server/sweep/in-parallel.js'
import { isDue } from '../../../src/server/sweep/is-due.js'
import { outstandingAlerts } from '../../../src/server/sweep/outstanding-alerts.js'
import { pause } from '../../../src/server/sweep/pause.js'
import { readSweepOptions } from '../../../src/server/sweep/sweep-options.js'

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('inParallel', () => {
  it('has no more under way than it may, whoever waits', async () => {
    let now = 0
    let most = 0
    const source = (async function* () {
      for (let item = 0; item < 20; item++) yield await Promise.resolve(item)
    })()
    const results: number[] = []
    for await (const result of inParallel(source, 3, async (item) => {
      most = Math.max(most, ++now)
      await later(item % 4)
      now--
      return item
    })) {
      results.push(result)
    }
    expect(most).toBe(3)
    expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, item) => item))
  })

  it('fails when one fails, after the others have ended', async () => {
    let ended = 0
    const source = (async function* () {
      yield* await Promise.resolve([0, 1, 2])
    })()
    const all = inParallel(source, 3, async (item) => {
      if (item === 0) throw new Error('broken')
      await later(20)
      return ended++
    })
    await expect(all.next()).rejects.toThrow('broken')
    expect(ended).toBe(2)
  })
})

describe('pause', () => {
  it('waits as long as it is told', async () => {
    const since = performance.now()
    await pause(30, new AbortController().signal)
    expect(performance.now() - since).toBeGreaterThanOrEqual(28)
  })

  it('ends with the signal', async () => {
    const controller = new AbortController()
    const waiting = pause(60_000, controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(pause(0, controller.signal)).rejects.toThrow('enough')
  })
})

describe('readSweepOptions', () => {
  it.each([
    { withinDays: -1 },
    { withinDays: 0.5 },
    { withinDays: Number.NaN },
    { recheckOlderThan: -1 },
    { concurrency: 0 },
    { concurrency: 1.5 },
    { graphBudget: Number.NaN },
    { jitterMs: -1 },
    { leaseMs: 0 },
  ])('refuses %j in a sentence', (options) => {
    expect(() => readSweepOptions(options)).toThrow(/^`\w+` of a sweep cannot be .+\.$/)
  })

  it('takes undefined as its default', () => {
    expect(readSweepOptions({ withinDays: undefined }).withinDays).toBe(7)
  })
})

describe('what is due', () => {
  const now = new Date('2026-11-23T12:00:00.000Z')
  const moment = fc.double({ min: -40, max: 40, noNaN: true }).map((days) => new Date(now.getTime() + days * DAY))
  const expiry = fc.oneof(
    fc.record({ kind: fc.constant('at' as const), at: moment }),
    fc.constant({ kind: 'never' as const }),
    fc.constant({ kind: 'unknown' as const }),
  )
  const marks = ['14d', '7d', '3d', '1d', 'data-access-7d', 'data-access-1d', 'data-access-0d']
  const keys = fc.subarray(
    [...marks, 'expired', 'not-accepted', 'missing-permission'].map((mark) => `7f3a-c29e:${mark}`),
  )
  const permissions = fc.subarray(['whatsapp_business_messaging', 'whatsapp_business_management'])

  it('is found exactly when there is something to tell that no check is needed for', () => {
    fc.assert(
      fc.property(
        fc.record({ expiry, dataAccessExpiry: expiry, isValid: fc.constantFrom(true, false, null) }),
        fc.tuple(keys, permissions, fc.integer({ min: 0, max: 20 })),
        (facts, [alertKeys, needed, withinDays]) => {
          const slot = aSlot()
          if (!slot.inspection) throw new Error('no inspection')
          const live = { ...slot, reach: [], inspection: { ...slot.inspection, ...facts, checkedAt: now } }
          const requirements = { appId: null, wabas: [], permissions: needed, recommendedPermissions: [] }
          const record = aRecord('x', { live, alertKeys, requirements })
          const query = { now, checkedBefore: null, thresholds: [withinDays, 1, 0] }
          const hasNews = outstandingAlerts(record, now, withinDays).length > 0
          if (alertKeys.includes('7f3a-c29e:expired')) return
          expect(isDue(dueMoments(record), query)).toBe(hasNews)
        },
      ),
      { numRuns: Number(process.env['FC_RUNS'] ?? 2000) },
    )
  })
})
