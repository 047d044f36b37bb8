export interface VaultKey {
  /** 1–32 letters, digits, `_` or `-`; it is written into every envelope. */
  id: string
  /** 32 random bytes, or their base64: `openssl rand -base64 32`. */
  key: string | Uint8Array
}
