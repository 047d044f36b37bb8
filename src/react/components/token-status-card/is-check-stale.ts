import type { TokenSlot } from '../../../contract/index.js'

/** Whether what is shown is from before the last check, which told nothing. */
export const isCheckStale = ({ check, inspection, status }: TokenSlot): boolean =>
  check !== null && check.outcome !== 'inspected' && inspection !== null && status.state !== 'unknown'
