import type { Claim } from '../credential-store.js'
import type { OperationContext } from '../operations/operation-context.js'
import type { SweepPlan } from './sweep-options.js'

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
}

/** Takes the end of a claim further; `null`: somebody else has the credential by now. */
export async function keepClaim(run: SweepRun, claim: Claim, asking: boolean): Promise<Claim | null> {
  const { context, plan, held } = run
  const now = context.clock()
  const until = new Date(now.getTime() + plan.leaseMs)
  const askedAt = asking ? now : undefined
  const record = await context.store.renewClaim(claim.record.id, claim.until, { until, askedAt })
  if (!record) {
    held.delete(claim.record.id)
    return null
  }
  const kept = { record, until, askedAt: askedAt ?? claim.askedAt }
  held.set(record.id, kept)
  return kept
}

/** Gives a claim back; with `askedAt` as if Graph was not asked since. */
export async function releaseClaim(
  { context, held }: SweepRun,
  { record, until }: Claim,
  askedAt?: Date | null,
): Promise<void> {
  held.delete(record.id)
  await context.store.renewClaim(record.id, until, { until: null, askedAt: askedAt ?? undefined })
}
