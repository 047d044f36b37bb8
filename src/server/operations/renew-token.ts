import type { GraphError } from '../../core/index.js'
import { CredentialsError, type Credential, type WriteOptions } from '../../contract/index.js'
import type { CredentialRecord, StoredSlot } from '../credential-store.js'
import type { GraphClient } from '../graph-client.js'
import type { Viewer } from '../viewer.js'
import { isRenewable } from './is-renewable.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'
import { keepCandidate } from './keep-candidate.js'
import { readForWrite } from './write-credential.js'

/**
 * Exchanges the live token, which must still work and run out at a known date, and keeps the result as the candidate.
 * Throws `not-promotable` when it cannot be exchanged, `graph` or `rate-limited` when Graph refuses.
 */
export async function renewToken(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  options: WriteOptions,
): Promise<Credential> {
  const record = await readForWrite(context, viewer, id, options.version)
  const exchange = requireExchange(context.graph)
  const live = requireRenewable(record, context.clock())
  const result = await exchange(await openSlot(context, record, live), { signal: options.signal })
  if (result.outcome === 'failed') throw refusal(result.error)
  return keepCandidate(context, viewer, record, result.token, options, 'renewed')
}

function requireExchange({ exchange }: GraphClient): NonNullable<GraphClient['exchange']> {
  if (exchange) return exchange
  throw new CredentialsError('not-promotable', 'This server does not know the app secret, so it cannot renew tokens.')
}

function requireRenewable({ live }: CredentialRecord, now: Date): StoredSlot {
  if (!live) throw new CredentialsError('not-promotable', 'There is no token in use to renew.')
  if (isRenewable(live, now)) return live
  const hasEnd = live.inspection?.expiry.kind === 'at'
  throw new CredentialsError(
    'not-promotable',
    hasEnd
      ? 'Only a token that still works can be renewed. Paste a new one.'
      : 'The token in use has no expiry date, so there is nothing to renew.',
  )
}

function refusal({ code, subcode, family }: GraphError): CredentialsError {
  if (family === 'rate-limit')
    return new CredentialsError('rate-limited', 'Meta limits the calls of this app. Try later.')
  const named = code === null ? '' : ` (code ${code}${subcode === null ? '' : `, subcode ${subcode}`})`
  return new CredentialsError('graph', `Meta did not exchange the token${named}.`)
}
