import type { TokenInspection, TokenState, TokenStatus } from '../../core/index.js'
import { tokenStateAt } from './token-state-at.js'
import { useTick } from './use-tick.js'

/** A token's state as time goes by: a page that stays open sees a token expire. What the server saw in other ways stays. */
export const useTokenState = (status: TokenStatus, inspection: TokenInspection | null): TokenState =>
  useTick<TokenState>(
    (now) => tokenStateAt(status, inspection, now),
    `${status.state} ${status.deadline?.at.getTime()}`,
    status.state,
  )
