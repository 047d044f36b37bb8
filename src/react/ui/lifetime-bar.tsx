import { useTick } from '../lib/use-tick.js'

interface LifetimeBarProps {
  from: Date
  /** `null`: it has no end that is known. */
  to: Date | null
  /** What the picture says, in words. */
  label: string
  /** `open`: it never ends. */
  shape: 'closed' | 'open' | 'unknown'
}

const STEPS = 500

/** A token's life from issue to deadline, with today on it. */
export const LifetimeBar = ({ from, to, label, shape }: LifetimeBarProps) => {
  const start = from.getTime()
  const span = to ? Math.max(to.getTime() - start, 1) : 0
  const spent = useTick(
    (now) => {
      if (!span) return { value: 0, changesAt: Infinity }
      const step = Math.floor(((now.getTime() - start) / span) * STEPS)
      if (step >= STEPS) return { value: 1, changesAt: Infinity }
      return { value: Math.max(step, 0) / STEPS, changesAt: start + ((Math.max(step, -1) + 1) / STEPS) * span + 1 }
    },
    `${start} ${span}`,
    0,
  )
  return (
    <svg
      className="wac-lifetime"
      data-shape={shape}
      viewBox="0 0 1000 18"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="wac-lifetime-whole" x="0" y="5" width="1000" height="8" rx="4" />
      {shape === 'closed' ? (
        <>
          <rect className="wac-lifetime-spent" x="0" y="5" width={spent * 1000} height="8" />
          <rect className="wac-lifetime-today" x={Math.min(spent * 1000, 996)} y="0" width="4" height="18" />
        </>
      ) : null}
    </svg>
  )
}
