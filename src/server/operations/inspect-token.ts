import type { CredentialRecord } from '../credential-store.js'
import type { InspectedToken } from './inspected-token.js'
import type { OperationContext } from './operation-context.js'

/** One Graph call about a token, however many ask at the same time. */
export function inspectToken(
  context: OperationContext,
  record: CredentialRecord,
  slot: { token: string; fingerprint: string },
  signal: AbortSignal | undefined,
): Promise<InspectedToken> {
  return context.shareInspections(`${slot.fingerprint} ${record.id}`, signal, async (shared) => {
    const checkedAt = context.clock()
    return { check: await context.graph.inspect(slot.token, { checkedAt, signal: shared }), checkedAt }
  })
}
