import type { StoredSlot } from '../credential-store.js'
import type { CheckedToken } from './checked-token.js'

/** The slot after a check. An attempt that told nothing leaves the last inspection, and what is known of the accounts, as they were; an account that is out of reach keeps its known numbers, because those are what stops working. */
export function applyCheck(slot: StoredSlot, { check, checkedAt, reach }: CheckedToken): StoredSlot {
  const inspected = check.outcome === 'inspected'
  const known = new Map(slot.reach.map((account) => [account.wabaId, account]))
  return {
    ...slot,
    check: { outcome: check.outcome, checkedAt, error: inspected ? null : check.error },
    inspection: inspected ? check.inspection : slot.inspection,
    reach: reach.map((account) => {
      const last = known.get(account.wabaId)
      if (account.state === 'reachable' || !last) return account
      return check.outcome === 'failed' ? last : { ...account, phoneNumbers: last.phoneNumbers }
    }),
  }
}
