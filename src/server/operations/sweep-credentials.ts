import type { Claim } from '../credential-store.js'
import { checkClaimed } from '../sweep/check-claimed.js'
import { claimAllDue } from '../sweep/claim-all-due.js'
import { confirmAlert } from '../sweep/confirm-alert.js'
import { inParallel } from '../sweep/in-parallel.js'
import { keepClaim } from '../sweep/keep-claim.js'
import { outstandingAlerts } from '../sweep/outstanding-alerts.js'
import { readSweepOptions, type SweepOptions, type SweepProgress, type SweptAlert } from '../sweep/sweep-options.js'
import { releaseClaim } from '../sweep/release-claim.js'
import type { SweepRun } from '../sweep/sweep-run.js'
import type { OperationContext } from './operation-context.js'

/** Looks after the live tokens of all accounts: asks Graph about what is due, and hands out each alert once. */
export async function* sweepCredentials(
  context: OperationContext,
  options: SweepOptions = {},
): AsyncGenerator<SweptAlert, void, undefined> {
  const plan = readSweepOptions(options)
  const signal = options.signal ?? new AbortController().signal
  signal.throwIfAborted()
  const startedAt = context.clock()
  const count = countWith(options.onProgress)
  const run: SweepRun = { context, plan, signal, startedAt, callsLeft: plan.graphBudget, held: new Map(), count }
  const checked = inParallel(claimAllDue(run), plan.concurrency, async (claim) => {
    signal.throwIfAborted()
    run.count('lookedAt')
    return checkClaimed(run, claim)
  })
  try {
    for await (const claim of checked) {
      if (claim) yield* tellAbout(run, claim)
    }
  } finally {
    // what cannot be given back comes back when the lease ends
    await Promise.allSettled([...run.held.values()].map((claim) => releaseClaim(run, claim)))
  }
}

async function* tellAbout(run: SweepRun, claim: Claim): AsyncGenerator<SweptAlert> {
  const { context, plan, signal } = run
  let kept = claim
  let told = false
  while (outstandingAlerts(kept.record, context.clock(), plan.withinDays).length > 0) {
    signal.throwIfAborted()
    // the alert may have waited long for its turn: it is told from what is true now, by whoever has the claim now
    const own = await keepClaim(run, kept, false)
    if (!own) return
    kept = own
    const { id: credentialId, accountId, label } = kept.record
    const [alert] = outstandingAlerts(kept.record, context.clock(), plan.withinDays)
    if (!alert) break
    yield { accountId, credentialId, label, alert }
    await confirmAlert(context, credentialId, alert)
    run.count('told')
    kept.record.alertKeys.push(alert.key)
    told = true
  }
  const asked = kept.askedAt !== null && kept.askedAt >= run.startedAt
  // what could not be settled stays claimed, or this run would come across it again and again
  if (told || asked) await releaseClaim(run, kept)
}

function countWith(onProgress: SweepOptions['onProgress']): SweepRun['count'] {
  const progress: SweepProgress = { lookedAt: 0, askedGraph: 0, told: 0 }
  return (step) => {
    progress[step] += 1
    onProgress?.({ ...progress })
  }
}
