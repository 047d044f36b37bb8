import { useEffect, useState } from 'react'

/**
 * Whether something has been there for a time.
 * @param after in milliseconds, @default 5,000
 */
export const useSlow = (after = 5_000): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return slow
}
