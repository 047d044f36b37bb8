import { hasPermission, permissionsOf } from '../permissions/has-permission.js'
import { permissionState, targetsWabas } from '../permissions/permission-state.js'
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

const item = <Kind extends string>(kind: Kind, subject: string) => ({ id: `${kind}:${subject}`, kind, subject })

const moment = (expiry: Expiry): number | null => {
  if (expiry.kind === 'unknown') return null
  return expiry.kind === 'never' ? Infinity : expiry.at.getTime()
}

const permissionsOnlyIn = (a: TokenInspection, b: TokenInspection) =>
  permissionsOf(a).filter((permission) => hasPermission(b, permission) === false)

const clocksEndingSooner = (a: TokenInspection, b: TokenInspection) =>
  CLOCKS.filter(([, field]) => {
    const [first, second] = [moment(a[field]), moment(b[field])]
    return first !== null && second !== null && first < second
  }).map(([clock]) => clock)

/** Accounts that `a` covers by a permission both tokens have, and what `b` says of them. */
const wabasOnlyIn = (a: TokenInspection, b: TokenInspection, requirements: Requirements) => {
  const listed = Object.entries(a.granularScopes ?? {})
    .filter(([permission]) => targetsWabas(permission))
    .flatMap(([, targets]) => (Array.isArray(targets) ? targets : []))
  const shared = requirements.permissions.filter((permission) => hasPermission(b, permission))
  const [lost, unclear]: [string[], string[]] = [[], []]
  for (const wabaId of new Set([...requirements.wabas.map((waba) => waba.id), ...listed])) {
    const others = shared
      .filter((permission) => permissionState(a, permission, wabaId).startsWith('granted'))
      .map((permission) => permissionState(b, permission, wabaId))
    if (others.includes('elsewhere')) lost.push(wabaId)
    else if (others.includes('cannot-tell')) unclear.push(wabaId)
  }
  return { lost, unclear }
}

const unchecked = (live: Inspection, candidate: TokenInspection, requirements: Requirements): string[] => {
  const needed = [...permissionsOf(live), ...requirements.permissions]
  return [
    ...(candidate.isValid === null ? ['token'] : []),
    ...(needed.some((permission) => hasPermission(candidate, permission) === null) ? ['permissions'] : []),
    ...(live && live.expiry.kind !== 'unknown' && candidate.expiry.kind === 'unknown' ? ['expiry'] : []),
    ...(live ? wabasOnlyIn(live, candidate, requirements).unclear : []),
  ]
}

const lossesOf = (live: Inspection, candidate: TokenInspection, requirements: Requirements): Loss[] => {
  const { appId, type } = candidate
  const expectedApp = live?.appId ?? requirements.appId
  const losses: Loss[] = []
  if (live) {
    losses.push(
      ...permissionsOnlyIn(live, candidate).map((permission) => item('permission-lost', permission)),
      ...wabasOnlyIn(live, candidate, requirements).lost.map((wabaId) => item('waba-lost', wabaId)),
    )
    // a token that no longer works has no time left to lose
    if (live.isValid !== false) {
      losses.push(...clocksEndingSooner(candidate, live).map((clock) => item('expires-sooner', clock)))
    }
  }
  if (appId && expectedApp && appId !== expectedApp) losses.push(item('other-app', appId))
  if (live?.type && type && type !== live.type) losses.push(item('other-type', type))
  if (isTemporaryToken(candidate) && !(live && isTemporaryToken(live))) {
    losses.push(item('temporary-token', type ?? 'unknown'))
  }
  return [...losses, ...unchecked(live, candidate, requirements).map((subject) => item('unchecked', subject))]
}

const gainsOf = (live: TokenInspection, candidate: TokenInspection, requirements: Requirements): Gain[] => [
  ...permissionsOnlyIn(candidate, live).map((permission) => item('permission-gained', permission)),
  ...wabasOnlyIn(candidate, live, requirements).lost.map((wabaId) => item('waba-gained', wabaId)),
  ...clocksEndingSooner(live, candidate).map((clock) => item('expires-later', clock)),
]

/** What a promotion would win and lose. Only what both tokens are known to have or lack counts; what is unknown is `unchecked`. */
export const compareTokens = (live: Inspection, candidate: Inspection, requirements: Requirements): TokenComparison => {
  if (!candidate) return { gains: [], losses: [item('unchecked', 'token')] }
  return {
    gains: live ? gainsOf(live, candidate, requirements) : [],
    losses: lossesOf(live, candidate, requirements),
  }
}
