import type { GraphError, Requirements, TokenInspection, WabaReach } from '../core/index.js'
import type { CredentialEvent, ReportedError, SenderUse } from '../contract/index.js'

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
  /** Keys of the alerts that a sweep has handed out; of the tokens above only. */
  alertKeys: string[]
  /** Which token each sender used last; at most 100. */
  senders: SenderUse[]
  /** What senders were refused, newest first; at most 20. */
  errors: ReportedError[]
}

/** What a sweep looks for: a live token that was not looked at for long, or a deadline that nobody was told about. */
export interface DueQuery {
  now: Date
  /** Live tokens that Graph was last asked about before this are due; `null`: none are. */
  checkedBefore: Date | null
  /** Days before a deadline at which an alert is due; 0 is the deadline itself. */
  thresholds: number[]
  /** Nobody else gets what is claimed until then. */
  until: Date
  limit: number
}

/** A credential that one sweep has for itself. `until` names the claim: no two claims of a credential have the same. */
export interface Claim {
  record: CredentialRecord
  until: Date
  /** When Graph was last asked about the live token; `null` without one. */
  askedAt: Date | null
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
  /** Claims up to `limit` credentials of any account that are due and not claimed. Callers at the same time get different ones. */
  claimDue(query: DueQuery): Promise<Claim[]>
  /**
   * Goes on with a claim that ends at `until` and answers the credential as it is now; `null` if the claim is over or gone.
   * `next.until`: its new end, `null` gives it back. `next.askedAt`: Graph is being asked about the live token.
   */
  renewClaim(
    id: string,
    until: Date,
    next: { until: Date | null; askedAt?: Date | undefined },
  ): Promise<CredentialRecord | null>
}
