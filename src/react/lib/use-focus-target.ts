import { useCallback, useMemo, useRef } from 'react'
import { bringIntoView } from './bring-into-view.js'

export interface FocusTarget {
  ref: (element: HTMLElement | null) => void
  /** Moves the focus there, as soon as it is in the page. */
  focus: () => void
}

// With the whole section around it: what to do next may stand at its end.
const focusAt = (element: HTMLElement) => {
  element.focus({ preventScroll: true })
  bringIntoView(element.closest('section') ?? element)
}

/** A place the focus goes to after an action, even if it is not drawn yet. */
export const useFocusTarget = (): FocusTarget => {
  const element = useRef<HTMLElement | null>(null)
  const wanted = useRef(false)
  const ref = useCallback((attached: HTMLElement | null) => {
    element.current = attached
    if (!attached || !wanted.current) return
    wanted.current = false
    focusAt(attached)
  }, [])
  return useMemo(
    () => ({
      ref,
      focus: () => {
        if (element.current) focusAt(element.current)
        else wanted.current = true
      },
    }),
    [ref],
  )
}
