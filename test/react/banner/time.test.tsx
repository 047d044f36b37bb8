import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { credentialsEndingIn, DAY, HOUR, renderTimedBanner } from '../support/timed-banner.js'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({
    now: new Date('2026-11-22T08:30:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => void vi.useRealTimers())

const minutes = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('a banner that stays open', { timeout: 60_000 }, () => {
  it('is right for ninety days on one timer of an hour at most, and reads each threshold out once', async () => {
    const credentials = await credentialsEndingIn([3.2, 10.1, 40.3, 60.7, 89.9])
    const { pass, alerts, said, timers, list } = await renderTimedBanner(credentials)
    const announced: string[] = []
    let before = ''
    for (let hour = 0; hour < 90 * 24; hour++) {
      if (said() !== before) {
        before = said()
        if (before) announced.push(alerts()[0]!.alert.key)
      }
      expect(vi.getTimerCount()).toBeLessThanOrEqual(1)
      for (const { alert } of alerts()) {
        const left = alert.deadline!.at.getTime() - Date.now()
        expect(alert.kind).toBe(left <= 0 ? 'expired' : left <= DAY ? 'critical' : 'expiring')
        expect(left).toBeLessThanOrEqual(7 * DAY)
      }
      await pass(HOUR)
    }
    expect(announced).toContain('finger-0:1d')
    expect(announced).toContain('finger-0:expired')
    expect(new Set(announced).size).toBe(announced.length)
    expect(alerts().map(({ alert }) => alert.kind)).toEqual(Array.from({ length: 5 }, () => 'expired'))
    expect(Math.max(...timers.mock.calls.map(([, delay]) => delay ?? 0))).toBeLessThanOrEqual(HOUR)
    expect(list).toHaveBeenCalledOnce()
  })

  it('does not fire at once for a deadline further away than a timer reaches', async () => {
    const { pass, alerts, commits } = await renderTimedBanner(await credentialsEndingIn([400]))
    const before = commits.length
    await pass(30 * DAY)
    expect(alerts()).toEqual([])
    expect(commits).toHaveLength(before)
  })

  it('is right as soon as the device wakes after nine hours', async () => {
    const { titles } = await renderTimedBanner(await credentialsEndingIn([9 / 24]))
    expect(titles()[0]).toMatch(/expires in 8 hours/)
    for (const [event, target] of [
      ['visibilitychange', document],
      ['focus', window],
      ['pageshow', window],
      ['online', window],
    ] as const) {
      vi.setSystemTime(new Date('2026-11-22T17:31:00Z'))
      await act(async () => {
        target.dispatchEvent(new Event(event))
        await Promise.resolve()
      })
      expect(titles()[0]).toMatch(/expired 1 minute ago|expired less than a minute ago/)
    }
  })

  it('is right within a minute when the browser slows its timers down', async () => {
    const fake = globalThis.setTimeout
    const slow = (run: () => void, delay = 0) => fake(run, Math.ceil(delay / 60_000) * 60_000)
    vi.stubGlobal('setTimeout', slow)
    const { pass, alerts, titles } = await renderTimedBanner(await credentialsEndingIn([1 / 24]))
    await pass(HOUR - 10_000)
    await pass(60_000)
    vi.unstubAllGlobals()
    expect(alerts()[0]?.alert.kind).toBe('expired')
    expect(titles()[0]).toMatch(/expired/)
  })

  it('reads nothing out again when the clock of the device is set back and comes right again', async () => {
    const { pass, said, alerts } = await renderTimedBanner(await credentialsEndingIn([1.5]))
    const heard: string[] = []
    const listen = () => {
      const text = minutes(said())
      if (text && heard.at(-1) !== text) heard.push(text)
    }
    listen()
    await pass(0.6 * DAY)
    listen()
    expect(alerts()[0]?.alert.kind).toBe('critical')
    const right = Date.now()
    vi.setSystemTime(right - DAY)
    await act(async () => window.dispatchEvent(new Event('focus')))
    listen()
    await pass(HOUR)
    vi.setSystemTime(right + HOUR)
    await act(async () => window.dispatchEvent(new Event('focus')))
    listen()
    expect(heard.filter((text) => text.includes('expires'))).toHaveLength(2)
  })

  it('asks the server nothing while the page is hidden, and wakes once an hour', async () => {
    const { pass, list } = await renderTimedBanner(await credentialsEndingIn([0.3]))
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    await act(async () => document.dispatchEvent(new Event('visibilitychange')))
    const wakes = vi.spyOn(globalThis, 'setTimeout')
    wakes.mockClear()
    await pass(6 * HOUR)
    expect(list).toHaveBeenCalledOnce()
    expect(wakes.mock.calls.length).toBeLessThanOrEqual(7)
    hidden.mockRestore()
  })
})

describe('a device whose clock is wrong', () => {
  it.each([
    ['ten years behind', 3650 * DAY],
    ['ten years ahead', -3650 * DAY],
    ['twelve minutes behind', 12 * 60_000],
  ])('never calls a living token expired: %s', async (_, ahead) => {
    const credentials = await credentialsEndingIn([0.5 + ahead / DAY])
    const { alerts, titles } = await renderTimedBanner(credentials, { serverAhead: () => ahead })
    expect(alerts().map(({ alert }) => alert.kind)).toEqual(['critical'])
    expect(titles()[0]).toMatch(/expires in 1[12] hours/)
  })

  it('is believed when it is nearly right', async () => {
    const { alerts } = await renderTimedBanner(await credentialsEndingIn([0.5]), { serverAhead: () => 3_000 })
    expect(alerts()[0]?.alert.daysLeft).toBe(1)
  })
})

describe('a thousand credentials', { timeout: 60_000 }, () => {
  it('need one timer and no render while nothing visible changes', async () => {
    const days = Array.from({ length: 1_000 }, (_, index) => (index % 10 === 0 ? 5.5 : 30 + index / 10))
    const { pass, commits, titles } = await renderTimedBanner(await credentialsEndingIn(days))
    expect(titles()[0]).toMatch(/expires in 6 days/)
    const before = commits.length
    await pass(11 * HOUR)
    expect(commits).toHaveLength(before)
    expect(vi.getTimerCount()).toBe(1)
    await pass(2 * HOUR)
    expect(titles()[0]).toMatch(/expires in 5 days/)
    expect(commits.length).toBeGreaterThan(before)
  })
})
