import type { CredentialList } from '../../contract/index.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import type { OperationContext } from './operation-context.js'
import { forgetInStore, readCredential } from './read-credential.js'

/** All credentials of the viewer's account. */
export async function listCredentials(context: OperationContext, viewer: Viewer): Promise<CredentialList> {
  const stored = await context.store.list(viewer.accountId)
  const records = await Promise.all(
    stored.map(async (record) => (await forgetInStore(context, record)) ?? (await readCredential(context, record.id))),
  )
  const serverTime = context.clock()
  const own = records.filter((record) => record?.accountId === viewer.accountId)
  return {
    credentials: own.flatMap((record) => (record ? [presentCredential(context, record, viewer, serverTime)] : [])),
    serverTime,
  }
}
