import type { ReportedError, TokenSlot } from '../../../contract/index.js'
import type { GuidanceFacts, Requirements } from '../../../core/index.js'
import { permissionMatrix } from '../../../core/permissions/permission-matrix.js'

/**
 * What was known about the token when an error was last reported. An error of the live token itself outranks a status that says it works:
 * otherwise guidance would conclude that somebody uses an old token.
 */
export const reportedFacts = (
  { slot, liveStatus, fingerprint }: ReportedError,
  live: TokenSlot | null,
  requirements: Requirements | undefined,
): GuidanceFacts => {
  const contradicts = slot === 'live' && (liveStatus?.state === 'valid' || liveStatus?.state === 'expiring')
  return {
    ...(liveStatus && !contradicts && { status: liveStatus }),
    ...(requirements &&
      live?.fingerprint === fingerprint && { matrix: permissionMatrix(live.inspection, requirements) }),
  }
}
