import type { CredentialAlert } from '../../core/index.js'

export interface SweepOptions {
  /** Whole days before a deadline from which it is warned of; the alert comes again a day before it, and when it is past. @default 7 */
  withinDays?: number | undefined
  /** Age of the last check, in milliseconds, from which a token is asked about again. @default 72_000_000 (20 hours) */
  recheckOlderThan?: number | undefined
  /** Tokens asked about at a time. @default 4 */
  concurrency?: number | undefined
  /** Most Graph calls of this run; what is left stays due, and deadlines are warned of all the same. @default Infinity */
  graphBudget?: number | undefined
  /** Longest random pause before a Graph call, in milliseconds, so that machines do not ask in step. @default 100 */
  jitterMs?: number | undefined
  /** For how long, in milliseconds, a credential stays with a sweep that no longer answers. @default 300_000 */
  leaseMs?: number | undefined
  /** Called after each step, with what this run has done so far. */
  onProgress?: ((progress: SweepProgress) => void) | undefined
  /** Ends the sweep: the iterator rejects with its reason. */
  signal?: AbortSignal | undefined
}

/** How far a sweep has come. */
export interface SweepProgress {
  /** Credentials that were due. */
  lookedAt: number
  askedGraph: number
  /** Alerts that count as told. */
  told: number
}

/** Something to tell the people of an account. It counts as told when the next one is asked for. */
export interface SweptAlert {
  accountId: string
  credentialId: string
  label: string
  alert: CredentialAlert
}

/** The numbers of a sweep, with their defaults. */
export type SweepPlan = Record<Exclude<keyof SweepOptions, 'signal' | 'onProgress'>, number>

/** The options with their defaults. Throws a sentence for one that makes no sense. */
export function readSweepOptions(options: SweepOptions): SweepPlan {
  const plan: SweepPlan = {
    withinDays: options.withinDays ?? 7,
    recheckOlderThan: options.recheckOlderThan ?? 72_000_000,
    concurrency: options.concurrency ?? 4,
    graphBudget: options.graphBudget ?? Infinity,
    jitterMs: options.jitterMs ?? 100,
    leaseMs: options.leaseMs ?? 300_000,
  }
  demand(plan, 'withinDays', (days) => Number.isInteger(days) && days >= 0 && days <= 3650)
  demand(plan, 'recheckOlderThan', (age) => age >= 0 && age <= MOST_MS)
  demand(plan, 'concurrency', (count) => Number.isInteger(count) && count >= 1 && count <= 100)
  demand(plan, 'graphBudget', (calls) => calls >= 0)
  demand(plan, 'jitterMs', (pause) => pause >= 0 && pause <= 60_000)
  demand(plan, 'leaseMs', (lease) => lease >= 1 && lease <= MOST_MS)
  return plan
}

const MOST_MS = 3650 * 86_400_000

function demand(plan: SweepPlan, name: keyof SweepPlan, makesSense: (value: number) => boolean): void {
  if (!makesSense(plan[name])) throw new Error(`\`${name}\` of a sweep cannot be ${plan[name]}.`)
}
