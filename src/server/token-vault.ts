/** Where a sealed token belongs. An envelope that was moved to another place, or rolled back to another version, does not open. */
export interface VaultBinding {
  accountId: string
  credentialId: string
  version: number
}

/** Seals and opens tokens; the only place that can. */
export interface TokenVault {
  seal(token: string, binding: VaultBinding): Promise<string>
  /** Rejects if the envelope is not authentic for this binding. */
  open(sealed: string, binding: VaultBinding): Promise<string>
  /** A short keyed digest, the only name a token has outside: `7f3a-c29e`. */
  fingerprint(token: string): Promise<string>
}
