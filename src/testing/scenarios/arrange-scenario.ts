import type { Credential } from '../../contract/index.js'
import type { Credentials, Viewer } from '../../server/index.js'
import type { FakeGraph } from '../create-fake-graph.js'
import { reportErrors, reportSenders } from './report-plans.js'
import type { ScenarioClock } from './scenario-clock.js'
import type { Scenario } from './scenario.js'
import { inDays, issuePlanned, type TokenPlan } from './token-plan.js'

interface Stage {
  name: string
  scenario: Scenario
  credentialId: string
  credentials: Credentials
  graph: FakeGraph
  clock: ScenarioClock
  admin: Viewer
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Brings a credential into its scenario by the operations themselves, at the times they would have happened. Answers the live token. */
export const arrangeScenario = async (stage: Stage): Promise<string | null> => {
  const { name, scenario, clock, graph } = stage
  const { live, previous, candidate, checkedDaysAgo = 0 } = scenario
  const now = clock.now()
  const issue = (plan: TokenPlan, role: string) => {
    const { invalid: _, ...accepted } = plan
    return issuePlanned(graph, accepted, { now, seed: `${role} of ${name}` })
  }
  const switchTo = async (plan: TokenPlan, role: string, at: Date) => {
    clock.set(at)
    const token = issue(plan, role)
    await promote(stage, token)
    return token
  }

  if (previous) await switchTo(previous, 'previous', addedAt(previous, now))
  const token =
    live && (await switchTo(live, 'live', previous ? inDays(now, (-10 * MINUTE_MS) / DAY_MS) : addedAt(live, now)))
  if (live && token) {
    if (live.invalid !== undefined) graph.revoke(token, live.invalid)
    const checkedAt = inDays(now, -checkedDaysAgo)
    await report(stage, live, checkedAt)
    clock.set(new Date(checkedAt.getTime() - 2 * MINUTE_MS))
    await check(stage)
  }
  clock.set(now)
  if (candidate) await stageCandidate(stage, issueCandidate(graph, candidate, { now, name }))
  return token
}

const issueCandidate = (graph: FakeGraph, plan: TokenPlan, { now, name }: { now: Date; name: string }) =>
  issuePlanned(graph, plan, { now, seed: `candidate of ${name}` })

// An hour after it was made, or a day before it ends where that is sooner.
const addedAt = ({ issuedInDays = 0, expiresInDays }: TokenPlan, now: Date): Date => {
  const added = Math.min(issuedInDays + 1 / 24, 0)
  return inDays(now, typeof expiresInDays === 'number' ? Math.min(added, expiresInDays - 1) : added)
}

const current = async ({ credentials, admin, credentialId }: Stage): Promise<Credential> =>
  credentials.get(admin, credentialId)

const stageCandidate = async (stage: Stage, token: string): Promise<Credential> => {
  const { version } = await current(stage)
  return stage.credentials.stage(stage.admin, stage.credentialId, token, { version })
}

const promote = async (stage: Stage, token: string): Promise<void> => {
  const { version, comparison } = await stageCandidate(stage, token)
  const acknowledge = comparison?.losses.map(({ id }) => id) ?? []
  await stage.credentials.promote(stage.admin, stage.credentialId, { version, acknowledge })
}

// Senders used it a moment ago, or were refused an hour ago.
const report = async (stage: Stage, plan: TokenPlan, at: Date): Promise<void> => {
  const { credentials, credentialId, clock, scenario } = stage
  if (scenario.unreported) return
  const { live, previous } = await current(stage)
  const fingerprint = live?.fingerprint ?? ''
  const refusal = refusalOf(plan)
  if (refusal) {
    clock.set(new Date(at.getTime() - 60 * MINUTE_MS))
    await credentials.reportError(credentialId, fingerprint, refusal)
    return
  }
  const fingerprints = { live: fingerprint, previous: previous?.fingerprint ?? '' }
  await reportSenders({ ...stage, fingerprints, at })
  await reportErrors({ ...stage, fingerprints, at })
}

const refusalOf = ({ invalid, expiresInDays }: TokenPlan) => {
  const subcode = invalid ?? (typeof expiresInDays === 'number' && expiresInDays <= 0 ? 463 : null)
  if (subcode === null) return null
  const error = { message: 'Error validating access token', type: 'OAuthException', code: 190, error_subcode: subcode }
  return { error }
}

const check = async (stage: Stage): Promise<void> => {
  const { version } = await current(stage)
  await stage.credentials.check(stage.admin, stage.credentialId, { version })
}
