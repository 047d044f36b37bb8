import type { Credential, WriteOptions } from '../../contract/index.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import { newEvent } from './new-event.js'
import type { OperationContext } from './operation-context.js'
import { readForWrite, writeCredential } from './write-credential.js'

/** Forgets the candidate; without one nothing happens. */
export async function discardCandidate(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  { version }: WriteOptions,
): Promise<Credential> {
  const written = await writeCredential(
    context,
    () => readForWrite(context, viewer, id, version),
    (record, now) => {
      if (!record.candidate) return null
      const { fingerprint } = record.candidate
      return {
        record: { ...record, version: record.version + 1, candidate: null },
        events: [newEvent('discarded', now, { actor: viewer.actor, fingerprint })],
      }
    },
  )
  return presentCredential(context, written, viewer)
}
