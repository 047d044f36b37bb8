import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import type { Credential, TokenSlot } from '../../../src/contract/index.js'

/** A credential as the real handler presents it. */
export const sampleCredential = async (name: ScenarioName): Promise<Credential> => {
  const { client, credentialId } = await createScenario(name)
  return client.get(credentialId)
}

/** A credential with a token in use and another one that waits. */
export const sampleSlots = async (name: ScenarioName = 'candidate-with-losses') => {
  const credential = await sampleCredential(name)
  const { live, candidate } = credential
  if (!live || !candidate) throw new Error(`${name} has no two tokens.`)
  return { ...credential, live, candidate } satisfies { live: TokenSlot; candidate: TokenSlot }
}
