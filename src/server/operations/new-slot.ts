import type { StoredSlot } from '../credential-store.js'

/** A slot that has not been checked, used or complained about. */
export function newSlot(
  facts: Pick<StoredSlot, 'sealed' | 'sealedVersion' | 'fingerprint' | 'addedAt' | 'addedBy' | 'forgetAt'>,
): StoredSlot {
  return { ...facts, inspection: null, check: null, reach: [], lastUsedAt: null, lastError: null }
}
