import type { ReactNode } from 'react'
import { useTick } from '../lib/use-tick.js'

interface LifetimeBarProps {
  from: Date
  /** The deadline that rules; `null`: none is known. */
  to: Date | null
  /** Another end, after `to`. */
  later: Date | null
  /** What comes after the last end that is known: nothing, no end at all, or something that Meta did not say. */
  rest: 'closed' | 'open' | 'unknown'
  /** What the picture says, in words. */
  label: string
  /** Stands over its mark. */
  today: string
  /** Stands under the mark of the deadline. */
  deadline: ReactNode
}

const STEPS = 500
const LONGEST = 3 * STEPS
// Where the last known end stands when the bar goes on after it.
const PART = 0.8

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
const placeOf = (share: number) => (share < 0.12 ? 'start' : share > 0.88 ? 'end' : 'middle')

/** A token's life from issue to its ends, with today on it. A token that is over has today after its end. */
export const LifetimeBar = ({ from, to, later, rest, label, today, deadline }: LifetimeBarProps) => {
  const start = from.getTime()
  const known = (later ?? to)?.getTime()
  const goesOn = rest !== 'closed'
  const whole = known === undefined ? 0 : Math.max(known - start, 1) / (goesOn ? PART : 1)
  const steps = useTick(
    (now) => {
      if (!whole) return { value: 0, changesAt: Infinity }
      const step = Math.min(Math.max(Math.floor(((now.getTime() - start) / whole) * STEPS), 0), LONGEST)
      return { value: step, changesAt: step === LONGEST ? Infinity : start + ((step + 1) / STEPS) * whole + 1 }
    },
    `${start} ${whole}`,
    0,
  )
  const spent = steps / STEPS
  const scale = Math.max(spent, 1)
  const at = (moment: number) => Math.min(Math.max((moment - start) / whole, 0) / scale, 1)
  const now = spent / scale
  const end = to && whole ? at(to.getTime()) : null

  return (
    <>
      {end === null ? null : (
        <div className="wac-life-today" aria-hidden="true">
          <svg width={percent(now)} height="1" />
          <b data-place={placeOf(now)}>{today}</b>
        </div>
      )}
      <svg className="wac-lifetime" width="100%" height="18" role="img" aria-label={label} data-shape={rest}>
        <rect className="wac-lifetime-whole" x="0" y="5" width="100%" height="8" rx="4" />
        {end === null ? null : (
          <>
            <rect className="wac-lifetime-left" x="0" y="5" width={percent(end)} height="8" rx="4" />
            <rect className="wac-lifetime-spent" x="0" y="5" width={percent(Math.min(now, end))} height="8" rx="4" />
            <rect className="wac-lifetime-end" x={percent(end)} y="3" width="3" height="12" rx="1.5" />
            {later && goesOn ? (
              <rect className="wac-lifetime-end" x={percent(at(later.getTime()))} y="3" width="3" height="12" />
            ) : null}
            <rect className="wac-lifetime-today" x={percent(now)} y="0" width="3" height="18" rx="1.5" />
          </>
        )}
      </svg>
      {end === null || !deadline ? null : (
        <div className="wac-life-deadline" aria-hidden="true">
          <svg width={percent(end)} height="1" />
          <b>{deadline}</b>
          <svg width={percent(1 - end)} height="1" />
        </div>
      )}
    </>
  )
}
