import type { CredentialRecord } from '../credential-store.js'
import { knownTokens } from './known-tokens.js'
import type { OperationContext } from './operation-context.js'
import { senderName } from './sender-name.js'

/** The name under which a sender is kept. Tokens are opened, to be looked for, only for a name that is new. */
export async function senderOf(
  context: OperationContext,
  record: CredentialRecord,
  given: string | undefined,
): Promise<string | null> {
  const name = senderName(given, [])
  if (name === null || record.senders.some(({ sender }) => sender === name)) return name
  return senderName(given, await knownTokens(context, record))
}
