import type { CredentialRecord } from './credential-store.js'

const KEPT_MS = 30 * 86_400_000

/** What senders reported in the last thirty days: a service that was given up must not count as behind for ever. */
export function recentReports(
  { senders, errors }: CredentialRecord,
  now: Date,
): Pick<CredentialRecord, 'senders' | 'errors'> {
  const since = new Date(now.getTime() - KEPT_MS)
  return {
    senders: senders.filter(({ lastUsedAt }) => lastUsedAt > since),
    errors: errors.filter(({ lastAt }) => lastAt > since),
  }
}
