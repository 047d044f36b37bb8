import type { PlacedAlert } from '@chakrahq/whatsapp-credentials'

export type AlertKind = PlacedAlert['alert']['kind']

/** How this host says what an alert is about, after the name of the place. */
export const ALERT_WORDS: Record<AlertKind, string> = {
  expiring: 'its token expires soon',
  critical: 'its token is about to expire',
  expired: 'its token has expired',
  'not-accepted': 'Meta no longer accepts its token',
  'data-access': 'its access to data runs out',
  'missing-permission': 'its token lacks a permission',
  'check-stale': 'its token was not checked lately',
  'candidate-waiting': 'a new token is waiting',
}
