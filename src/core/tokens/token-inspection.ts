import type { GraphError } from '../errors/graph-error.js'

/** When a clock runs out. Graph's `0` is `never`; an absent field is `unknown`. */
export type Expiry = { kind: 'at'; at: Date } | { kind: 'never' } | { kind: 'unknown' }

/** What a permission reaches: the target ids, `all` (no list was sent), or `unlisted` (an empty or unreadable list: cannot tell). */
export type GranularTargets = string[] | 'all' | 'unlisted'

/**
 * What Graph said about a token at one moment, in our words. `null` means that Graph did not say.
 * Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export interface TokenInspection {
  isValid: boolean | null
  appId: string | null
  appName: string | null
  /** `USER`, `PAGE`, `APP`, `SYSTEM_USER`; open to others. */
  type: string | null
  userId: string | null
  issuedAt: Date | null
  expiry: Expiry
  dataAccessExpiry: Expiry
  scopes: string[] | null
  /** Scope → what it reaches. A scope that is absent here has no granular entry; `null`: Graph sent no list at all. */
  granularScopes: Record<string, GranularTargets> | null
  /** Why the token is not valid, when Graph says so. */
  error: GraphError | null
  checkedAt: Date
}
