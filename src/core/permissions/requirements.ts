/** A WhatsApp Business Account that a credential serves. */
export interface Waba {
  /** Numeric id, as a string: it may exceed 2^53. */
  id: string
  name: string | null
}

/** The app, the accounts and the permissions that a credential needs. */
export interface Requirements {
  /** The Meta app the token should belong to; `null`: any. */
  appId: string | null
  wabas: Waba[]
  permissions: string[]
  /** Worth having, not needed. */
  recommendedPermissions: string[]
}
