import type { Credential } from '../../contract/index.js'
import type { CredentialAlert, Expiry, TokenInspection } from '../../core/index.js'
import { byUrgency } from '../../core/alerts/by-urgency.js'
import { credentialAlerts } from '../../core/alerts/credential-alerts.js'

const DAY = 86_400_000

/** An alert, and the credential it is about. */
export interface PlacedAlert {
  credentialId: string
  /** The credential's label. */
  place: string
  alert: CredentialAlert
}

export interface AlertThresholds {
  /** @default 7 */
  warnWithinDays?: number | undefined
  /** @default 1 */
  criticalWithinDays?: number | undefined
  /** More days at which an alert that was put off comes back: `[14, 3]`. @default [] */
  remindAtDays?: number[] | undefined
}

/** What all credentials have to say, and when that changes by itself, in milliseconds since 1970. */
export interface TimedAlerts {
  /** Most urgent first. */
  alerts: PlacedAlert[]
  changesAt: number
}

/** When an alert about a clock comes, or its number of days changes. */
const nextDay = (clock: Expiry, now: number, firstDays: number): number => {
  if (clock.kind !== 'at') return Infinity
  const at = clock.at.getTime()
  return at <= now ? Infinity : at - Math.min(Math.ceil((at - now) / DAY) - 1, firstDays) * DAY
}

/** When what is said of a token changes by itself. */
const nextChange = (inspection: TokenInspection | null | undefined, now: number, firstDays: number): number =>
  inspection
    ? Math.min(nextDay(inspection.expiry, now, firstDays), nextDay(inspection.dataAccessExpiry, now, firstDays))
    : Infinity

/** The alerts of all credentials at `now`. */
export const alertsAt = (
  credentials: readonly Credential[],
  now: Date,
  thresholds: AlertThresholds = {},
): TimedAlerts => {
  const { warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [] } = thresholds
  const firstDays = Math.max(warnWithinDays, criticalWithinDays, ...remindAtDays)
  const time = now.getTime()
  const options = { ...thresholds, now }
  const alerts: PlacedAlert[] = []
  let changesAt = Infinity
  for (const credential of credentials) {
    const { live, candidate } = credential
    for (const alert of credentialAlerts(credential, options))
      alerts.push({ credentialId: credential.id, place: credential.label, alert })
    const staleAt = live?.inspection ? live.inspection.checkedAt.getTime() + DAY + 1 : 0
    changesAt = Math.min(
      changesAt,
      nextChange(live?.inspection, time, firstDays),
      nextChange(candidate?.inspection, time, 0),
      staleAt > time ? staleAt : Infinity,
    )
  }
  return { alerts: alerts.sort((a, b) => byUrgency(a.alert, b.alert)), changesAt }
}
