import type { FakeGraph } from '../create-fake-graph.js'
import type { Scenario } from './scenario.js'
import { scenarios, type ScenarioName } from './scenarios.js'
import { issuePlanned } from './token-plan.js'

export interface SampleToken {
  name: ScenarioName
  /** What a person sees who pastes it. */
  title: string
  token: string
}

// What these show is not about the token that is pasted.
const WITHOUT_SAMPLE: ReadonlySet<string> = new Set([
  'empty',
  'viewer',
  'check-stale',
  'candidate-waiting',
  'candidate-with-losses',
  'candidate-refused',
  'just-promoted',
  'no-report-yet',
  'sender-behind',
  'errors-reported',
])

/** One token to paste for each scenario that a pasted token can show; where Graph fails in it, it fails for that token alone. */
export const issueSampleTokens = (graph: FakeGraph, now: Date = new Date()): SampleToken[] => {
  const entries = Object.entries(scenarios) as [ScenarioName, Scenario][]
  return entries
    .filter(([name]) => !WITHOUT_SAMPLE.has(name))
    .map(([name, { title, sample, failure }]) => {
      const token = issuePlanned(graph, sample, { now, seed: `sample ${name}` })
      if (failure) graph.fail(failure, { token })
      return { name, title, token }
    })
}
