import type { Claim } from '../credential-store.js'
import type { SweepRun } from './sweep-run.js'

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
