import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../support/create-world.js'
import type { SweepProgress } from '../../../src/server/index.js'
import { aSlot } from '../support/a-record.js'
import { backends, type Backend } from '../support/backends.js'
import { createSweepWorld, NOW, type SweepWorld } from '../support/create-sweep-world.js'
import { graphError } from '../support/fake-meta.js'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `t${String(index).padStart(3, '0')}`)

describe.each(backends)('a sweep on $name', ({ start }) => {
  let backend: Backend
  let world: SweepWorld

  beforeAll(async () => {
    backend = await start()
  })
  beforeEach(async () => {
    world = createSweepWorld(await backend.fresh())
  })
  afterAll(() => backend.stop())

  it('asks Graph about what is due only, and warns of it, over all accounts', async () => {
    await world.plant('soon', { expiresIn: 5, checkedAgo: 2 })
    await world.plant('other', { expiresIn: 0.5, checkedAgo: 2, accountId: 'other' })
    await world.plant('old', { checkedAgo: 30 })
    await world.plant('quiet', { expiresIn: 60, checkedAgo: 2 })
    await expect(world.sweep()).resolves.toEqual(['other 1d', 'soon 7d'])
    expect(world.asked().sort()).toEqual(['old', 'other', 'soon'])
  })

  it('says how far it has come', async () => {
    await world.plant('soon', { expiresIn: 5, checkedAgo: 2 })
    await world.plant('told', { expiresIn: 6, checkedAgo: 0.5 })
    await world.plant('old', { checkedAgo: 30 })
    await world.plant('quiet', { expiresIn: 60, checkedAgo: 2 })
    const steps: SweepProgress[] = []
    await world.sweep({ onProgress: (progress) => steps.push(progress) })
    expect(steps.at(-1)).toEqual({ lookedAt: 3, askedGraph: 2, told: 2 })
    expect(steps).toHaveLength(7)
    steps.length = 0
    await world.sweep({ onProgress: (progress) => steps.push(progress) })
    expect(steps).toEqual([])
  })

  it('says whose alert it is', async () => {
    await world.plant('soon', { expiresIn: 5, accountId: 'other' })
    const { value } = await world.credentials.sweep({ jitterMs: 0 }).next()
    expect(value).toMatchObject({
      accountId: 'other',
      credentialId: 'soon',
      label: 'Label of soon',
      alert: { kind: 'expiring', daysLeft: 5, serves: [{ displayPhoneNumber: '+91' }] },
    })
  })

  it('warns once per threshold, and writes it into the history', async () => {
    await world.plant('soon', { expiresIn: 6.5 })
    await expect(world.sweep()).resolves.toEqual(['soon 7d'])
    await expect(world.sweep()).resolves.toEqual([])
    world.pass(3 * DAY)
    await expect(world.sweep()).resolves.toEqual([])
    world.pass(2.6 * DAY)
    await expect(world.sweep()).resolves.toEqual(['soon 1d'])
    world.pass(DAY)
    await expect(world.sweep()).resolves.toEqual(['soon expired'])
    world.pass(30 * DAY)
    const calls = world.meta.calls.length
    await expect(world.sweep()).resolves.toEqual([])
    expect(world.meta.calls).toHaveLength(calls)
    const events = await world.store.events('soon', { before: null, limit: 50 })
    expect(events.filter(({ kind }) => kind === 'warned').map(({ actor }) => actor)).toEqual([null, null, null])
  })

  it('warns of both clocks, each by itself, in time', async () => {
    await world.plant('both', { expiresIn: 10, dataAccessEndsIn: 12 })
    await world.sweep()
    world.pass(3.5 * DAY)
    const quiet = { recheckOlderThan: 100 * DAY }
    await expect(world.sweep(quiet)).resolves.toEqual(['both 7d'])
    world.pass(2 * DAY)
    await expect(world.sweep(quiet)).resolves.toEqual(['both data-access-7d'])
  })

  it('comes back with a nearer threshold, and never with a farther one', async () => {
    await world.plant('soon', { expiresIn: 5.5 })
    await expect(world.sweep({ withinDays: 7 })).resolves.toEqual(['soon 7d'])
    world.pass(30 * HOUR)
    await expect(world.sweep({ withinDays: 14 })).resolves.toEqual([])
    world.pass(2 * DAY)
    await expect(world.sweep({ withinDays: 3 })).resolves.toEqual(['soon 3d'])
    await expect(world.sweep({ withinDays: 14 })).resolves.toEqual([])
  })

  it('finds a revoked token, and a revoked one that somebody else found first', async () => {
    await world.plant('mine', { checkedAgo: 30 })
    await world.plant('found')
    world.revoke('mine')
    world.revoke('found')
    const viewer = { accountId: 'acme', actor: 'asha', can: 'manage' } as const
    await world.credentials.check(viewer, 'found', { version: 2 })
    await expect(world.sweep()).resolves.toEqual(['found not-accepted', 'mine not-accepted'])
    world.pass(2 * DAY)
    await expect(world.sweep()).resolves.toEqual([])
  })

  it('does not ask twice within the window', async () => {
    for (const id of ids(10)) await world.plant(id, { checkedAgo: 30, expiresIn: 90 })
    await world.sweep()
    await world.sweep({ recheckOlderThan: DAY })
    world.pass(20 * HOUR)
    await world.sweep()
    expect(world.meta.calls).toHaveLength(10)
    world.pass(1)
    await world.sweep()
    expect(world.meta.calls).toHaveLength(20)
  })

  it('asks once about each token when everything is due', async () => {
    for (const id of ids(30)) await world.plant(id, { checkedAgo: 1 })
    await world.sweep({ recheckOlderThan: 0 })
    expect(world.asked().sort()).toEqual(ids(30))
  })

  it('does no work twice when several run at the same time', async () => {
    for (const id of ids(40)) await world.plant(id, { checkedAgo: 30, expiresIn: 3 })
    const told = await Promise.all(Array.from({ length: 4 }, () => world.sweep()))
    expect(told.flat().sort()).toEqual(ids(40).map((id) => `${id} 7d`))
    expect(world.asked().sort()).toEqual(ids(40))
  })

  it('keeps to its budget of Graph calls, and warns all the same', async () => {
    for (const id of ids(12)) await world.plant(id, { checkedAgo: 22, expiresIn: 3 })
    await expect(world.sweep({ graphBudget: 5 })).resolves.toHaveLength(12)
    expect(world.meta.calls).toHaveLength(5)
    await expect(world.sweep()).resolves.toEqual([])
    expect(world.asked().sort()).toEqual(ids(12))
  })

  it('stops asking when Graph limits the calls', async () => {
    for (const id of ids(20)) {
      await world.plant(id, { checkedAgo: 30 })
      world.meta.inspections.set(world.tokenOf(id), () => graphError(4, 'Application request limit reached', 403))
    }
    await world.sweep({ concurrency: 2 })
    expect(world.meta.calls.length).toBeLessThanOrEqual(4)
  })

  it('gives everything back when it is aborted, and the next one goes on', async () => {
    for (const id of ids(20)) await world.plant(id, { checkedAgo: 30, expiresIn: 3 })
    const controller = new AbortController()
    const seen: string[] = []
    const aborted = (async () => {
      for await (const { credentialId } of world.credentials.sweep({ jitterMs: 5, signal: controller.signal })) {
        seen.push(credentialId)
        if (seen.length === 5) controller.abort(new Error('enough'))
      }
    })()
    await expect(aborted).rejects.toThrow('enough')
    const rest = await world.sweep()
    expect([...seen, ...rest.map((line) => line.replace(/ .*/, ''))].sort()).toEqual(ids(20))
  })

  it('asks again about what was being asked when it was aborted', async () => {
    await world.plant('slow', { checkedAgo: 30 })
    const answer = world.meta.inspections.get(world.tokenOf('slow'))
    const controller = new AbortController()
    world.meta.inspections.set(world.tokenOf('slow'), () => {
      controller.abort(new Error('enough'))
      return new Promise(() => {})
    })
    await expect(world.sweep({ signal: controller.signal })).rejects.toThrow('enough')
    world.meta.inspections.set(world.tokenOf('slow'), answer ?? (() => graphError(1, 'none')))
    await world.sweep()
    expect(world.asked()).toEqual(['slow', 'slow'])
  })

  it('tells again what was handed out when the one who listens went away', async () => {
    await world.plant('soon', { expiresIn: 5 })
    for await (const swept of world.credentials.sweep({ jitterMs: 0 })) {
      expect(swept.credentialId).toBe('soon')
      break
    }
    await expect(world.sweep()).resolves.toEqual(['soon 7d'])
  })

  it('leaves what a dead machine claimed until the lease ends', async () => {
    await world.plant('soon', { expiresIn: 5, checkedAgo: 30 })
    const until = new Date(NOW.getTime() + 60_000)
    const query = { now: NOW, checkedBefore: null, thresholds: [7, 1, 0], until, limit: 10 }
    await expect(world.store.claimDue(query)).resolves.toHaveLength(1)
    await expect(world.sweep()).resolves.toEqual([])
    world.pass(60_000)
    await expect(world.sweep()).resolves.toEqual(['soon 7d'])
  })

  it('does not ask about a token that a dead machine was asking about', async () => {
    await world.plant('soon', { expiresIn: 5, checkedAgo: 22 })
    const until = new Date(NOW.getTime() + 60_000)
    await world.store.claimDue({ now: NOW, checkedBefore: NOW, thresholds: [], until, limit: 10 })
    await world.store.renewClaim('soon', until, { until, askedAt: NOW })
    world.pass(60_000)
    await expect(world.sweep()).resolves.toEqual(['soon 7d'])
    await world.sweep()
    expect(world.asked()).toEqual([])
    world.pass(DAY)
    await world.sweep()
    expect(world.asked()).toEqual(['soon'])
  })

  it('does not tell what another machine took over meanwhile', async () => {
    await world.plant('a', { expiresIn: 5 })
    const slow = world.credentials.sweep({ jitterMs: 0, leaseMs: 1000, concurrency: 1 })
    await expect(slow.next()).resolves.toMatchObject({ value: { credentialId: 'a' } })
    await world.plant('b', { expiresIn: 5 })
    world.pass(2000)
    await expect(world.sweep()).resolves.toEqual(['a 7d', 'b 7d'])
    await expect(slow.next()).resolves.toEqual({ done: true, value: undefined })
  })

  it('forgets an expired candidate that it meets', async () => {
    const candidate = aSlot({ fingerprint: '0000-1111', forgetAt: new Date(NOW.getTime() - 1) })
    await world.plant('soon', { expiresIn: 5, checkedAgo: 30, record: { candidate } })
    await world.sweep()
    expect((await world.store.get('soon'))?.candidate).toBeNull()
  })

  it('goes on past a token that does not open', async () => {
    await world.plant('good', { checkedAgo: 30 })
    await world.plant('bad', { checkedAgo: 30 })
    const bad = await world.store.get('bad')
    if (!bad?.live) throw new Error('no record')
    await world.store.replace({ ...bad, revision: 2, live: { ...bad.live, sealedVersion: 1 } }, 1, [])
    await world.sweep()
    expect(world.asked()).toEqual(['good'])
    expect((await world.store.get('bad'))?.live?.check).toMatchObject({ outcome: 'failed' })
  })

  it('writes a check into the history when the answer is another one', async () => {
    await world.plant('same', { checkedAgo: 30 })
    await world.plant('turned', { checkedAgo: 30 })
    world.revoke('turned')
    await world.sweep()
    const kindsOf = async (id: string) =>
      (await world.store.events(id, { before: null, limit: 9 })).map(({ kind }) => kind)
    await expect(kindsOf('same')).resolves.toEqual([])
    await expect(kindsOf('turned')).resolves.toEqual(['warned', 'checked'])
  })
})
