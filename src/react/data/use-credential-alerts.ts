import type { AlertThresholds } from './alerts-at.js'
import { useListedAlerts, type CredentialAlerts } from './use-listed-alerts.js'

/** The alerts of all credentials, for a host's own bell. Draws nothing; renders again only when an alert or its days change. */
export const useCredentialAlerts = (thresholds?: AlertThresholds): CredentialAlerts => useListedAlerts(thresholds).all
