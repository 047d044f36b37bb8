import type { GraphErrorReason } from '../errors/graph-error.js'
import type { TokenInspection } from './token-inspection.js'

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
  /** No clock is running: the token itself never expires and no end of data access is known. */
  neverExpires: boolean
  reason: GraphErrorReason | null
}

export interface TokenStatusOptions {
  now: Date
  /** Days before the deadline from which a token counts as `expiring`. @default 7 */
  warnWithinDays?: number | undefined
  /** A longer warning than `warnWithinDays` wins. @default 1 */
  criticalWithinDays?: number | undefined
}

const DAY = 86_400_000

/** Whole days from `now` until `at`, rounded up; 0 once it is past. */
export const daysUntil = (at: Date, now: Date): number => Math.max(0, Math.ceil((at.getTime() - now.getTime()) / DAY))

/** The part of an inspection that its status depends on. */
type Judged = Pick<TokenInspection, 'isValid' | 'error' | 'expiry' | 'dataAccessExpiry'>

/** The clocks that run, the nearer first. */
export const clocksOf = ({ expiry, dataAccessExpiry }: Judged): Deadline[] => {
  const clocks: Deadline[] = []
  if (expiry.kind === 'at') clocks.push({ at: expiry.at, clock: 'token' })
  if (dataAccessExpiry.kind === 'at') clocks.push({ at: dataAccessExpiry.at, clock: 'data-access' })
  return clocks.sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** Judges an inspection at `now`; `null` (never inspected) is `unknown`. */
export const tokenStatus = (
  inspection: Judged | null,
  { now, warnWithinDays = 7, criticalWithinDays = 1 }: TokenStatusOptions,
): TokenStatus => {
  if (!inspection) return { state: 'unknown', deadline: null, daysLeft: null, neverExpires: false, reason: null }
  const { isValid, expiry, dataAccessExpiry, error } = inspection
  const deadline = clocksOf(inspection)[0] ?? null
  const daysLeft = deadline && daysUntil(deadline.at, now)
  // a known end outranks Graph's 463, which it sends for revoked tokens too
  const isOver = expiry.kind === 'at' ? daysUntil(expiry.at, now) === 0 : error?.reason === 'expired'

  const state = (): TokenState => {
    // an error about the token is a verdict, even where `is_valid` is missing beside it
    if (isValid === false || (isValid === null && error?.family === 'token-190')) {
      return isOver ? 'expired' : 'invalid'
    }
    if (daysLeft === 0) return 'expired'
    if (isValid === null) return 'unknown'
    const warnFrom = Math.max(warnWithinDays, criticalWithinDays) * DAY
    return deadline && deadline.at.getTime() - now.getTime() <= warnFrom ? 'expiring' : 'valid'
  }

  const judged = state()
  return {
    state: judged,
    deadline,
    daysLeft,
    neverExpires: expiry.kind === 'never' && dataAccessExpiry.kind !== 'at',
    reason: judged === 'expired' ? 'expired' : (error?.reason ?? null),
  }
}
