import type { GraphErrorFamily, GraphErrorReason } from '../errors/graph-error.js'
import type { TokenState } from '../tokens/token-status.js'

/** What a Chakra Ticket says: plain JSON without a secret. What is not known is left out; moments are ISO 8601 in UTC. */
export interface TicketDraft {
  subject: string
  /** Id of the catalogue's entry that was shown. */
  guidanceId: string
  family: GraphErrorFamily
  reason?: GraphErrorReason
  code?: number
  subcode?: number
  httpStatus?: number
  /** What Meta wrote, redacted and on one line. */
  message?: string
  details?: string
  /** Meta keeps a trace for a short time only; `at` says when it was. */
  traceId?: string
  /** When the error was seen. */
  at?: string
  credentialId?: string
  state?: TokenState
  fingerprint?: string
  appId?: string
  wabaIds: string[]
  phoneNumberIds: string[]
  /** `[]`: the token has none. */
  scopes?: string[]
  /** A moment, or `never`. */
  expiry?: string
  dataAccessExpiry?: string
  /** What the admin has ticked. */
  stepsDone: { id: string; text: string }[]
  /** Version of this package. */
  packageVersion: string
  /** What the admin added. */
  note?: string
}

/**
 * Opens a ticket at Chakra. `text` is the whole of `draft` in words, as the admin saw it. What it throws or rejects with is not
 * shown: the admin is told that it did not go through, and keeps everything.
 */
export type OpenTicket = (draft: TicketDraft, text: string) => unknown
