import type { CredentialRecord, StoredSlot } from '../credential-store.js'

/** The record with its slots of this fingerprint changed. */
export function changeSlot(
  record: CredentialRecord,
  fingerprint: string,
  change: (slot: StoredSlot) => StoredSlot,
): CredentialRecord {
  const apply = (slot: StoredSlot | null) => (slot?.fingerprint === fingerprint ? change(slot) : slot)
  return { ...record, live: apply(record.live), candidate: apply(record.candidate), previous: apply(record.previous) }
}
