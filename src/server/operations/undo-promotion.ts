import { tokenStatus } from '../../core/index.js'
import { CredentialsError, type Credential, type WriteOptions } from '../../contract/index.js'
import type { CredentialRecord, StoredSlot } from '../credential-store.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import { newEvent } from './new-event.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'
import { readForWrite, writeCredential } from './write-credential.js'

/**
 * Makes the previous token live again. The token it replaces becomes the candidate, so that it is not lost; a candidate that was there gives way.
 * Throws `not-promotable` when there is nothing to restore, or when it would not work.
 */
export async function undoPromotion(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  { version }: WriteOptions,
): Promise<Credential> {
  const written = await writeCredential(
    context,
    () => readForWrite(context, viewer, id, version),
    async (record, now) => {
      const previous = requireRestorable(record, now)
      await openSlot(context, record, previous) // senders could not open it either
      const forgetAt = new Date(now.getTime() + context.retention.candidateMs)
      return {
        record: {
          ...record,
          version: record.version + 1,
          live: { ...previous, forgetAt: null },
          candidate: record.live && { ...record.live, forgetAt },
          previous: null,
        },
        events: [newEvent('undone', now, { actor: viewer.actor, fingerprint: previous.fingerprint })],
      }
    },
  )
  return presentCredential(context, written, viewer)
}

function requireRestorable({ previous }: CredentialRecord, now: Date): StoredSlot {
  if (!previous) throw new CredentialsError('not-promotable', 'There is no previous token to go back to.')
  const { state } = tokenStatus(previous.inspection, { now })
  if (state === 'expired') throw new CredentialsError('not-promotable', 'The previous token has expired.')
  if (state === 'invalid') throw new CredentialsError('not-promotable', 'Meta no longer accepts the previous token.')
  return previous
}
