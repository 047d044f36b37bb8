import type { Credential } from '../../contract/index.js'
import type { CredentialAlert } from '../../core/index.js'
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

const clocksOf = ({ live }: Credential): number[] =>
  [live?.inspection?.expiry, live?.inspection?.dataAccessExpiry].flatMap((clock) =>
    clock?.kind === 'at' ? [clock.at.getTime()] : [],
  )

/** When the number of days left changes next: at whole days before the clock runs out. */
const nextDay = (at: number, now: number): number =>
  at <= now ? Infinity : at - (Math.ceil((at - now) / DAY) - 1) * DAY

/** What all credentials have to say at `now`, most urgent first, and when that changes by itself, in milliseconds since 1970. */
export const alertsAt = (
  credentials: readonly Credential[],
  now: Date,
  thresholds: AlertThresholds = {},
): { alerts: PlacedAlert[]; changesAt: number } => {
  const alerts: PlacedAlert[] = []
  let changesAt = Infinity
  for (const credential of credentials) {
    for (const alert of credentialAlerts(credential, { ...thresholds, now }))
      alerts.push({ credentialId: credential.id, place: credential.label, alert })
    for (const clock of clocksOf(credential)) changesAt = Math.min(changesAt, nextDay(clock, now.getTime()))
    const checkedAt = credential.live?.inspection?.checkedAt.getTime()
    if (checkedAt && checkedAt + DAY >= now.getTime()) changesAt = Math.min(changesAt, checkedAt + DAY + 1)
  }
  return { alerts: alerts.sort((a, b) => byUrgency(a.alert, b.alert)), changesAt }
}
