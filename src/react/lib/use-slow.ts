import { useEffect, useState } from 'react'

const SLOW_AFTER = 5_000

/** Whether something has been going on for five seconds. */
export const useSlow = (active: boolean): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [active])
  return active && slow
}
