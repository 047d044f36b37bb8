import type { SenderUse } from '../../contract/index.js'
import type { CredentialRecord } from '../credential-store.js'

const EVERY_MS = 60_000
const MOST = 100

interface Use {
  sender: string | null
  fingerprint: string
  now: Date
}

/**
 * Whether this use has to be written. A new sender and a change to the live token are, at once; anything else at most once a minute,
 * also where the processes of one sender disagree about the token.
 */
export function isSenderDue({ senders, live }: CredentialRecord, { sender, fingerprint, now }: Use): boolean {
  if (sender === null) return false
  const known = senders.find((entry) => entry.sender === sender)
  if (!known) return true
  if (known.fingerprint === fingerprint) return isOver(known.lastUsedAt, now)
  return fingerprint === live?.fingerprint || isOver(known.firstUsedAt, now)
}

/** The senders with this use noted, in the order of their names; of too many, those that were silent longest go. */
export function noteSender(senders: SenderUse[], { sender, fingerprint, now }: Use): SenderUse[] {
  if (sender === null) return senders
  const known = senders.find((entry) => entry.sender === sender)
  const firstUsedAt = known?.fingerprint === fingerprint ? known.firstUsedAt : now
  const others = senders
    .filter((entry) => entry !== known)
    .toSorted((a, b) => b.lastUsedAt.getTime() - a.lastUsedAt.getTime())
    .slice(0, MOST - 1)
  return [...others, { sender, fingerprint, firstUsedAt, lastUsedAt: now }].toSorted((a, b) =>
    a.sender < b.sender ? -1 : 1,
  )
}

const isOver = (since: Date, now: Date) => now.getTime() - since.getTime() >= EVERY_MS
