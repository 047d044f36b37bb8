import type { Claim } from '../credential-store.js'
import type { OperationContext } from '../operations/operation-context.js'
import type { SweepPlan, SweepProgress } from './sweep-options.js'

/** What the steps of one sweep share. */
export interface SweepRun {
  context: OperationContext
  plan: SweepPlan
  signal: AbortSignal
  startedAt: Date
  /** Graph calls that may still be made. */
  callsLeft: number
  /** Claims that are not given back yet, by credential. */
  held: Map<string, Claim>
  /** Counts a step and says so. */
  count: (step: keyof SweepProgress) => void
}
