import type { PhoneNumber } from '../permissions/reach.js'
import type { Deadline } from '../tokens/token-status.js'

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
