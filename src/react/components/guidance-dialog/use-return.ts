import { useEffect, useRef, useState } from 'react'

/** Whether the admin followed a link and came back: to this tab, or to this window. */
export const useReturn = () => {
  const [returned, setReturned] = useState(false)
  const left = useRef(false)
  useEffect(() => {
    const look = () => {
      if (left.current && document.visibilityState === 'visible') setReturned(true)
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [])
  return {
    returned,
    leave: () => {
      left.current = true
    },
    forget: () => {
      left.current = false
      setReturned(false)
    },
  }
}
