import { useRelativeTime } from '../lib/use-relative-time.js'

/** "in 5 days": follows the clock by itself, so that nothing around it has to. */
export const RelativeTime = ({ at }: { at: Date }) => <>{useRelativeTime(at)}</>
