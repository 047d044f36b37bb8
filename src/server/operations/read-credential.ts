import { CredentialsError } from '../../contract/index.js'
import type { CredentialRecord } from '../credential-store.js'
import type { Viewer } from '../viewer.js'
import { forgetExpired } from './forget-expired.js'
import { isCredentialId } from './is-credential-id.js'
import { notFound } from './not-found.js'
import type { OperationContext } from './operation-context.js'

/** A credential as it is now: what should be forgotten is taken out of the store first. `null` if there is none. */
export async function readCredential(context: OperationContext, id: string): Promise<CredentialRecord | null> {
  if (!isCredentialId(id)) return null
  for (let attempt = 0; attempt < 20; attempt++) {
    const record = await context.store.get(id)
    const current = record && (await forgetInStore(context, record))
    if (current || !record) return current
  }
  throw new CredentialsError('server', 'The credential is being changed by too many at once. Try again.')
}

/** The same for somebody who asks: another account's credential is not found. */
export async function readOwnCredential(
  context: OperationContext,
  viewer: Viewer,
  id: string,
): Promise<CredentialRecord> {
  const record = await readCredential(context, id)
  if (record?.accountId !== viewer.accountId) throw notFound()
  return record
}

/** `null`: somebody else wrote meanwhile. */
export async function forgetInStore(
  context: OperationContext,
  record: CredentialRecord,
): Promise<CredentialRecord | null> {
  const current = forgetExpired(record, context.clock())
  if (current === record) return record
  const written = { ...current, revision: record.revision + 1 }
  return (await context.store.replace(written, record.revision, [])) ? written : null
}
