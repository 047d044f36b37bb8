import { CredentialsError } from '../../contract/index.js'
import type { CredentialRecord, NewCredentialEvent } from '../credential-store.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import type { OperationContext } from './operation-context.js'
import { readOwnCredential } from './read-credential.js'

export interface CredentialChange {
  record: CredentialRecord
  events: NewCredentialEvent[]
}

/** Makes a change from what is stored; `null`: there is nothing to change. May be called again when another writer came first. */
export type ChangeCredential = (
  record: CredentialRecord,
  now: Date,
) => Promise<CredentialChange | null> | CredentialChange | null

/** Read, change, compare and set, until no other writer comes between. `null` from `read` ends it with `null`. */
export async function writeCredential<Read extends CredentialRecord | null>(
  context: OperationContext,
  read: () => Promise<Read>,
  change: ChangeCredential,
): Promise<Read | CredentialRecord> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const record = await read()
    const changed = record && (await change(record, context.clock()))
    if (!record || !changed) return record
    const written = { ...changed.record, revision: record.revision + 1 }
    if (await context.store.replace(written, record.revision, changed.events)) return written
  }
  throw new CredentialsError('server', 'The credential is being changed by too many at once. Try again.')
}

/** Reads a credential for a write: the viewer may manage it, and has seen its newest version. */
export async function readForWrite(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  version: number,
): Promise<CredentialRecord> {
  if (viewer.can !== 'manage')
    throw new CredentialsError('forbidden', 'You may look at this credential, but not change it.')
  const record = await readOwnCredential(context, viewer, id)
  if (record.version === version) return record
  throw new CredentialsError('version-conflict', 'Somebody else has changed this credential. Look at it again.', {
    credential: presentCredential(context, record, viewer),
  })
}
