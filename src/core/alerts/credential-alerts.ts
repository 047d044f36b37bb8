import { hasPermission } from '../permissions/has-permission.js'
import { permissionState } from '../permissions/permission-state.js'
import type { PhoneNumber, WabaReach } from '../permissions/reach.js'
import type { Requirements } from '../permissions/requirements.js'
import type { TokenInspection } from '../tokens/token-inspection.js'
import { daysUntil, tokenStatus, type Deadline } from '../tokens/token-status.js'
import { byUrgency } from './by-urgency.js'

export type CredentialAlertKind =
  | 'expiring'
  | 'critical'
  | 'expired'
  | 'not-accepted'
  | 'data-access'
  | 'missing-permission'
  | 'check-stale'
  | 'candidate-waiting'

/** An expiry or health notice of one credential. */
export interface CredentialAlert {
  /** Fingerprint and threshold: changes when the next threshold is passed and when the token is replaced. */
  key: string
  kind: CredentialAlertKind
  severity: 'critical' | 'warning' | 'info'
  fingerprint: string
  /** The clock that this alert is about; `null` where none is. */
  deadline: Deadline | null
  /** Whole days, rounded up. */
  daysLeft: number | null
  /** The numbers that the token serves. */
  serves: PhoneNumber[]
}

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

/** Everything one credential has to say at `now`, most urgent first. */
export const credentialAlerts = (
  { live, candidate, requirements }: AlertSource,
  { now, warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [], staleAfterHours = 24 }: CredentialAlertOptions,
): CredentialAlert[] => {
  const thresholds = [...remindAtDays, warnWithinDays, criticalWithinDays].sort((a, b) => a - b)

  const alert = (
    slot: AlertSlot,
    kind: CredentialAlertKind,
    severity: CredentialAlert['severity'],
    { deadline = null, mark = kind }: { deadline?: Deadline | null; mark?: string } = {},
  ): CredentialAlert => ({
    key: `${slot.fingerprint}:${mark}`,
    kind,
    severity,
    fingerprint: slot.fingerprint,
    deadline,
    daysLeft: deadline && daysUntil(deadline.at, now),
    serves: slot.reach.flatMap((waba) => waba.phoneNumbers),
  })

  const clockAlert = (slot: AlertSlot, deadline: Deadline): CredentialAlert[] => {
    const days = daysUntil(deadline.at, now)
    const threshold = days === 0 ? 0 : thresholds.find((limit) => days <= limit)
    if (threshold === undefined) return []
    const severity = days <= criticalWithinDays ? 'critical' : 'warning'
    if (deadline.clock === 'data-access') {
      return [alert(slot, 'data-access', severity, { deadline, mark: `data-access-${threshold}d` })]
    }
    const kind = severity === 'critical' ? 'critical' : 'expiring'
    return [alert(slot, kind, severity, { deadline, mark: `${threshold}d` })]
  }

  const liveAlerts = (slot: AlertSlot): CredentialAlert[] => {
    const { inspection } = slot
    if (!inspection) return [alert(slot, 'check-stale', 'info')]
    const { expiry, dataAccessExpiry } = inspection
    const { state } = tokenStatus({ ...inspection, dataAccessExpiry: { kind: 'unknown' } }, { now })
    const deadline: Deadline | null = expiry.kind === 'at' ? { at: expiry.at, clock: 'token' } : null
    // a token that does not work has no other worries
    if (state === 'expired') return [alert(slot, 'expired', 'critical', { deadline })]
    if (state === 'invalid') return [alert(slot, 'not-accepted', 'critical')]

    const lacks =
      slot.reach.some((waba) => waba.state === 'denied') ||
      requirements.permissions.some(
        (permission) =>
          hasPermission(inspection, permission) === false ||
          requirements.wabas.some(({ id }) => permissionState(inspection, permission, id) === 'elsewhere'),
      )
    const isStale = now.getTime() - inspection.checkedAt.getTime() > staleAfterHours * HOUR
    return [
      ...(deadline ? clockAlert(slot, deadline) : []),
      ...(dataAccessExpiry.kind === 'at' ? clockAlert(slot, { at: dataAccessExpiry.at, clock: 'data-access' }) : []),
      ...(lacks ? [alert(slot, 'missing-permission', 'warning')] : []),
      ...(isStale ? [alert(slot, 'check-stale', 'info')] : []),
    ]
  }

  const candidateAlerts = (slot: AlertSlot): CredentialAlert[] => {
    const { state } = tokenStatus(slot.inspection, { now })
    return state === 'expired' || state === 'invalid' ? [] : [alert(slot, 'candidate-waiting', 'info')]
  }

  return [...(live ? liveAlerts(live) : []), ...(candidate ? candidateAlerts(candidate) : [])].sort(byUrgency)
}
