import { cleanText } from './clean-text.js'
import type { GraphError } from './graph-error.js'

const JUDGED = ['family', 'reason', 'retryable', 'httpStatus', 'traceId', 'isTransient'] as const

/** The value itself, with its texts masked again, where it is a `GraphError` already; else `null`. Reading one anew would lose what was judged. */
export const ownGraphError = (value: unknown): GraphError | null => {
  if (typeof value !== 'object' || value === null || !JUDGED.every((name) => Object.hasOwn(value, name))) return null
  // SAFETY: nothing but a GraphError has all of these under these names.
  const error = value as GraphError
  const clean = (text: string | null) => (typeof text === 'string' ? cleanText(text) : null)
  return {
    ...error,
    message: clean(error.message),
    details: clean(error.details),
    userTitle: clean(error.userTitle),
    userMessage: clean(error.userMessage),
  }
}
