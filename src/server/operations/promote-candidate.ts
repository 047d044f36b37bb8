import { compareTokens, tokenStatus } from '../../core/index.js'
import { CredentialsError, type Credential, type PromoteOptions } from '../../contract/index.js'
import type { CredentialRecord, StoredSlot } from '../credential-store.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import { newEvent } from './new-event.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'
import { readForWrite, writeCredential, type CredentialChange } from './write-credential.js'

/**
 * Makes the candidate live and keeps the token that was live as the previous one.
 * Throws `not-promotable` or, for losses that nobody accepted, `acknowledgement-required`.
 */
export async function promoteCandidate(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  { version, acknowledge }: PromoteOptions,
): Promise<Credential> {
  const written = await writeCredential(
    context,
    () => readForWrite(context, viewer, id, version),
    (record, now) => promote(context, viewer, record, acknowledge, now),
  )
  return presentCredential(context, written, viewer)
}

async function promote(
  context: OperationContext,
  viewer: Viewer,
  record: CredentialRecord,
  acknowledge: string[],
  now: Date,
): Promise<CredentialChange> {
  const candidate = requirePromotable(record, now)
  const acknowledged = requireAcknowledged(record, candidate, acknowledge)
  await openSlot(context, record, candidate) // senders could not open it either
  return {
    record: {
      ...record,
      version: record.version + 1,
      live: { ...candidate, forgetAt: null },
      candidate: null,
      previous: record.live && keepPrevious(record.live, context.retention.previousMs, now),
    },
    events: [newEvent('promoted', now, { actor: viewer.actor, fingerprint: candidate.fingerprint, acknowledged })],
  }
}

function requirePromotable({ live, candidate }: CredentialRecord, now: Date): StoredSlot {
  if (!candidate) throw new CredentialsError('not-promotable', 'There is no new token to use.')
  const { state } = tokenStatus(candidate.inspection, { now })
  if (state === 'expired') throw new CredentialsError('not-promotable', 'The new token has expired.')
  if (state === 'invalid') throw new CredentialsError('not-promotable', 'Meta does not accept the new token.')
  if (live?.fingerprint === candidate.fingerprint) {
    throw new CredentialsError('not-promotable', 'The new token is the one that is in use already.')
  }
  return candidate
}

function requireAcknowledged(record: CredentialRecord, candidate: StoredSlot, acknowledge: string[]): string[] {
  const { losses } = compareTokens(record.live?.inspection ?? null, candidate.inspection, record.requirements, {
    live: record.live?.reach,
    candidate: candidate.reach,
  })
  if (losses.every((loss) => acknowledge.includes(loss.id))) return losses.map((loss) => loss.id)
  throw new CredentialsError('acknowledgement-required', 'The new token can do less. Accept what is lost by name.', {
    losses,
  })
}

/** A token is kept no longer than it lives; one that has run out is not kept at all. */
function keepPrevious(live: StoredSlot, previousMs: number, now: Date): StoredSlot | null {
  const expiry = live.inspection?.expiry
  const end = Math.min(now.getTime() + previousMs, expiry?.kind === 'at' ? expiry.at.getTime() : Infinity)
  return end > now.getTime() ? { ...live, forgetAt: new Date(end) } : null
}
