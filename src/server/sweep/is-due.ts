import type { DueQuery } from '../credential-store.js'
import type { DueDeadline, DueMoments } from './due-moments.js'

const DAY = 86_400_000

/** Whether a sweep has to look at a credential. */
export function isDue(
  { askedAt, deadline, dataAccess }: DueMoments,
  { now, checkedBefore, thresholds }: Pick<DueQuery, 'now' | 'checkedBefore' | 'thresholds'>,
): boolean {
  const isNear = (due: DueDeadline | null) =>
    due !== null && thresholds.some((days) => due.toldDays > days && due.at.getTime() <= now.getTime() + days * DAY)
  const isOld = askedAt !== null && checkedBefore !== null && askedAt < checkedBefore
  return isOld || isNear(deadline) || isNear(dataAccess)
}
