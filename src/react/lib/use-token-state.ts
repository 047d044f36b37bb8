import type { TokenInspection, TokenState, TokenStatus } from '../../core/index.js'
import { tokenStatus } from '../../core/tokens/token-status.js'
import { useTick } from './use-tick.js'

const DAY = 86_400_000

/** A token's state as time goes by: a page that stays open sees a token expire. What the server saw in other ways stays. */
export const useTokenState = (status: TokenStatus, inspection: TokenInspection | null): TokenState => {
  const deadline = status.deadline?.at.getTime()
  return useTick<TokenState>(
    (now) => {
      if (!inspection || deadline === undefined || (status.state !== 'valid' && status.state !== 'expiring'))
        return { value: status.state, changesAt: Infinity }
      const left = deadline - now.getTime()
      // A server that warns earlier than we do is right.
      const later = tokenStatus(inspection, { now }).state
      return {
        value: status.state === 'expiring' && later === 'valid' ? 'expiring' : later,
        changesAt: left <= 0 ? Infinity : left > 7 * DAY ? deadline - 7 * DAY + 1 : deadline + 1,
      }
    },
    `${status.state} ${deadline}`,
    status.state,
  )
}
