import type { CredentialRecord, StoredSlot } from '../credential-store.js'

/** The record without the candidate and the previous token whose time is over; the same object when there is nothing to forget. */
export function forgetExpired(record: CredentialRecord, now: Date): CredentialRecord {
  const keep = (slot: StoredSlot | null) => (slot?.forgetAt && slot.forgetAt <= now ? null : slot)
  const candidate = keep(record.candidate)
  const previous = keep(record.previous)
  if (candidate === record.candidate && previous === record.previous) return record
  return { ...record, candidate, previous, version: record.version + 1 }
}
