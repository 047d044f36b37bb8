import { redact } from '../redact.js'
import type { GraphError } from './graph-error.js'
import { judgeRawError } from './judge-raw-error.js'
import type { RawError } from './raw-error.js'

const LONGEST = 2000

/** Redacts before the final cut, so that no half of a token is left standing at the end. */
const clean = (text: string | null): string | null =>
  text === null ? null : redact(text.slice(0, 2 * LONGEST)).slice(0, LONGEST)

/** Judges a found error, and redacts and bounds its texts. */
export function toGraphError(raw: RawError): GraphError {
  const { code, subcode, isTransient, httpStatus, kind } = raw
  return {
    code,
    subcode: kind === 'vendor' ? null : subcode,
    type: clean(raw.type),
    message: clean(raw.message),
    details: clean(raw.details),
    userTitle: clean(raw.userTitle),
    userMessage: clean(raw.userMessage),
    isTransient,
    traceId: clean(raw.traceId),
    httpStatus,
    ...judgeRawError(raw),
  }
}
