import { expectNoTokenIn } from '../expect-no-token-in.js'
import { assert, refusalOf } from './assert.js'
import type { ContractCheck, ContractWorld } from './contract-world.js'

const get = async ({ client, credentialId }: ContractWorld) => client.get(credentialId)

const stage = async (world: ContractWorld, token: string) => {
  const { version } = await get(world)
  return world.client.stage(world.credentialId, token, { version })
}

const promote = async (world: ContractWorld, token: string) => {
  const { version, comparison } = await stage(world, token)
  const acknowledge = comparison?.losses.map(({ id }) => id) ?? []
  return world.client.promote(world.credentialId, { version, acknowledge })
}

/** The promises that a backend makes to the screen. */
export const CONTRACT_CHECKS: ContractCheck[] = [
  {
    name: 'lists the credential that it gets',
    run: async (world) => {
      const [{ credentials }, credential] = [await world.client.list(), await get(world)]
      const listed = credentials.find(({ id }) => id === world.credentialId)
      assert(listed !== undefined, 'the list lacks the credential')
      assert(listed.version === credential.version, 'list and get differ in version')
    },
  },
  {
    name: 'knows no credential that is not there',
    run: async ({ client }) => void (await refusalOf('not-found', client.get('no-such-credential'))),
  },
  {
    name: 'stages beside the live token',
    run: async (world) => {
      const before = await get(world)
      const after = await stage(world, world.goodToken)
      assert(after.candidate !== null, 'there is no candidate after staging')
      assert(after.comparison !== null, 'there is no comparison beside a candidate')
      assert(after.version > before.version, 'the version has not gone up')
      assert(after.live?.fingerprint === before.live?.fingerprint, 'staging changed the live token')
      assert((await get(world)).candidate?.fingerprint === after.candidate.fingerprint, 'the candidate was not kept')
    },
  },
  {
    name: 'refuses a write on an old version, and changes nothing',
    run: async (world) => {
      const { version } = await get(world)
      const staged = await stage(world, world.goodToken)
      const request = world.client.discard(world.credentialId, { version })
      const { credential } = await refusalOf('version-conflict', request)
      assert(credential?.version === staged.version, 'the conflict does not bring the credential as it is now')
      assert((await get(world)).candidate !== null, 'the refused write was carried out')
    },
  },
  {
    name: 'forgets a discarded candidate',
    run: async (world) => {
      const { version, live } = await stage(world, world.goodToken)
      const after = await world.client.discard(world.credentialId, { version })
      assert(after.candidate === null, 'the candidate is still there')
      assert(after.live?.fingerprint === live?.fingerprint, 'discarding changed the live token')
    },
  },
  {
    name: 'promotes nothing where there is no candidate',
    run: async (world) => {
      const { version } = await get(world)
      await refusalOf('not-promotable', world.client.promote(world.credentialId, { version, acknowledge: [] }))
    },
  },
  {
    name: 'makes the candidate live and keeps the token before it',
    run: async (world) => {
      const before = await get(world)
      const after = await promote(world, world.goodToken)
      assert(after.candidate === null, 'the candidate is still there')
      assert(
        after.live !== null && after.live.fingerprint !== before.live?.fingerprint,
        'the live token is the old one',
      )
      assert(after.previous?.fingerprint === before.live?.fingerprint, 'the replaced token is not the previous one')
      assert(after.previous?.restorableUntil !== undefined, 'it does not say until when it can be undone')
    },
  },
  {
    name: 'undoes a promotion',
    run: async (world) => {
      const before = await get(world)
      const { version } = await promote(world, world.goodToken)
      const after = await world.client.undo(world.credentialId, { version })
      assert(after.live?.fingerprint === before.live?.fingerprint, 'the old token is not live again')
    },
  },
  {
    name: 'promotes no token that Meta refuses',
    run: async (world) => {
      if (world.refusedToken === undefined) return 'skipped'
      const staged = await stage(world, world.refusedToken)
      const state = staged.candidate?.status.state ?? 'missing'
      assert(state === 'invalid' || state === 'expired', `the candidate’s state is ${state}`)
      const acknowledge = staged.comparison?.losses.map(({ id }) => id) ?? []
      const request = world.client.promote(world.credentialId, { version: staged.version, acknowledge })
      await refusalOf('not-promotable', request)
    },
  },
  {
    name: 'wants losses acknowledged by name',
    run: async (world) => {
      if (world.lesserToken === undefined) return 'skipped'
      const { version } = await stage(world, world.lesserToken)
      const request = world.client.promote(world.credentialId, { version, acknowledge: ['none:of-these'] })
      const { losses } = await refusalOf('acknowledgement-required', request)
      assert(losses.length > 0, 'the refusal names no loss')
      const after = await world.client.promote(world.credentialId, { version, acknowledge: losses.map(({ id }) => id) })
      assert(after.candidate === null, 'the acknowledged promotion was not carried out')
    },
  },
  {
    name: 'checks again without changing tokens',
    run: async (world) => {
      const before = await get(world)
      const after = await world.client.check(world.credentialId, { version: before.version })
      assert(after.live?.fingerprint === before.live?.fingerprint, 'checking changed the live token')
      assert(after.live?.check !== null, 'there is no check after checking')
    },
  },
  {
    name: 'lets a viewer look and not change',
    run: async ({ viewer, credentialId, goodToken }) => {
      if (!viewer) return 'skipped'
      const { version, viewer: seen } = await viewer.get(credentialId)
      assert(seen.can === 'view', 'the viewer is told that they may change things')
      await refusalOf('forbidden', viewer.stage(credentialId, goodToken, { version }))
      await refusalOf('forbidden', viewer.check(credentialId, { version }))
    },
  },
  {
    name: 'tells what happened, newest first',
    run: async (world) => {
      await promote(world, world.goodToken)
      const { events } = await world.client.events(world.credentialId)
      const times = events.map(({ at }) => at.getTime())
      assert(
        events.some(({ kind }) => kind === 'promoted'),
        'the promotion is not among the events',
      )
      assert(
        times.every((time, index) => index === 0 || time <= times[index - 1]!),
        'the events are out of order',
      )
    },
  },
  {
    name: 'never gives a token back',
    run: async (world) => {
      const answers = [await stage(world, world.goodToken), await promote(world, world.goodToken), await get(world)]
      const lists = [await world.client.list(), await world.client.events(world.credentialId)]
      expectNoTokenIn([...answers, ...lists], world.goodToken)
    },
  },
  {
    name: 'rejects with the reason of an aborted signal, and changes nothing',
    run: async (world) => {
      const { version } = await get(world)
      const reason = new Error('left the page')
      const signal = AbortSignal.abort(reason)
      const caught: unknown = await world.client
        .stage(world.credentialId, world.goodToken, { version, signal })
        .catch((error: unknown) => error)
      assert(caught === reason, 'the rejection is not the signal’s reason')
      assert((await get(world)).version === version, 'the aborted request was carried out')
    },
  },
]
