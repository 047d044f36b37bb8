import { QueryClient } from '@tanstack/react-query'
import type { Credential, CredentialEvent } from '../../src/contract/index.js'
import { createScenario, type ScenarioWorld } from '../../src/testing/index.js'
import type { StoryParameters } from './story-parameters.js'

/** Everything a story has for itself: server, Graph, clock, tokens, and what the server says at the start. */
export interface LoadedWorld extends ScenarioWorld {
  credential: Credential
  events: CredentialEvent[]
  queryClient: QueryClient
  /** A number that no other world has. */
  id: number
}

interface LoaderContext {
  parameters: StoryParameters
  globals: Record<string, unknown>
}

let count = 0

/** Makes a world of its own for each story. */
export const loadWorld = async ({ parameters, globals }: LoaderContext): Promise<{ world: LoadedWorld }> => {
  const { scenario = 'permanent', prepare, client } = parameters
  const world = await createScenario(scenario, { now: globals['clock'] === 'today' ? new Date() : undefined })
  await prepare?.(world)
  const credential = await world.client.get(world.credentialId)
  const { events } = await world.client.events(world.credentialId)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 1, refetchOnWindowFocus: false } } })
  return {
    world: { ...world, client: client?.(world) ?? world.client, credential, events, queryClient, id: ++count },
  }
}

/** The world that was made for a story. */
export const worldOf = ({ loaded }: { loaded: Record<string, unknown> }): LoadedWorld =>
  // SAFETY: `loadWorld` runs before every story.
  loaded['world'] as LoadedWorld
