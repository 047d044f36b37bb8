import type { Credential, TokenSlot } from '../../contract/index.js'
import { judgeCheck } from '../../core/guidance/judge-check.js'
import { isWorking } from '../../core/guidance/token-reason.js'
import type { GuidanceCheck, GuidanceNextStep } from '../components/guidance-dialog/guidance-check.js'
import { slotFacts } from '../lib/slot-facts.js'
import { slotProblem } from './slot-problem.js'
import type { Explained } from './use-panel.js'

interface Judging {
  explained: Explained
  chakraAppIds: readonly string[] | undefined
  /** What to do with a candidate that works. */
  next: (credential: Credential) => GuidanceNextStep | undefined
}

/** What a checked credential says about the error that is explained. A candidate that works is a way out, even if the live token stays broken. */
export const judgeCredential = (credential: Credential, { explained, chakraAppIds, next }: Judging): GuidanceCheck => {
  const { live, candidate, requirements } = credential
  const { error, facts = {}, fingerprint, byCheck = false } = explained
  const judge = (slot: TokenSlot) => {
    const now = { error: slotProblem(slot), facts: slotFacts(slot, requirements, chakraAppIds) }
    const outcome = judgeCheck(error, facts, now)
    const getsThrough = byCheck && outcome === 'unsure' && isWorking(slot.status)
    return { ...now, outcome: getsThrough ? 'solved' : outcome }
  }
  const slots = [live, candidate].filter((slot) => slot !== null)
  // What a check refused and is gone was a candidate, most likely: another one took its place.
  const successor = byCheck ? (candidate ?? live) : (live ?? candidate)
  const own = slots.find((slot) => slot.fingerprint === fingerprint) ?? successor
  if (!own) return { outcome: 'failed' }
  const judged = judge(own)
  if (own !== candidate && judged.outcome === 'solved') return { outcome: 'solved' }
  if (candidate && judge(candidate).outcome === 'solved') {
    return { outcome: 'solved', isCandidate: true, next: next(credential) }
  }
  const { outcome, error: refusal = null } = own.check ?? {}
  if (outcome === 'failed') {
    // Trying again in a moment helps against a fault, not against a refusal.
    const isRefusal = refusal !== null && refusal.code !== null && !refusal.retryable
    return isRefusal ? { outcome: 'unsolved', error: refusal, facts: judged.facts } : { outcome: 'failed' }
  }
  if (judged.outcome !== 'unsolved') return { outcome: 'unsure' }
  return { outcome: 'unsolved', error: judged.error ?? error, facts: judged.facts }
}
