import { useRef, useState } from 'react'

const SLOW_AFTER = 5_000

/** Waits for what Meta answers: says when that takes long, and lets go when it is told to. One at a time. */
export const useWaiting = (onSlow: () => void) => {
  const [slow, setSlow] = useState(false)
  const running = useRef<AbortController | null>(null)

  /** Resolves with `undefined` when it was cancelled. */
  const wait = async <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    const controller = new AbortController()
    running.current = controller
    const timer = setTimeout(() => {
      setSlow(true)
      onSlow()
    }, SLOW_AFTER)
    try {
      const done = await run(controller.signal)
      return controller.signal.aborted ? undefined : done
    } finally {
      clearTimeout(timer)
      setSlow(false)
    }
  }
  return { slow, wait, cancel: () => running.current?.abort() }
}
