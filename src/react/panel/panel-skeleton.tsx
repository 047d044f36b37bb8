import { useSlow } from '../lib/use-slow.js'

/** What comes sooner, in milliseconds, needs no picture of it first. The room is kept from the beginning. */
const AT_ONCE = 100

export const PanelSkeleton = () =>
  useSlow(AT_ONCE)
    ? ['status', 'permissions', 'form'].map((part) => (
        <div key={part} className="wac-card wac-skeleton" data-part={part} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </div>
      ))
    : null
