import { parseGraphError, type GraphError } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { redactDeep } from '../redact-deep.js'
import { changeSlot } from './change-slot.js'
import { newEvent } from './new-event.js'
import { openSlot } from './open-slot.js'
import type { OperationContext } from './operation-context.js'
import { readCredential } from './read-credential.js'
import { writeCredential } from './write-credential.js'

/** A failing sender repeats itself: the same error of the same token is one event in this time. */
const EVERY_MS = 60_000

/** Notes an error that a sender received from Graph, in any form. A token that is no longer kept still makes an event: somebody uses it. */
export async function reportError(
  context: OperationContext,
  id: string,
  fingerprint: string,
  received: unknown,
): Promise<void> {
  if (!/^[0-9a-f]{4}-[0-9a-f]{4}$/.test(fingerprint)) return
  const parsed = parseGraphError(received)
  await writeCredential(
    context,
    () => readCredential(context, id),
    async (record, now) => {
      if (await isRepeated(context, record, fingerprint, parsed, now)) return null
      const error = redactDeep(parsed, await knownTokens(context, record))
      const { code, subcode } = error
      return {
        record: changeSlot(record, fingerprint, (slot) => ({ ...slot, lastError: { error, at: now } })),
        events: [newEvent('error-seen', now, { fingerprint, code, subcode })],
      }
    },
  )
}

async function isRepeated(
  context: OperationContext,
  record: CredentialRecord,
  fingerprint: string,
  { code, subcode }: GraphError,
  now: Date,
): Promise<boolean> {
  const recent = await context.store.events(record.id, { before: null, limit: 20 })
  return recent.some(
    (event) =>
      event.kind === 'error-seen' &&
      event.fingerprint === fingerprint &&
      event.code === code &&
      event.subcode === subcode &&
      now.getTime() - event.at.getTime() < EVERY_MS,
  )
}

/** Tokens that Graph may have repeated in its message. One that does not open cannot be looked for. */
async function knownTokens(context: OperationContext, record: CredentialRecord): Promise<string[]> {
  const slots = [record.live, record.candidate, record.previous].filter((slot) => slot !== null)
  const opened = await Promise.allSettled(slots.map((slot) => openSlot(context, record, slot)))
  return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}
