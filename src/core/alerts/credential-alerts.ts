import { hasPermission } from '../permissions/has-permission.js'
import { permissionState } from '../permissions/permission-state.js'
import type { WabaReach } from '../permissions/reach.js'
import type { Requirements } from '../permissions/requirements.js'
import type { TokenInspection } from '../tokens/token-inspection.js'
import { clocksOf, daysUntil, tokenStatus, type Deadline } from '../tokens/token-status.js'
import { byUrgency } from './by-urgency.js'
import type { CredentialAlert, CredentialAlertKind } from './credential-alert.js'

/** What is looked at in a token's slot. */
export interface AlertSlot {
  fingerprint: string
  inspection: TokenInspection | null
  reach: WabaReach[]
}

/** What is looked at in a credential. */
export interface AlertSource {
  live: AlertSlot | null
  candidate: AlertSlot | null
  requirements: Requirements
}

export interface CredentialAlertOptions {
  now: Date
  /** @default 7 */
  warnWithinDays?: number | undefined
  /** @default 1 */
  criticalWithinDays?: number | undefined
  /** More days at which a dismissed alert comes back: `[14, 3]`. The longest of all thresholds is the first warning. @default [] */
  remindAtDays?: number[] | undefined
  /** Age of the last inspection from which it counts as stale, in hours. @default 24 */
  staleAfterHours?: number | undefined
}

const HOUR = 3_600_000

/** An alert as it is found. `mark` is the part of its key after the fingerprint; without one, the kind. */
type Found = [
  kind: CredentialAlertKind,
  severity: CredentialAlert['severity'],
  deadline?: Deadline | undefined,
  mark?: string,
]

const lacksPermission = ({ inspection, reach }: AlertSlot, { permissions, wabas }: Requirements): boolean =>
  reach.some((waba) => waba.state === 'denied') ||
  permissions.some(
    (permission) =>
      hasPermission(inspection, permission) === false ||
      wabas.some(({ id }) => permissionState(inspection, permission, id) === 'elsewhere'),
  )

const findInLive = (
  slot: AlertSlot,
  requirements: Requirements,
  { now, warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [], staleAfterHours = 24 }: CredentialAlertOptions,
): Found[] => {
  const { inspection } = slot
  if (!inspection) return [['check-stale', 'info']]
  const clocks = clocksOf(inspection)
  const { state } = tokenStatus({ ...inspection, dataAccessExpiry: { kind: 'unknown' } }, { now })
  // a token that does not work has no other worries
  if (state === 'expired') return [['expired', 'critical', clocks.find(({ clock }) => clock === 'token')]]
  if (state === 'invalid') return [['not-accepted', 'critical']]

  const found: Found[] = []
  const thresholds = [0, ...remindAtDays, warnWithinDays, criticalWithinDays].sort((a, b) => a - b)
  for (const deadline of clocks) {
    const days = daysUntil(deadline.at, now)
    const threshold = thresholds.find((limit) => days <= limit)
    if (threshold === undefined) continue
    const isCritical = days <= criticalWithinDays
    const isToken = deadline.clock === 'token'
    found.push([
      isToken ? (isCritical ? 'critical' : 'expiring') : 'data-access',
      isCritical ? 'critical' : 'warning',
      deadline,
      `${isToken ? '' : 'data-access-'}${threshold}d`,
    ])
  }
  if (lacksPermission(slot, requirements)) found.push(['missing-permission', 'warning'])
  if (now.getTime() - inspection.checkedAt.getTime() >= staleAfterHours * HOUR) found.push(['check-stale', 'info'])
  return found
}

const findInCandidate = ({ inspection }: AlertSlot, now: Date): Found[] => {
  const { state } = tokenStatus(inspection, { now })
  return state === 'expired' || state === 'invalid' ? [] : [['candidate-waiting', 'info']]
}

const toAlerts = ({ fingerprint, reach }: AlertSlot, now: Date, found: Found[]): CredentialAlert[] =>
  found.map(([kind, severity, deadline, mark = kind]) => ({
    key: `${fingerprint}:${mark}`,
    kind,
    severity,
    fingerprint,
    deadline: deadline ?? null,
    daysLeft: deadline ? daysUntil(deadline.at, now) : null,
    serves: reach.flatMap((waba) => waba.phoneNumbers),
  }))

/** Everything one credential has to say at `now`, most urgent first. */
export const credentialAlerts = (
  { live, candidate, requirements }: AlertSource,
  options: CredentialAlertOptions,
): CredentialAlert[] => {
  const { now } = options
  const alerts = live ? toAlerts(live, now, findInLive(live, requirements, options)) : []
  if (candidate) alerts.push(...toAlerts(candidate, now, findInCandidate(candidate, now)))
  return alerts.sort(byUrgency)
}
