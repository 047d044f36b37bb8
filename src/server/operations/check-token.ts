import type { Check, Requirements, WabaReach } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import type { CheckedToken } from './checked-token.js'
import { inspectToken } from './inspect-token.js'
import type { OperationContext } from './operation-context.js'

const PROBES_AT_ONCE = 6

/** Asks Graph about a token and, unless the answer already says it all, probes each account once. Asking twice at a time asks once. */
export function checkToken(
  context: OperationContext,
  record: CredentialRecord,
  slot: { token: string; fingerprint: string },
  signal: AbortSignal | undefined,
): Promise<CheckedToken> {
  return context.shareChecks(`${slot.fingerprint} ${record.id}`, signal, async (shared) => {
    const { check, checkedAt } = await inspectToken(context, record, slot, shared)
    return { check, checkedAt, reach: await probe(context, slot.token, record.requirements, check, shared) }
  })
}

async function probe(
  context: OperationContext,
  token: string,
  { wabas }: Requirements,
  check: Check,
  signal: AbortSignal,
): Promise<WabaReach[]> {
  const foregone = foregoneReach(check)
  if (foregone) return wabas.map(({ id }) => ({ ...foregone, wabaId: id }))
  const reach: WabaReach[] = []
  for (let start = 0; start < wabas.length; start += PROBES_AT_ONCE) {
    const some = wabas.slice(start, start + PROBES_AT_ONCE)
    reach.push(...(await Promise.all(some.map(({ id }) => context.graph.reach(token, id, { signal })))))
  }
  return reach
}

/** A token that is not accepted reaches nothing; when Graph could not be asked, asking more would not help. */
function foregoneReach(check: Check): Omit<WabaReach, 'wabaId'> | null {
  if (check.outcome === 'failed') return { state: 'unknown', phoneNumbers: [], error: check.error }
  if (check.outcome === 'not-inspectable' || check.inspection.isValid !== false) return null
  return { state: 'denied', phoneNumbers: [], error: check.inspection.error }
}
