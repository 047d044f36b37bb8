import type { TokenSlot } from '../../../contract/index.js'

/** Whether Meta refused a message of this token's after the last look at it. */
export const wasRefused = ({ inspection, lastError }: TokenSlot): boolean =>
  lastError !== null && (!inspection || lastError.at > inspection.checkedAt)
