import { describe, expect, it } from 'vitest'
import { graphErrorSchema } from '../../../src/contract/schemas/graph-error.js'
import type { GraphError, GraphErrorReason } from '../../../src/core/errors/graph-error.js'
import { findGuidance } from '../../../src/core/guidance/find-guidance.js'
import { GUIDANCE } from '../../../src/core/guidance/guidance-catalogue.js'
import type { GuidanceFacts } from '../../../src/core/guidance/guidance.js'
import { tokenStatus } from '../../../src/core/tokens/token-status.js'
import { inDays, makeInspection, NOW } from '../fixtures/make-inspection.js'
import { CANNOT_TELL, ELSEWHERE, makeError, makeMatrix, makeStatus, MISSING, PRESENT } from './make-error.js'

const FAMILIES = graphErrorSchema.entries.family.options
const REASONS = [null, ...graphErrorSchema.entries.reason.wrapped.options]
const STATES = ['valid', 'expiring', 'expired', 'invalid', 'unknown'] as const
const future = { at: new Date('2027-01-01T00:00:00Z'), clock: 'token' as const }

const refusedFor = (days: number, error: GraphError) => makeInspection({ isValid: false, expiry: inDays(days), error })

const find = (values: Partial<GraphError>, facts?: GuidanceFacts) => findGuidance(makeError(values), facts)
const idOf = (values: Partial<GraphError>, facts?: GuidanceFacts) => find(values, facts).id
const firstOf = (values: Partial<GraphError>, facts?: GuidanceFacts) => find(values, facts).steps[0]?.id

describe('findGuidance', () => {
  const pairs = FAMILIES.flatMap((family) => REASONS.map((reason) => [family, reason] as const))

  it.each(pairs)('answers %s with %s whatever the facts', (family, reason) => {
    for (const state of [undefined, ...STATES])
      for (const matrix of [undefined, PRESENT, MISSING, ELSEWHERE, CANNOT_TELL])
        for (const ownApp of [undefined, true, false]) {
          const status = state && makeStatus({ state })
          const found = find({ family, reason }, { status, matrix, ownApp })
          expect(GUIDANCE.map((entry) => entry.id)).toContain(found.id)
          expect(found.steps.filter((step) => step.id === 'ticket')).toHaveLength(1)
          expect(found.ticketFirst).toBe(found.steps[0]?.id === 'ticket')
          expect(ownApp !== false || found.ticketFirst).toBe(true)
        }
  })

  const special: Record<string, [Partial<GraphError>, GuidanceFacts?]> = {
    'token-190-old-token': [{ family: 'token-190', code: 190 }, { status: makeStatus() }],
    'token-190-expiring': [
      { family: 'token-190', reason: 'expired' },
      { status: makeStatus({ state: 'expiring', deadline: future }) },
    ],
    'token-190-data-access': [
      { family: 'token-190' },
      { status: makeStatus({ state: 'expiring', deadline: { ...future, clock: 'data-access' } }) },
    ],
    network: [{ family: 'transient', httpStatus: null, retryable: true }],
    'not-inspectable': [{ code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' }],
  }

  it.each(GUIDANCE.map((entry) => [entry.id, entry] as const))('reaches %s', (id, entry) => {
    const [error, facts] = special[id] ?? [{ code: 1, family: entry.family, reason: entry.reason }]
    expect(findGuidance(makeError(error), facts)).toEqual(entry)
  })

  it('does not change the catalogue', () => {
    const before = JSON.stringify(GUIDANCE)
    find({ family: 'auth-0' }, { status: makeStatus(), ownApp: false })
    expect(JSON.stringify(GUIDANCE)).toBe(before)
  })
})

describe('a 190', () => {
  const on = (reason: GraphErrorReason | null, status?: Parameters<typeof makeStatus>[0]) =>
    idOf({ family: 'token-190', code: 190, reason }, status && { status: makeStatus(status) })

  it.each(['valid', 'expiring'] as const)('is about an old token when the live one is %s', (state) => {
    for (const reason of [null, 'expired', 'revoked', 'malformed', 'undecryptable'] as const)
      expect(on(reason, { state })).toBe('token-190-old-token')
  })

  it.each(['wrong-token-kind', 'permission'] as const)('about the request (%s) ignores the status', (reason) => {
    for (const state of STATES) expect(on(reason, { state })).toBe(`token-190-${reason}`)
  })

  it('is expiry when the known expiry has passed', () => {
    for (const reason of [null, 'logged-out-or-invalid', 'revoked'] as const)
      expect(on(reason, { state: 'expired' })).toBe('token-190-expired')
  })

  it('is not expiry when only data access has ended', () => {
    const deadline = { at: new Date(0), clock: 'data-access' as const }
    expect(on(null, { state: 'expired', deadline, daysLeft: 0 })).toBe('token-190')
  })

  it('of a damaged token stays so when the status is expired', () => {
    expect(on('undecryptable', { state: 'expired' })).toBe('token-190-undecryptable')
    expect(on('malformed', { state: 'invalid', reason: 'revoked' })).toBe('token-190-malformed')
  })

  it('is not expiry when an invalid token had time left', () => {
    expect(on('expired', { state: 'invalid', deadline: future, daysLeft: 39 })).toBe('token-190-logged-out-or-invalid')
    expect(on(null, { state: 'invalid', deadline: future, daysLeft: 39 })).toBe('token-190-logged-out-or-invalid')
    expect(on('expired', { state: 'invalid', neverExpires: true })).toBe('token-190-logged-out-or-invalid')
    expect(on('expired', { state: 'invalid', neverExpires: true, reason: 'revoked' })).toBe('token-190-revoked')
    expect(on('expired', { state: 'invalid', neverExpires: true, reason: 'expired' })).toBe(
      'token-190-logged-out-or-invalid',
    )
  })

  it('is not expiry when Meta says so of a token that has time left', () => {
    const error = makeError({ family: 'token-190', code: 190, subcode: 463, reason: 'expired' })
    const at = (days: number) => findGuidance(error, { status: tokenStatus(refusedFor(days, error), { now: NOW }) }).id
    expect(at(40)).toBe('token-190-logged-out-or-invalid')
    expect(at(-1)).toBe('token-190-expired')
  })

  it('takes the reason of the status when Meta names none', () => {
    expect(on(null, { state: 'invalid', reason: 'password-changed' })).toBe('token-190-password-changed')
    expect(on('checkpoint', { state: 'invalid', reason: 'revoked', deadline: future, daysLeft: 5 })).toBe(
      'token-190-checkpoint',
    )
  })

  it('keeps Meta’s proof of expiry when the end is unknown or past', () => {
    expect(on('expired', { state: 'invalid' })).toBe('token-190-expired')
    expect(on('expired', { state: 'invalid', deadline: future, daysLeft: 0 })).toBe('token-190-expired')
    const deadline = { ...future, clock: 'data-access' as const }
    expect(on('expired', { state: 'invalid', deadline, daysLeft: 9 })).toBe('token-190-expired')
    expect(on('expired', { state: 'unknown' })).toBe('token-190-expired')
  })

  it('without a reason or facts is not called expired', () => {
    expect(on(null)).toBe('token-190')
    expect(on(null, { state: 'unknown', reason: 'expired' })).toBe('token-190')
    expect(on(null, { state: 'invalid' })).toBe('token-190')
  })
})

describe('a permission error', () => {
  const scope = { family: 'permission-2xx', code: 200 } as const

  it.each([null, 'scope-missing', 'asset-not-assigned'] as const)(
    'of 200 (%s) asks for the account first when the token has the permission',
    (reason) => {
      for (const matrix of [PRESENT, ELSEWHERE]) {
        expect(idOf({ ...scope, reason }, { matrix })).toBe('permission-2xx-asset-not-assigned')
        expect(firstOf({ ...scope, reason }, { matrix })).toBe('assign-waba')
      }
    },
  )

  it.each([null, 'scope-missing', 'asset-not-assigned'] as const)(
    'of 200 (%s) asks for the permission when the token lacks it',
    (reason) => {
      expect(idOf({ ...scope, reason }, { matrix: MISSING })).toBe('permission-2xx-scope-missing')
    },
  )

  it.each(['asset-not-owned', 'app-or-account-blocked', 'app-review', 'no-token'] as const)(
    'of 200 keeps what Meta said plainly (%s)',
    (reason) => {
      for (const matrix of [PRESENT, MISSING])
        expect(idOf({ ...scope, reason }, { matrix })).toBe(`permission-2xx-${reason}`)
    },
  )

  it('goes by the permission that the message names', () => {
    const message = '(#200) Requires business_management permission to manage the object'
    const error = { ...scope, reason: 'scope-missing', message } as const
    expect(idOf(error, { matrix: PRESENT })).toBe('permission-2xx-scope-missing')
    const other = { ...error, message: null, details: 'Requires catalog_management' }
    expect(idOf(other, { matrix: makeMatrix({}, ['catalog_management']) })).toBe('permission-2xx-asset-not-assigned')
    expect(idOf(other, { matrix: PRESENT })).toBe('permission-2xx-scope-missing')
  })

  it('goes by a permission of three words', () => {
    const message = '(#200) Requires whatsapp_business_messaging permission'
    const error = { ...scope, reason: 'scope-missing', message } as const
    expect(idOf(error, { matrix: PRESENT })).toBe('permission-2xx-asset-not-assigned')
  })

  it('looks for the account when the token has the permission for one of two', () => {
    const matrix = makeMatrix({ cells: ['granted', 'elsewhere'] })
    expect(idOf({ family: 'permission-10', code: 10 }, { matrix })).toBe('permission-10-token-asset-mismatch')
  })

  it('stays general when one of two permissions cannot be told', () => {
    const [first] = PRESENT.rows
    const [second] = CANNOT_TELL.rows
    const rows = [first, second].flatMap((row) => row ?? [])
    expect(idOf(scope, { matrix: { ...PRESENT, rows } })).toBe('permission-2xx')
  })

  it('stays general when nothing can be told', () => {
    expect(idOf(scope)).toBe('permission-2xx')
    expect(idOf(scope, { matrix: CANNOT_TELL })).toBe('permission-2xx')
    expect(idOf(scope, { matrix: { wabaIds: [], rows: [], missing: [], extra: [] } })).toBe('permission-2xx')
  })

  it('of code 10 follows the same facts, but has more causes', () => {
    const ten = { family: 'permission-10', code: 10 } as const
    expect(idOf(ten, { matrix: MISSING })).toBe('permission-10-scope-missing')
    expect(idOf(ten, { matrix: ELSEWHERE })).toBe('permission-10-token-asset-mismatch')
    expect(idOf(ten, { matrix: PRESENT })).toBe('permission-10')
    expect(idOf({ ...ten, reason: 'scope-missing' }, { matrix: PRESENT })).toBe('permission-10-token-asset-mismatch')
  })

  it('of 131005 asks for the account first when the token has the permission', () => {
    const denied = { family: 'access-131005', code: 131005 } as const
    expect(firstOf(denied)).toBe('check-permissions')
    for (const matrix of [PRESENT, ELSEWHERE]) expect(firstOf(denied, { matrix })).toBe('assign-waba')
    expect(firstOf(denied, { matrix: MISSING })).toBe('check-permissions')
  })

  it('of code 100 looks for the account when the token has the permission', () => {
    const error = { code: 100, reason: 'scope-missing' } as const
    expect(idOf(error, { matrix: MISSING })).toBe('scope-missing')
    expect(idOf(error, { matrix: PRESENT })).toBe('object-or-permission')
    expect(idOf({ code: 100, reason: 'appsecret-proof' }, { matrix: PRESENT })).toBe('appsecret-proof')
  })
})

describe('other facts', () => {
  it('offer the ticket first when the app is Chakra’s', () => {
    const found = find({ family: 'auth-0', code: 0 }, { ownApp: false, status: makeStatus() })
    expect(found.steps.slice(0, 2).map((step) => step.id)).toEqual(['ticket', 'replace-copies'])
    expect(find({ family: 'auth-0', code: 0 }, { ownApp: true }).ticketFirst).toBe(false)
  })

  it('move nothing that is not about them', () => {
    expect(firstOf({ family: 'auth-0', code: 0 }, { matrix: PRESENT })).toBe('check-dates')
    expect(firstOf({ family: 'rate-limit', code: 4 }, { status: makeStatus() })).toBe('wait')
  })

  it('do not send for another token where a request needs another kind', () => {
    const found = find({ family: 'token-190', code: 190, reason: 'wrong-token-kind' })
    expect(found.steps.map((step) => step.id)).toEqual(['fix-request', 'ticket'])
  })

  it('never make code 0 wait for a new token that may not be needed', () => {
    expect(find({ family: 'auth-0', code: 0 }, { status: makeStatus() }).effect.id).toBe('effect-unfixed')
  })

  it('look for old copies when code 0 meets a working token', () => {
    expect(firstOf({ family: 'auth-0', code: 0 }, { status: makeStatus({ state: 'expiring' }) })).toBe('replace-copies')
    expect(firstOf({ family: 'auth-0', code: 0 }, { status: makeStatus({ state: 'invalid' }) })).toBe('check-dates')
  })

  it('leave code 3 to Chakra when every permission is there', () => {
    const found = find({ family: 'api-3', code: 3 }, { matrix: PRESENT })
    expect(found.ticketFirst).toBe(true)
    expect(found.steps.slice(0, 2).map((step) => step.id)).toEqual(['ticket', 'partner'])
    expect(find({ family: 'api-3', code: 3 }, { matrix: MISSING }).ticketFirst).toBe(false)
  })
})

describe('what stands next to the authorization errors', () => {
  it('tells a caller that may not inspect from a bad token', () => {
    const message = '(#100) You must provide an app access token, or a user access token that is an owner or developer'
    expect(idOf({ code: 100, message })).toBe('not-inspectable')
  })

  it('tells no answer from a fault at Meta', () => {
    expect(idOf({ family: 'other', httpStatus: null, retryable: true })).toBe('network')
    expect(idOf({ family: 'transient', httpStatus: 503, retryable: true })).toBe('transient')
    expect(idOf({ family: 'transient', code: 2, httpStatus: null, retryable: true })).toBe('transient')
    expect(idOf({ httpStatus: null })).toBe('unknown')
  })
})
