import type { Credential } from '../../contract/index.js'
import type { CredentialAlert, TokenInspection } from '../../core/index.js'
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

const clocksOf = ({ expiry, dataAccessExpiry }: TokenInspection): number[] =>
  [expiry, dataAccessExpiry].flatMap((clock) => (clock.kind === 'at' ? [clock.at.getTime()] : []))

/** When an alert about a clock comes, or its number of days changes. */
const nextDay = (at: number, now: number, firstDays: number): number =>
  at <= now ? Infinity : at - Math.min(Math.ceil((at - now) / DAY) - 1, firstDays) * DAY

/** The alerts of all credentials at `now`. */
export const alertsAt = (
  credentials: readonly Credential[],
  now: Date,
  thresholds: AlertThresholds = {},
): TimedAlerts => {
  const { warnWithinDays = 7, criticalWithinDays = 1, remindAtDays = [] } = thresholds
  const firstDays = Math.max(warnWithinDays, criticalWithinDays, ...remindAtDays)
  const time = now.getTime()
  const alerts: PlacedAlert[] = []
  let changesAt = Infinity
  for (const credential of credentials) {
    const { live, candidate } = credential
    for (const alert of credentialAlerts(credential, { ...thresholds, now }))
      alerts.push({ credentialId: credential.id, place: credential.label, alert })
    for (const clock of live?.inspection ? clocksOf(live.inspection) : [])
      changesAt = Math.min(changesAt, nextDay(clock, time, firstDays))
    for (const clock of candidate?.inspection ? clocksOf(candidate.inspection) : [])
      changesAt = Math.min(changesAt, nextDay(clock, time, 0))
    const staleAt = live?.inspection ? live.inspection.checkedAt.getTime() + DAY + 1 : 0
    if (staleAt > time) changesAt = Math.min(changesAt, staleAt)
  }
  return { alerts: alerts.sort((a, b) => byUrgency(a.alert, b.alert)), changesAt }
}
