import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInspection, type TokenInspection } from '../../../src/core/index.js'
import { inspectionFixtures } from '../fixtures/inspections.js'
import { INSPECTIONS_HELD_OUT } from '../fixtures/inspections-held-out.js'
import { INSPECTIONS_REAL_WORLD } from '../fixtures/inspections-real-world.js'

const checkedAt = new Date('2026-03-10T12:00:00Z')
const runs = Math.min(Number(process.env['FC_RUNS'] ?? 10_000), 100_000)

const nothingKnown: TokenInspection = {
  isValid: null,
  appId: null,
  appName: null,
  type: null,
  userId: null,
  issuedAt: null,
  expiry: { kind: 'unknown' },
  dataAccessExpiry: { kind: 'unknown' },
  scopes: null,
  granularScopes: null,
  error: null,
  checkedAt,
}

const matching = (error: object | null): unknown => (error ? expect.objectContaining(error) : null)

describe('readInspection', () => {
  it.each([...inspectionFixtures, ...INSPECTIONS_REAL_WORLD, ...INSPECTIONS_HELD_OUT])(
    'reads $name',
    ({ body, httpStatus = 200, selfInspection, outcome, known, error = null }) => {
      const expected =
        outcome === 'inspected'
          ? { outcome, inspection: { ...nothingKnown, ...known, error: matching(error) } }
          : { outcome, error: matching(error) }
      expect(readInspection(body, { httpStatus, checkedAt, selfInspection })).toEqual(expected)
    },
  )

  it('gives the error the HTTP status of the answer', () => {
    const check = readInspection({ error: { code: 4, message: 'x' } }, { httpStatus: 403, checkedAt })
    expect(check).toMatchObject({ outcome: 'failed', error: { httpStatus: 403 } })
    const refused = { data: { is_valid: false, error: { code: 190, message: 'x' } } }
    expect(readInspection(refused, { httpStatus: 203, checkedAt })).toMatchObject({
      inspection: { error: { httpStatus: 203 } },
    })
  })

  it('keeps no token that Meta repeats in its message', () => {
    const token = `EAAFAKE${'Ab1'.repeat(40)}`
    const error = { code: 190, message: `Malformed access token ${token}` }
    for (const body of [{ data: { is_valid: false, error } }, { error }]) {
      expect(JSON.stringify(readInspection(body, { httpStatus: 200, checkedAt }))).not.toContain(token)
    }
  })

  it('does not follow wrappers without end', () => {
    const circle: Record<string, unknown> = {}
    circle['data'] = circle
    const list: unknown[] = []
    list.push(list)
    for (const body of [circle, list])
      expect(readInspection(body, { httpStatus: 200, checkedAt }).outcome).toBe('failed')
  })

  it('takes what throws at a touch for no answer', () => {
    const getter = {
      get is_valid() {
        throw new Error('x')
      },
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const entry = { data: { is_valid: true, granular_scopes: [proxy] } }
    for (const body of [getter, { data: getter }, proxy, { data: proxy }, entry])
      expect(readInspection(body, { httpStatus: 200, checkedAt }).outcome).toBe('failed')
  })

  it('never throws, and invents no verdict', { timeout: 600_000 }, () => {
    const value = fc.oneof(fc.anything(), fc.integer(), fc.string(), fc.constantFrom(0, '0', null, true, 1_765_184_000))
    const fields = fc.record(
      {
        app_id: value,
        is_valid: value,
        expires_at: value,
        data_access_expires_at: value,
        scopes: value,
        granular_scopes: fc.oneof(
          value,
          fc.array(fc.record({ scope: value, target_ids: fc.oneof(value, fc.array(value)) })),
        ),
        error: value,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fields,
          fields.map((data) => ({ data })),
        ),
        fc.boolean(),
        (body, selfInspection) => {
          const check = readInspection(body, { httpStatus: 200, checkedAt, selfInspection })
          expect(['inspected', 'not-inspectable', 'failed']).toContain(check.outcome)
          const clocks =
            check.outcome === 'inspected' ? [check.inspection.expiry, check.inspection.dataAccessExpiry] : []
          const years = clocks.flatMap((clock) => (clock.kind === 'at' ? [clock.at.getUTCFullYear()] : []))
          expect(years.filter((year) => !(year >= 2004 && year <= 2100))).toEqual([])
        },
      ),
      { numRuns: runs },
    )
  })
})
