import type { Claim } from '../credential-store.js'
import type { SweepRun } from './sweep-run.js'

/** Gives a claim back; with `askedAt` as if Graph was not asked since. */
export async function releaseClaim(
  { context, held }: SweepRun,
  { record, until }: Claim,
  askedAt?: Date | null,
): Promise<void> {
  held.delete(record.id)
  await context.store.renewClaim(record.id, until, { until: null, askedAt: askedAt ?? undefined })
}
