import type { Check } from '../../core/index.js'
import type { Claim, CredentialRecord, StoredSlot } from '../credential-store.js'
import { applyCheck } from '../operations/apply-check.js'
import { changeSlot } from '../operations/change-slot.js'
import { inspectToken } from '../operations/inspect-token.js'
import type { InspectedToken } from '../operations/inspected-token.js'
import { newEvent } from '../operations/new-event.js'
import { openSlot } from '../operations/open-slot.js'
import { outcomeOf } from '../operations/outcome-of.js'
import { readCredential } from '../operations/read-credential.js'
import { unopenedToken } from '../operations/unopened-token.js'
import { writeCredential } from '../operations/write-credential.js'
import { pause } from './pause.js'
import { outstandingAlerts } from './outstanding-alerts.js'
import { keepClaim } from './keep-claim.js'
import { releaseClaim } from './release-claim.js'
import type { SweepRun } from './sweep-run.js'

/** Nobody is alarmed by facts older than this. */
const FRESH_MS = 3_600_000

/** Asks Graph about the live token if it is time, and writes the answer down. `null`: somebody else has the credential by now. */
export async function checkClaimed(run: SweepRun, claim: Claim): Promise<Claim | null> {
  if (!isTimeToAsk(run, claim) || run.callsLeft < 1) return claim
  run.callsLeft--
  await pause(Math.random() * run.plan.jitterMs, run.signal)
  // noted before it happens: a token is not asked about again because a process was killed meanwhile
  const kept = await keepClaim(run, claim, true)
  const live = kept?.record.live
  if (!kept || !live) return kept
  run.count('askedGraph')
  const inspected = await inspectLive(run, kept.record, live).catch(async (error: unknown) => {
    await releaseClaim(run, kept, claim.askedAt)
    throw error
  })
  if (isLimited(inspected.check)) run.callsLeft = 0
  const record = await writeAnswer(run, kept.record.id, live, inspected)
  return record && { ...kept, record }
}

function isTimeToAsk({ context, plan, startedAt }: SweepRun, { record, askedAt }: Claim): boolean {
  if (!record.live || !askedAt) return false
  const hasNews = outstandingAlerts(record, context.clock(), plan.withinDays).length > 0
  const window = hasNews ? Math.min(plan.recheckOlderThan, FRESH_MS) : plan.recheckOlderThan
  return askedAt.getTime() < startedAt.getTime() - window
}

async function inspectLive(
  { context, signal }: SweepRun,
  record: CredentialRecord,
  live: StoredSlot,
): Promise<InspectedToken> {
  const { fingerprint } = live
  const token = await openSlot(context, record, live).catch(() => null)
  if (token === null) return unopenedToken(live, context.clock())
  return inspectToken(context, record, { token, fingerprint }, signal)
}

const isLimited = (check: Check) => check.outcome === 'failed' && check.error.family === 'rate-limit'

/** Only an answer that differs from the last one makes an event: a daily check would bury the history. */
function writeAnswer(
  { context }: SweepRun,
  id: string,
  { fingerprint }: StoredSlot,
  { check, checkedAt }: InspectedToken,
): Promise<CredentialRecord | null> {
  return writeCredential(
    context,
    () => readCredential(context, id),
    (record, now) => {
      if (record.live?.fingerprint !== fingerprint) return null
      const answer = outcomeOf(check)
      const isNews = !isSameAnswer(record.live, answer)
      return {
        record: changeSlot(record, fingerprint, (slot) => applyCheck(slot, { check, checkedAt, reach: slot.reach })),
        events: isNews ? [newEvent('checked', now, { fingerprint, ...answer })] : [],
      }
    },
  )
}

function isSameAnswer({ check, inspection }: StoredSlot, answer: ReturnType<typeof outcomeOf>): boolean {
  const error = check?.outcome === 'inspected' ? (inspection?.error ?? null) : (check?.error ?? null)
  return (
    check?.outcome === answer.outcome &&
    (error?.code ?? null) === answer.code &&
    (error?.subcode ?? null) === answer.subcode
  )
}
