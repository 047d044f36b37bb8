import * as v from 'valibot'
import { parseGraphError, readInspection, redact, type Check, type GraphError } from '../../core/index.js'
import { graphErrorSchema } from '../schemas/graph-error.js'
import { tokenInspectionSchema } from '../schemas/token-inspection.js'

const checkSchema = v.variant('outcome', [
  v.object({ outcome: v.literal('inspected'), inspection: tokenInspectionSchema }),
  v.object({ outcome: v.literal('not-inspectable'), error: graphErrorSchema }),
  v.object({ outcome: v.literal('failed'), error: graphErrorSchema }),
]) satisfies v.GenericSchema<unknown, Check>

/** What a host's backend said about a token: a `Check`, a `TokenInspection`, or Meta's `debug_token` answer. */
export const readCheck = (answer: unknown, checkedAt: Date): Check => {
  const wire = asWire(answer)
  const check = v.safeParse(checkSchema, wire)
  if (check.success) return check.output
  const inspection = v.safeParse(tokenInspectionSchema, wire)
  if (inspection.success) return { outcome: 'inspected', inspection: inspection.output }
  return readInspection(answer, { httpStatus: 200, checkedAt })
}

/** A rejection of a host's `inspect`, as a check that failed. */
export const readFailedCheck = (reason: unknown): Check => ({ outcome: 'failed', error: parseGraphError(reason) })

/** The same check without the token in what Meta or the host wrote. */
export const checkWithout = (token: string, check: Check): Check => {
  const clean = (text: string | null) => text && redact(text, [token])
  const cleanError = (error: GraphError): GraphError => ({
    ...error,
    message: clean(error.message),
    details: clean(error.details),
    userTitle: clean(error.userTitle),
    userMessage: clean(error.userMessage),
  })
  if (check.outcome !== 'inspected') return { ...check, error: cleanError(check.error) }
  const { inspection } = check
  return { ...check, inspection: { ...inspection, error: inspection.error && cleanError(inspection.error) } }
}

// Times come as `Date` or as text: on the wire they are all text.
const asWire = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return null
  }
}
