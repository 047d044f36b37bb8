import { useClockSkew } from '../lib/use-clock-skew.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { ClockNotice } from './lazy-parts.js'

/** Loads the words only on the few devices that need them. */
export const SkewedClock = () => {
  const minutes = useClockSkew()
  return minutes === 0 ? null : (
    <PartBoundary failed={null}>
      <ClockNotice minutes={minutes} />
    </PartBoundary>
  )
}
