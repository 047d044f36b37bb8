export { createFakeGraph, type FakeGraph, type FakeGraphOptions } from './create-fake-graph.js'
export { FAKE_APPS, FAKE_WABAS, type FakeApp, type FakePhoneNumber, type FakeWaba } from './fake-graph/fake-business.js'

export type { FailOptions } from './fake-graph/failure-plan.js'
export type { FakeExpiry, FakeTargets, FakeTokenOptions } from './fake-graph/fake-token.js'
export type { GraphFailure } from './fake-graph/graph-failure.js'
