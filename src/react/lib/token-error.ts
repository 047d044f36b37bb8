import type { GraphError } from '../../core/index.js'

/** An error of a token about which Meta said nothing but what is given. */
export const tokenError = (known: Partial<GraphError>): GraphError => ({
  code: null,
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
  reason: null,
  retryable: false,
  ...known,
})
