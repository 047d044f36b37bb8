import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runSweep } from '../../demo/server/run-sweep.mjs'
import { createScenario } from '../../src/testing/index.js'

const NOW = new Date('2026-11-22T08:30:00Z')

async function sweepOver(everySeconds: number) {
  const { credentials, clock } = await createScenario('five-days-left', { now: NOW })
  const sweep = runSweep(credentials, { everySeconds })
  const pass = async (seconds: number) => {
    clock.advance(seconds * 1000)
    await vi.advanceTimersByTimeAsync(seconds * 1000)
  }
  return { sweep, pass }
}

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('the sweep of the demo', () => {
  it('runs on a timer, and says what it did and when it goes on', async () => {
    const { sweep, pass } = await sweepOver(60)
    expect(sweep.progress()).toMatchObject({ runs: 0, endedAt: null, nextAt: new Date('2026-11-22T08:30:03Z') })
    await pass(3)
    await vi.waitFor(() => expect(sweep.progress().runs).toBe(1))
    expect(sweep.progress()).toMatchObject({ running: false, lookedAt: 1, told: 1, failure: null })
    expect(sweep.progress().alerts).toMatchObject([{ credentialId: 'acme', label: 'Acme WhatsApp', kind: 'expiring' }])
    await pass(60)
    await vi.waitFor(() => expect(sweep.progress()).toMatchObject({ runs: 2, lookedAt: 0, told: 0 }))
    expect(sweep.progress().alerts).toHaveLength(1)
    await sweep.stop()
    await pass(600)
    expect(sweep.progress().runs).toBe(2)
  })

  it('is off at zero', async () => {
    const { sweep, pass } = await sweepOver(0)
    await pass(3600)
    expect(sweep.progress()).toMatchObject({ everySeconds: 0, runs: 0, nextAt: null })
    await sweep.stop()
  })
})
