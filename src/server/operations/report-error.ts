import { parseGraphError, type GraphError } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { redactDeep } from '../redact-deep.js'
import { changeSlot } from './change-slot.js'
import { isFingerprint } from './is-fingerprint.js'
import { knownTokens } from './known-tokens.js'
import { newEvent } from './new-event.js'
import { errorGroupId, isErrorDue, noteError } from './note-error.js'
import { isSenderDue, noteSender } from './note-sender.js'
import type { OperationContext } from './operation-context.js'
import { readCredential } from './read-credential.js'
import { recentReports } from '../recent-reports.js'
import type { ReportOptions } from './report-use.js'
import { senderOf } from './sender-of.js'
import { writeCredential } from './write-credential.js'

/** A failing sender repeats itself: the same error of the same token is one event in this time. */
const EVENT_EVERY_MS = 60_000

/**
 * Notes an error that a sender received from Graph, in any form, also of a token that is no longer kept: somebody uses it.
 * Repeats that come fast are counted in this process and written with the first one after a minute.
 */
export async function reportError(
  context: OperationContext,
  id: string,
  fingerprint: string,
  received: unknown,
  { sender: given }: ReportOptions = {},
): Promise<void> {
  if (!isFingerprint(fingerprint)) return
  const parsed = parseGraphError(received)
  const groupId = errorGroupId(parsed, fingerprint)
  const key = `${id} ${groupId}`
  let unwritten = 0
  try {
    await writeCredential(
      context,
      () => readCredential(context, id),
      async (record, now) => {
        const recent = { ...record, ...recentReports(record, now) }
        const use = { fingerprint, sender: await senderOf(context, record, given), now }
        const known = recent.errors.find((entry) => entry.id === groupId)
        const isDue = isErrorDue(known, use) || isSenderDue(recent, use)
        if (!isDue && context.unwrittenErrors.add(key, unwritten + 1)) {
          unwritten = 0
          return null
        }
        unwritten += context.unwrittenErrors.take(key)
        const error = redactDeep(parsed, await knownTokens(context, record))
        return {
          record: {
            ...changeSlot(recent, fingerprint, (slot) => ({ ...slot, lastError: { error, at: now } })),
            senders: noteSender(recent.senders, use),
            errors: noteError(recent, { ...use, error }, unwritten),
          },
          events: (await isEventRecent(context, record, fingerprint, error, now))
            ? []
            : [newEvent('error-seen', now, { fingerprint, code: error.code, subcode: error.subcode })],
        }
      },
    )
  } catch (error) {
    context.unwrittenErrors.add(key, unwritten + 1)
    throw error
  }
}

async function isEventRecent(
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
      now.getTime() - event.at.getTime() < EVENT_EVERY_MS,
  )
}
