import type { CredentialAlert } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { newEvent } from '../operations/new-event.js'
import type { OperationContext } from '../operations/operation-context.js'
import { readCredential } from '../operations/read-credential.js'
import { writeCredential } from '../operations/write-credential.js'

/** Remembers that somebody was told, with an event. */
export async function confirmAlert(
  context: OperationContext,
  id: string,
  { key, fingerprint }: CredentialAlert,
): Promise<void> {
  await writeCredential(
    context,
    () => readCredential(context, id),
    (record, now) => {
      if (record.alertKeys.includes(key)) return null
      return {
        record: { ...record, alertKeys: [...ownKeys(record), key] },
        events: [newEvent('warned', now, { fingerprint })],
      }
    },
  )
}

/** Keys of tokens that are gone are of no use. */
function ownKeys({ live, candidate, previous, alertKeys }: CredentialRecord): string[] {
  const kept = [live, candidate, previous].flatMap((slot) => (slot ? [`${slot.fingerprint}:`] : []))
  return alertKeys.filter((key) => kept.some((start) => key.startsWith(start)))
}
