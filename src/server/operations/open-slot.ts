import type { CredentialRecord, StoredSlot } from '../credential-store.js'
import type { OperationContext } from './operation-context.js'

/** The token of a slot. Rejects if the stored envelope is not authentic. */
export function openSlot(context: OperationContext, record: CredentialRecord, slot: StoredSlot): Promise<string> {
  const { accountId, id: credentialId } = record
  return context.vault.open(slot.sealed, { accountId, credentialId, version: slot.sealedVersion })
}
