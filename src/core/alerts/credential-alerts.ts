import { hasPermission } from '../permissions/has-permission.js'
import { permissionState } from '../permissions/permission-state.js'
import type { PhoneNumber, WabaReach } from '../permissions/reach.js'
import type { Requirements } from '../permissions/requirements.js'
import type { Expiry, TokenInspection } from '../tokens/token-inspection.js'
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
const NO_CLOCK: Expiry = { kind: 'unknown' }

interface Judging {
  now: Date
  /** In days, ascending. */
  thresholds: readonly number[]
  criticalWithinDays: number
  staleAfterHours: number
}

interface Told {
  deadline?: Deadline
  /** The part of the key after the fingerprint. @default the kind */
  mark?: string
}

const alertOf = (
  { fingerprint, reach }: AlertSlot,
  kind: CredentialAlertKind,
  severity: CredentialAlert['severity'],
  now: Date,
  { deadline, mark = kind }: Told = {},
): CredentialAlert => ({
  key: `${fingerprint}:${mark}`,
  kind,
  severity,
  fingerprint,
  deadline: deadline ?? null,
  daysLeft: deadline ? daysUntil(deadline.at, now) : null,
  serves: reach.flatMap((waba) => waba.phoneNumbers),
})

const clockAlert = (slot: AlertSlot, deadline: Deadline, judging: Judging): CredentialAlert | null => {
  const { now, thresholds, criticalWithinDays } = judging
  const days = daysUntil(deadline.at, now)
  const threshold = days === 0 ? 0 : thresholds.find((limit) => days <= limit)
  if (threshold === undefined) return null
  const severity = days <= criticalWithinDays ? 'critical' : 'warning'
  if (deadline.clock === 'data-access') {
    return alertOf(slot, 'data-access', severity, now, { deadline, mark: `data-access-${threshold}d` })
  }
  const kind = severity === 'critical' ? 'critical' : 'expiring'
  return alertOf(slot, kind, severity, now, { deadline, mark: `${threshold}d` })
}

const lacksPermission = ({ inspection, reach }: AlertSlot, { permissions, wabas }: Requirements): boolean =>
  reach.some((waba) => waba.state === 'denied') ||
  permissions.some(
    (permission) =>
      hasPermission(inspection, permission) === false ||
      wabas.some(({ id }) => permissionState(inspection, permission, id) === 'elsewhere'),
  )

const liveAlerts = (slot: AlertSlot, requirements: Requirements, judging: Judging): CredentialAlert[] => {
  const { inspection } = slot
  const { now, staleAfterHours } = judging
  if (!inspection) return [alertOf(slot, 'check-stale', 'info', now)]
  const { isValid, error, expiry, dataAccessExpiry, checkedAt } = inspection
  const { state } = tokenStatus({ isValid, error, expiry, dataAccessExpiry: NO_CLOCK }, { now })
  // a token that does not work has no other worries
  if (state === 'expired') {
    const told: Told = expiry.kind === 'at' ? { deadline: { at: expiry.at, clock: 'token' } } : {}
    return [alertOf(slot, 'expired', 'critical', now, told)]
  }
  if (state === 'invalid') return [alertOf(slot, 'not-accepted', 'critical', now)]

  const alerts: CredentialAlert[] = []
  for (const [clock, ends] of [
    ['token', expiry],
    ['data-access', dataAccessExpiry],
  ] as const) {
    const alert = ends.kind === 'at' ? clockAlert(slot, { at: ends.at, clock }, judging) : null
    if (alert) alerts.push(alert)
  }
  if (lacksPermission(slot, requirements)) alerts.push(alertOf(slot, 'missing-permission', 'warning', now))
  const isStale = now.getTime() - checkedAt.getTime() > staleAfterHours * HOUR
  if (isStale) alerts.push(alertOf(slot, 'check-stale', 'info', now))
  return alerts
}

/** Everything one credential has to say at `now`, most urgent first. */
export const credentialAlerts = (
  { live, candidate, requirements }: AlertSource,
  { now, warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [], staleAfterHours = 24 }: CredentialAlertOptions,
): CredentialAlert[] => {
  const thresholds = [...remindAtDays, warnWithinDays, criticalWithinDays].sort((a, b) => a - b)
  const alerts = live ? liveAlerts(live, requirements, { now, thresholds, criticalWithinDays, staleAfterHours }) : []
  if (candidate) {
    const { state } = tokenStatus(candidate.inspection, { now })
    if (state !== 'expired' && state !== 'invalid') alerts.push(alertOf(candidate, 'candidate-waiting', 'info', now))
  }
  return alerts.length > 1 ? alerts.sort(byUrgency) : alerts
}
