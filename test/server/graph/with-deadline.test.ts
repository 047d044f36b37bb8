import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withDeadline } from '../../../src/server/graph/with-deadline.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('withDeadline', () => {
  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController()
    const removed = vi.spyOn(signal, 'removeEventListener')
    await expect(withDeadline(1_000, signal, () => Promise.resolve(7))).resolves.toBe(7)
    await expect(withDeadline(1_000, signal, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
    expect(removed).toHaveBeenCalledTimes(2)
  })

  it('aborts the task when the time is over', async () => {
    let seen: AbortSignal | undefined
    const running = withDeadline(1_000, undefined, (signal) => {
      seen = signal
      return new Promise(() => {})
    })
    const caught = running.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1_000)
    await expect(caught).resolves.toMatchObject({ name: 'TimeoutError' })
    expect(seen?.aborted).toBe(true)
  })
})
