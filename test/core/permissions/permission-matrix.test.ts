import { describe, expect, it } from 'vitest'
import {
  DEFAULT_REQUIREMENTS,
  permissionMatrix,
  type GranularTargets,
  type Requirements,
} from '../../../src/core/index.js'
import { makeInspection } from '../fixtures/make-inspection.js'

const SEND = 'whatsapp_business_messaging'
const MANAGE = 'whatsapp_business_management'
const BIG = '90071992547409931'
const requirements: Requirements = {
  appId: null,
  wabas: [
    { id: BIG, name: 'India' },
    { id: '102', name: null },
  ],
  permissions: [SEND, MANAGE],
  recommendedPermissions: ['business_management', SEND],
}

const rowOf = (permission: string, scopes: string[] | null, granularScopes: Record<string, GranularTargets> | null) =>
  permissionMatrix(makeInspection({ scopes, granularScopes }), requirements).rows.find(
    (row) => row.permission === permission,
  )

describe('permissionMatrix', () => {
  it('has a row per permission, required ones first, and a cell per account', () => {
    const { wabaIds, rows } = permissionMatrix(makeInspection({ scopes: [] }), requirements)
    expect(wabaIds).toEqual([BIG, '102'])
    expect(rows.map((row) => [row.permission, row.required, row.cells.length])).toEqual([
      [SEND, true, 2],
      [MANAGE, true, 2],
      ['business_management', false, 2],
    ])
  })

  it.each([
    ['names both accounts', [SEND], { [SEND]: [BIG, '102'] }, true, ['granted', 'granted']],
    ['names one, and not first', [SEND], { [SEND]: ['7', '102'] }, true, ['elsewhere', 'granted']],
    ['names others', [SEND], { [SEND]: ['7'] }, true, ['elsewhere', 'elsewhere']],
    [
      'names a neighbour of an id beyond 2^53',
      [SEND],
      { [SEND]: ['90071992547409932'] },
      true,
      ['elsewhere', 'elsewhere'],
    ],
    ['has an empty target list', [SEND], { [SEND]: [] }, true, ['cannot-tell', 'cannot-tell']],
    ['has no target list', [SEND], { [SEND]: 'all' }, true, ['granted-all', 'granted-all']],
    ['has an empty target list', [SEND], { [SEND]: 'unlisted' }, true, ['cannot-tell', 'cannot-tell']],
    ['has no granular entry', [SEND], { email: 'all' }, true, ['cannot-tell', 'cannot-tell']],
    ['has no granular list', [SEND], null, true, ['cannot-tell', 'cannot-tell']],
    ['has a granular entry only', null, { [SEND]: ['102'] }, true, ['elsewhere', 'granted']],
    ['has a granular entry that scopes forget', [], { [SEND]: ['102'] }, true, ['elsewhere', 'granted']],
    ['lacks it', [MANAGE], { [MANAGE]: 'all' }, false, ['missing', 'missing']],
    ['has no permission', [], null, false, ['missing', 'missing']],
    ['says nothing', null, null, null, ['cannot-tell', 'cannot-tell']],
    ['says nothing of it', null, { email: 'all' }, null, ['cannot-tell', 'cannot-tell']],
  ] as [string, string[] | null, Record<string, GranularTargets> | null, boolean | null, string[]][])(
    'judges a token that %s',
    (_, scopes, granularScopes, granted, cells) => {
      expect(rowOf(SEND, scopes, granularScopes)).toMatchObject({ granted, cells })
    },
  )

  it('does not take the businesses of `business_management` for accounts', () => {
    const cells = ['granted-all', 'granted-all']
    expect(rowOf('business_management', ['business_management'], { business_management: ['900'] })).toMatchObject({
      cells,
    })
    expect(rowOf('business_management', ['business_management'], null)).toMatchObject({ cells })
    expect(rowOf('business_management', [], null)).toMatchObject({ cells: ['missing', 'missing'] })
  })

  it.each([
    [[SEND], { [SEND]: 'all' }, [MANAGE]],
    [[SEND, MANAGE], { [SEND]: 'all', [MANAGE]: ['7'] }, [MANAGE]],
    [[SEND, MANAGE], { [SEND]: 'all', [MANAGE]: [BIG] }, [MANAGE]],
    [[SEND, MANAGE], { [SEND]: 'all', [MANAGE]: [BIG, '102'] }, []],
    [[SEND, MANAGE], null, []],
    [null, null, []],
    [[], null, [SEND, MANAGE]],
  ] as [string[] | null, Record<string, GranularTargets> | null, string[]][])(
    'lists required permissions that are missing: %o, %o',
    (scopes, granularScopes, missing) => {
      expect(permissionMatrix(makeInspection({ scopes, granularScopes }), requirements).missing).toEqual(missing)
    },
  )

  it('lists missing permissions also where no account is known', () => {
    expect(permissionMatrix(makeInspection({ scopes: [SEND] }), DEFAULT_REQUIREMENTS)).toMatchObject({
      wabaIds: [],
      missing: [MANAGE],
    })
  })

  it('lists what nobody asked for', () => {
    const token = makeInspection({ scopes: ['email', SEND], granularScopes: { ads_read: 'all', email: 'all' } })
    expect(permissionMatrix(token, requirements).extra).toEqual(['email', 'ads_read'])
  })

  it('cannot tell anything without an inspection', () => {
    const { rows, missing, extra } = permissionMatrix(null, requirements)
    expect(rows.every((row) => row.granted === null && row.cells.every((cell) => cell === 'cannot-tell'))).toBe(true)
    expect([missing, extra]).toEqual([[], []])
  })

  it('shows an account once', () => {
    const wabas = [...requirements.wabas, ...requirements.wabas]
    expect(permissionMatrix(null, { ...requirements, wabas }).wabaIds).toEqual([BIG, '102'])
  })

  it('is not deceived by permissions named like properties of objects', () => {
    const odd = { ...requirements, permissions: ['constructor', '__proto__'] }
    expect(permissionMatrix(makeInspection({ scopes: [], granularScopes: {} }), odd).missing).toEqual(odd.permissions)
  })
})
