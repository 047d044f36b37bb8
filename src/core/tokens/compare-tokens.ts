import { hasPermission, permissionsOf } from '../permissions/has-permission.js'
import { permissionState, targetsWabas } from '../permissions/permission-state.js'
import type { WabaReach } from '../permissions/reach.js'
import type { Requirements } from '../permissions/requirements.js'
import { isTemporaryToken } from './is-temporary-token.js'
import type { Expiry, TokenInspection } from './token-inspection.js'

export type LossKind =
  'permission-lost' | 'waba-lost' | 'expires-sooner' | 'other-app' | 'other-type' | 'temporary-token' | 'unchecked'

/** Something the live token can do and the candidate cannot. */
export interface Loss {
  /** Kind and subject: `permission-lost:whatsapp_business_management`. */
  id: string
  kind: LossKind
  subject: string
}

export type GainKind = 'permission-gained' | 'waba-gained' | 'expires-later'

/** Something the candidate can do and the live token cannot. */
export interface Gain {
  id: string
  kind: GainKind
  subject: string
}

export interface TokenComparison {
  gains: Gain[]
  losses: Loss[]
}

type Inspection = TokenInspection | null

const CLOCKS = [
  ['token', 'expiry'],
  ['data-access', 'dataAccessExpiry'],
] as const

const items = <Kind extends string>(kind: Kind, subjects: string[] = []) =>
  subjects.map((subject) => ({ id: `${kind}:${subject}`, kind, subject }))

const subjectIf = (applies: unknown, subject: string) => (applies ? [subject] : [])

/** `NaN`, which is neither before nor after anything, where it is unknown. */
const moment = (expiry: Expiry): number =>
  expiry.kind === 'at' ? expiry.at.getTime() : expiry.kind === 'never' ? Infinity : NaN

/** What `a` has and `b` is known to lack. Accounts count by the permissions that both have; `unclear`: `b` may lack them. */
const onlyIn = (a: TokenInspection, b: TokenInspection, { permissions, wabas }: Requirements) => {
  const listed = Object.entries(a.granularScopes ?? {}).flatMap(([permission, targets]) =>
    targetsWabas(permission) && Array.isArray(targets) ? targets : [],
  )
  const shared = permissions.filter((permission) => hasPermission(b, permission))
  const states = [...new Set([...wabas.map(({ id }) => id), ...listed])].map((wabaId) => ({
    wabaId,
    inB: shared
      .filter((permission) => permissionState(a, permission, wabaId).startsWith('granted'))
      .map((permission) => permissionState(b, permission, wabaId)),
  }))
  const idsOf = (found: typeof states) => found.map(({ wabaId }) => wabaId)
  return {
    permissions: permissionsOf(a).filter((permission) => hasPermission(b, permission) === false),
    wabas: idsOf(states.filter(({ inB }) => inB.includes('elsewhere'))),
    unclear: idsOf(states.filter(({ inB }) => inB.includes('cannot-tell') && !inB.includes('elsewhere'))),
    clocks: CLOCKS.flatMap(([clock, field]) => subjectIf(moment(a[field]) > moment(b[field]), clock)),
  }
}

/** Required accounts that `a` reached and that refused `b`, whatever the permissions say. */
const reachedOnlyBy = (a: readonly WabaReach[] = [], b: readonly WabaReach[] = [], { wabas }: Requirements) => {
  const idsOf = (reach: readonly WabaReach[], state: WabaReach['state']) =>
    reach.flatMap((one) => subjectIf(one.state === state, one.wabaId))
  const refused = idsOf(b, 'denied')
  return idsOf(a, 'reachable').filter((id) => refused.includes(id) && wabas.some((waba) => waba.id === id))
}

const union = (...lists: (string[] | undefined)[]) => [...new Set(lists.flatMap((list = []) => list))]

/**
 * What a promotion would win and lose. Only what both tokens are known to have or lack counts; what is unknown is `unchecked`.
 * With `reach`, what was seen of the accounts counts too: one that refused the candidate is lost, though its permissions cover it.
 */
export const compareTokens = (
  live: Inspection,
  candidate: Inspection,
  requirements: Requirements,
  reach: { live?: readonly WabaReach[] | undefined; candidate?: readonly WabaReach[] | undefined } = {},
): TokenComparison => {
  if (!candidate) return { gains: [], losses: items('unchecked', ['token']) }
  const lost = live && onlyIn(live, candidate, requirements)
  const won = live && onlyIn(candidate, live, requirements)
  const { appId, type, isValid, expiry } = candidate
  const app = live?.appId ?? requirements.appId
  const needed = [...permissionsOf(live), ...requirements.permissions]
  // a token that no longer works has no time left to lose, and no account to win
  const isDead = live?.isValid === false
  const isTemporary = isTemporaryToken(candidate) && !(live && isTemporaryToken(live))
  return {
    gains: [
      ...items('permission-gained', won?.permissions),
      ...items(
        'waba-gained',
        union(won?.wabas, isDead ? [] : reachedOnlyBy(reach.candidate, reach.live, requirements)),
      ),
      ...items('expires-later', won?.clocks),
    ],
    losses: [
      ...items('permission-lost', lost?.permissions),
      ...items(
        'waba-lost',
        union(lost?.wabas, isValid === false ? [] : reachedOnlyBy(reach.live, reach.candidate, requirements)),
      ),
      ...items('expires-sooner', isDead ? [] : lost?.clocks),
      ...items('other-app', appId && app && appId !== app ? [appId] : []),
      ...items('other-type', live?.type && type && type !== live.type ? [type] : []),
      ...items('temporary-token', subjectIf(isTemporary, type ?? 'unknown')),
      ...items('unchecked', [
        ...subjectIf(isValid === null, 'token'),
        ...subjectIf(
          needed.some((permission) => hasPermission(candidate, permission) === null),
          'permissions',
        ),
        ...subjectIf(live && live.expiry.kind !== 'unknown' && expiry.kind === 'unknown', 'expiry'),
        ...(lost?.unclear ?? []),
      ]),
    ],
  }
}
