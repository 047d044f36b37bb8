import type { StoredSlot } from '../credential-store.js'
import { failedCall } from '../graph/failed-call.js'
import type { CheckedToken } from './checked-token.js'

/** What a check says of a stored token whose envelope cannot be opened: nothing new. */
export function unopenedToken({ reach }: StoredSlot, checkedAt: Date): CheckedToken {
  const error = failedCall('The stored token cannot be opened with the keys of this server.', null)
  return { check: { outcome: 'failed', error }, checkedAt, reach }
}
