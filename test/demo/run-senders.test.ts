import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runSenders } from '../../demo/server/run-senders.mjs'
import { createScenario, type ScenarioName } from '../../src/testing/index.js'

const NOW = new Date('2026-11-22T08:30:00Z')

/** Three senders on the credential of a scenario, in time that stands still until it is moved. */
async function sendersIn(name: ScenarioName, everySeconds = 5) {
  const world = await createScenario(name, { now: NOW })
  vi.stubGlobal('fetch', world.graph.fetch)
  const { credentials, credentialId, client, clock } = world
  const senders = runSenders(credentials, {
    everySeconds,
    credentialIds: [credentialId],
    graphUrl: 'https://graph.test',
  })
  /** Until the senders have finished their round: cryptography takes real time. */
  const settle = async () => {
    while (everySeconds > 0 && vi.getTimerCount() === 0) await new Promise(setImmediate)
  }
  const pass = async (seconds: number) => {
    await settle()
    for (let second = 0; second < seconds; second++) {
      clock.advance(1000)
      await vi.advanceTimersByTimeAsync(1000)
      await settle()
    }
  }
  const read = () => client.get(credentialId)
  const tokens = async () => {
    const { senders: uses, live } = await read()
    return uses.map(({ sender, fingerprint }) => `${sender} ${fingerprint === live?.fingerprint ? 'new' : 'old'}`)
  }
  return { ...world, senders, pass, read, usedTokens: tokens }
}

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the senders of the demo', () => {
  it('use the live token every few seconds, and say so', async () => {
    const { pass, read, senders } = await sendersIn('permanent')
    await pass(60)
    const { senders: uses } = await read()
    expect(uses.map(({ sender }) => sender)).toEqual(['Broadcasts', 'Chatbot', 'Inbox'])
    const secondsUsed = uses.map((use) => (use.lastUsedAt.getTime() - use.firstUsedAt.getTime()) / 1000)
    expect(Math.min(...secondsUsed)).toBeGreaterThanOrEqual(50)
    await senders.stop()
  })

  it('take up a new token at once, but for one that takes two minutes', async () => {
    const { client, credentialId, tokens, pass, usedTokens, senders } = await sendersIn('permanent')
    await pass(5)
    const { version } = await client.get(credentialId)
    const staged = await client.stage(credentialId, tokens.good, { version })
    await client.promote(credentialId, { version: staged.version, acknowledge: [] })
    await pass(5)
    expect(await usedTokens()).toEqual(['Broadcasts new', 'Chatbot old', 'Inbox new'])
    await pass(115)
    expect(await usedTokens()).toEqual(['Broadcasts new', 'Chatbot old', 'Inbox new'])
    await pass(10)
    expect(await usedTokens()).toEqual(['Broadcasts new', 'Chatbot new', 'Inbox new'])
    await senders.stop()
  })

  it('report that the token they keep is refused', async () => {
    const { client, credentialId, tokens, graph, pass, read, senders } = await sendersIn('permanent')
    await pass(5)
    const { version, live } = await client.get(credentialId)
    const staged = await client.stage(credentialId, tokens.good, { version })
    await client.promote(credentialId, { version: staged.version, acknowledge: [] })
    graph.revoke(tokens.live ?? '')
    await pass(20)
    expect((await read()).errors).toMatchObject([
      {
        error: { code: 190, subcode: 466 },
        fingerprint: live?.fingerprint,
        slot: 'previous',
        senders: ['Chatbot'],
        count: 4,
        liveStatus: { state: 'valid' },
      },
    ])
    await senders.stop()
  })

  it('are refused on demand', async () => {
    const { credentialId, read, senders } = await sendersIn('permanent')
    const { codes } = senders.plan()
    for (const code of codes) await expect(senders.refuse({ sender: 'Inbox', credentialId, code })).resolves.toBe(true)
    const { errors } = await read()
    expect(errors.map(({ error }) => error.code).toSorted((a, b) => Number(a) - Number(b))).toEqual(codes)
    expect(new Set(errors.map(({ error }) => error.family))).toEqual(
      new Set(['auth-0', 'api-3', 'permission-10', 'token-190', 'permission-2xx', 'access-131005', 'rate-limit']),
    )
    await expect(senders.refuse({ sender: 'Nobody', credentialId, code: 190 })).resolves.toBe(false)
    await expect(senders.refuse({ sender: 'Inbox', credentialId, code: 'toString' })).resolves.toBe(false)
    await senders.stop()
  })

  it('do nothing where there is no token, or when they are stopped or off', async () => {
    const empty = await sendersIn('empty')
    await empty.pass(10)
    await expect(empty.senders.refuse({ sender: 'Inbox', credentialId: 'acme', code: 10 })).resolves.toBe(false)
    const stopped = await sendersIn('permanent')
    await stopped.senders.stop()
    const off = await sendersIn('permanent', 0)
    await off.pass(30)
    expect([(await empty.read()).senders, (await stopped.read()).senders, (await off.read()).senders]).toEqual([
      [],
      [],
      [],
    ])
    await empty.senders.stop()
  })
})
