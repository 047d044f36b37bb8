import { useCallback, useMemo, useRef } from 'react'

export interface FocusTarget {
  ref: (element: HTMLElement | null) => void
  /** Moves the focus there, as soon as it is in the page. */
  focus: () => void
}

/** A place the focus goes to after an action, even if it is not drawn yet. */
export const useFocusTarget = (): FocusTarget => {
  const element = useRef<HTMLElement | null>(null)
  const wanted = useRef(false)
  const ref = useCallback((attached: HTMLElement | null) => {
    element.current = attached
    if (!attached || !wanted.current) return
    wanted.current = false
    attached.focus()
  }, [])
  return useMemo(
    () => ({
      ref,
      focus: () => {
        if (element.current) element.current.focus()
        else wanted.current = true
      },
    }),
    [ref],
  )
}
