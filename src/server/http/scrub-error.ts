import { redact } from '../../core/index.js'

/** A copy of what was thrown that holds no token: name, message and stack, redacted; no cause and no other property. */
export function scrubError(error: unknown, secrets: string[]): Error {
  const known = error instanceof Error
  const copy = new Error(redact(known ? error.message : 'Something that is not an Error was thrown.', secrets))
  copy.name = known ? redact(error.name, secrets) : 'Error'
  copy.stack = known && error.stack !== undefined ? redact(error.stack, secrets) : `${copy.name}: ${copy.message}`
  return copy
}
