import type { Credential, WriteOptions } from '../../contract/index.js'
import type { CredentialRecord, StoredSlot } from '../credential-store.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import { applyCheck } from './apply-check.js'
import { changeSlot } from './change-slot.js'
import { checkToken } from './check-token.js'
import type { CheckedToken } from './checked-token.js'
import { newEvent } from './new-event.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'
import { outcomeOf } from './outcome-of.js'
import { readOwnCredential } from './read-credential.js'
import { unopenedToken } from './unopened-token.js'
import { readForWrite, writeCredential } from './write-credential.js'

/** Asks Graph again about the live token and the candidate, both at a time. */
export async function checkCredential(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  { version, signal }: WriteOptions,
): Promise<Credential> {
  const seen = await readForWrite(context, viewer, id, version)
  const slots = [seen.live, seen.candidate].filter((slot) => slot !== null)
  const checks = new Map(await Promise.all(slots.map((slot) => checkSlot(context, seen, slot, signal))))
  // answers belong to tokens, not to places: they hold even if somebody promoted meanwhile
  const written = await writeCredential(
    context,
    () => readOwnCredential(context, viewer, id),
    (record, now) => {
      signal?.throwIfAborted()
      return checks.size === 0 ? null : { record: applyChecks(record, checks), events: eventsOf(checks, viewer, now) }
    },
  )
  return presentCredential(context, written, viewer)
}

async function checkSlot(
  context: OperationContext,
  record: CredentialRecord,
  slot: StoredSlot,
  signal: AbortSignal | undefined,
): Promise<[fingerprint: string, CheckedToken]> {
  const { fingerprint } = slot
  const token = await openSlot(context, record, slot).catch(() => null)
  if (token === null) return [fingerprint, unopenedToken(slot, context.clock())]
  return [fingerprint, await checkToken(context, record, { token, fingerprint }, signal)]
}

const applyChecks = (seen: CredentialRecord, checks: Map<string, CheckedToken>): CredentialRecord =>
  [...checks].reduce(
    (record, [fingerprint, checked]) => changeSlot(record, fingerprint, (slot) => applyCheck(slot, checked)),
    seen,
  )

const eventsOf = (checks: Map<string, CheckedToken>, { actor }: Viewer, now: Date) =>
  [...checks].map(([fingerprint, { check }]) => newEvent('checked', now, { actor, fingerprint, ...outcomeOf(check) }))
