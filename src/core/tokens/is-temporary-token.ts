import type { TokenInspection } from './token-inspection.js'

const HOUR = 3_600_000

/** A token made to live two days at most, or, where its birth is unknown, one of a person with less than a day left when checked. */
export const isTemporaryToken = ({ expiry, issuedAt, checkedAt, type }: TokenInspection): boolean => {
  if (expiry.kind !== 'at' || (!issuedAt && type === 'SYSTEM_USER')) return false
  const hours = (expiry.at.getTime() - (issuedAt ?? checkedAt).getTime()) / HOUR
  return hours > 0 && hours <= (issuedAt ? 48 : 24)
}
