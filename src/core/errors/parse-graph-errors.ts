import { collectErrors } from './collect-errors.js'
import type { GraphError } from './graph-error.js'
import { asStatus } from './read-value.js'
import { toGraphError } from './to-graph-error.js'

/** All errors inside a webhook payload, a batch or anything else, in their order; empty if there is none. Never throws. */
export function parseGraphErrors(input: unknown, context?: { httpStatus?: number | undefined }): GraphError[] {
  const httpStatus = asStatus(context?.httpStatus)
  return collectErrors(input, httpStatus, (httpStatus ?? 0) >= 400).map(toGraphError)
}
