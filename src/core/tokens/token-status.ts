import type { GraphErrorReason } from '../errors/graph-error.js'

export type TokenState = 'valid' | 'expiring' | 'expired' | 'invalid' | 'unknown'

/** The nearer of the two clocks of a token. */
export interface Deadline {
  at: Date
  clock: 'token' | 'data-access'
}

/** Our judgement of an inspection at one moment. */
export interface TokenStatus {
  state: TokenState
  deadline: Deadline | null
  /** Whole days until the deadline, rounded up: less than a day left is 1, past is 0; `null` without a deadline. */
  daysLeft: number | null
  neverExpires: boolean
  reason: GraphErrorReason | null
}
