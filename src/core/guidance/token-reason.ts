import type { GraphError, GraphErrorReason } from '../errors/graph-error.js'
import type { TokenStatus } from '../tokens/token-status.js'

const ABOUT_REQUEST: readonly (GraphErrorReason | null)[] = ['wrong-token-kind', 'permission']
const DAMAGED: readonly (GraphErrorReason | null)[] = ['malformed', 'undecryptable']

/** Whether the token in use works today. */
export const isWorking = (status: TokenStatus | undefined) => status?.state === 'valid' || status?.state === 'expiring'

/**
 * Why Meta refuses the token of a 190, in the light of its status. `old-token`: the token in use works, so it is another one.
 * Without code and words nobody was refused anything: what is explained is the deadline itself, `expiring` or `data-access`.
 */
export function tokenReason(
  error: GraphError,
  status: TokenStatus | undefined,
): GraphErrorReason | 'old-token' | 'expiring' | 'data-access' | null {
  const { reason } = error
  if (!status || ABOUT_REQUEST.includes(reason)) return reason
  const isForecast = error.code === null && error.message === null && status.state !== 'invalid'
  if (isForecast && status.deadline?.clock === 'data-access') return 'data-access'
  if (isForecast && status.deadline && isWorking(status)) return 'expiring'
  if (isWorking(status)) return 'old-token'
  if (DAMAGED.includes(reason)) return reason
  // The end of data access stops reads of personal data; it does not prove that the token itself ran out.
  if (status.state === 'expired') return status.deadline?.clock === 'data-access' ? reason : 'expired'
  return status.state === 'invalid' ? invalidReason(reason ?? status.reason, status) : reason
}

function invalidReason(reason: GraphErrorReason | null, status: TokenStatus): GraphErrorReason | null {
  const hadTimeLeft = status.neverExpires || (status.deadline?.clock === 'token' && (status.daysLeft ?? 0) > 0)
  if (!hadTimeLeft || (reason && reason !== 'expired')) return reason
  return status.reason && status.reason !== 'expired' ? status.reason : 'logged-out-or-invalid'
}
