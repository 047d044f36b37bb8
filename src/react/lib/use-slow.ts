import { useEffect, useState } from 'react'

/**
 * Whether something has been going on for a time.
 * @param after in milliseconds, @default 5,000
 */
export const useSlow = (active: boolean, after = 5_000): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setSlow(true), after)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [active, after])
  return active && slow
}
