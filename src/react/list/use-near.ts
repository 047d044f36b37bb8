import { useEffect, useRef, useState } from 'react'
import { useIsHydrated } from '../lib/use-is-hydrated.js'

// About a screen ahead of the reader, on either side; also where the list scrolls inside of something.
const MARGIN = '600px 0px'
const ROW_HEIGHT = 57

const canWatch = () => typeof IntersectionObserver === 'function'

/**
 * Whether a part of a long list is near what is seen, for the element that gets `ref`. Without `IntersectionObserver` every part is.
 * `height` is what to keep free for a part that is not near, in pixels: what it had, else an estimate.
 */
export const useNear = (isFirst: boolean, rows: number) => {
  const ref = useRef<HTMLDivElement>(null)
  const isHydrated = useIsHydrated()
  const [seen, setSeen] = useState({ isNear: isFirst, rowHeight: ROW_HEIGHT })

  useEffect(() => {
    const element = ref.current
    if (!element || !canWatch()) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (!entry) return
        const { isIntersecting: isNear, boundingClientRect } = entry
        setSeen((before) => {
          if (before.isNear === isNear) return before
          return { isNear, rowHeight: before.isNear ? boundingClientRect.height / rows : before.rowHeight }
        })
      },
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [rows])

  return { ref, isNear: seen.isNear || (isHydrated && !canWatch()), height: seen.rowHeight * rows }
}
