import type { CredentialEvents } from './schemas/credential-event.js'
import type { Credential, CredentialList } from './schemas/credential.js'

export interface ReadOptions {
  signal?: AbortSignal | undefined
}

export interface WriteOptions extends ReadOptions {
  /** `Credential.version` as last seen; a stale one is refused with `version-conflict`. */
  version: number
}

export interface PromoteOptions extends WriteOptions {
  /** Ids of the losses that the admin has accepted by name. */
  acknowledge: string[]
}

export interface EventsOptions extends ReadOptions {
  /** Id of the last event seen: what comes after it is older. */
  before?: string | undefined
  /** @default 50 */
  limit?: number | undefined
}

/** What the browser asks of a server. All methods reject with `CredentialsError`, or with the signal's reason when aborted. */
export interface CredentialsClient {
  list(options?: ReadOptions): Promise<CredentialList>
  get(id: string, options?: ReadOptions): Promise<Credential>
  /** Checks a token and keeps it as the candidate. The live token is not touched. */
  stage(id: string, token: string, options: WriteOptions): Promise<Credential>
  discard(id: string, options: WriteOptions): Promise<Credential>
  promote(id: string, options: PromoteOptions): Promise<Credential>
  undo(id: string, options: WriteOptions): Promise<Credential>
  /** Asks Graph again about the live token and the candidate. */
  check(id: string, options: WriteOptions): Promise<Credential>
  /** Exchanges the live token and stages the result as a candidate. */
  renew(id: string, options: WriteOptions): Promise<Credential>
  events(id: string, options?: EventsOptions): Promise<CredentialEvents>
}
