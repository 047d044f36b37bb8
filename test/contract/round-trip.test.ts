import { describe, expect, it } from 'vitest'
import { createScenario } from '../../src/testing/index.js'

describe('the client and the real handler', () => {
  it('go from a paste to a promotion and back', async () => {
    const { client, credentialId, tokens } = await createScenario('five-days-left')
    const before = await client.get(credentialId)
    const staged = await client.stage(credentialId, tokens.good, { version: before.version })
    const promoted = await client.promote(credentialId, { version: staged.version, acknowledge: [] })
    expect(promoted.live?.fingerprint).toBe(staged.candidate?.fingerprint)
    const undone = await client.undo(credentialId, { version: promoted.version })
    expect(undone.live?.fingerprint).toBe(before.live?.fingerprint)
    const { events } = await client.events(credentialId, { limit: 3 })
    expect(events.map(({ kind }) => kind)).toEqual(['undone', 'promoted', 'staged'])
    const older = await client.events(credentialId, { before: events.at(-1)!.id })
    expect(older.events[0]?.kind).toBe('checked')
  })

  it('agree on what senders used and were refused', async () => {
    const { client, credentialId, credentials, asActor } = await createScenario('errors-reported')
    const viewer = { accountId: 'acme', actor: 'Priya N.', can: 'manage' } as const
    const known = await credentials.get(viewer, credentialId)
    const { senders, errors } = await client.get(credentialId)
    expect(senders).toEqual(known.senders)
    expect(errors).toEqual(known.errors)
    expect([senders.length, errors.length]).toEqual([3, 4])
    const viewed = await asActor({ can: 'view' }).client.get(credentialId)
    expect(viewed.errors).toEqual(errors)
  })

  it('agree on losses', async () => {
    const { client, credentialId } = await createScenario('candidate-with-losses')
    const { version } = await client.get(credentialId)
    await expect(client.promote(credentialId, { version, acknowledge: [] })).rejects.toMatchObject({
      code: 'acknowledgement-required',
      status: 409,
      losses: [{ id: 'waba-lost:200110022003302', kind: 'waba-lost', subject: '200110022003302' }],
    })
  })

  it('agree on a conflict', async () => {
    const { client, credentialId } = await createScenario('candidate-waiting')
    const { version } = await client.get(credentialId)
    await expect(client.discard(credentialId, { version: version - 1 })).rejects.toMatchObject({
      code: 'version-conflict',
      status: 412,
      credential: { version, serverTime: new Date('2026-11-22T08:30:00Z') },
    })
  })

  it('agree on what is not a token', async () => {
    const { client, credentialId } = await createScenario('empty')
    const { version } = await client.get(credentialId)
    await expect(client.stage(credentialId, '0123456789abcdef0123456789abcdef', { version })).rejects.toMatchObject({
      code: 'invalid-input',
      status: 422,
    })
  })

  it('agree on what is not there', async () => {
    const { client } = await createScenario('empty')
    await expect(client.get('nobody')).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  it('serve the document of the contract', async () => {
    const { fetch } = await createScenario('empty')
    const response = await fetch('/api/whatsapp/credentials/openapi.json')
    expect(await response.json()).toMatchObject({ openapi: '3.1.1', paths: { '/{id}/candidate': { put: {} } } })
  })
})
