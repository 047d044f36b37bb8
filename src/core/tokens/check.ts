import type { GraphError } from '../errors/graph-error.js'
import type { TokenInspection } from './token-inspection.js'

/** An attempt to inspect a token. `not-inspectable`: Graph refuses to tell (other app, caller not entitled); the token may be good. */
export type Check =
  | { outcome: 'inspected'; inspection: TokenInspection }
  | { outcome: 'not-inspectable'; error: GraphError }
  | { outcome: 'failed'; error: GraphError }
