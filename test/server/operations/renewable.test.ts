import { describe, expect, it } from 'vitest'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import { ADMIN, createWorld } from '../support/create-world.js'
import { LIVE } from '../support/tokens.js'

describe('renewable', () => {
  it.each<[ScenarioName, boolean]>([
    ['five-days-left', true],
    ['sixty-days', true],
    ['data-access-soon', true],
    ['permanent', false],
    ['expired', false],
    ['revoked', false],
    ['unknown-expiry', false],
    ['empty', false],
  ])('of %s: %s', async (name, renewable) => {
    const { client, credentialId } = await createScenario(name)
    await expect(client.get(credentialId)).resolves.toMatchObject({ renewable })
    await expect(client.list()).resolves.toMatchObject({ credentials: [{ renewable }] })
  })

  it('is false for a server that does not know the app secret', async () => {
    const { rotate, credentials } = await createWorld()
    await rotate(LIVE)
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({ renewable: false, live: {} })
  })

  it('is what renewing does', async () => {
    const { client, credentialId } = await createScenario('five-days-left')
    const { version } = await client.get(credentialId)
    const renewed = await client.renew(credentialId, { version })
    expect(renewed.candidate?.fingerprint).not.toBe(renewed.live?.fingerprint)
  })
})
