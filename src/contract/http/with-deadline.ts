interface DeadlineOptions {
  signal: AbortSignal | undefined
  timeoutMs: number
  /** What it rejects with when the time is up. */
  timeout: () => Error
}

// A longer delay overflows and fires at once.
const LONGEST_DELAY = 2 ** 31 - 1

/** Runs a request until it settles, the caller aborts or the time is up, whichever is first; also when the request ignores its signal. */
export const withDeadline = async <T>(
  run: (signal: AbortSignal) => Promise<T>,
  { signal, timeoutMs, timeout }: DeadlineOptions,
): Promise<T> => {
  signal?.throwIfAborted()
  const controller = new AbortController()
  let onAbort = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    onAbort = () => stop(signal?.reason)
    timer = setTimeout(() => stop(timeout()), Math.min(timeoutMs, LONGEST_DELAY))
  })
  signal?.addEventListener('abort', onAbort)
  try {
    return await Promise.race([run(controller.signal), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
