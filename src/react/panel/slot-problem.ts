import type { TokenSlot } from '../../contract/index.js'
import type { GraphError } from '../../core/index.js'

/** What Graph says of a dead token when it gives no error of its own: code 190. */
const deadToken = ({ reason }: TokenSlot['status']): GraphError => ({
  code: 190,
  subcode: null,
  type: null,
  message: null,
  details: null,
  userTitle: null,
  userMessage: null,
  isTransient: null,
  traceId: null,
  httpStatus: null,
  family: 'token-190',
  reason,
  retryable: false,
})

/** The error that stands between a token and its work, or `null`. */
export const slotProblem = ({ status, inspection, check }: TokenSlot): GraphError | null => {
  if (status.state === 'invalid' || status.state === 'expired') return inspection?.error ?? deadToken(status)
  return status.state === 'unknown' ? (check?.error ?? null) : null
}
