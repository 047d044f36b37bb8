import type { CredentialRecord } from '../credential-store.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'

/** The tokens of a credential, to be looked for in what strangers wrote. One that does not open cannot be looked for. */
export async function knownTokens(context: OperationContext, record: CredentialRecord): Promise<string[]> {
  const slots = [record.live, record.candidate, record.previous].filter((slot) => slot !== null)
  const opened = await Promise.allSettled(slots.map((slot) => openSlot(context, record, slot)))
  return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}
