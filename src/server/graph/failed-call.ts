import type { GraphError } from '../../core/index.js'

/** A `GraphError` for what Graph itself did not say: no usable answer came. `message` must be words of ours. */
export function failedCall(message: string, httpStatus: number | null): GraphError {
  return {
    code: null,
    subcode: null,
    type: null,
    message,
    details: null,
    userTitle: null,
    userMessage: null,
    isTransient: null,
    traceId: null,
    httpStatus,
    family: 'transient',
    reason: null,
    retryable: true,
  }
}
