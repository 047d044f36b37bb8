import type { Credential, WriteOptions } from '../../contract/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import { applyCheck } from './apply-check.js'
import { checkToken } from './check-token.js'
import { newEvent } from './new-event.js'
import { newSlot } from './new-slot.js'
import type { OperationContext } from './operation-context.js'
import { outcomeOf } from './outcome-of.js'
import { readForWrite, writeCredential } from './write-credential.js'

/** Checks a token, seals it, and writes it as the candidate with an event of this kind. */
export async function keepCandidate(
  context: OperationContext,
  viewer: Viewer,
  seen: CredentialRecord,
  token: string,
  { version, signal }: WriteOptions,
  kind: 'staged' | 'renewed',
): Promise<Credential> {
  const { id } = seen
  const fingerprint = await context.vault.fingerprint(token)
  const checked = await checkToken(context, seen, { token, fingerprint }, signal)
  const written = await writeCredential(
    context,
    () => readForWrite(context, viewer, id, version),
    async (record, now) => {
      const next = record.version + 1
      const binding = { accountId: record.accountId, credentialId: id, version: next }
      const slot = newSlot({
        sealed: await context.vault.seal(token, binding),
        sealedVersion: next,
        fingerprint,
        addedAt: now,
        addedBy: viewer.actor,
        forgetAt: new Date(now.getTime() + context.retention.candidateMs),
      })
      signal?.throwIfAborted()
      return {
        record: { ...record, version: next, candidate: applyCheck(slot, checked) },
        events: [newEvent(kind, now, { actor: viewer.actor, fingerprint, ...outcomeOf(checked.check) })],
      }
    },
  )
  return presentCredential(context, written, viewer)
}
