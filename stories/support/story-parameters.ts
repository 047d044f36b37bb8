import type { CredentialsClient } from '../../src/contract/index.js'
import type { ScenarioName, ScenarioWorld } from '../../src/testing/index.js'

/** What a story says about its world, in `parameters`. */
export interface StoryParameters {
  /** The situation that the story plays in. @default 'permanent' */
  scenario?: ScenarioName
  /** What happens before the story begins. */
  prepare?: (world: ScenarioWorld) => Promise<unknown>
  /** The client that the story uses in place of the scenario's own. */
  client?: (world: ScenarioWorld) => CredentialsClient
}
