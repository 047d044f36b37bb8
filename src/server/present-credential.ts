import { compareTokens, credentialAlerts, tokenStatus } from '../core/index.js'
import type { Credential, TokenSlot } from '../contract/index.js'
import type { CredentialRecord, StoredSlot } from './credential-store.js'
import { isRenewable } from './operations/is-renewable.js'
import type { OperationContext } from './operations/operation-context.js'
import { recentReports } from './recent-reports.js'
import type { Viewer } from './viewer.js'

/** What the browser may know of a record: everything but the sealed tokens, judged at `now`. */
export function presentCredential(
  { clock, graph }: Pick<OperationContext, 'clock' | 'graph'>,
  record: CredentialRecord,
  viewer: Viewer,
  now = clock(),
): Credential {
  const { id, label, version, requirements } = record
  const live = record.live && presentSlot(record.live, now)
  const candidate = record.candidate && presentSlot(record.candidate, now)
  return {
    id,
    label,
    version,
    live,
    candidate,
    previous: record.previous && presentPrevious(record.previous, now),
    comparison:
      candidate &&
      compareTokens(live?.inspection ?? null, candidate.inspection, requirements, {
        live: live?.reach,
        candidate: candidate.reach,
      }),
    requirements,
    alerts: credentialAlerts({ live, candidate, requirements }, { now }),
    ...recentReports(record, now),
    renewable: graph.exchange !== null && live !== null && isRenewable(live, now),
    viewer: { can: viewer.can },
    serverTime: now,
  }
}

function presentPrevious(slot: StoredSlot, now: Date): TokenSlot {
  return { ...presentSlot(slot, now), ...(slot.forgetAt && { restorableUntil: slot.forgetAt }) }
}

function presentSlot(slot: StoredSlot, now: Date): TokenSlot {
  const { fingerprint, inspection, check, reach, addedAt, addedBy, lastUsedAt, lastError } = slot
  const status = tokenStatus(inspection, { now })
  return { fingerprint, status, inspection, check, reach, addedAt, addedBy, lastUsedAt, lastError }
}
