import type { StoredSlot } from '../credential-store.js'
import { changeSlot } from './change-slot.js'
import { isFingerprint } from './is-fingerprint.js'
import { isSenderDue, noteSender } from './note-sender.js'
import type { OperationContext } from './operation-context.js'
import { readCredential } from './read-credential.js'
import { recentReports } from '../recent-reports.js'
import { senderOf } from './sender-of.js'
import { writeCredential } from './write-credential.js'

export interface ReportOptions {
  /** What the host calls the sending service: 'Broadcasts'. Cut to 64 characters. Without a name, a report counts for no sender. */
  sender?: string | undefined
}

/** A sender that sends a thousand messages a minute must not write a thousand times. */
const EVERY_MS = 60_000

/** Notes that a sender used a token, also one that is no longer kept. Without a sender's name, a fingerprint nobody knows is ignored. */
export async function reportUse(
  context: OperationContext,
  id: string,
  fingerprint: string,
  { sender: given }: ReportOptions = {},
): Promise<void> {
  if (!isFingerprint(fingerprint)) return
  await writeCredential(
    context,
    () => readCredential(context, id),
    async (record, now) => {
      const slots = [record.live, record.candidate, record.previous]
      const isSlotDue = slots.some((slot) => slot?.fingerprint === fingerprint && isUseOld(slot, now))
      const sender = await senderOf(context, record, given)
      if (!isSlotDue && !isSenderDue(record, { sender, fingerprint, now })) return null
      const { senders, errors } = recentReports(record, now)
      const used = changeSlot(record, fingerprint, (slot) => ({
        ...slot,
        lastUsedAt: isUseOld(slot, now) ? now : slot.lastUsedAt,
      }))
      return { record: { ...used, senders: noteSender(senders, { sender, fingerprint, now }), errors }, events: [] }
    },
  )
}

const isUseOld = ({ lastUsedAt }: StoredSlot, now: Date) =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= EVERY_MS
