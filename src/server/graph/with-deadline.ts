/**
 * Runs a task that is aborted after `timeoutMs` or with the caller's signal, and stops waiting for it then, whether it obeys or not.
 * Rejects with the caller's reason, a `TimeoutError`, or what the task threw.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const timeout = new DOMException(`Graph did not answer within ${timeoutMs / 1000} seconds.`, 'TimeoutError')
  const timer = setTimeout(() => controller.abort(timeout), timeoutMs)
  const follow = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', follow)
  try {
    return await Promise.race([rejectWhenAborted(controller.signal), task(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', follow)
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
