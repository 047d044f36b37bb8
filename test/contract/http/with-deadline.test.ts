import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withDeadline } from '../../../src/contract/http/with-deadline.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const timeout = () => new DOMException('too late', 'TimeoutError')

describe('withDeadline', () => {
  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController()
    const options = { signal, timeoutMs: 1_000, timeout }
    const removed = vi.spyOn(signal, 'removeEventListener')
    await expect(withDeadline(() => Promise.resolve(7), options)).resolves.toBe(7)
    await expect(withDeadline(() => Promise.reject(new Error('broken')), options)).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
    expect(removed).toHaveBeenCalledTimes(2)
  })

  it('aborts the task when the time is over', async () => {
    let seen: AbortSignal | undefined
    const never = (signal: AbortSignal) => {
      seen = signal
      return new Promise(() => {})
    }
    const running = withDeadline(never, { signal: undefined, timeoutMs: 1_000, timeout })
    const caught = running.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1_000)
    await expect(caught).resolves.toMatchObject({ name: 'TimeoutError' })
    expect(seen?.aborted).toBe(true)
  })

  it.each([Infinity, 2 ** 31])('waits for a task when %d milliseconds are allowed', async (timeoutMs) => {
    const slow = () => new Promise((resolve) => setTimeout(() => resolve('done'), 60_000))
    const running = withDeadline(slow, { signal: undefined, timeoutMs, timeout })
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(running).resolves.toBe('done')
  })
})
