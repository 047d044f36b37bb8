import { tokenStatus } from '../../core/index.js'
import type { StoredSlot } from '../credential-store.js'

/** Whether Meta may exchange a token for one that lasts longer: it works, and has an end that can be put off. */
export function isRenewable({ inspection }: Pick<StoredSlot, 'inspection'>, now: Date): boolean {
  const { state } = tokenStatus(inspection, { now })
  return (state === 'valid' || state === 'expiring') && inspection?.expiry.kind === 'at'
}
