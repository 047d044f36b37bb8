import type { CheckedToken } from './check-token.js'

export type ShareChecks = (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<CheckedToken>,
) => Promise<CheckedToken>

interface SharedCheck {
  result: Promise<CheckedToken>
  controller: AbortController
  waiting: number
}

/** Lets everybody who asks for the same key wait for one check. Who aborts leaves alone; the last one to leave aborts the check. */
export function createShareChecks(): ShareChecks {
  const running = new Map<string, SharedCheck>()

  function join(key: string, start: (signal: AbortSignal) => Promise<CheckedToken>): SharedCheck {
    const known = running.get(key)
    if (known && !known.controller.signal.aborted) return known
    const controller = new AbortController()
    const result = start(controller.signal)
    const shared: SharedCheck = { result, controller, waiting: 0 }
    const end = () => {
      if (running.get(key) === shared) running.delete(key)
    }
    result.then(end, end)
    running.set(key, shared)
    return shared
  }

  return async (key, signal, start) => {
    signal?.throwIfAborted()
    const shared = join(key, start)
    shared.waiting++
    const leave = new AbortController()
    const left = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: leave.signal })
    })
    try {
      return await Promise.race([shared.result, left])
    } finally {
      leave.abort()
      shared.waiting--
      if (shared.waiting === 0) shared.controller.abort()
    }
  }
}
