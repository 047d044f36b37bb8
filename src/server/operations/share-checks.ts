export type ShareChecks<Result> = (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<Result>,
) => Promise<Result>

interface SharedCheck<Result> {
  result: Promise<Result>
  controller: AbortController
  waiting: number
}

/** Lets everybody who asks for the same key wait for one check. Who aborts leaves alone; the last one to leave aborts the check. */
export function createShareChecks<Result>(): ShareChecks<Result> {
  const running = new Map<string, SharedCheck<Result>>()

  function join(key: string, start: (signal: AbortSignal) => Promise<Result>): SharedCheck<Result> {
    const known = running.get(key)
    if (known && !known.controller.signal.aborted) return known
    const controller = new AbortController()
    const result = start(controller.signal)
    const shared: SharedCheck<Result> = { result, controller, waiting: 0 }
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
      if (signal?.aborted) reject(signal.reason as Error) // while the check was started
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
