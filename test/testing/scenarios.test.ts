import { describe, expect, it } from 'vitest'
import { permissionMatrix } from '../../src/core/index.js'
import type { TokenSlot } from '../../src/contract/index.js'
import {
  createFakeGraph,
  createScenario,
  expectNoTokenIn,
  issueSampleTokens,
  scenarios,
  type ScenarioName,
  type ScenarioWorld,
} from '../../src/testing/index.js'

const names = Object.keys(scenarios) as ScenarioName[]

const line = (slot: TokenSlot | null) => {
  if (!slot) return null
  const { state, reason, daysLeft } = slot.status
  return `${state} ${reason ?? '-'} ${daysLeft ?? '-'} ${slot.reach.map(({ state: reached }) => reached).join(' ')}`
}

const GOOD = 'valid - - reachable reachable'
const THIRTY = 'valid - 30 reachable reachable'
const FIVE = 'expiring - 5 reachable reachable'
const UNKNOWN = 'unknown - - unknown unknown'

/** Scenario → live token, the sample once it is pasted, and what promoting that would lose. */
const expected: Record<ScenarioName, [live: string | null, sample: string | null, losses: string[]]> = {
  permanent: [GOOD, GOOD, []],
  'sixty-days': ['valid - 59 reachable reachable', 'valid - 59 reachable reachable', []],
  'five-days-left': [FIVE, FIVE, []],
  'last-day': ['expiring - 1 reachable reachable', 'expiring - 1 reachable reachable', []],
  expired: ['expired expired 0 denied denied', 'expired expired 0 denied denied', []],
  revoked: ['invalid revoked 40 denied denied', 'invalid revoked 40 denied denied', []],
  'password-changed': ['invalid password-changed 40 denied denied', 'invalid password-changed 40 denied denied', []],
  'missing-permission': ['valid - - denied denied', 'valid - - denied denied', []],
  'other-waba': [THIRTY, 'valid - - denied denied', ['waba-lost:200110022003301', 'waba-lost:200110022003302']],
  'one-waba': [THIRTY, 'valid - - reachable denied', ['waba-lost:200110022003302']],
  'not-assigned': ['valid - - reachable denied', 'valid - - reachable denied', []],
  'no-target-list': [GOOD, GOOD, []],
  'empty-target-list': [GOOD, GOOD, []],
  'foreign-app': [THIRTY, 'unknown - - unknown unknown', ['unchecked:token']],
  'chakra-app': [GOOD, GOOD, []],
  temporary: [
    THIRTY,
    'expiring - 1 reachable reachable',
    ['expires-sooner:token', 'expires-sooner:data-access', 'other-type:USER', 'temporary-token:USER'],
  ],
  'data-access-soon': ['expiring - 4 reachable reachable', 'expiring - 4 reachable reachable', []],
  'unknown-expiry': [GOOD, GOOD, []],
  empty: [null, GOOD, []],
  viewer: [FIVE, null, []],
  'check-stale': [THIRTY, GOOD, []],
  'candidate-waiting': [FIVE, GOOD, []],
  'candidate-with-losses': [FIVE, 'valid - - reachable denied', ['waba-lost:200110022003302']],
  'candidate-refused': [FIVE, 'invalid revoked 40 denied denied', []],
  'just-promoted': [GOOD, 'valid - 59 reachable reachable', ['expires-sooner:token']],
  'no-report-yet': [GOOD, 'valid - 59 reachable reachable', ['expires-sooner:token']],
  'sender-behind': [GOOD, 'valid - 59 reachable reachable', ['expires-sooner:token']],
  'errors-reported': [GOOD, 'valid - 59 reachable reachable', ['expires-sooner:token']],
  'rate-limited': [THIRTY, UNKNOWN, ['unchecked:token']],
  'html-502': [THIRTY, UNKNOWN, ['unchecked:token']],
  'dropped-connection': [THIRTY, UNKNOWN, ['unchecked:token']],
  slow: [THIRTY, GOOD, []],
  'echoes-token': [
    THIRTY,
    'invalid malformed - denied denied',
    [
      'permission-lost:whatsapp_business_messaging',
      'permission-lost:whatsapp_business_management',
      'permission-lost:business_management',
      'unchecked:expiry',
    ],
  ],
  garbage: [THIRTY, UNKNOWN, ['unchecked:token']],
  'empty-answer': [THIRTY, UNKNOWN, ['unchecked:token']],
  'server-error': [THIRTY, UNKNOWN, ['unchecked:token']],
  'refused-0': [THIRTY, UNKNOWN, ['unchecked:token']],
  'refused-3': [THIRTY, UNKNOWN, ['unchecked:token']],
  'refused-10': [THIRTY, UNKNOWN, ['unchecked:token']],
  'refused-200': [THIRTY, UNKNOWN, ['unchecked:token']],
  'refused-131005': [THIRTY, UNKNOWN, ['unchecked:token']],
}

const paste = async ({ client, credentialId, tokens }: ScenarioWorld) => {
  const { version } = await client.get(credentialId)
  return client.stage(credentialId, tokens.sample, { version })
}

describe.each(names)('%s', (name) => {
  const [live] = expected[name]

  it('is what it says', async () => {
    const { client, credentialId } = await createScenario(name)
    expect(line((await client.get(credentialId)).live)).toBe(live)
  })
})

describe.each(names.filter((name) => expected[name][1] !== null))('pasting in %s', (name) => {
  const [, sample, losses] = expected[name]

  it('judges the sample token', async () => {
    const world = await createScenario(name)
    if (name === 'slow') world.graph.fail(null)
    const { candidate, comparison } = await paste(world)
    expect(line(candidate)).toBe(sample)
    expect(comparison?.losses.map(({ id }) => id)).toEqual(losses)
  })

  it('keeps the tokens to itself', async () => {
    const world = await createScenario(name)
    if (name === 'slow') world.graph.fail(null)
    const answers = [await paste(world), await world.client.list(), await world.client.events(world.credentialId)]
    expect(() => expectNoTokenIn(answers, world.tokens.sample)).not.toThrow()
    expect(() => expectNoTokenIn(answers, world.tokens.live ?? world.tokens.good)).not.toThrow()
  })
})

describe('permissions', () => {
  const cells = async (name: ScenarioName) => {
    const { client, credentialId } = await createScenario(name)
    const { live, requirements } = await client.get(credentialId)
    return permissionMatrix(live?.inspection ?? null, requirements).rows.map((row) => row.cells.join(' '))
  }

  it.each([
    ['permanent', ['granted granted', 'granted granted', 'granted-all granted-all']],
    ['missing-permission', ['granted granted', 'missing missing', 'granted-all granted-all']],
    ['no-target-list', ['granted-all granted-all', 'granted-all granted-all', 'granted-all granted-all']],
    ['empty-target-list', ['cannot-tell cannot-tell', 'cannot-tell cannot-tell', 'granted-all granted-all']],
  ] satisfies [ScenarioName, string[]][])('of %s are read from the live token', async (name, rows) => {
    expect(await cells(name)).toEqual(rows)
  })
})

describe('a world', () => {
  it('shows a viewer what they may not change', async () => {
    const { client, credentialId, tokens } = await createScenario('viewer')
    const { version, viewer } = await client.get(credentialId)
    expect(viewer.can).toBe('view')
    await expect(client.stage(credentialId, tokens.good, { version })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('has a second admin, whose write comes first', async () => {
    const { client, credentialId, tokens, asActor } = await createScenario('permanent')
    const second = asActor({ actor: 'Sam O.' })
    const { version } = await client.get(credentialId)
    await second.client.stage(credentialId, tokens.good, { version })
    const error: unknown = await client
      .stage(credentialId, tokens.sample, { version })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'version-conflict', credential: { candidate: { addedBy: 'Sam O.' } } })
  })

  it('hides the credential from other accounts', async () => {
    const { asActor, credentialId } = await createScenario('permanent')
    const { client } = asActor({ accountId: 'northwind' })
    await expect(client.get(credentialId)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('ages with its clock', async () => {
    const { client, credentialId, clock } = await createScenario('five-days-left')
    clock.advance(5 * 86_400_000)
    expect((await client.get(credentialId)).live?.status.state).toBe('expired')
  })

  it('plays at another time', async () => {
    const now = new Date('2027-03-01T00:00:00Z')
    const { client, credentialId } = await createScenario('last-day', { now })
    const { serverTime, live } = await client.get(credentialId)
    expect(serverTime).toEqual(now)
    expect(live?.status.deadline?.at).toEqual(new Date('2027-03-01T12:00:00Z'))
  })

  it('can be undone where it was just promoted', async () => {
    const { client, credentialId } = await createScenario('just-promoted')
    const { version, previous } = await client.get(credentialId)
    const after = await client.undo(credentialId, { version })
    expect(after.live?.fingerprint).toBe(previous?.fingerprint)
  })

  it.each([
    ['refused-0', 0, 'auth-0'],
    ['refused-3', 3, 'api-3'],
    ['refused-10', 10, 'permission-10'],
    ['refused-200', 200, 'permission-2xx'],
    ['refused-131005', 131005, 'access-131005'],
  ] satisfies [ScenarioName, number, string][])('%s fails a check with its code', async (name, code, family) => {
    const { candidate } = await paste(await createScenario(name))
    expect(candidate?.check).toMatchObject({ outcome: 'failed', error: { code, family, retryable: false } })
  })

  it('knows which token each sender uses', async () => {
    const { client, credentialId } = await createScenario('sender-behind')
    const { senders, live, previous } = await client.get(credentialId)
    expect(senders.map(({ sender, fingerprint }) => [sender, fingerprint])).toEqual([
      ['Broadcasts', live?.fingerprint],
      ['Chatbot', previous?.fingerprint],
      ['Inbox', live?.fingerprint],
    ])
    expect(senders[0]).toMatchObject({
      firstUsedAt: new Date('2026-11-22T08:21:00Z'),
      lastUsedAt: new Date('2026-11-22T08:29:46Z'),
    })
    expect(previous?.lastUsedAt).toEqual(new Date('2026-11-22T08:29:41Z'))
  })

  it('has no report of a switch that nobody has noticed', async () => {
    const { client, credentialId } = await createScenario('no-report-yet')
    expect(await client.get(credentialId)).toMatchObject({
      senders: [],
      live: { lastUsedAt: null },
      previous: { lastUsedAt: null },
    })
  })

  it('lists what senders were refused, newest first, with the facts of that moment', async () => {
    const { client, credentialId } = await createScenario('errors-reported')
    const { errors, live } = await client.get(credentialId)
    expect(errors.map(({ error, count, slot, senders }) => [error.code, count, slot, senders.join()])).toEqual([
      [130429, 25, 'live', 'Broadcasts,Inbox'],
      [190, 14, 'previous', 'Chatbot'],
      [131005, 3, 'live', 'Broadcasts'],
      [10, 1, 'live', 'Inbox'],
    ])
    expect(errors[1]).toMatchObject({ lastAt: new Date('2026-11-22T08:27:00Z'), liveStatus: { state: 'valid' } })
    expect(errors[0]?.fingerprint).toBe(live?.fingerprint)
  })

  it('renews a token that runs out', async () => {
    const { client, credentialId } = await createScenario('five-days-left')
    const { version } = await client.get(credentialId)
    const { candidate } = await client.renew(credentialId, { version })
    expect(candidate?.status).toMatchObject({ state: 'valid', daysLeft: 60 })
  })

  it('leaves nothing behind when a slow check is aborted', async () => {
    const { client, credentialId, tokens } = await createScenario('slow')
    const { version } = await client.get(credentialId)
    const controller = new AbortController()
    const pending = client.stage(credentialId, tokens.sample, { version, signal: controller.signal })
    controller.abort(new Error('left'))
    await expect(pending).rejects.toThrow('left')
    expect(await client.get(credentialId)).toMatchObject({ version, candidate: null })
  })
})

it('gives a token to paste for each scenario about a token, failing for that token alone', async () => {
  const graph = createFakeGraph()
  const samples = issueSampleTokens(graph)
  expect(samples.length).toBeGreaterThan(20)
  expect(new Set(samples.map(({ token }) => token)).size).toBe(samples.length)
  const statusOf = async (name: ScenarioName) => {
    const { token } = samples.find((sample) => sample.name === name)!
    return (await graph.fetch(`/me?access_token=${token}`)).status
  }
  expect([await statusOf('html-502'), await statusOf('permanent'), await statusOf('expired')]).toEqual([502, 200, 400])
})
