import type { Credential } from '../../contract/index.js'

const HOUR = 3_600_000

/** Whether the live token was last looked at more than an hour ago, by the server's own time; who may not change anything has nothing due. */
export const isCheckDue = ({ live, viewer, serverTime }: Credential): boolean =>
  viewer.can === 'manage' &&
  live !== null &&
  (live.check === null || serverTime.getTime() - live.check.checkedAt.getTime() > HOUR)
