import type { GraphError, GuidanceFacts } from '../../core/index.js'
import type { GuidanceOrigin } from '../lib/guidance-context.js'

/** An error that waits for its turn in the dialog. */
export interface WaitingError {
  error: GraphError
  facts: GuidanceFacts | undefined
  origin: GuidanceOrigin
}

const keyOf = ({ error, origin }: WaitingError) => {
  const { code, subcode, family, reason, details } = error
  return JSON.stringify([code, subcode, family, reason, details, origin.credentialId])
}

/** The queue with one more; an error that waits already does not wait twice. */
export const withError = (queue: readonly WaitingError[], next: WaitingError): readonly WaitingError[] =>
  queue.some((other) => keyOf(other) === keyOf(next)) ? queue : [...queue, next]
