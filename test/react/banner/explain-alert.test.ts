import { describe, expect, it } from 'vitest'
import { credentialAlerts, findGuidance } from '../../../src/core/index.js'
import { explainAlert } from '../../../src/react/banner/explain-alert.js'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'

const DAY = 86_400_000

/** What guidance opens for the first alert of a scenario, so many days later. */
const explained = async (name: ScenarioName, days = 0, chakraAppIds?: string[]) => {
  const { client, credentialId, clock } = await createScenario(name)
  const credential = await client.get(credentialId)
  const now = new Date(clock.now().getTime() + days * DAY)
  const [alert] = credentialAlerts(credential, { now })
  if (!alert) throw new Error(`${name} has nothing to say.`)
  const found = explainAlert(alert, credential, { now, chakraAppIds })
  return { alert, found, guidance: found && findGuidance(found.error, found.facts) }
}

describe('what an alert means', () => {
  it.each<[ScenarioName, number, string, string]>([
    ['five-days-left', 0, 'expiring', 'token-190-expiring'],
    ['last-day', 0, 'critical', 'token-190-expiring'],
    ['five-days-left', 6, 'expired', 'token-190-expired'],
    ['expired', 0, 'expired', 'token-190-expired'],
    ['revoked', 0, 'not-accepted', 'token-190-revoked'],
    ['password-changed', 0, 'not-accepted', 'token-190-password-changed'],
    ['data-access-soon', 0, 'data-access', 'token-190-data-access'],
    ['data-access-soon', 5, 'data-access', 'token-190-data-access'],
    ['missing-permission', 0, 'missing-permission', 'permission-10-scope-missing'],
  ])('in %s, %d days later: %s is explained by %s', async (name, days, kind, id) => {
    const { alert, guidance } = await explained(name, days)
    expect(alert.kind).toBe(kind)
    expect(guidance?.id).toBe(id)
  })

  it('is what Meta said where an account refuses the token', async () => {
    const { alert, found } = await explained('not-assigned')
    expect(alert.kind).toBe('missing-permission')
    expect(found?.error.code).not.toBeNull()
  })

  it('reports no code where Meta has refused nothing yet', async () => {
    const { found } = await explained('five-days-left')
    expect(found?.error).toMatchObject({ code: null, subcode: null, message: null, httpStatus: null })
  })

  it('offers the ticket first where the app is Chakra’s', async () => {
    const { client, credentialId } = await createScenario('five-days-left')
    const appId = (await client.get(credentialId)).live?.inspection?.appId ?? ''
    expect((await explained('five-days-left', 0, [appId])).guidance?.ticketFirst).toBe(true)
    expect((await explained('five-days-left', 0, ['1'])).guidance?.ticketFirst).toBe(false)
  })

  it('is nothing where the notice says it all', async () => {
    expect((await explained('check-stale')).found).toBeNull()
  })

  it('is nothing once the token has been replaced', async () => {
    const { client, credentialId, clock } = await createScenario('five-days-left')
    const credential = await client.get(credentialId)
    const [alert] = credentialAlerts(credential, { now: clock.now() })
    const rotated = { ...credential, live: credential.live && { ...credential.live, fingerprint: 'other' } }
    expect(explainAlert(alert!, rotated, { now: clock.now(), chakraAppIds: undefined })).toBeNull()
  })
})
