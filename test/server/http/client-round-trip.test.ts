import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../../src/contract/index.js'
import { ADMIN, BASE, createWorld } from '../support/create-world.js'
import { inspected } from '../support/fake-meta.js'
import { LIVE, NEXT } from '../support/tokens.js'

/** The package's own client, talking to the handler as a browser on the same page would. */
async function createPair() {
  const world = await createWorld()
  const client = createCredentialsClient({
    baseUrl: BASE,
    headers: { 'x-viewer': 'admin', 'sec-fetch-site': 'same-origin' },
    fetch: (input, init) => world.handler(new Request(input, init)),
  })
  return { ...world, client }
}

describe('client and handler', () => {
  it('carry the whole main job', async () => {
    const { client, credentials, vault } = await createPair()
    const first = await client.stage('wa-1', LIVE, { version: (await client.get('wa-1')).version })
    const acknowledge = first.comparison?.losses.map(({ id }) => id) ?? []
    const live = await client.promote('wa-1', { version: first.version, acknowledge })
    const staged = await client.stage('wa-1', NEXT, { version: live.version })
    const promoted = await client.promote('wa-1', { version: staged.version, acknowledge: [] })
    expect(promoted.previous?.restorableUntil).toEqual(new Date('2026-11-24T12:00:00Z'))
    const undone = await client.undo('wa-1', { version: promoted.version })
    expect(undone.live?.fingerprint).toBe(await vault.fingerprint(LIVE))
    const checked = await client.check('wa-1', { version: undone.version })
    const discarded = await client.discard('wa-1', { version: checked.version })
    expect(discarded).toEqual(await credentials.get(ADMIN, 'wa-1'))
    await expect(client.list()).resolves.toEqual(await credentials.list(ADMIN))
    await expect(client.events('wa-1')).resolves.toEqual(await credentials.events(ADMIN, 'wa-1'))
    const page = await client.events('wa-1', { limit: 2 })
    const rest = await client.events('wa-1', { before: page.events[1]?.id })
    expect([...page.events, ...rest.events]).toEqual((await client.events('wa-1')).events)
  })

  it('agree on every refusal', async () => {
    const { client, meta, rotate } = await createPair()
    const { version } = await rotate(LIVE)
    await expect(client.get('wa-9')).rejects.toMatchObject({ code: 'not-found', status: 404 })
    await expect(client.stage('wa-1', NEXT, { version: 1 })).rejects.toMatchObject({
      code: 'version-conflict',
      credential: { version },
    })
    await expect(client.promote('wa-1', { version, acknowledge: [] })).rejects.toMatchObject({ code: 'not-promotable' })
    await expect(client.renew('wa-1', { version })).rejects.toMatchObject({ code: 'not-promotable' })
    meta.inspections.set(NEXT, () => inspected({ type: 'USER' }))
    const staged = await client.stage('wa-1', NEXT, { version })
    await expect(client.promote('wa-1', { version: staged.version, acknowledge: [] })).rejects.toMatchObject({
      code: 'acknowledgement-required',
      losses: [{ kind: 'other-type', subject: 'USER' }],
    })
  })

  it('give up together when the admin leaves the page', async () => {
    const { client, meta, store } = await createPair()
    const before = await store.get('wa-1')
    const abort = new AbortController()
    meta.inspections.set(NEXT, () => {
      abort.abort()
      return new Promise(() => {})
    })
    await expect(client.stage('wa-1', NEXT, { version: 1, signal: abort.signal })).rejects.toThrow('abort')
    await expect(store.get('wa-1')).resolves.toEqual(before)
  })
})
