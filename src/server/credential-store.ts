import type { GraphError, Requirements, TokenInspection, WabaReach } from '../core/index.js'
import type { CredentialEvent } from '../contract/index.js'

/** A token as it is stored: sealed, with what is known about it. */
export interface StoredSlot {
  /** The vault's envelope. */
  sealed: string
  /** `CredentialRecord.version` that the envelope is bound to. */
  sealedVersion: number
  fingerprint: string
  inspection: TokenInspection | null
  check: { outcome: 'inspected' | 'not-inspectable' | 'failed'; checkedAt: Date; error: GraphError | null } | null
  reach: WabaReach[]
  addedAt: Date
  addedBy: string
  lastUsedAt: Date | null
  lastError: { error: GraphError; at: Date } | null
  /** When the slot is forgotten; `null` for a live token. */
  forgetAt: Date | null
}

/** One credential in a store. */
export interface CredentialRecord {
  /** Unique over all accounts. */
  id: string
  accountId: string
  label: string
  requirements: Requirements
  /** Goes up with every change of tokens; what `If-Match` names. */
  version: number
  /** Goes up with every write; what `replace` compares. */
  revision: number
  live: StoredSlot | null
  candidate: StoredSlot | null
  previous: StoredSlot | null
}

export type NewCredentialEvent = Omit<CredentialEvent, 'id'>

/** Where credentials are kept. A write and its events happen together or not at all. */
export interface CredentialStore {
  /** Adds a credential; `false` if the id is taken. */
  insert(record: CredentialRecord): Promise<boolean>
  list(accountId: string): Promise<CredentialRecord[]>
  get(id: string): Promise<CredentialRecord | null>
  /** Writes `record` (its revision already raised by one) if the stored revision is still `expectedRevision`; else `false`. */
  replace(record: CredentialRecord, expectedRevision: number, events: NewCredentialEvent[]): Promise<boolean>
  /** Newest first. */
  events(id: string, page: { before: string | null; limit: number }): Promise<CredentialEvent[]>
}
