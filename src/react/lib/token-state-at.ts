import type { TokenInspection, TokenState, TokenStatus } from '../../core/index.js'
import { tokenStatus } from '../../core/tokens/token-status.js'
import type { Ticking } from './use-tick.js'

const DAY = 86_400_000

/** A token's state at `now`, from what the server saw earlier, and when it changes by itself. */
export const tokenStateAt = (
  status: TokenStatus,
  inspection: TokenInspection | null,
  now: Date,
): Ticking<TokenState> => {
  const deadline = status.deadline?.at.getTime()
  if (!inspection || deadline === undefined || (status.state !== 'valid' && status.state !== 'expiring'))
    return { value: status.state, changesAt: Infinity }
  const left = deadline - now.getTime()
  // A server that warns earlier than we do is right.
  const later = tokenStatus(inspection, { now }).state
  return {
    value: status.state === 'expiring' && later === 'valid' ? 'expiring' : later,
    changesAt: left <= 0 ? Infinity : left > 7 * DAY ? deadline - 7 * DAY + 1 : deadline + 1,
  }
}
