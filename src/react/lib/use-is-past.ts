import { useTick } from './use-tick.js'

/** Whether a moment is over; renders again when it is. */
export const useIsPast = (at: Date): boolean =>
  useTick((now) => ({ value: now >= at, changesAt: now >= at ? Infinity : at.getTime() }), at.getTime(), false)
