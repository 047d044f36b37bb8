import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClock } from '../../../src/react/lib/create-clock.js'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T08:30:00Z') }))
afterEach(() => void vi.useRealTimers())

describe('the clock', () => {
  it('runs one timer for everybody, and none when nobody watches', () => {
    const clock = createClock(() => new Date())
    const stops = Array.from({ length: 100 }, () =>
      clock.watch({ notify: () => {}, nextChange: () => Date.now() + 60_000 }),
    )
    expect(vi.getTimerCount()).toBe(1)
    stops.forEach((stop) => stop())
    expect(vi.getTimerCount()).toBe(0)
  })

  it('never fires at once for a change that is thirty days away', () => {
    const notify = vi.fn<() => void>()
    const at = Date.now() + 30 * 86_400_000
    const stop = createClock(() => new Date()).watch({ notify, nextChange: () => (Date.now() < at ? at : Infinity) })
    vi.advanceTimersByTime(3_599_000)
    expect(notify).not.toHaveBeenCalled()
    vi.advanceTimersByTime(30 * 86_400_000)
    expect(notify.mock.calls.length).toBeLessThan(30 * 24 + 3)
    stop()
  })

  it('looks again when the page is back', () => {
    const notify = vi.fn<() => void>()
    const stop = createClock(() => new Date()).watch({ notify, nextChange: () => Infinity })
    for (const event of ['focus', 'pageshow', 'online']) window.dispatchEvent(new Event(event))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(notify).toHaveBeenCalledTimes(4)
    stop()
    window.dispatchEvent(new Event('focus'))
    expect(notify).toHaveBeenCalledTimes(4)
  })

  it('asks each of a thousand watchers once when they come', () => {
    const clock = createClock(() => new Date())
    const nextChange = vi.fn<() => number>(() => Date.now() + 60_000)
    for (let count = 0; count < 1_000; count++) clock.watch({ notify: () => {}, nextChange })
    expect(nextChange).toHaveBeenCalledTimes(1_000)
    expect(vi.getTimerCount()).toBe(1)
  })

  it('wakes earlier for somebody who comes later', () => {
    const clock = createClock(() => new Date())
    const early = vi.fn<() => void>()
    const soon = Date.now() + 1_000
    clock.watch({ notify: () => {}, nextChange: () => Infinity })
    clock.watch({ notify: early, nextChange: () => (Date.now() < soon ? soon : Infinity) })
    vi.advanceTimersByTime(1_000)
    expect(early).toHaveBeenCalledOnce()
  })

  it('is not held up by a timer of before the device’s clock was set forward', () => {
    const clock = createClock(() => new Date())
    clock.watch({ notify: () => {}, nextChange: () => Infinity })
    vi.setSystemTime(Date.now() + 30 * 86_400_000)
    const notify = vi.fn<() => void>()
    const soon = Date.now() + 1_000
    clock.watch({ notify, nextChange: () => (Date.now() < soon ? soon : Infinity) })
    vi.advanceTimersByTime(1_000)
    expect(notify).toHaveBeenCalled()
  })

  it('says how far the server is ahead', () => {
    const clock = createClock(() => new Date())
    expect(clock.ahead()).toBe(0)
    clock.sync(new Date(Date.now() + 720_000), 0)
    expect(clock.ahead()).toBe(720_000)
  })

  it('goes by the server when the device is wrong', () => {
    const clock = createClock(() => new Date())
    clock.sync(new Date('2030-01-01T00:00:00Z'), 0)
    expect(clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'))
  })

  it('trusts the device when it is nearly right', () => {
    const clock = createClock(() => new Date())
    clock.sync(new Date(Date.now() - 3_000), 0)
    expect(clock.now()).toEqual(new Date())
  })
})
