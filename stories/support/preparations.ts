import type { ScenarioWorld } from '../../src/testing/index.js'

const version = async ({ client, credentialId }: ScenarioWorld) => (await client.get(credentialId)).version

/** Asks Graph again about what is there. */
export const check = async (world: ScenarioWorld) =>
  world.client.check(world.credentialId, { version: await version(world) })

/** Stages the token that the scenario is about. */
export const stageSample = async (world: ScenarioWorld) =>
  world.client.stage(world.credentialId, world.tokens.sample, { version: await version(world) })

/** Stages a token that works and loses nothing. */
export const stageGood = async (world: ScenarioWorld) =>
  world.client.stage(world.credentialId, world.tokens.good, { version: await version(world) })

const promote = async ({ client, credentialId }: ScenarioWorld) => {
  const credential = await client.get(credentialId)
  const acknowledge = credential.comparison?.losses.map(({ id }) => id) ?? []
  return client.promote(credentialId, { version: credential.version, acknowledge })
}

/** Puts the token that the scenario is about in use. */
export const adoptSample = async (world: ScenarioWorld) => {
  await stageSample(world)
  return promote(world)
}

/** Switches to a good token and back again. */
export const switchAndUndo = async (world: ScenarioWorld) => {
  await stageGood(world)
  const { version: promoted } = await promote(world)
  return world.client.undo(world.credentialId, { version: promoted })
}

/** Stages a token and forgets it. */
export const stageAndDiscard = async (world: ScenarioWorld) => {
  const { version: staged } = await stageGood(world)
  return world.client.discard(world.credentialId, { version: staged })
}

/** A sender that was not restarted after the switch is refused with the token from before. */
export const reportOldToken = async ({ client, clock, credentialId, credentials }: ScenarioWorld) => {
  const { previous } = await client.get(credentialId)
  const error = { message: 'Error validating access token', type: 'OAuthException', code: 190, error_subcode: 466 }
  clock.advance(-180_000)
  await credentials.reportError(credentialId, previous?.fingerprint ?? '', { error }, { sender: 'Chatbot' })
  clock.advance(180_000)
}
