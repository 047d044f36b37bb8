import { describe, expect, it } from 'vitest'
import type { GraphError } from '../../../src/core/errors/graph-error.js'
import type { GuidanceFacts } from '../../../src/core/guidance/guidance.js'
import { judgeCheck } from '../../../src/core/guidance/judge-check.js'
import { ELSEWHERE, makeError, makeStatus, MISSING, PRESENT } from './make-error.js'

const working: GuidanceFacts = { status: makeStatus() }
const expired: GuidanceFacts = { status: makeStatus({ state: 'expired' }) }
const unknown: GuidanceFacts = { status: makeStatus({ state: 'unknown' }) }

const judge = (
  error: Partial<GraphError>,
  before: GuidanceFacts,
  facts: GuidanceFacts,
  found: GraphError | null = null,
) => judgeCheck(makeError(error), before, { error: found, facts })

describe('judgeCheck', () => {
  const refused = { code: 190, family: 'token-190' } as const

  it('is unsolved while Meta refuses the token, whatever was wrong before', () => {
    const found = makeError({ code: 10, family: 'permission-10' })
    for (const family of ['token-190', 'permission-2xx', 'transient', 'other'] as const)
      expect(judge({ family }, expired, working, found)).toBe('unsolved')
  })

  it.each(['token-190', 'auth-0'] as const)('solves %s when a token that was dead works', (family) => {
    expect(judge({ code: 0, family }, expired, working)).toBe('solved')
    expect(judge({ code: 0, family }, {}, working)).toBe('solved')
    expect(judge({ code: 0, family }, unknown, { status: makeStatus({ state: 'expiring' }) })).toBe('solved')
  })

  it('cannot tell about a sender with an old token, because the token in use worked before too', () => {
    expect(judge(refused, working, working)).toBe('unsure')
  })

  it('cannot tell when the token was of the wrong kind for the request', () => {
    expect(judge({ ...refused, reason: 'wrong-token-kind' }, expired, working)).toBe('unsure')
  })

  it('cannot tell while nobody knows whether the token works', () => {
    expect(judge(refused, expired, unknown)).toBe('unsure')
    expect(judge(refused, expired, {})).toBe('unsure')
  })

  it('solves an announced end when the token lasts longer now', () => {
    const announced = { code: null, message: null, family: 'token-190' } as const
    const expiring = { status: makeStatus({ state: 'expiring' }) }
    expect(judge(announced, expiring, working)).toBe('solved')
    expect(judge(announced, expiring, expiring)).toBe('unsolved')
  })

  describe.each([
    { family: 'permission-10', reason: null },
    { family: 'permission-2xx', reason: 'scope-missing' },
    { family: 'access-131005', reason: null },
    { family: 'api-3', reason: null },
    { family: 'token-190', reason: 'permission' },
    { family: 'other', reason: 'scope-missing' },
    { family: 'other', reason: 'object-or-permission' },
  ] as const)('about $family $reason', (error) => {
    it('is solved when the permission has come', () => {
      for (const matrix of [MISSING, ELSEWHERE])
        expect(judge(error, { matrix }, { ...working, matrix: PRESENT })).toBe('solved')
    })

    it('is unsolved while it is missing, or is for other accounts', () => {
      for (const matrix of [MISSING, ELSEWHERE])
        expect(judge(error, { matrix: MISSING }, { ...working, matrix })).toBe('unsolved')
    })

    it('cannot tell when the permission was there all the time', () => {
      expect(judge(error, { matrix: PRESENT }, { ...working, matrix: PRESENT })).toBe('unsure')
      expect(judge(error, {}, { ...working, matrix: PRESENT })).toBe('unsure')
      expect(judge(error, {}, working)).toBe('unsure')
    })
  })

  it('judges by the permission that Meta names', () => {
    const error = { family: 'permission-2xx', message: 'Requires business_management permission' } as const
    expect(judge(error, {}, { ...working, matrix: PRESENT })).toBe('unsolved')
  })

  it.each(['transient', 'rate-limit'] as const)('solves %s when Meta answers again', (family) => {
    expect(judge({ family }, {}, working)).toBe('solved')
  })

  it('cannot tell about errors that are not the token’s', () => {
    expect(judge({ family: 'other', reason: 'bad-path' }, {}, working)).toBe('unsure')
  })
})
