/** The kind of trouble a Graph error belongs to. Authorization families come first; `other` is everything we do not judge. */
export type GraphErrorFamily =
  | 'auth-0'
  | 'api-3'
  | 'permission-10'
  | 'token-190'
  | 'permission-2xx'
  | 'access-131005'
  | 'rate-limit'
  | 'transient'
  | 'other'

/** What exactly happened within a family, where Meta's answer proves it. */
export type GraphErrorReason =
  | 'expired'
  | 'password-changed'
  | 'checkpoint'
  | 'app-not-installed'
  | 'unconfirmed-user'
  | 'revoked'
  | 'logged-out-or-invalid'
  | 'role-lost'
  | 'malformed'
  | 'undecryptable'
  | 'wrong-token-kind'
  | 'permission'
  | 'scope-missing'
  | 'asset-not-assigned'
  | 'asset-not-owned'
  | 'app-or-account-blocked'
  | 'app-review'
  | 'token-asset-mismatch'
  | 'no-token'
  | 'bad-path'
  | 'payments-terms'
  | 'number-not-verified'
  | 'appsecret-proof'
  | 'object-or-permission'
  | 'integrity'
  | 'not-graph'

/**
 * An error as Meta's Graph API reported it, in our words. What was absent is `null`; code `0` is a code.
 * Source: https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export interface GraphError {
  code: number | null
  subcode: number | null
  type: string | null
  /** Already redacted. */
  message: string | null
  /** Already redacted. */
  details: string | null
  userTitle: string | null
  userMessage: string | null
  isTransient: boolean | null
  /** Meta keeps a trace for a short time only: show it beside the time it was seen. */
  traceId: string | null
  httpStatus: number | null
  family: GraphErrorFamily
  reason: GraphErrorReason | null
  /** Whether sending the same request again, later, can help. */
  retryable: boolean
}
