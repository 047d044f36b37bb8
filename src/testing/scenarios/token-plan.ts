import type { FakeGraph } from '../create-fake-graph.js'
import type { FakeExpiry, FakeTokenOptions } from '../fake-graph/fake-token.js'
import type { GraphFailure } from '../fake-graph/graph-failure.js'

/** A token of a scenario; times are days from the scenario’s now, negative for the past. */
export interface TokenPlan {
  /** @default 'SYSTEM_USER' */
  type?: string
  appId?: string
  scopes?: string[]
  targets?: FakeTokenOptions['targets']
  reaches?: string[]
  /** @default 0 */
  issuedInDays?: number
  /** @default 'never' */
  expiresInDays?: number | 'never' | 'absent'
  /** @default 'never' */
  dataAccessInDays?: number | 'never' | 'absent'
  /** Subcode with which Graph refuses it. */
  invalid?: number
  /** How each call about it fails. */
  failure?: GraphFailure
}

const DAY_MS = 86_400_000

/** A moment so many days from another. */
export const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

/** Makes the token of a plan; `seed` names it, so that it is the same each time. A failure of the plan is not applied. */
export const issuePlanned = (graph: FakeGraph, plan: TokenPlan, { now, seed }: { now: Date; seed: string }): string => {
  const { issuedInDays = 0, expiresInDays = 'never', dataAccessInDays = 'never', failure: _, ...rest } = plan
  const expiry = (days: number | 'never' | 'absent'): FakeExpiry =>
    typeof days === 'number' ? inDays(now, days) : days
  return graph.issueToken({
    ...rest,
    seed,
    issuedAt: inDays(now, issuedInDays),
    expiresAt: expiry(expiresInDays),
    dataAccessExpiresAt: expiry(dataAccessInDays),
  })
}
