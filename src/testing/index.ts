export { createFakeGraph, type FakeGraph, type FakeGraphOptions } from './create-fake-graph.js'
export {
  createScenario,
  type ScenarioAccess,
  type ScenarioOptions,
  type ScenarioTokens,
  type ScenarioWorld,
} from './create-scenario.js'
export { expectNoTokenIn } from './expect-no-token-in.js'
export { FAKE_APPS, FAKE_WABAS, type FakeApp, type FakePhoneNumber, type FakeWaba } from './fake-graph/fake-business.js'
export { issueSampleTokens, type SampleToken } from './scenarios/issue-sample-tokens.js'
export { runClientContract, type ClientContractOptions, type ContractResult } from './run-client-contract.js'
export { scenarios, type ScenarioName } from './scenarios/scenarios.js'

export type { ContractWorld } from './client-contract/contract-world.js'
export type { FailOptions } from './fake-graph/failure-plan.js'
export type { FakeExpiry, FakeTargets, FakeTokenOptions } from './fake-graph/fake-token.js'
export type { GraphFailure } from './fake-graph/graph-failure.js'
export type { Scenario } from './scenarios/scenario.js'
export type { ScenarioClock } from './scenarios/scenario-clock.js'
export type { TokenPlan } from './scenarios/token-plan.js'
