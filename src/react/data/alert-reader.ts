import type { Credential } from '../../contract/index.js'
import { alertsAt, type AlertThresholds, type TimedAlerts } from './alerts-at.js'

/** The same as `alertsAt`, worked out anew only when the time has come: asking again and again costs nothing. */
export const alertReader = (
  credentials: readonly Credential[],
  thresholds: AlertThresholds,
): ((now: Date) => TimedAlerts) => {
  let known: TimedAlerts = { alerts: [], changesAt: -Infinity }
  let since = Infinity
  return (now) => {
    const time = now.getTime()
    if (time < since || time >= known.changesAt) {
      known = alertsAt(credentials, now, thresholds)
      since = time
    }
    return known
  }
}
