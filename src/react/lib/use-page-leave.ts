import { useEffect } from 'react'
import { useLatest } from './use-latest.js'

/** Calls `onLeave` when the page goes away, and when the browser brings it back from its cache as it was. */
export const usePageLeave = (onLeave: () => void): void => {
  const latest = useLatest(onLeave)
  useEffect(() => {
    const hide = () => latest.current()
    const show = (event: PageTransitionEvent) => {
      if (event.persisted) latest.current()
    }
    window.addEventListener('pagehide', hide)
    window.addEventListener('pageshow', show)
    return () => {
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('pageshow', show)
    }
  }, [latest])
}
