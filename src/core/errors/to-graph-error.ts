import { cleanText } from './clean-text.js'
import type { GraphError } from './graph-error.js'
import { judgeRawError } from './judge-raw-error.js'
import type { RawError } from './raw-error.js'

const LONGEST = 2000

/** Masks before the final cut, so that no half of a token is left standing at the end. */
const clean = (text: string | null | undefined): string | null =>
  text ? cleanText(text.slice(0, 2 * LONGEST)).slice(0, LONGEST) : null

/** Judges a found error, and redacts and bounds its texts. */
export const toGraphError = (raw: RawError): GraphError => ({
  code: raw.code ?? null,
  subcode: raw.kind === 'vendor' ? null : (raw.subcode ?? null),
  type: clean(raw.type),
  message: clean(raw.message),
  details: clean(raw.details),
  userTitle: clean(raw.userTitle),
  userMessage: clean(raw.userMessage),
  isTransient: raw.isTransient ?? null,
  traceId: clean(raw.traceId),
  httpStatus: raw.httpStatus ?? null,
  ...judgeRawError(raw),
})
