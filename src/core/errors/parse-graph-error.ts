import { collectErrors } from './collect-errors.js'
import type { GraphError } from './graph-error.js'
import { isAuthorizationFamily } from './judge-raw-error.js'
import { asStatus } from './read-value.js'
import { toGraphError } from './to-graph-error.js'

function rank({ code, family, reason }: GraphError): number {
  const isRefused = isAuthorizationFamily(family)
  if (code !== null) return isRefused ? 0 : 2
  return isRefused ? 1 : family !== 'other' ? 3 : reason ? 4 : 5
}

/**
 * Reads whatever came back from Meta, by any road, as one error. Never throws. Where several errors are inside, the first
 * authorization error wins, then the first with a code.
 */
export function parseGraphError(input: unknown, context?: { httpStatus?: number | undefined }): GraphError {
  const httpStatus = asStatus(context?.httpStatus)
  const errors = collectErrors(input, httpStatus, true).map(toGraphError)
  const [first] = errors.sort((a, b) => rank(a) - rank(b))
  return first ?? toGraphError({ httpStatus })
}
