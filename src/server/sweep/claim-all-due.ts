import type { Claim } from '../credential-store.js'
import type { SweepRun } from './sweep-run.js'

const CRITICAL_DAYS = 1

/** Claims what is due, a few at a time, until nothing is left. Tokens that only wait for a check are left alone once the budget is spent. */
export async function* claimAllDue(run: SweepRun): AsyncGenerator<Claim> {
  const { context, plan, startedAt, held } = run
  // what a killed process held is stuck until its lease ends, so little is held
  const limit = plan.concurrency * 4
  const thresholds = [...new Set([plan.withinDays, CRITICAL_DAYS, 0])]
  for (;;) {
    const now = context.clock()
    const until = new Date(now.getTime() + plan.leaseMs)
    const checkedBefore = run.callsLeft > 0 ? new Date(startedAt.getTime() - plan.recheckOlderThan) : null
    const claims = await context.store.claimDue({ now, checkedBefore, thresholds, until, limit })
    if (claims.length === 0) return
    for (const claim of claims) held.set(claim.record.id, claim)
    yield* claims
  }
}
