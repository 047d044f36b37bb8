import type { OperationContext } from './operation-context.js'
import { changeSlot } from './change-slot.js'
import { readCredential } from './read-credential.js'
import { writeCredential } from './write-credential.js'

/** A sender that sends a thousand messages a minute must not write a thousand times. */
const EVERY_MS = 60_000

/** Notes that a sender used a token. Written at most once a minute for each token; a fingerprint nobody knows is ignored. */
export async function reportUse(context: OperationContext, id: string, fingerprint: string): Promise<void> {
  await writeCredential(
    context,
    () => readCredential(context, id),
    (record, now) => {
      const slots = [record.live, record.candidate, record.previous]
      const used = slots.find((slot) => slot?.fingerprint === fingerprint)
      if (!used || (used.lastUsedAt && now.getTime() - used.lastUsedAt.getTime() < EVERY_MS)) return null
      return { record: changeSlot(record, fingerprint, (slot) => ({ ...slot, lastUsedAt: now })), events: [] }
    },
  )
}
