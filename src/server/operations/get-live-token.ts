import { isCredentialId } from './is-credential-id.js'
import type { OperationContext } from './operation-context.js'
import { openSlot } from './open-slot.js'

export interface LiveToken {
  token: string
  /** To be given to `reportUse` and `reportError`. */
  fingerprint: string
}

/** The token to send with; `null` without one. Rejects if the stored envelope is not authentic. */
export async function getLiveToken(context: OperationContext, id: string): Promise<LiveToken | null> {
  const record = isCredentialId(id) ? await context.store.get(id) : null
  if (!record?.live) return null
  return { token: await openSlot(context, record, record.live), fingerprint: record.live.fingerprint }
}
